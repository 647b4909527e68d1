#!/usr/bin/env python3
"""What records of known faults say of versions, worked out another way: with pip's own `packaging`.

Usage: oracle.py PATH. Reads OSV records (a list of them, or a folder of *.json), makes pairs of a package and a version of what they hold,
and prints a line of JSON for each: what is known of it by the rules that tst_advisory_rules.cpp holds.
"""
import functools
import itertools
import json
import pathlib
import re
import sys

try:
    from packaging.version import InvalidVersion, Version
except ImportError:
    from pip._vendor.packaging.version import InvalidVersion, Version


@functools.cache
def version_of(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


@functools.cache
def without_local(version):
    return Version(version.public)


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def natural(text):
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|\D+", text.lower())]


def known_first(name):
    kinds = ["CVE-", "GHSA-", "PYSEC-"]
    return next((i for i, kind in enumerate(kinds) if name.startswith(kind)), len(kinds)), natural(name)


def order_of(text):
    """From the first on, then versions."""
    return (0, Version("0")) if text == "0" else (1, version_of(text))


def intervals_of(affected):
    """(introduced, fixed, last affected) of what lies between the events, in the order of their versions."""
    for found in affected.get("ranges", []):
        if found.get("type") != "ECOSYSTEM":
            continue
        # What is no version bounds nothing.
        events = [(kind, text) for event in found["events"] for kind, text in event.items() if version_of(text)]
        events.sort(key=lambda event: order_of(event[1]))
        begun = None
        for _, here in itertools.groupby(events, key=lambda event: order_of(event[1])):
            here = dict(here)
            was_begun = begun is not None
            if was_begun and "fixed" in here:
                yield begun, here["fixed"], None
                begun = None
            # What begins where it is fixed is nothing, but for the next interval right behind one.
            if begun is None and "introduced" in here and (was_begun or "fixed" not in here):
                begun = here["introduced"]
            if begun is not None and "last_affected" in here:
                yield begun, None, here["last_affected"]
                begun = None
        if begun is not None:
            yield begun, None, None


class Record:
    def __init__(self, document):
        self.id = document["id"]
        self.names = {self.id, *document.get("aliases", [])}
        self.packages = {}
        for affected in document.get("affected", []):
            if affected.get("package", {}).get("ecosystem") != "PyPI":
                continue
            intervals, listed = self.packages.setdefault(normal(affected["package"]["name"]), ([], []))
            intervals.extend(intervals_of(affected))
            listed.extend(affected.get("versions", []))
        # As versions: those without a local label, those with one, and what is none.
        self.listed = {name: ({version_of(each) for each in listed if version_of(each) and not version_of(each).local},
                              {version_of(each) for each in listed if version_of(each) and version_of(each).local},
                              {each for each in listed if not version_of(each)})
                       for name, (_, listed) in self.packages.items()}


def compared(version, bound):
    """As a bound is met: without the local label where the bound has none."""
    bound = Version(bound)
    own = version if bound.local else without_local(version)
    return (own > bound) - (own < bound)


def is_in(version, interval):
    introduced, fixed, last = interval
    return ((introduced == "0" or compared(version, introduced) >= 0)
            and (fixed is None or compared(version, fixed) < 0)
            and (last is None or compared(version, last) <= 0))


def affects(record, package, version, text):
    """True, False, or None where it is not known."""
    plain, local, others = record.listed[package]
    if version is None:
        return True if text in others else None
    if version in local or without_local(version) in plain:
        return True
    return any(is_in(version, interval) for interval in record.packages[package][0])


def ends_of(records, package):
    return [fixed for record in records for _, fixed, _ in record.packages[package][0]
            if fixed is not None]


def lowest(candidates):
    return min(candidates, key=lambda text: (Version(text).is_prerelease, Version(text)), default="")


def fix_of(group, package, version):
    if version is None:
        return ""
    intervals = [interval for record in group for interval in record.packages[package][0]]
    above = [each for each in intervals if each[1] is not None and compared(version, each[1]) < 0]

    def clear(found):
        return [fixed for _, fixed, _ in found
                if not any(affects(r, package, Version(fixed), fixed) for r in group)]
    holding = [each for each in above if is_in(version, each)]
    return (lowest(clear(holding)) or lowest(clear(above))) if holding else ""


def groups_of(records):
    """The records' sets of names that hang together, by name."""
    whole = {}
    for record in records:
        joined = set(record.names)
        for name in record.names:
            joined |= whole.get(name, set())
        for name in joined:
            whole[name] = joined
    return {name: id(joined) for name, joined in whole.items()}


def answer(package, text, records, group_of, clear_ends):
    version = version_of(text)
    groups = {}
    for record in records:
        groups.setdefault(group_of[record.id], []).append(record)
    faults, is_undecided = [], False
    for group in groups.values():
        met = {record.id: affects(record, package, version, text) for record in group}
        is_undecided = is_undecided or None in met.values()
        by = sorted(each for each, affected in met.items() if affected)
        if by:
            names = sorted({name for record in group for name in record.names}, key=known_first)
            faults.append({"id": names[0], "names": names, "records": by, "fixed-in": fix_of(group, package, version)})
    state = "affected" if faults else "unknown" if is_undecided else "none"
    if any(record.startswith("MAL-") for fault in faults for record in fault["records"]):
        state = "malicious"
    fixed = lowest([end for end in clear_ends if version is not None and compared(version, end) < 0]) if faults else ""
    return {"name": package, "version": text, "state": state, "faults": sorted(faults, key=lambda each: each["id"]),
            "fixed-in": fixed}


def versions_to_ask(records, package):
    """What the records name, and what lies right beside it."""
    bounds, listed = set(), set()
    for record in records:
        for interval in record.packages[package][0]:
            bounds.update(text for text in interval if text)
        listed.update(record.packages[package][1])
    few = sorted(listed)[:: max(1, len(listed) // 8)]
    for text in sorted(bounds | set(few)):
        yield text
        if "+" not in text:
            yield text + "+cu118"
        if re.fullmatch(r"[0-9.]+", text):
            yield text + ".0"
            yield text + "rc1"
            yield text + ".post1"
    yield from ["0", "99999", "not-a-version", ""]


def main(path):
    path = pathlib.Path(path)
    documents = ([json.loads(each.read_text()) for each in sorted(path.glob("*.json"))] if path.is_dir()
                 else json.loads(path.read_text()))
    records = [Record(document) for document in documents if "id" in document and not document.get("withdrawn")]
    group_of = groups_of(records)
    packages = {}
    for record in records:
        for package in record.packages:
            packages.setdefault(package, []).append(record)
    for package, its in sorted(packages.items()):
        ends = [end for end in ends_of(its, package)
                if not any(affects(record, package, Version(end), end) for record in its)]
        for text in dict.fromkeys(versions_to_ask(its, package)):
            print(json.dumps(answer(package, text, its, group_of, ends)))


main(sys.argv[1])
