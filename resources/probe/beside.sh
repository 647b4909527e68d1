
# What tells of the operating system and of tools beside Python: files in the usual places, whose
# patterns stand in each_evidence and each_program (probe_script.cpp). Only what this user may read.
tell_evidence() {
    number=0
    each_evidence
    each_program
}
tell_evidence_text() {
    for one; do
        [ -f "$one" ] && [ -r "$one" ] && [ "$number" -lt 100 ] || continue
        case $one in *"$newline"*) continue ;; esac
        number=$((number + 1))
        say "begin evidence ${one#"$root"}"
        if [ -n "$head" ]; then
            "$head" -c 4096 "$one" </dev/null 2>/dev/null
        else
            lines=0
            while [ "$lines" -lt 40 ] && IFS= read -r line; do
                lines=$((lines + 1))
                put "$line"
            done <"$one"
        fi
        put ''
        say "end evidence ${one#"$root"}"
    done
}
tell_evidence_name() {
    for one; do
        [ -f "$one" ] && [ "$number" -lt 200 ] || continue
        case $one in *"$newline"*) continue ;; esac
        number=$((number + 1))
        say "evidence ${one#"$root"}"
    done
}
