
# How what was found is asked: each step with the gear's environment, within its limits.

# ask SLOT GROUP SECONDS COMMAND...: what the command prints goes to the files of that slot.
ask() {
    slot=$stem.$1
    shift
    true >"$slot.out"
    (
        ulimit -f "$blocks"
        cd /
        become "$@"
    ) </dev/null >>"$slot.out" 2>"$slot.err"
}
was_stopped() {
    case $1 in 124 | 137 | 143) return 0 ;; *) return 1 ;; esac
}
note_failure() { # STATUS PROGRAM
    if was_stopped "$1"; then
        say "note stopped $limit $2"
    else
        say "note failed $1 $2"
    fi
}

run_python() { # SLOT GROUP ID ENVIRONMENT
    eval "run=\$run_$3"
    true >"$stem.$1.answer"
    ask "$1" "$4" "$patience" "$run" -c "$program" "$stem.$1" "$stem.known.$2"
}
finish_python() { # SLOT GROUP ID STATUS
    eval "run=\$run_$3"
    status=$4
    if [ ! -s "$stem.$1.answer" ] && ! was_stopped "$status"; then
        # What a gear sets for its own interpreter (PYTHONHOME, LD_LIBRARY_PATH) may break others.
        clear_up
        run_python "$1" "$2" "$3" none
        again=$?
        if [ -s "$stem.$1.answer" ]; then
            status=$again
            say "note plain $run"
        fi
    fi
    # One of a software collection needs what the collection's own script sets.
    collection=${run%/root/usr/bin/*}/enable
    if [ ! -s "$stem.$1.answer" ] && [ "$collection" != "$run/enable" ] && [ -f "$collection" ]; then
        clear_up
        run_python "$1" "$2" "$3" collection
        status=$?
    fi
    if [ -s "$stem.$1.answer" ]; then
        eval "answered_$3=1"
        show "answer $2 $3" "$stem.$1.answer" "$bytes"
        [ "$status" != 0 ] || return 0
    fi
    clear_up
    note_failure "$status" "$run"
    was_stopped "$status" && eval "hung_$3=1"
    show "error $2 $3" "$stem.$1.err" 2000
    [ ! -s "$stem.$1.answer" ] || return 0
    ask "$1" "$2" "$short" "$run" -V
    clear_up
    show "said $2 $3" "$stem.$1.out" 400
    show "said-err $2 $3" "$stem.$1.err" 400
    eval "[ -n \"\$told_$3\" ]" || tell_files "$3"
    eval "told_$3=1"
}
patience=$limit
short=$(((limit + 3) / 4))
ask_one() { # GROUP ID
    run_python 1 "$1" "$2" "$1"
    finish_python 1 "$1" "$2" $?
}
# Two at a time, for most of what they do is to wait and to compile. Where both fail, one of them may
# have done it to the other: each is asked again, alone.
ask_two() { # GROUP ID ID
    run_python 1 "$1" "$2" "$1" &
    first=$!
    run_python 2 "$1" "$3" "$1" &
    second=$!
    wait "$first"
    first=$?
    wait "$second"
    second=$?
    if [ "$first" != 0 ] && [ "$second" != 0 ]; then
        clear_up
        true >"$stem.known.$1"
        was_stopped "$first" && patience=$short
        ask_one "$1" "$2"
        patience=$limit
        was_stopped "$second" && patience=$short
        ask_one "$1" "$3"
        patience=$limit
    else
        finish_python 1 "$1" "$2" "$first"
        finish_python 2 "$1" "$3" "$second"
    fi
}

# What an interpreter that does not answer has beside it. In a process of its own with little time:
# these are files of an image, of any size.
tell_files() {
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
    ) </dev/null >"$stem.files" 2>/dev/null
    show "files $1" "$stem.files" "$bytes"
}

asked=0
ask_pythons() { # those that were not asked yet
    [ -n "$stem" ] || return
    for group in $groups; do
        turn=$asked
        other=
        while [ "$turn" -lt "$count" ]; do
            turn=$((turn + 1))
            # One that hung would hang again in another gear's environment.
            eval "hung=\$hung_$turn"
            [ -z "$hung" ] || continue
            if [ -z "$other" ]; then
                other=$turn
            else
                ask_two "$group" "$other" "$turn"
                other=
            fi
        done
        [ -z "$other" ] || ask_one "$group" "$other"
    done
    asked=$count
}

# Pips that must be run: their text does not say what they are, or their interpreter said nothing.
ask_pip() { # GROUP NUMBER
    eval "run=\$pip_$2"
    ask 1 "$1" "$limit" "$run" --version
    status=$?
    show "pip-version $1 $2" "$stem.1.out" 1000
    if [ "$status" = 0 ]; then
        ask 1 "$1" "$limit" "$run" freeze
        status=$?
        if [ "$status" = 0 ]; then
            show "pip-freeze $1 $2" "$stem.1.out" "$bytes"
            return
        fi
    fi
    clear_up
    note_failure "$status" "$run"
}
must_run() { # NUMBER
    eval "how=\$pip_how_$1 by=\$pip_by_$1"
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
    [ "$id" = 0 ] || eval "[ -z \"\$answered_$id\" ]"
}
