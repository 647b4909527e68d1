# shellcheck shell=bash
# Configures once and builds. To be sourced; needs $root.

# build PRESET [TARGET…]: everything goes to stderr, so that stdout stays the program's.
build() {
    local preset=$1 target targets=()
    shift
    for target in "$@"; do
        targets+=(--target "$target")
    done
    export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}" CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"
    # Presets are read from the folder that cmake runs in.
    cd "$root"
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" >&2
    fi
    cmake --build "build/$preset" "${targets[@]}" |
        sed -u -e '/Re-checking globbed directories/d' -e '/no work to do/d' >&2
    cd "$OLDPWD"
}
