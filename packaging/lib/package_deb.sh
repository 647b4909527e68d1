# shellcheck shell=bash
# The Debian package. To be sourced by packaging/package; prints where it is.
package_deb() {
    packages_install build package-deb
    sources deb/gear-audit
    cp -r "$root/packaging/debian" "$out/deb/gear-audit/debian"
    (
        cd "$out/deb/gear-audit"
        # What a build folder is called would be in the program.
        export DEB_BUILD_OPTIONS="parallel=$(nproc) ${DEB_BUILD_OPTIONS-}"
        dpkg-buildpackage -b -us -uc
        lintian --fail-on error "../gear-audit_${version}_$(dpkg --print-architecture).changes"
    ) >&2
    local made="gear-audit_${version}_$(dpkg --print-architecture).deb"
    cp "$out/deb/$made" "$out/$made"
    echo "$out/$made"
}
