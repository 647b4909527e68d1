# shellcheck shell=bash
# Gets Debian or Ubuntu packages without installing them. To be sourced; needs $debs_dir, a folder
# that keeps what was fetched, so that a second run asks nobody.

# apt with folders of its own: it neither needs root nor touches the system's lists.
debs_apt() {
    apt-get -qq -o Debug::NoLocking=1 -o Dir::State="$debs_dir/state" \
        -o Dir::State::status="$debs_status" -o Dir::Cache="$debs_dir/cache" \
        -o Dir::Cache::archives="$debs_dir/archives" -o APT::Sandbox::User=root \
        -o DPkg::Pre-Install-Pkgs::= -o DPkg::Post-Invoke::= -o APT::Update::Post-Invoke::= \
        -o APT::Update::Post-Invoke-Success::= --no-install-recommends -y "$@"
}

# debs_closure NAME BASE PACKAGE…: writes the .deb files of the packages and of all that they depend
# on, one path a line, to $debs_dir/NAME.list. BASE says what counts as there already: "nothing",
# or "system" for what is installed on this system.
debs_closure() {
    local name=$1 base=$2 list="$debs_dir/$1.list" wanted="$debs_dir/$1.wanted"
    shift 2
    if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
        echo "The sample images are made from Debian's or Ubuntu's packages; this system has no apt." >&2
        return 3
    fi
    mkdir -p "$debs_dir"/{state/lists/partial,archives/partial,cache}
    : >"$debs_dir/no-status"
    local debs_status="$debs_dir/no-status"
    [ "$base" = nothing ] || debs_status=/var/lib/dpkg/status
    if [ -f "$list" ] && [ "$(cat "$wanted" 2>/dev/null)" = "$*" ] && debs_present "$list"; then
        return
    fi
    # Lists older than a day may name packages that the archive no longer has.
    if [ -z "$(find "$debs_dir/state/lists" -maxdepth 1 -name '*Packages*' -mmin -1440)" ]; then
        debs_apt update || true
    fi
    debs_apt --download-only install "$@"
    # Against an empty folder, because what is in the archives is no longer named as to be fetched.
    debs_apt -o Dir::Cache::archives="$debs_dir/none" --print-uris install "$@" |
        cut -d' ' -f2 | sed "s|^|$debs_dir/archives/|" >"$list.new"
    mv "$list.new" "$list"
    echo "$*" >"$wanted"
    debs_present "$list"
}

debs_present() {
    local deb
    while read -r deb; do
        [ -f "$deb" ] || return 1
    done <"$1"
}

# debs_unpack LIST FOLDER: the packages' files, over a skeleton with a merged /usr.
debs_unpack() {
    local deb folder=$2 name
    for name in bin sbin lib lib64; do
        mkdir -p "$folder/usr/$name"
        [ -e "$folder/$name" ] || ln -s "usr/$name" "$folder/$name"
    done
    while read -r deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x --keep-directory-symlink -C "$folder"
    done <"$1"
}

# debs_version LIST PACKAGE: the upstream part of a package's version, such as 3.11.2.
debs_version() {
    local deb
    deb=$(grep -m1 "/$2_" "$1")
    dpkg-deb -f "$deb" Version | sed -e 's/^[0-9]*://' -e 's/-[^-]*$//' -e 's/[+~].*//'
}
