
# The search and the questions, in their order.

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
tell_evidence
say end
exit 0
