# shellcheck shell=bash
# Finds the engine's programs, or unpacks them from the system's packages beside the build: packages
# such as docker.io and docker-registry start services when they are installed, and this must not
# start, stop or change anything of the user's. To be sourced after debs.sh.

# Sets $docker, $dockerd and $docker_registry, and PATH and LD_LIBRARY_PATH as they need them.
# GEAR_AUDIT_UNPACK=1 unpacks them even where they are installed.
programs_find() {
    PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    if [ "${GEAR_AUDIT_UNPACK:-0}" = 1 ] || ! programs_there; then
        programs_unpack
        programs_there
    fi
    docker=$(command -v docker)
    dockerd=$(command -v dockerd)
    docker_registry=$(command -v docker-registry)
}

programs_there() {
    local program
    for program in docker dockerd containerd runc docker-registry; do
        command -v "$program" >/dev/null || return 1
    done
}

programs_unpack() {
    local folder="$debs_dir/programs" packages=(docker.io docker-registry containerd runc)
    # Later releases have the client in a package of its own.
    if apt-cache show docker-cli >/dev/null 2>&1; then
        packages+=(docker-cli)
    fi
    debs_closure programs nothing "${packages[@]}"
    if ! cmp -s "$debs_dir/programs.list" "$folder/unpacked.list"; then
        rm -rf "$folder"
        debs_unpack "$debs_dir/programs.list" "$folder"
        cp "$debs_dir/programs.list" "$folder/unpacked.list"
    fi
    # Of the libraries only those that this system lacks: its own loader and C library go first.
    mkdir -p "$folder/missing"
    local library
    for library in "$folder"/usr/lib/*-linux-gnu/*.so.*; do
        if [ ! -e "${library#"$folder"}" ]; then
            ln -sf "$library" "$folder/missing/"
        fi
    done
    export PATH="$folder/usr/sbin:$folder/usr/bin:$PATH"
    export LD_LIBRARY_PATH="$folder/missing${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
}
