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

# identify: $id is the number of the interpreter that is $name in $here, the working directory; 0 for
# a new one. They are told apart by what they are: the same file in the same folder, whatever its
# names (python, python3), or the file that a link ends at. An environment's link is its own.
count=0
identify() {
    id=0
    n=0
    target=$here/$name
    while [ "$n" -lt "$count" ]; do
        n=$((n + 1))
        eval "known_here=\$here_$n known_file=\$file_$n known_real=\$real_$n"
        if [ "$known_real" = "$target" ]; then
            id=$n
        elif [ "$known_here" = "$here" ] && [ "$name" -ef "$known_file" ]; then
            id=$n
        fi
        [ "$id" = 0 ] || return 0
    done
    [ -z "$venv" ] && [ -L "$name" ] && [ -n "$readlink" ] || return 0
    end=$("$readlink" -f "$name" </dev/null 2>/dev/null) && [ -n "$end" ] || return 0
    # A link into an environment from outside starts the interpreter that the environment is of.
    [ ! -e "${end%/*}/pyvenv.cfg" ] && [ ! -e "${end%/*}/../pyvenv.cfg" ] || return 0
    target=$end
    n=0
    while [ "$n" -lt "$count" ]; do
        n=$((n + 1))
        eval "known_real=\$real_$n"
        [ "$known_real" != "$target" ] || id=$n
    done
}

add_python() {
    identify
    if [ "$id" = 0 ]; then
        if [ "$count" -ge 64 ]; then
            say "note many $directory/$name"
            return
        fi
        count=$((count + 1))
        id=$count
        eval "here_$id=\$here file_$id=\$here/\$name real_$id=\$target run_$id=\$directory/\$name"
        eval "hung_$id= answered_$id= told_$id="
        say "real $id $target"
        [ -z "$venv" ] || say "venv $id"
    fi
    say "python $id $directory/$name"
}

# read_start FILE BYTES: into $text. Where there is no head, the first two lines.
read_start() {
    text=
    if [ -n "$head" ]; then
        text=$("$head" -c "$2" "$1" </dev/null)
    else
        { IFS= read -r text && IFS= read -r line && text=$text$newline$line; } <"$1"
    fi
} 2>/dev/null

# What a pip script runs: `by` an interpreter that is there, `dead` for one that is not, `env` for a
# name to be looked up, and `itself` for whatever cannot be told without running it.
read_pip() {
    how=itself
    by=
    read_start "$name" 600
    first=${text%%"$newline"*}
    second=${text#*"$newline"}
    second=${second%%"$newline"*}
    case $first in
    '#!'*) first=${first#'#!'} ;;
    *) return ;;
    esac
    first=${first#["$blank"]}
    first=${first%["$blank"]}
    case $first in
    */sh | */bash | */dash)
        # The long form, for a path that would not fit into a shebang.
        case $second in
        "'''exec' "*)
            first=${second#"'''exec' "}
            first=${first#\"}
            first=${first%%[\"$blank]*}
            ;;
        esac
        ;;
    esac
    case $second in
    PK*) return ;; # an archive: a pip of its own
    esac
    case $first in
    */env["$blank"]*)
        first=${first#*/env?}
        is_python "$first" && how="env $first"
        ;;
    *)
        is_python "${first##*/}" || return
        if [ -f "$first" ] && [ -x "$first" ]; then
            how="by $first"
            by=$first
            more=$more$newline${first%/*}
        else
            how="dead $first"
        fi
        ;;
    esac
}

pips=0
add_pip() {
    n=0
    while [ "$n" -lt "$pips" ]; do
        n=$((n + 1))
        eval "known_here=\$pip_here_$n known_file=\$pip_$n"
        if [ "$known_here" = "$here" ] && [ "$name" -ef "$known_file" ]; then
            say "pip $n $directory/$name"
            return
        fi
    done
    if [ "$pips" -ge 64 ]; then
        say "note many $directory/$name"
        return
    fi
    read_pip
    pips=$((pips + 1))
    eval "pip_$pips=\$directory/\$name pip_here_$pips=\$here pip_how_$pips=\${how%% *} pip_by_$pips=\$by"
    say "pip $pips $directory/$name"
    say "runs $pips $how"
}

# Each folder once, whatever its names: on many systems /bin is /usr/bin. What is found in it may
# name others, in $more.
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
    for kind in file link; do
        for name in python* pypy*; do
            is_python "$name" && [ -f "$name" ] && [ -x "$name" ] || continue
            if [ -L "$name" ]; then [ $kind = link ]; else [ $kind = file ]; fi || continue
            add_python
        done
    done
    for name in pip*; do
        is_pip "$name" && [ -f "$name" ] && [ -x "$name" ] && add_pip
    done
    cd /
}
scan_more() {
    while [ -n "$more" ]; do
        set -f
        IFS=$newline
        set -- $more
        unset IFS
        set +f
        more=
        for one; do
            case $one in /*) scan "$one" ;; esac
        done
    done
}

# each_entry PATH: its entries in $entries, as the shell that starts the gear would take them.
each_entry() {
    set -f
    IFS=:
    set -- $1
    unset IFS
    set +f
    entries=
    for entry; do
        case $entry in
        *"$newline"*) continue ;;
        '' | .) entry=$work ;;
        '~') entry=$home ;;
        '~/'*) entry=$home/${entry#'~/'} ;;
        /*) ;;
        *) entry=$work/$entry ;;
        esac
        [ "$entry" = / ] || entry=${entry%/}
        entries=$entries$entry$newline
    done
}
scan_path() { # SCOPE PATH
    scope=$1
    each_entry "$2"
    set -f
    IFS=$newline
    set -- $entries
    unset IFS
    set +f
    for entry; do
        say "dir $scope $entry"
        scan "$entry"
    done
}

# show_text FILE: its start, where it is text. Folders of interpreters that it names are looked into,
# and scripts that it names are to be shown as well.
texts=0
shown=
nested=
show_text() {
    case $shown in *"$newline$1$newline"*) return ;; esac
    [ -f "$1" ] && [ -r "$1" ] && [ "$texts" -lt 24 ] || return
    shown=$shown$newline$1$newline
    read_start "$1" 16384
    case $text in
    '' | ?ELF* | PK*) return ;;
    esac
    texts=$((texts + 1))
    say "begin text $1"
    put "$text"
    say "end text $1"
    case ${text%%"$newline"*} in
    '#!'*sh | '#!'*sh["$blank"]*) ;;
    '#!'*) text=${text%%"$newline"*} ;;
    esac
    set -f
    IFS="$blank$newline\"'=;&|()<>\`!"
    set -- $text
    unset IFS
    set +f
    for word; do
        case $word in
        /*/activate | /*/python* | /*/pypy*) more=$more$newline${word%/*} ;;
        /*.sh) nested=$nested$newline$word ;;
        *.sh) nested=$nested$newline$work/${word#./} ;;
        esac
    done
}
show_programs() { # one a line: a file, or a name to look up on $path
    each_entry "$path"
    set -f
    IFS=$newline
    set -- $1
    unset IFS
    for one; do
        case $one in
        /*)
            show_text "$one"
            continue
            ;;
        esac
        set -f
        IFS=$newline
        for entry in $entries; do
            if [ -f "$entry/$one" ]; then
                unset IFS
                show_text "$entry/$one"
                break
            fi
        done
        unset IFS
    done
    set +f
}

# Everything that looks like an interpreter, at the same time as the first of them are asked.
start_search() {
    (
        (
            become own 15 "$find" "${root:-/}" \( -path "$root/proc" -o -path "$root/sys" \
                -o -path "$root/dev" -o -name site-packages \
                -o -name dist-packages -o -name node_modules -o -path '*conda*/pkgs' \
                -o -path '*mamba*/pkgs' -o -path "$root/usr/share/doc" -o -path "$root/usr/share/man" \
                -o -path "$root/usr/share/locale" -o -path "$root/usr/share/icons" \
                -o -path "$root/usr/include" \) -prune \
                -o \( -name python -o -name 'python[23]*' -o -name pypy -o -name 'pypy[23]*' \) \
                ! -type d -print
        )
        [ $? -ge 124 ] || : >"$stem.searched"
    ) </dev/null >"$stem.found" 2>/dev/null &
    search=$!
}
search=
if [ -n "$stem" ] && [ -n "$find" ]; then start_search; fi

for number in $contexts; do
    home=${HOME-}
    "context_$number"
    scan_path "gear $number" "$path"
done
home=${HOME-}
scan_path "image -" "$image_path"
for one in "$work"/run*; do
    show_text "$one"
done
for number in $contexts; do
    "context_$number"
    more=$more$newline$named
    show_programs "$programs"
done
path=
show_programs "$nested"
scan_more

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
ask_pythons

# What else is on the disk: by the search, and in the usual places where there is none.
if [ -n "$search" ]; then
    wait "$search" 2>/dev/null
    if [ ! -e "$stem.searched" ]; then
        # It may have ended with an interpreter that had to be cleared up after.
        start_search
        wait "$search" 2>/dev/null
        [ -e "$stem.searched" ] || say 'note search'
    fi
    while IFS= read -r one; do
        is_python "${one##*/}" && [ -f "$one" ] && [ -x "$one" ] || continue
        case $one in
        */pkgs/*) [ ! -d "${one%%/pkgs/*}/conda-meta" ] || continue ;;
        esac
        scan "${one%/*}"
    done <"$stem.found"
else
    for one in "$root"/*/bin/python* "$root"/opt/*/bin/python* "$root"/opt/*/envs/*/bin/python* \
        "$root"/opt/*/versions/*/bin/python* "$root"/usr/local/*/bin/python* \
        "$root"/usr/local/*/envs/*/bin/python* "$root"/root/*/bin/python* \
        "$root"/root/*/envs/*/bin/python* "$root"/home/*/*/bin/python* \
        "$root"/home/*/*/envs/*/bin/python* "$root"/*/.pyenv/versions/*/bin/python* \
        "$root"/home/*/.pyenv/versions/*/bin/python* "$work"/.venv/bin/python* \
        "$root"/*/.cache/pypoetry/virtualenvs/*/bin/python* \
        "$root"/home/*/.cache/pypoetry/virtualenvs/*/bin/python* \
        "$root"/*/.local/share/virtualenvs/*/bin/python* "$root"/*/.virtualenvs/*/bin/python*; do
        is_python "${one##*/}" && scan "${one%/*}"
    done
fi
scan_more
ask_pythons

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
if [ -n "$stem" ]; then
    number=0
    while [ "$number" -lt "$pips" ]; do
        number=$((number + 1))
        must_run "$number" || continue
        for group in $groups; do
            ask_pip "$group" "$number"
        done
    done
    [ $$ = 1 ] || rm -f "$stem".*
fi
say end
exit 0
