# shellcheck shell=bash
# A Docker engine of our own: Debian's dockerd on a private socket with a data folder of its own and
# without networks, so that it touches neither the user's engine nor the firewall. To be sourced
# after processes.sh and programs.sh.

# engine_start FOLDER: starts it, waits until it answers and sets $engine_socket. What an earlier,
# killed run left behind is put away first; its images stay.
engine_start() {
    local folder=$1 driver
    mkdir -p "$folder"
    # A password is asked for here, where it can be answered.
    "${as_root[@]}" true
    engine_stop "$folder"
    for driver in $(cat "$folder/driver" 2>/dev/null || echo overlay2 vfs); do
        if engine_try "$folder" "$driver"; then
            echo "$driver" >"$folder/driver"
            return
        fi
        engine_stop "$folder"
    done
    echo "The test engine did not start; the end of its log, $folder/dockerd.log:" >&2
    tail -n 15 "$folder/dockerd.log" >&2
    return 1
}

# engine_try FOLDER DRIVER
engine_try() {
    local folder=$1 run
    # The paths of its sockets must stay under 108 bytes, wherever the folder is.
    run=$(mktemp -d /tmp/gear-engine.XXXXXX)
    chmod 755 "$run"
    engine_socket="$run/docker.sock"
    echo "$run" >"$folder/run"
    "${as_root[@]}" env PATH="$PATH" LD_LIBRARY_PATH="${LD_LIBRARY_PATH:-}" setsid "$dockerd" \
        --data-root "$folder/data" --exec-root "$run/exec" --pidfile "$run/pid" \
        -H "unix://$engine_socket" --group "$(id -gn)" --storage-driver "$2" \
        --bridge=none --iptables=false --ip-masq=false \
        </dev/null >"$folder/dockerd.log" 2>&1 &
    wait_until 30 engine_settled $! && engine_answers
}

# Whether it answers, or has given up, so that there is nothing more to wait for.
engine_settled() { # PID
    engine_answers || [ ! -d "/proc/$1" ]
}

engine_answers() {
    "$docker" -H "unix://$engine_socket" version --format '{{.Server.Version}}' >/dev/null 2>&1
}

# engine_stop FOLDER: ends it and its containers, and removes all but its images.
engine_stop() {
    local folder=$1 run pid mount
    run=$(cat "$folder/run" 2>/dev/null || true)
    [ -n "$run" ] || return 0
    pid=$(cat "$run/pid" 2>/dev/null || true)
    if process_is "$pid" "$run/pid"; then
        engine_socket="$run/docker.sock"
        "$docker" -H "unix://$engine_socket" ps -aq 2>/dev/null |
            xargs -r "$docker" -H "unix://$engine_socket" rm -fv >/dev/null 2>&1 || true
        process_end "$pid" "$run/pid" 20
    fi
    # A dockerd that was killed leaves its containerd behind.
    process_end "$("${as_root[@]}" cat "$run/exec/containerd/containerd.pid" 2>/dev/null || true)" \
        "$run/exec/containerd/containerd.toml" 10
    awk '{ print $5 }' /proc/self/mountinfo | sort -r | while read -r mount; do
        case $mount in
            "$run"/* | "$folder"/data/*) "${as_root[@]}" umount -l "$mount" || true ;;
        esac
    done
    "${as_root[@]}" rm -rf "$run"
    rm -f "$folder/run"
}

# engine_remove FOLDER: stops it and removes its images too.
engine_remove() {
    engine_stop "$1"
    "${as_root[@]}" rm -rf "$1"
}
