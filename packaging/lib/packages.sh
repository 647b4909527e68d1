# shellcheck shell=bash
# Installs what is missing, once, by the system's package manager. To be sourced.

# The packages that the named lists of packaging/packages hold.
packages_in() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$root/packaging/packages/$list.txt"
    done
}

# Those of its arguments that are not installed, by asking dpkg alone: quick when all are there.
packages_missing() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    local package
    for package in "$@"; do
        # Node.js from elsewhere than the distribution brings npm along, and conflicts with it.
        [ "$package" = npm ] && command -v npm >/dev/null && continue
        grep -qx "installed $package" <<<"$installed" || echo "$package"
    done
}

# Runs its arguments as root.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs what is missing of the named lists; ends with 3 where that cannot be done from here.
packages_install() {
    local wanted missing
    mapfile -t wanted < <(packages_in "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        packages_elsewhere "${wanted[@]}"
        return
    fi
    mapfile -t missing < <(packages_missing "${wanted[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "Missing packages, and neither root nor sudo to install them with. As root, run:" >&2
        echo "    apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 3
    fi
    echo "Installing ${missing[*]}" >&2
    {
        as_root apt-get -q update
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends \
            "${missing[@]}"
    } >&2
}

# On a system without apt: goes on where the tools are there already, else says what to install.
packages_elsewhere() {
    local tool lacking=()
    for tool in c++ cmake ninja git; do
        command -v "$tool" >/dev/null || lacking+=("$tool")
    done
    [ ${#lacking[@]} -gt 0 ] || return 0
    echo "This system has no apt, so install these yourself, under the names it has for them," >&2
    echo "then run this again (missing now: ${lacking[*]}). Debian calls them:" >&2
    printf '    %s\n' "$@" >&2
    exit 3
}
