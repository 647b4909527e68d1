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
    say() { print -r -- "$nonce $1"; }
else
    say() { printf '%s\n' "$nonce $1"; }
fi
say start

find_tool() { command -v "$1" 2>/dev/null || :; }
head=$(find_tool head) cat=$(find_tool cat) readlink=$(find_tool readlink)
timeout=$(find_tool timeout) sleep=$(find_tool sleep) find=$(find_tool find)
say "home ${HOME-}"

# Our own folder. /dev/shm first: what a program writes to /tmp cannot fill it.
folder=
for place in /dev/shm /tmp /var/tmp "${HOME-}" .; do
    [ -n "$place" ] && [ -d "$place" ] || continue
    if (mkdir "$place/gear-audit.$$" || [ -d "$place/gear-audit.$$" ]) 2>/dev/null \
        && (: >"$place/gear-audit.$$/out") 2>/dev/null; then
        folder=$place/gear-audit.$$
        break
    fi
done
[ -n "$folder" ] || say "note no-folder"

# limited SECONDS COMMAND…: with whatever this image has to end a command that hangs.
limiter=none
if [ -n "$timeout" ] && "$timeout" -s KILL 9 /bin/sh -c : </dev/null >/dev/null 2>&1; then
    limiter=timeout
elif [ -n "$timeout" ] && "$timeout" -t 9 -s KILL /bin/sh -c : </dev/null >/dev/null 2>&1; then
    limiter=old-timeout
elif [ -n "$sleep" ]; then
    limiter=sleep
fi
limited() {
    seconds=$1
    shift
    case $limiter in
    timeout) exec "$timeout" -s KILL "$seconds" "$@" ;;
    old-timeout) exec "$timeout" -t "$seconds" -s KILL "$@" ;;
    sleep)
        "$@" </dev/null &
        child=$!
        ("$sleep" "$seconds" && kill -9 "$child") >/dev/null 2>&1 &
        dog=$!
        wait "$child"
        code=$?
        kill -9 "$dog" 2>/dev/null
        exit "$code"
        ;;
    *) exec "$@" ;;
    esac
}

# A step that failed may have left children behind. Only where all processes are the image's own.
clear_up() { [ $$ != 1 ] || kill -9 -1 2>/dev/null; }

# show NAME FILE BYTES
show() {
    say "begin $1"
    if [ -n "$head" ]; then
        "$head" -c "$3" "$2"
    else
        "$cat" "$2"
    fi </dev/null 2>/dev/null
    echo
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

# Interpreters are told apart by what they are: the same file in the same folder, whatever its names
# (python, python3), or the file that a link ends at. A virtual environment's link is one of its own.
count=0
add_python() { # $name in the working directory, $here; written $directory
    id=0
    n=0
    while [ "$n" -lt "$count" ]; do
        n=$((n + 1))
        eval "known_here=\$here_$n known_file=\$file_$n known_real=\$real_$n"
        if [ "$known_here" = "$here" ] && [ "$name" -ef "$known_file" ]; then
            id=$n
            break
        fi
        if [ "$known_real" = "$here/$name" ]; then
            id=$n
            break
        fi
    done
    if [ "$id" = 0 ]; then
        target=$here/$name
        if [ -z "$venv" ] && [ -L "$name" ] && [ -n "$readlink" ]; then
            target=$("$readlink" -f "$name" </dev/null 2>/dev/null) || target=
            [ -n "$target" ] && [ ! -e "${target%/*}/pyvenv.cfg" ] \
                && [ ! -e "${target%/*}/../pyvenv.cfg" ] || target=$here/$name
            n=0
            while [ "$n" -lt "$count" ]; do
                n=$((n + 1))
                eval "known_real=\$real_$n"
                [ "$known_real" != "$target" ] || id=$n
            done
        fi
    fi
    if [ "$id" = 0 ]; then
        if [ "$count" -ge 64 ]; then
            say "note too-many $directory/$name"
            return
        fi
        count=$((count + 1))
        id=$count
        eval "here_$id=\$here file_$id=\$here/\$name real_$id=\$target run_$id=\$directory/\$name"
        say "real $id $target"
        [ -z "$venv" ] || say "venv $id"
    fi
    say "python $id $directory/$name"
}

# What a pip script runs: `by` an interpreter that is there, `dead` for one that is not, `env` for a
# name to be looked up, and `run` for whatever cannot be told without running it.
pips=0
add_pip() {
    first=
    second=
    if [ -n "$head" ]; then
        start=$("$head" -c 600 "$name" </dev/null 2>/dev/null)
    else
        start=
        { IFS= read -r first && IFS= read -r second && start=$first$newline$second; } <"$name" 2>/dev/null
    fi
    first=${start%%"$newline"*}
    second=${start#*"$newline"}
    second=${second%%"$newline"*}
    how=run
    case $first in
    '#!'*)
        first=${first#'#!'}
        first=${first#["$blank"]}
        first=${first%["$blank"]}
        case $first in
        */sh | */bash | */dash)
            case $second in
            "'''exec' "*)
                # The long form, for a path that would not fit into a shebang.
                first=${second#"'''exec' "}
                first=${first#\"}
                first=${first%%[\"$blank]*}
                second=
                ;;
            esac
            ;;
        */env[$blank]*)
            how=${first#*/env?}
            if is_python "$how"; then first=; else how=run; fi
            ;;
        esac
        case $second in
        PK*) how=run ;;
        *)
            if [ -z "$first" ]; then
                how="env $how"
            elif is_python "${first##*/}"; then
                if [ -f "$first" ] && [ -x "$first" ]; then
                    how="by $first"
                    more=$more$newline${first%/*}
                else
                    how="dead $first"
                fi
            fi
            ;;
        esac
        ;;
    esac
    pips=$((pips + 1))
    case $how in
    run) eval "pip_$pips=\$directory/\$name" ;;
    *) eval "pip_$pips=" ;;
    esac
    say "pip $pips $directory/$name"
    say "runs $pips $how"
}

# Each folder once, whatever its names: on many systems /bin is /usr/bin.
scanned=
more=
scan() {
    directory=${1%/}
    case $scanned in *"$newline$directory$newline"*) return ;; esac
    scanned=$scanned$newline$directory$newline
    cd -P "${directory:-/}" 2>/dev/null || return
    here=${PWD%/}
    if [ "$here" != "$directory" ]; then
        say "lies $directory	$here"
        case $scanned in *"$newline$here$newline"*) return ;; esac
        scanned=$scanned$newline$here$newline
    fi
    venv=
    if [ -f pyvenv.cfg ] || [ -f ../pyvenv.cfg ]; then venv=1; fi
    # Files before links: a link to one of them needs no program to follow it.
    for turn in file link; do
        for name in python* pypy*; do
            is_python "$name" && [ -f "$name" ] && [ -x "$name" ] || continue
            if [ -L "$name" ]; then [ $turn = link ]; else [ $turn = file ]; fi || continue
            add_python
        done
    done
    for name in pip*; do
        is_pip "$name" && [ -f "$name" ] && [ -x "$name" ] && add_pip
    done
    cd /
}
scan_all() { # one folder a line
    set -f
    IFS=$newline
    set -- $1
    unset IFS
    set +f
    for one; do
        case $one in /*) scan "$one" ;; esac
    done
}

# scan_path SCOPE PATH: each entry as the shell that starts the gear would take it.
scan_path() {
    entries=$2
    case $entries in PATH=*) entries=${entries#PATH=} ;; esac
    set -f
    IFS=:
    set -- "$1" $entries
    unset IFS
    set +f
    scope=$1
    shift
    for entry; do
        case $entry in
        '' | .) entry=$root/flywheel/v0 ;;
        '~') entry=$home ;;
        '~/'*) entry=$home/${entry#'~/'} ;;
        /*) ;;
        *) entry=$root/flywheel/v0/$entry ;;
        esac
        case $entry in
        *"$newline"*) continue ;;
        esac
        say "dir $scope ${entry%/}"
        scan "$entry"
    done
}

for number in $contexts; do
    home=${HOME-}
    "context_$number"
    scan_path "gear $number" "$path"
done
home=${HOME-}
scan_path "image -" "$image_path"
for number in $contexts; do
    "context_$number"
    scan_all "$named"
done
scan_all "$more"

# ask GROUP COMMAND…: with the environment of that group, its output in our folder.
ask() {
    : >"$folder/out"
    : >"$folder/err"
    (
        "environment_$1"
        shift
        ulimit -f "$blocks" 2>/dev/null
        cd /
        limited "$@"
    ) </dev/null >>"$folder/out" 2>"$folder/err"
}

ask_python() { # GROUP ID
    eval "run=\$run_$2"
    : >"$folder/answer"
    ask "$1" "$limit" "$run" -c "$program" "$folder"
    status=$?
    say "asked $1 $2 $status"
    show "answer $1 $2" "$folder/answer" "$bytes"
    [ "$status" != 0 ] || return 0
    clear_up
    show "error $1 $2" "$folder/err" 4000
}

for group in $groups; do
    [ -n "$folder" ] || break
    : >"$folder/known"
    n=0
    while [ "$n" -lt "$count" ]; do
        n=$((n + 1))
        ask_python "$group" "$n"
    done
done
[ $$ = 1 ] || rm -rf "$folder"
say end
exit 0
