
# After all has been asked, each gear's command is started as the platform does, and watched until a
# process appears that is an interpreter: its file is one of those found, or has libpython mapped. It
# is stopped, what the kernel has of it is shown, and all is ended. What only runs a launcher's own
# code, or tells a version, goes on. None of it is for long: see watching.

tr=$(find_tool tr) bash=$(find_tool bash) nice=$(find_tool nice)

# is_below PID: whether it comes of what was started. In an image all processes do.
is_below() {
    [ $$ != 1 ] || return 0
    above=$1
    while [ "$above" != "$child" ]; do
        IFS= read -r state <"/proc/$above/stat" || return 1
        state=${state##*) ? }
        above=${state%% *}
        [ "$above" -gt 1 ] || return 1
    done
} 2>/dev/null

# has_python PID: $which is the number of an interpreter with the same file, or 0 for another program
# with libpython. Others are looked at anew only where they have become another program.
has_python() {
    for one in $kinds; do
        eval "known_file=\$real_$one"
        if [ "/proc/$1/exe" -ef "$known_file" ]; then
            which=$one
            return 0
        fi
    done
    which=0
    IFS= read -r word <"/proc/$1/comm" || return 1
    case $word in *sh | timeout | setpriv | env | nice | sleep | busybox) return 1 ;; esac
    tries=0
    eval "[ \"\${word_$1-}\" != \"\$word\" ] || tries=\$tries_$1"
    [ "$tries" -lt 20 ] && [ -n "$grep" ] || return 1
    eval "word_$1=\$word tries_$1=\$((tries + 1))"
    "$grep" -q 'libpython[23]' "/proc/$1/maps" </dev/null
} 2>/dev/null

# is_asked PID: whether one that goes on is what another was started by. A launcher asks interpreters
# about themselves before it starts one.
is_asked() {
    IFS= read -r state <"/proc/$1/stat" || return 1
    state=${state##*) ? }
    above=${state%% *}
    case $passed in *" $above "*) return 0 ;; esac
    IFS= read -r word <"/proc/$above/comm" || return 1
    case $word in uv | uvx | rye | pixi | pdm | poetry | pipenv | hatch | conda | mamba | micromamba) return 0 ;; esac
    return 1
} 2>/dev/null

# goes_on PID ARGUMENTS: whether it runs a launcher's own code or tells no more than its version.
goes_on() {
    asking=$1
    set -f
    IFS=$newline
    set -- $2
    unset IFS
    set +f
    [ $# -gt 0 ] || return 1
    shift
    while [ $# -gt 0 ]; do
        case $1 in
        -V | -VV | --version | -h | --help) return 0 ;;
        -W | -X | -Q) shift ;;
        -m | -[bBdEhiIOPqRsStuvx]m | -[bBdEhiIOPqRsStuvx][bBdEhiIOPqRsStuvx]m)
            shift
            break
            ;;
        -c | -[bBdEhiIOPqRsStuvx]c | -[bBdEhiIOPqRsStuvx][bBdEhiIOPqRsStuvx]c | -)
            is_asked "$asking"
            return
            ;;
        -*) ;;
        *) break ;;
        esac
        [ $# -gt 0 ] || break
        shift
    done
    if [ $# = 0 ]; then
        is_asked "$asking"
        return
    fi
    case ${1##*/} in
    poetry | pipenv | conda | mamba | pdm | uv | uvx | hatch | pixi | pip | pip[23] | pip[23].* | virtualenv | \
        virtualenvwrapper* | conda-env | setpriv | timeout | nice | get_interpreter_info.py | py_info.py | _interpreter_info.py) return 0 ;;
    esac
    return 1
}

# look_at PID: whether it is what the gear starts. It is stopped while it is looked at.
look_at() {
    has_python "$1" && is_below "$1" || return 1
    kill -STOP "$1" || return 1
    # It may have become another program in between.
    if ! has_python "$1"; then
        kill -CONT "$1"
        return 1
    fi
    if [ -n "$tr" ]; then
        arguments=$("$tr" '\000' '\n' <"/proc/$1/cmdline")
        if goes_on "$1" "$arguments"; then
            passed="$passed$1 "
            IFS= read -r word <"/proc/$1/cmdline"
            eval "passed_$1=\$word"
            kill -CONT "$1"
            return 1
        fi
    fi
} 2>/dev/null

show_process() { # CONTEXT PID
    program_file=
    folder=
    if [ -n "$readlink" ]; then
        program_file=$("$readlink" "/proc/$2/exe" </dev/null 2>/dev/null)
        folder=$("$readlink" "/proc/$2/cwd" </dev/null 2>/dev/null)
    fi
    case $program_file$folder in *"$newline"*) program_file= folder= ;; esac
    say "watched $1 saw $which $program_file"
    [ -z "$folder" ] || say "watched $1 ran $folder"
    show "watched-arguments $1" "/proc/$2/cmdline" 65536
    show "watched-environment $1" "/proc/$2/environ" 65536
}

start_command() { # GROUP
    passed=' '
    before=' '
    for process in /proc/[0-9]*; do before="$before${process#/proc/} "; done
    # Whoever looks must be the quicker one where others want the processor, too.
    set -- become "$1" "$((watching + 1))" ${nice:+"$nice" -n 5} "${bash:-$sh}" -c "${command:-./run}"
    (
        ulimit -f "$blocks"
        # The platform makes the folder where an image has none.
        cd "$work" || cd /
        "$@"
    ) </dev/null >/dev/null 2>&1 &
    child=$!
}

# watch CONTEXT: in a shell of its own, which a command that leaves no room for processes ends, and
# nothing else. Its status is 75 for a command that was over at once, and may have been missed.
watch() {
    "context_$1"
    start_command "$own_group"
    now
    until=$((clock + watching))
    while :; do
        alive=
        for process in /proc/[0-9]*; do
            pid=${process#/proc/}
            case $before in *" $pid "*) continue ;; esac
            [ -e "$process/exe" ] || continue
            # Busybox's timeout is what the command becomes, and has one beside it that stays.
            word=
            [ -e "/proc/$child/exe" ] || IFS= read -r word 2>/dev/null <"$process/comm"
            [ "$word" = timeout ] || alive=1
            case $passed in
            *" $pid "*)
                eval "word=\$passed_$pid"
                line=
                IFS= read -r line <"$process/cmdline" 2>/dev/null
                [ "$line" != "$word" ] || continue
                ;;
            esac
            if look_at "$pid"; then
                show_process "$1" "$pid"
                end_command "$pid"
                return
            fi
        done
        if [ -z "$alive" ] || [ ! -e "/proc/$child/exe" ]; then
            # Those that it left behind are not waited for where they are not the image's alone.
            if [ $$ != 1 ] || [ -z "$alive" ]; then
                wait "$child"
                status=$?
                say "watched $1 ended $status"
                # 126 and 127: it could not be started.
                [ "$status" != 126 ] && [ "$status" != 127 ] || return 0
                [ "$((until - clock))" -lt "$watching" ] || return 75
                return 0
            fi
        fi
        now
        if [ "$clock" -ge "$until" ]; then
            say "watched $1 late $watching"
            break
        fi
        # What lasts is caught by looking less often, too.
        [ "$((until - clock))" -ge "$((watching - 1))" ] || [ -z "$sleep" ] || "$sleep" 0.02 </dev/null 2>/dev/null
    done
    end_command
}
end_command() {
    [ $$ != 1 ] || return 0
    kill -9 "$@" 2>/dev/null
    kill "$child" 2>/dev/null
    wait "$child" 2>/dev/null
    return 0
}
# The image was given a link to where the gear's config.json is to be; see gear_place.h.
give_config() { # CONTEXT
    if [ -L "$work/config.json" ] && [ ! -e "$work/config.json" ]; then
        "context_$1"
        put "$config" >"$work/config.json"
    fi
} 2>/dev/null
watch_alone() { # CONTEXT
    for turn_of_it in 1 2 3; do
        # Whatever an earlier one has left behind says nothing of this one.
        clear_up
        if [ $$ = 1 ] && [ -n "$rm" ]; then
            "$rm" -rf /dev/shm/* /dev/shm/.[!.]* /tmp/* /tmp/.[!.]* </dev/null 2>/dev/null
        fi
        give_config "$1"
        (watch "$1")
        status=$?
        clear_up
        [ "$status" = 75 ] && continue
        [ "$status" = 0 ] || say "watched $1 lost"
        return
    done
}

watch_all() {
    # Each file once, whatever its names and environments: they are looked through at every turn.
    kinds=
    number=0
    while [ "$number" -lt "$count" ]; do
        number=$((number + 1))
        eval "file=\$real_$number"
        [ -f "$file" ] || continue
        for one in $kinds; do
            eval "known_file=\$real_$one"
            [ ! "$file" -ef "$known_file" ] || continue 2
        done
        kinds="$kinds $number"
    done
    for context in $contexts; do
        # Of the shells bash alone takes a tilde on PATH for the home, and the platform has bash.
        "context_$context"
        case ${bash:-$path} in
        *'~'*)
            say "watched $context bashless"
            continue
            ;;
        esac
        # One that this shell may not look at cannot be told from one that is not there.
        if [ -e "/proc/$$/exe" ]; then
            watch_alone "$context"
        else
            say "watched $context blind"
        fi
    done
}
