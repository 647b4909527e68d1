
# How interpreters, pips and the texts that name them are found.

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
                -o -path '*mamba*/pkgs' -o -path '*/rattler/*/pkgs' \
                -o -path '*/.cache/uv' -o -path "$root/usr/share/doc" -o -path "$root/usr/share/man" \
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
