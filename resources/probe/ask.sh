
# How what was found is asked: each step with the gear's environment, within its limits, alone in the
# container. GROUP is a gear's environment. Gears do not share what comes of one: an interpreter that
# hangs in one may answer in another, and each has its own time.

# ask GROUP SECONDS COMMAND...: what the command prints goes to a new slot.
ask() {
    open_slot || return 125
    (
        ulimit -f "$blocks"
        cd /
        obey_versions
        become "$@"
    ) </dev/null >>"$slot.out" 2>"$slot.err"
    said=$?
    clear_up
    return "$said"
}
# pyenv's shims go by the .python-version of the folder that they are started in, or of this one.
obey_versions() { [ ! -d "$work" ] || export PYENV_DIR="$work"; }
was_stopped() {
    case $1 in 124 | 137 | 143) return 0 ;; *) return 1 ;; esac
}
note_failure() { # GROUP STATUS PROGRAM
    # What was killed long before its time was up was so by the kernel, for its memory. What is killed at
    # its time ends with the same status.
    now
    if [ "$2" = 137 ] && [ "$clock" -gt 0 ] && [ $((clock - asked_at)) -lt $((patience - 1)) ]; then
        say "note-of $1 killed $3"
    elif was_stopped "$2"; then
        say "note-of $1 stopped $patience $3"
    else
        say "note-of $1 failed $2 $3"
    fi
}
# set_patience GROUP: how long the next one may take, of what is left to the group; false for nothing.
set_patience() {
    now
    asked_at=$clock
    patience=$limit
    left=$((ends - clock))
    [ "$left" -ge "$patience" ] || patience=$left
    [ "$patience" -lt 1 ] || return 0
    say "note-of $1 late"
    return 1
}

run_python() { # GROUP ID ENVIRONMENT
    eval "run=\$run_$2 known=\$known_$1"
    open_slot || return 125
    (
        ulimit -f "$blocks"
        cd /
        obey_versions
        become "$3" "$patience" "$run" -c "$program" "$slot" "$known"
    ) </dev/null >>"$slot.out" 2>"$slot.err"
    said=$?
    clear_up
    return "$said"
}
# An interpreter says by which prefix and file others would know it again. It is believed where the
# file is its own, as this shell has seen it: otherwise it could keep another from being asked.
learn() { # GROUP ID
    key=
    IFS= read -r key <"$slot.answer"
    eval "real=\$real_$2"
    [ "${#key}" -lt 1000 ] || return
    case $key in
    'key ["'*",\"$real\"]") ;;
    *) return ;;
    esac
    eval "known_$1=\$known_$1\${key#key }\$newline"
}
ask_python() { # GROUP ID
    set_patience "$1" || return
    run_python "$1" "$2" "$1"
    status=$?
    if ! has_answer && ! was_stopped "$status"; then
        # What a gear sets for its own interpreter (PYTHONHOME, LD_LIBRARY_PATH) may break others.
        set_patience "$1" || return
        run_python "$1" "$2" none
        again=$?
        if has_answer; then
            status=$again
            say "note-of $1 plain $run"
        fi
    fi
    # One of a software collection needs what the collection's own script sets.
    collection=${run%/root/usr/bin/*}/enable
    if ! has_answer && ! was_stopped "$status" && [ "$collection" != "$run/enable" ] && [ -f "$collection" ]; then
        set_patience "$1" || return
        run_python "$1" "$2" collection
        status=$?
    fi
    answered=
    if has_answer; then
        answered=1
        learn "$1" "$2"
        eval "answered_${1}_$2=1"
        show "answer $1 $2" "$slot.answer" "$bytes"
        [ "$status" != 0 ] || return 0
    fi
    note_failure "$1" "$status" "$run"
    show "error $1 $2" "$slot.err" 2000
    [ -z "$answered" ] || return 0
    set_patience "$1" || return
    [ "$patience" -le "$short" ] || patience=$short
    ask "$1" "$patience" "$run" -V
    show "said $1 $2" "$slot.out" 400
    show "said-err $1 $2" "$slot.err" 400
    eval "[ -n \"\$told_$2\" ]" || tell_files "$2"
    eval "told_$2=1"
}
short=$(((limit + 3) / 4))

# What an interpreter that does not answer has beside it. In a process of its own with little time:
# these are files of an image, of any size.
tell_files() {
    open_slot || return
    (
        ulimit -t 5
        ulimit -f "$blocks"
        eval "here=\$here_$1 real=\$real_$1"
        [ -f "$here/pyvenv.cfg" ] || [ -f "${here%/*}/pyvenv.cfg" ] || here=${real%/*}
        above=${here%/*}
        for file in "$above"/pyvenv.cfg "$here"/pyvenv.cfg; do
            [ -f "$file" ] || continue
            while IFS= read -r line; do
                case $line in version*) put "$line" ;; esac
            done <"$file"
        done
        for file in "$above"/conda-meta/python-[23].*.json; do
            [ -f "$file" ] && put "conda ${file##*/}"
        done
        for place in "$above"/lib/python[23]*/site-packages "$above"/lib/python[23]*/dist-packages \
            "$above"/local/lib/python[23]*/dist-packages; do
            [ -d "$place" ] || continue
            put "place $place"
            for entry in "$place"/*.dist-info "$place"/*.egg-info "$place"/*.egg; do
                [ -e "$entry" ] || continue
                # Without metadata it is no install; where only another user may look, its name tells.
                [ -f "$entry" ] || [ -f "$entry/METADATA" ] || [ -f "$entry/PKG-INFO" ] ||
                    [ -f "$entry/EGG-INFO/PKG-INFO" ] || [ ! -r "$entry" ] || continue
                put "entry ${entry##*/}"
                for file in "$entry/METADATA" "$entry/PKG-INFO" "$entry/EGG-INFO/PKG-INFO" "$entry"; do
                    [ -f "$file" ] || continue
                    for number in 1 2 3 4 5; do
                        IFS= read -r line || break
                        case $line in Name:* | Version:*) put "$line" ;; esac
                    done <"$file"
                    break
                done
            done
        done
    ) </dev/null >"$slot.out" 2>/dev/null
    show "files $1" "$slot.out" "$bytes"
}

# Pips that must be run: their text does not say what they are, or their interpreter said nothing.
ask_pip() { # GROUP NUMBER
    eval "run=\$pip_$2"
    set_patience "$1" || return
    ask "$1" "$patience" "$run" --version
    status=$?
    show "pip-version $1 $2" "$slot.out" 1000
    if [ "$status" = 0 ]; then
        set_patience "$1" || return
        ask "$1" "$patience" "$run" freeze
        status=$?
        if [ "$status" = 0 ]; then
            show "pip-freeze $1 $2" "$slot.out" "$bytes"
            return
        fi
    fi
    note_failure "$1" "$status" "$run"
}
must_run() { # GROUP NUMBER
    eval "how=\$pip_how_$2 by=\$pip_by_$2"
    case $how in
    itself) return 0 ;;
    by) ;;
    *) return 1 ;;
    esac
    cd -P "${by%/*}" 2>/dev/null || return 0
    here=${PWD%/}
    name=${by##*/}
    venv=
    if [ -f pyvenv.cfg ] || [ -f ../pyvenv.cfg ]; then venv=1; fi
    identify
    cd /
    [ "$id" = 0 ] || eval "[ -z \"\$answered_${1}_$id\" ]"
}

ask_all() { # GROUP
    # What those of another gear have left on the disk may fill it.
    if [ $$ = 1 ] && [ -n "$rm" ]; then
        clear_up
        "$rm" -rf /dev/shm/* /dev/shm/.[!.]* /tmp/* /tmp/.[!.]* </dev/null 2>/dev/null
    fi
    now
    ends=$((clock + budget))
    number=0
    while [ "$number" -lt "$count" ]; do
        number=$((number + 1))
        ask_python "$1" "$number"
        [ "$patience" -gt 0 ] || return 0
    done
    number=0
    while [ "$number" -lt "$pips" ]; do
        number=$((number + 1))
        must_run "$1" "$number" || continue
        ask_pip "$1" "$number"
        [ "$patience" -gt 0 ] || return 0
    done
}
