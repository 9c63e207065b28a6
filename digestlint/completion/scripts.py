"""The scripts that teach shells to ask. What they pass on is the command line up to the cursor.

The answer's first line is ``files``, ``folders`` or ``words``, and behind a tab what the typed word has before its
value; each line below is a word, with its meaning behind a tab.
"""

from __future__ import annotations

BASH = r"""
# Readline takes the word apart at `=` and `:`; only what is behind the last of them is replaced.
_digestlint() {
    local cur=${COMP_WORDS[COMP_CWORD]} mode rest line
    case $cur in [=:]) cur= ;; [\"\']*) cur=${cur:1} ;; esac
    COMPREPLY=()
    while IFS= read -r line; do
        if [ -z "$mode" ]; then
            mode=${line%%$'\t'*}
        else
            COMPREPLY+=("${line%%$'\t'*}")
        fi
    done < <("$1" completion bash -- "${COMP_LINE:0:COMP_POINT}" "$cur" 2> /dev/null)
    case $mode in
        files) compopt -o default 2> /dev/null ;;
        folders) compopt -o dirnames 2> /dev/null ;;
    esac
}
complete -F _digestlint digestlint
"""

ZSH = r"""
#compdef digestlint
_digestlint() {
    local -a answer rows
    local mode prefix row tab=$'\t'
    answer=("${(@f)$("${(Q)words[1]}" completion zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2> /dev/null)}")
    mode=${answer[1]%%$tab*}
    prefix=${answer[1]#*$tab}
    for row in "${(@)answer[2,-1]}"; do
        [[ -n $row ]] && rows+=("${${row%%$tab*}//:/\\:}:${row#*$tab}")
    done
    (( $#rows )) && _describe -t values value rows
    [[ -n $prefix ]] && compset -P "${(b)prefix}"
    case $mode in
        files) _files ;;
        folders) _files -/ ;;
    esac
}
compdef _digestlint digestlint
"""

FISH = r"""
function __digestlint_complete
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    set -l word (commandline -ct)
    set -l answer ($program completion fish -- $words "$word" 2> /dev/null)
    set -l head (string split \t -- $answer[1])
    set -e answer[1]
    printf '%s\n' $answer
    set -l prefix "$head[2]"
    set -l value (string sub -s (math 1 + (string length -- "$prefix")) -- "$word")
    switch "$head[1]"
        case files
            string replace -r '^' -- "$prefix" (__fish_complete_path "$value")
        case folders
            string replace -r '^' -- "$prefix" (__fish_complete_directories "$value")
    end
end
complete -c digestlint -f -a '(__digestlint_complete)'
"""

SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH}
"""By the name of the shell."""
