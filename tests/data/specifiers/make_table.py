#!/usr/bin/env python3
"""Writes satisfied.txt: for each specifier the versions of the grid that satisfy it.

By `packaging` 24 or later, the reference implementation (the copy in pip 25 serves). For < and > its rules changed
with release 26: of 1.0.post1 only 1.0.post1.devN is a pre-release, and what comes behind 1.0.post1 may
have a local part; before, it went by the numbers of the release alone. The newer rules are those of
the PEP's letter, so they are written out here and used with any release of it.
"""

from pathlib import Path

try:
    from packaging.specifiers import InvalidSpecifier, Specifier
    from packaging.version import Version
except ImportError:
    from pip._vendor.packaging.specifiers import InvalidSpecifier, Specifier
    from pip._vendor.packaging.version import Version

RELEASES = ["0.9", "1", "1.0", "1.0.0", "1.0.1", "1.1", "2.0", "1!1.0"]
PRES = ["", "a0", "b2", "rc1"]
POSTS = ["", ".post0", ".post345"]
DEVS = ["", ".dev0", ".dev456"]
LOCALS = ["", "+local.1"]

OPERATORS = ["<", "<=", ">", ">=", "==", "!=", "~=", "==="]
WILDCARDS = ["0.9", "1", "1.0", "1.0.0", "1.1", "1!1.0"]


def publics(releases):
    return [r + p + o + d for r in releases for p in PRES for o in POSTS for d in DEVS]


def with_parts(version, parts):
    return Version(Version(version).public + parts)


def is_less(installed, text):
    limit = Version(text)
    bound = limit if limit.is_prerelease else with_parts(text, ".dev0")
    return Version(installed.public) < bound


def is_greater(installed, text):
    limit = Version(text)
    if not Version(installed.public) > limit:
        return False
    same = Version(installed.base_version) == Version(limit.base_version) and installed.pre == limit.pre
    its_post = same and installed.is_postrelease and not (limit.is_postrelease or limit.is_devrelease)
    return not its_post


def satisfies(operator, text, installed):
    if operator == "===":
        return installed.lower() == text.lower()
    if operator == "<":
        return is_less(Version(installed), text)
    if operator == ">":
        return is_greater(Version(installed), text)
    return Specifier(operator + text).contains(Version(installed), prereleases=True)


def main():
    installed = [v + l for v in publics(RELEASES) for l in LOCALS]
    wanted = [(o, v) for o in OPERATORS for v in publics(["1.0", "1.0.1", "1!1.0"])]
    wanted += [(o, "1.0" + p + "+local.1") for o in ("==", "!=", "===") for p in PRES]
    wanted += [(o, v + ".*") for o in ("==", "!=") for v in WILDCARDS]
    lines = ["versions: " + " ".join(installed)]
    for operator, text in wanted:
        if operator != "===":
            Specifier(operator + text)  # a specifier at all
        places = [i for i, v in enumerate(installed) if satisfies(operator, text, v)]
        lines.append(operator + text + ": " + spans(places))
    Path(__file__).with_name("satisfied.txt").write_text("\n".join(lines) + "\n", encoding="ascii")


def spans(places):
    """0 1 2 5 as 0-2,5."""
    result = []
    for place in places:
        if result and result[-1][1] == place - 1:
            result[-1][1] = place
        else:
            result.append([place, place])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in result)


if __name__ == "__main__":
    main()
