# Completion of gear-audit for fish: the program itself knows what may stand where.
function __gear_audit_complete
    set -l words (commandline -opc)[2..-1] (commandline -ct)
    set -l lines (gear-audit complete -- $words 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path (commandline -ct)
        case folders
            __fish_complete_directories (commandline -ct)
    end
    printf '%s\n' $lines[2..-1]
end
complete -c gear-audit -f -a '(__gear_audit_complete)'
