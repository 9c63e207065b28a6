"""What ``digestlint completion`` does: it tells a shell what may stand where the cursor is.

`grammar` says what a word of the command line may be, by the parser of `options`; `values` lists rules and formats;
`scripts` teach bash, zsh and fish to ask, and `command` answers. The shells know nothing of the command line, so that
what they offer is what the installed version, its plugins and the settings of the folder take.
"""
