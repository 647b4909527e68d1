# shellcheck shell=bash
# Starting and ending processes of ours, by their ids and never by a name. To be sourced.

# What to put before a command that root has to run; an array, so that no shell of ours stays behind.
as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)

# process_is PID WORD: whether that process is alive and has the word among its arguments, so that
# an id that the system has given to another since is left alone.
process_is() {
    [ -n "$1" ] && tr '\0' '\n' 2>/dev/null <"/proc/$1/cmdline" | grep -qxF -- "$2"
}

# process_end PID WORD SECONDS: asks it to end, and ends it when it has not after that time.
process_end() {
    local pid=$1 word=$2 tries=$(($3 * 10))
    process_is "$pid" "$word" || return 0
    "${as_root[@]}" kill "$pid" 2>/dev/null || true
    while process_is "$pid" "$word" && [ "$tries" -gt 0 ]; do
        sleep 0.1
        tries=$((tries - 1))
    done
    if process_is "$pid" "$word"; then
        "${as_root[@]}" kill -9 "$pid" 2>/dev/null || true
    fi
}

# wait_until SECONDS COMMAND…: until the command succeeds.
wait_until() {
    local tries=$(($1 * 10))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$tries" -gt 0 ] || return 1
        sleep 0.1
        tries=$((tries - 1))
    done
}

# A loopback port that nothing listens on: the one given, if it is free.
free_port() {
    python3 - "${1:-0}" <<'PY'
import socket, sys
for port in (int(sys.argv[1]), 0):
    with socket.socket() as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            s.bind(("127.0.0.1", port))
        except OSError:
            continue
        print(s.getsockname()[1])
        break
PY
}
