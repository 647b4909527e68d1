# What runs in an image: finds interpreters and pips, asks each of them within a limit, and reports.
# POSIX sh and builtins wherever they will do (an image may have nothing else). Before it stand the
# settings that probe_script.cpp writes: nonce, root, limit, blocks, contexts, groups, program, and a
# function context_N and environment_N for each context and each distinct environment.
#
# Every line of ours begins with the nonce, which nothing that runs in the image is told; what they
# print goes to files and is shown between two such lines. Names are kept to one line.

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
head=$(find_tool head) cat=$(find_tool cat) readlink=$(find_tool readlink)
timeout=$(find_tool timeout) sleep=$(find_tool sleep) find=$(find_tool find)
say "home ${HOME-}"
work=$root/flywheel/v0
say "work $work"

# What our own files begin with. /dev/shm first: what a program writes to /tmp cannot fill it.
stem=
for place in /dev/shm /tmp /var/tmp "${HOME-}" .; do
    if [ -n "$place" ] && (: >"$place/gear-audit.$$.out") 2>/dev/null; then
        stem=$place/gear-audit.$$
        break
    fi
done
[ -n "$stem" ] || say 'note no-folder'

limiter=none
if [ -n "$timeout" ] && "$timeout" -s KILL 9 /bin/sh -c : </dev/null >/dev/null 2>&1; then
    limiter=timeout
elif [ -n "$timeout" ] && "$timeout" -t 9 -s KILL /bin/sh -c : </dev/null >/dev/null 2>&1; then
    limiter=old-timeout
elif [ -n "$sleep" ]; then
    limiter=sleep
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
    "environment_$group"
    exec "$@"
}
environment_own() { :; }
environment_collection() {
    environment_none
    . "$collection"
}

# A step that failed may have left children behind. Only where all processes are the image's own.
# Dying takes them a moment, and a shell that cannot fork in it would end.
clear_up() {
    [ $$ = 1 ] || return 0
    kill -9 -1 2>/dev/null
    turns=0
    while [ "$turns" -lt 100 ]; do
        turns=$((turns + 1))
        set -- /proc/[0-9]*
        [ $# -gt 8 ] || break
    done
}

# show NAME FILE BYTES
show() {
    say "begin $1"
    if [ -n "$head" ]; then
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
