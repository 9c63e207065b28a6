"""`digestlint server`: findings, pages and fixes for editors, over the Language Server Protocol.

The process that speaks with the editor never checks anything, so that it always answers. Each folder of the editor has
a process of its own for that, a *checker*, whose working directory the folder is: what is found is what `digestlint
check` finds there. `messages` is what the two say to each other; only what stands on the editor's side imports pygls.
"""
