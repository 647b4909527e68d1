# shellcheck shell=bash
# Builds sample gear images from the system's packages, without any network but the package
# manager's. To be sourced after debs.sh and engine.sh; needs $images_dir, the folder of recipes, and
# a running engine.

support_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

engine_docker() {
    DOCKER_BUILDKIT=0 "$docker" -H "unix://$engine_socket" "$@"
}

# images_base NAME PACKAGE…: the packages and what they depend on as the image gear-audit-test/NAME,
# unless it is there already from these packages and this script.
images_base() {
    local name=$1 made_from tree="$debs_dir/tree-$1"
    shift
    debs_closure "$name" nothing "$@"
    made_from=$(cat "$debs_dir/$name.list" "$support_dir"/{images.sh,debs.sh} "$support_dir"/base/* |
        sha256sum | cut -d' ' -f1)
    if [ "$(engine_docker image inspect "gear-audit-test/$name" \
        --format '{{index .Config.Labels "gear-audit.made-from"}}' 2>/dev/null)" = "$made_from" ]; then
        return
    fi
    rm -rf "$tree"
    debs_unpack "$debs_dir/$name.list" "$tree"
    rm -rf "$tree"/usr/share/{doc,man,locale,info,lintian} "$tree/dev"
    mkdir -p "$tree"/{tmp,root,etc,opt,usr/local/bin}
    chmod 1777 "$tree/tmp"
    echo 'root:x:0:0:root:/root:/bin/sh' >"$tree/etc/passwd"
    echo 'root:x:0:' >"$tree/etc/group"
    if [ -x "$tree/bin/busybox" ]; then
        "$tree/bin/busybox" --list | while read -r applet; do
            [ "$applet" = busybox ] || ln -sf busybox "$tree/bin/$applet"
        done
    fi
    cp "$support_dir"/base/* "$tree/"
    chmod 755 "$tree/fake-package"
    tar -C "$tree" --owner=0 --group=0 --numeric-owner -c . |
        engine_docker import \
            --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
            --change "LABEL gear-audit.made-from=$made_from" - "gear-audit-test/$name" >/dev/null
    rm -rf "$tree"
    if grep -q '/python3_' "$debs_dir/$name.list"; then
        images_compile "$name" "$made_from"
    fi
}

# What the packages do when they are installed: without it, each start would compile its modules.
images_compile() {
    engine_docker build -q --network none --label "gear-audit.made-from=$2" \
        -t "gear-audit-test/$1" - >/dev/null 2>"$debs_dir/$1.log" <<DOCKERFILE
FROM gear-audit-test/$1
RUN python3 -m compileall -q -j 2 /usr/lib/python3* -x '/test|lib2to3|idlelib|pydoc_data' || true
DOCKERFILE
}

images_shell=(base-files dash coreutils sed grep libc-bin)
images_python=("${images_shell[@]}" python3 python3-pip python3-venv python3-six)

images_bases() {
    images_bases_of_samples
    images_base pypy "${images_python[@]}" pypy3 pypy3-venv
    images_foreign
}

# Those that the others are built on.
images_bases_of_samples() {
    images_base plain "${images_shell[@]}"
    images_base busybox busybox-static
    images_base python "${images_python[@]}"
}

# gear-audit-test/foreign: busybox's image, said to be for another kind of machine. Engines of this
# age do not write the platform that `import` or `build` is given.
images_foreign() {
    local architecture='{{.Architecture}}' own foreign
    own=$(engine_docker image inspect --format "$architecture" gear-audit-test/busybox)
    foreign=$(engine_docker image inspect --format "$architecture" gear-audit-test/foreign \
        2>/dev/null || true)
    if [ -z "$foreign" ] || [ "$foreign" = "$own" ]; then
        engine_docker save gear-audit-test/busybox | python3 "$support_dir/foreign_image.py" |
            engine_docker load -q >/dev/null
    fi
}

# images_build [NAME…]: the named recipes, or all, as gear-audit-test/NAME:1; two at a time. In a
# subshell, because it waits for all jobs of its shell.
images_build() (
    [ $# -gt 0 ] || set -- $(cd "$images_dir" && ls)
    failed=0
    for name in "$@"; do
        while [ "$(jobs -rp | wc -l)" -ge 2 ]; do
            wait -n || failed=1
        done
        images_build_one "$name" &
    done
    while [ -n "$(jobs -rp)" ]; do
        wait -n || failed=1
    done
    exit $failed
)

images_build_one() {
    local log
    if ! log=$(engine_docker build -q --network none -t "gear-audit-test/$1:1" \
        "$images_dir/$1" 2>&1); then
        echo "The sample image $1 could not be built: $(tail -n 3 <<<"$log")" >&2
        return 1
    fi
}

# images_push [NAME…]: as $registry/gears/NAME:1, with the local tag of that name removed again. What
# a recipe marks as registry-only loses its other tag too.
images_push() {
    [ $# -gt 0 ] || set -- $(cd "$images_dir" && ls)
    local name target
    for name in "$@"; do
        target="$registry/gears/$name:1"
        engine_docker tag "gear-audit-test/$name:1" "$target"
        engine_docker push -q "$target" >/dev/null
        engine_docker image rm "$target" >/dev/null
        if [ -f "$images_dir/$name/registry-only" ]; then
            engine_docker image rm "gear-audit-test/$name:1" >/dev/null
        fi
    done
}

# Those of its arguments that have to be built: all but registry-only ones that the registry has.
images_wanted() {
    local name
    for name in "$@"; do
        if [ ! -f "$images_dir/$name/registry-only" ] ||
            ! registry_has "gears/$name" 1; then
            echo "$name"
        fi
    done
}
