#!/bin/bash
# What bash offers by packaging/linux/completions/gear-audit.bash: `bash_completion.sh PROGRAM SCRIPT FOLDER`,
# FOLDER with results.
set -u
PATH=$(dirname "$(readlink -f "$1")"):$PATH
source "$2" || exit 1
cd "$3" || exit 1
failed=0
expect() { # EXPECTED WORDS…
    local expected=$1
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _gear_audit
    if [[ ${COMPREPLY[*]-} != "$expected" ]]; then
        printf '%s: “%s” instead of “%s”\n' "${*:1}" "${COMPREPLY[*]-}" "$expected"
        failed=1
    fi
}
expect "history" gear-audit hist
expect "table json csv" gear-audit query --format ""
expect "in-use:" gear-audit query a.json in-u
expect "instance_master_json.json" gear-audit query ins
expect "archive" gear-audit merge arc
exit $failed
