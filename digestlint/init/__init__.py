"""What ``digestlint init`` does: look at a folder, propose settings that fit it, and write them down.

`survey` looks, `proposal` makes settings of what it saw, `text` writes them as TOML, `files` puts that into a file,
`told` says it in the terminal, and `command` leads through all that.
"""
