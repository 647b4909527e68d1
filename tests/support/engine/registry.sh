# shellcheck shell=bash
# A registry of our own: Debian's docker-registry on a loopback port, with a folder of its own.
# Engines speak plain HTTP to 127.0.0.1, so none needs to be told. To be sourced after processes.sh
# and programs.sh.

# registry_start FOLDER [DATA HTPASSWD]: starts it and sets $registry to its host:port. The port of an
# earlier run is taken again where it is free, because it is part of the images' names. With the data
# folder of another one and a file of users it shows the same images, to those users alone.
registry_start() {
    local folder=$1 data=${2:-$1/data} users=${3:-} port
    mkdir -p "$folder" "$data"
    registry_stop "$folder"
    port=$(free_port "$(cat "$folder/port" 2>/dev/null || echo 0)")
    echo "$port" >"$folder/port"
    registry="127.0.0.1:$port"
    cat >"$folder/config.yml" <<YML
version: 0.1
log:
  level: warn
storage:
  filesystem:
    rootdirectory: $data
  delete:
    enabled: true
http:
  addr: $registry
YML
    if [ -n "$users" ]; then
        printf 'auth:\n  htpasswd:\n    realm: test\n    path: %s\n' "$users" >>"$folder/config.yml"
    fi
    setsid "$docker_registry" serve "$folder/config.yml" </dev/null >"$folder/log" 2>&1 &
    echo $! >"$folder/pid"
    if ! wait_until 15 registry_answers "$port"; then
        echo "The test registry did not start; the end of its log, $folder/log:" >&2
        tail -n 15 "$folder/log" >&2
        return 1
    fi
}

registry_answers() {
    exec 9<>"/dev/tcp/127.0.0.1/$1" && exec 9>&-
}

registry_stop() {
    local pid
    pid=$(cat "$1/pid" 2>/dev/null || true)
    process_end "$pid" "$1/config.yml" 10
    rm -f "$1/pid"
}

# registry_has REPOSITORY TAG
registry_has() {
    python3 - "http://$registry/v2/$1/manifests/$2" <<'PY'
import sys, urllib.request
kind = "application/vnd.docker.distribution.manifest.v2+json"
try:
    urllib.request.urlopen(urllib.request.Request(sys.argv[1], headers={"Accept": kind}), timeout=10)
except OSError:
    sys.exit(1)
PY
}

# registry_user FILE NAME PASSWORD: adds a user; only bcrypt is understood.
registry_user() {
    touch "$1"
    htpasswd -i -B -C 5 "$1" "$2" <<<"$3" 2>/dev/null
}

# A key as sites give them: 57 characters, new every time.
registry_key() {
    python3 -c 'import secrets, string
print("".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(57)))'
}
