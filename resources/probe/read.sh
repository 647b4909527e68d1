
# What a gear's command may start or read: its texts, the files that these name, a project's own. In
# bounds: 1,500 files are told of, 64 texts shown, 3,000 names looked up.

# tell FILE: what it is, once; into $kind, which is empty where it was told before, and $end.
told=$newline
tells=0
tell() {
    kind=
    end=
    case $told in *"$newline$1$newline"*) return ;; esac
    [ "$tells" -lt 1500 ] || return
    tells=$((tells + 1))
    told=$told$1$newline
    if [ -d "$1" ]; then
        kind=d
    elif [ -f "$1" ] && [ -x "$1" ]; then
        kind=x
    elif [ -e "$1" ]; then
        kind=f
    elif [ -L "$1" ]; then
        kind=l
    else
        kind=-
    fi
    if [ -L "$1" ] && [ -n "$readlink" ]; then
        if [ $kind = l ]; then
            end=$("$readlink" "$1" </dev/null 2>/dev/null)
        else
            end=$("$readlink" -f "$1" </dev/null 2>/dev/null)
        fi
        case $end in *"$newline"*) end= ;; esac
    fi
    say "file $kind $1	$end"
}

# consider FILE: tells of it, shows it where it is text, and finds interpreters that are called
# otherwise: a link to one, a binary with Python in it, a script that sets where one finds its library.
grep=$(find_tool grep)
bases=$work$newline
number_of_bases=1
others=
consider() {
    tell "$1"
    case $kind in
    d)
        if [ "$number_of_bases" -lt 24 ]; then
            number_of_bases=$((number_of_bases + 1))
            bases=$bases$1$newline
        fi
        ;;
    f) show_text "$1" ;;
    x)
        if is_python "${1##*/}"; then
            more=$more$newline${1%/*}
            return
        fi
        if [ -n "$end" ] && is_python "${end##*/}"; then
            more=$more$newline${end%/*}
            return
        fi
        show_text "$1"
        case $text in
        '')
            [ -n "$grep" ] || return 0
            "$grep" -q -a -e Py_BytesMain -e Py_Main "$1" </dev/null 2>/dev/null || return 0
            ;;
        '#!'*sh*PYTHONHOME*exec*'"$@"'*) ;;
        *) return 0 ;;
        esac
        others=$others$newline$1
        ;;
    esac
}
add_others() {
    set -f
    IFS=$newline
    set -- $others
    unset IFS
    set +f
    others=
    for one; do
        directory=${one%/*}
        cd -P "${directory:-/}" 2>/dev/null || continue
        here=${PWD%/}
        name=${one##*/}
        venv=
        if [ -f pyvenv.cfg ] || [ -f ../pyvenv.cfg ]; then venv=1; fi
        add_python
        cd /
    done
}

# show_text FILE: its start, into $text, and where it is text shown. What it names is looked at later.
texts=0
shown=
nested=
names=
show_text() {
    text=
    case $shown in *"$newline$1$newline"*) return ;; esac
    [ -f "$1" ] && [ -r "$1" ] && [ "$texts" -lt 64 ] || return
    shown=$shown$newline$1$newline
    read_start "$1" 16384
    case $text in
    '' | ?ELF* | PK*)
        text=
        return
        ;;
    esac
    texts=$((texts + 1))
    say "begin text $1"
    put "$text"
    say "end text $1"
    case ${text%%"$newline"*} in
    '#!'*sh | '#!'*sh["$blank"]*) follow "${1%/*}" "$text" ;;
    '#!'*) follow "${1%/*}" "${text%%"$newline"*}" ;;
    *)
        case $1 in
        *.toml | *.lock) ;;
        *) follow "${1%/*}" "$text" ;;
        esac
        ;;
    esac
}
# follow FOLDER TEXT: the files that its words may be, in that folder, the gear's, or one that it names.
follow() {
    folder=$1
    set -f
    IFS="$blank$newline\"'=;&|()<>\`!:"
    set -- $2
    unset IFS
    set +f
    for word; do
        case $word in
        /*/activate | /*/python* | /*/pypy*) more=$more$newline${word%/*} ;;
        esac
        case $word in
        *[\*\?\[]* | -* | */ | /dev/*) ;;
        /*) nested=$nested$newline$word ;;
        \$*/*) nested=$nested$newline"?$folder/${word#*/}" ;;
        \$*) ;;
        */* | *.sh) nested=$nested$newline"?$folder/${word#./}" ;;
        [A-Za-z_]*) names=$names$newline$word ;;
        esac
    done
}

# Everything that was named so far, and what that names in turn.
looked=$newline
number_looked=0
look() {
    rounds=0
    while [ -n "$nested$names" ] && [ "$rounds" -lt 8 ]; do
        rounds=$((rounds + 1))
        set -f
        IFS=$newline
        set -- $nested
        unset IFS
        nested=
        for one; do
            case $one in
            \?*)
                one=${one#\?}
                rest_of=${one#"$work"}
                rest_of=${rest_of#/}
                consider "$one"
                IFS=$newline
                set -f
                for base in $bases; do
                    unset IFS
                    for other in "$base/$rest_of" "$base/${one##*/}"; do
                        [ ! -e "$other" ] || consider "$other"
                    done
                done
                unset IFS
                ;;
            *) consider "$one" ;;
            esac
        done
        set -f
        IFS=$newline
        set -- $names
        names=
        for one; do
            case $looked in *"$newline$one$newline"*) continue ;; esac
            [ "$number_looked" -lt 3000 ] || break
            number_looked=$((number_looked + 1))
            looked=$looked$one$newline
            IFS=$newline
            set -f
            for base in $entries $bases; do
                [ -f "$base/$one" ] || [ -L "$base/$one" ] || continue
                unset IFS
                consider "$base/$one"
                break
            done
        done
        unset IFS
        set +f
    done
    nested=
    names=
    add_others
}

# show_programs PROGRAMS: one a line: a file, one of the home, or a name to look up on $path.
show_programs() {
    each_entry "$path"
    set -f
    IFS=$newline
    set -- $1
    unset IFS
    for one; do
        case $one in
        /*) consider "$one" ;;
        '~/'*) consider "$home/${one#'~/'}" ;;
        *)
            set -f
            IFS=$newline
            for entry in $entries; do
                unset IFS
                consider "$entry/$one"
                [ "$kind" != x ] || break
            done
            unset IFS
            ;;
        esac
    done
    set +f
}

# What the rules of poetry, pipenv, uv, pdm, pixi, hatch, pyenv and software collections go by.
show_projects() {
    level=$work
    while :; do
        for one in pyproject.toml poetry.toml Pipfile pixi.toml hatch.toml pdm.toml mojoproject.toml .python-version \
            .pdm-python .pdm.toml .venv .env; do
            consider "$level/$one"
        done
        [ -n "$level" ] && [ "$level" != "$root" ] || break
        level=${level%/*}
    done
    for one in "$home/.config/pypoetry/config.toml" "$home/.cache/pypoetry/virtualenvs/envs.toml" \
        "$home/.config/hatch/config.toml" "$home/.config/pdm/config.toml" \
        "$home/.pyenv/version" "$root"/root/.pyenv/version "$root"/opt/pyenv/version \
        "$root"/opt/rh/*/enable "$root"/etc/scl/prefixes/*; do
        [ ! -e "$one" ] || consider "$one"
    done
}
