# What runs in an image: finds interpreters and pips, asks each of them within a limit, and reports.
# POSIX sh and builtins wherever they will do (an image may have nothing else). Before it stand the
# settings that probe_script.cpp writes: nonce, root, limit, blocks, contexts, groups, program, and a
# function context_N and environment_N for each context and each distinct environment.
#
# Every line of ours begins with the nonce, which nothing that runs in the image is told; what they
# print goes to files and is shown between two such lines. Names are kept to one line.
#
# An image's programs may be hostile. What is found is found before the first of its interpreters
# runs; each is asked alone, with files that nothing had before, after all other processes have been
# ended, and none is told of another's answer but by this shell (clear_up, open_slot). While one runs
# it must not look into this shell, which knows the nonce: see guard.

set +e +u +f +x +v
unset CDPATH IFS 2>/dev/null
umask 077
blank=' 	'
newline='
'
image_path=$PATH
PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/busybox:$PATH

# mksh has no builtin printf, and an image may have no other.
if (print -r -- x) >/dev/null 2>&1 && [ -n "${KSH_VERSION-}" ]; then
    put() { print -r -- "$1"; }
else
    put() { printf '%s\n' "$1"; }
fi
say() { put "$nonce $1"; }
say start

find_tool() { command -v "$1" 2>/dev/null || :; }
sh=$(find_tool sh)
sh=${sh:-/bin/sh}
head=$(find_tool head) cat=$(find_tool cat) readlink=$(find_tool readlink)
timeout=$(find_tool timeout) sleep=$(find_tool sleep) find=$(find_tool find)
rm=$(find_tool rm) setpriv=$(find_tool setpriv)
say "home ${HOME-}"
work=$root/flywheel/v0
say "work $work"

# open_slot: $slot is what three new files begin with, slot.out, .err and .answer; empty where no
# folder takes them. Nothing else runs then, so that a name that is free stays so: what a program has
# left behind under the next names, a link, a pipe or a folder, is passed by. /dev/shm first: what a
# program writes to /tmp cannot fill it.
turn=0
is_free() { [ ! -e "$1" ] && [ ! -L "$1" ]; }
# A program may put a pipe in its file's place, at which this shell would wait for ever, or a link.
is_ours() { [ -f "$1" ] && [ ! -L "$1" ]; }
has_answer() { is_ours "$slot.answer" && [ -s "$slot.answer" ]; }
open_slot() {
    clear_up
    close_slot
    for place in /dev/shm /tmp /var/tmp "${HOME-}" .; do
        [ -n "$place" ] || continue
        tries=0
        while [ "$tries" -lt 100 ]; do
            tries=$((tries + 1))
            turn=$((turn + 1))
            slot=$place/gear-audit.$$.$turn
            if is_free "$slot.out" && is_free "$slot.err" && is_free "$slot.answer"; then
                true >"$slot.out" && true >"$slot.err" && true >"$slot.answer" && return
                break
            fi
        done
    done 2>/dev/null
    slot=
    return 1
}
close_slot() {
    [ -n "$slot" ] || return 0
    if [ -n "$rm" ]; then
        "$rm" -f "$slot.out" "$slot.err" "$slot.answer" </dev/null
    else
        for file in "$slot.out" "$slot.err" "$slot.answer"; do
            is_ours "$file" && true >"$file"
        done
    fi 2>/dev/null
}
slot=

limiter=none
if [ -n "$timeout" ] && "$timeout" -s KILL 9 "$sh" -c : </dev/null >/dev/null 2>&1; then
    limiter=timeout
elif [ -n "$timeout" ] && "$timeout" -t 9 -s KILL "$sh" -c : </dev/null >/dev/null 2>&1; then
    limiter=old-timeout
elif [ -n "$sleep" ]; then
    limiter=sleep
fi
# The container has one capability, to give up capabilities: this shell has it, and where the image
# has a setpriv, what it starts has none. The kernel lets nobody look into or write to a process that
# may do more (ptrace(2), "Ptrace access mode checking"), as /proc/1/mem and /proc/1/fd are.
if [ -n "$setpriv" ] && [ $$ = 1 ] &&
    "$setpriv" --bounding-set=-setpcap --inh-caps=-setpcap "$sh" -c '! true </proc/1/environ' \
        </dev/null >/dev/null 2>&1; then
    say guarded
else
    setpriv=
fi

# become GROUP SECONDS COMMAND...: takes that group's environment and ends as the command, which is
# stopped by whatever this image has. What the group sets may have the names of our own variables:
# none of them is read after it.
become() {
    group=$1
    seconds=$2
    shift 2
    case $limiter in
    timeout) set -- "$timeout" -s KILL "$seconds" "$@" ;;
    old-timeout) set -- "$timeout" -t "$seconds" -s KILL "$@" ;;
    sleep)
        (
            [ -z "$setpriv" ] ||
                set -- "$setpriv" --bounding-set=-setpcap --inh-caps=-setpcap "$@"
            "environment_$group"
            exec "$@"
        ) </dev/null &
        child=$!
        ("$sleep" "$seconds" && kill -9 "$child") >/dev/null 2>&1 &
        dog=$!
        wait "$child"
        code=$?
        kill -9 "$dog" 2>/dev/null
        exit "$code"
        ;;
    esac
    if [ -n "$setpriv" ]; then
        set -- "$setpriv" --bounding-set=-setpcap --inh-caps=-setpcap "$@"
    fi
    "environment_$group"
    exec "$@"
}
environment_own() { :; }
environment_collection() {
    environment_none
    . "$collection"
}

# Ends whatever a step has left behind. Only where all processes are the image's own. Dying takes
# them a moment, in which they might still act, and a shell that cannot fork in it would end. Those
# that are dead and have not been waited for are none (proc(5): the state follows the name).
is_alone() {
    for process in /proc/[0-9]*; do
        [ "$process" != /proc/1 ] || continue
        IFS= read -r state <"$process/stat" || continue
        case "${state##*) }" in Z* | X*) ;; *) return 1 ;; esac
    done 2>/dev/null
}
clear_up() {
    [ $$ = 1 ] || return 0
    turns=0
    until kill -9 -1 2>/dev/null || :; is_alone; do
        turns=$((turns + 1))
        if [ "$turns" -gt 2000 ]; then
            say 'note alive'
            return
        fi
    done
    turns=0
    while [ "$turns" -lt 100 ]; do
        turns=$((turns + 1))
        set -- /proc/[0-9]*
        [ $# -gt 8 ] || break
    done
}

# now: $clock is the time in seconds, of whatever beginning; 0 where the kernel does not tell.
now() {
    clock=0
    IFS='. ' read -r clock others </proc/uptime
} 2>/dev/null

# show NAME FILE BYTES
show() {
    say "begin $1"
    if ! is_ours "$2"; then
        :
    elif [ -n "$head" ]; then
        "$head" -c "$3" "$2" </dev/null
    elif [ -n "$cat" ]; then
        "$cat" "$2" </dev/null
    else
        while IFS= read -r line; do put "$line"; done <"$2"
    fi 2>/dev/null
    put ''
    say "end $1"
}

is_python() {
    case $1 in
    python* | pypy*) ;;
    *) return 1 ;;
    esac
    rest=${1#python}
    rest=${rest#pypy}
    rest=${rest%-dbg}
    rest=${rest%-debug}
    case $rest in
    '') return 0 ;;
    [!23]*) return 1 ;;
    esac
    rest=${rest%[dmut]}
    rest=${rest%[dmut]}
    rest=${rest%[dmut]}
    case $rest in
    *[!0-9.]*) return 1 ;;
    esac
}

is_pip() {
    case $1 in
    pip | pip[23] | pip-[23]) return 0 ;;
    pip[23].* | pip-[23].*) ;;
    *) return 1 ;;
    esac
    rest=${1#pip}
    rest=${rest#-}
    case $rest in
    *[!0-9.]*) return 1 ;;
    esac
}
