
# The search and the questions, in their order.

for number in $contexts; do
    home=${HOME-}
    "context_$number"
    scan_path "gear $number" "$path"
done
home=${HOME-}
scan_path "image -" "$image_path"
for number in $contexts; do
    "context_$number"
    texts=0
    more=$more$newline$named
    show_programs "$programs$newline$files"
    follow "$work" "$command"
    for one in "$work"/run*; do
        consider "$one"
    done
    show_projects
    look
done
home=${HOME-}
scan_more

# What else is on the disk: by the search, and in the usual places where there is none.
open_slot || say 'note no-folder'
if [ -n "$slot" ] && [ -n "$find" ]; then
    search_disk
    [ $? -lt 124 ] || say 'note search'
    while IFS= read -r one; do
        is_python "${one##*/}" && [ -f "$one" ] && [ -x "$one" ] || continue
        case $one in
        */pkgs/*) [ ! -d "${one%%/pkgs/*}/conda-meta" ] || continue ;;
        esac
        # A conda package as it was unpacked, wherever its cache is.
        [ ! -e "${one%/*/*}/info/index.json" ] || continue
        scan "${one%/*}"
    done <"$slot.out"
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

tell_evidence

if [ -n "$slot" ]; then
    for group in $groups; do
        ask_all "$group"
    done
    close_slot
fi
if [ "$watching" -gt 0 ]; then
    watch_all
fi
say end
exit 0
