# shellcheck shell=bash
# Everything that starts engines, registries and builds images. To be sourced with $root set to the
# top of the source tree. Packages that were fetched are kept in build/debs.
debs_dir="${GEAR_AUDIT_DEBS:-$root/build/debs}"
images_dir="$root/tests/integration/images"
for part in debs processes programs engine registry images; do
    . "$root/tests/support/engine/$part.sh"
done
