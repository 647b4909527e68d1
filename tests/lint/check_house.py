#!/usr/bin/env python3
"""Checks what the house's plan asks of the sources (README, "Architecture") and no compiler does.

Usage: check_house.py ROOT. Prints a line for each thing that is wrong; exit status 1 if there is any.
"""
import pathlib
import re
import subprocess
import sys

# Includes go from a later module to an earlier one, never back.
ORDER = ["base", "process", "gears", "images", "audit", "report", "query", "settings"]
# report's value types may be used by all below base.
EVERYWHERE = {"core/report/gear_record.h"}
LAYERS = ["core", "ui", "app"]
WIDGETS = re.compile(r"#include <(QWidget|QApplication|Q(?!Utf8String|String|Any|ByteArray)\w*(?:View|Dialog|Window|Button|Label|Layout|"
                     r"Style|Icon|Painter|Pixmap|Font|Color)(?!View)\w*|QtWidgets.*|QtGui.*)>")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
FORBIDDEN = re.compile(r"/work/(?:main|shared|wt|\.)|deb\.debian\.org|registry\.npmjs\.org", re.I)
MOST_LINES = {"core": 400, "ui": 400, "app": 400, "tests": 600}
# The exceptions, each with its reason.
LONGER = {
    "core/images/python_pairing.cpp": "one decision after another about the same interpreters",
    "core/query/fast_master.cpp": "the whole format of a file, straight into rows",
    "core/report/gear_record_json.cpp": "the whole format of a record, to and from",
}


def module_of(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "core" and len(parts) > 2 else None


def include_problems(path, text):
    layer, module = path.split("/")[0], module_of(path)
    for included in INCLUDE.findall(text):
        target, target_module = included.split("/")[0], module_of(included)
        if target not in LAYERS or layer not in LAYERS or included in EVERYWHERE:
            continue
        if LAYERS.index(target) > LAYERS.index(layer):
            yield f"{path}: includes {included}, which lies above {layer}/"
        elif layer == "core" and target_module and module in ORDER:
            if target_module not in ORDER:
                yield f"{path}: includes {included}, whose folder has no place in the order"
            elif ORDER.index(target_module) > ORDER.index(module):
                yield f"{path}: includes {included}, which comes after {module}/"
        if layer == "core" and module and module not in ORDER:
            yield f"{path}: its folder has no place in the order"


def problems(root):
    files = subprocess.run(["git", "-C", root, "ls-files"], capture_output=True, text=True,
                           check=True).stdout.split()
    for path in files:
        file = pathlib.Path(root, path)
        if not file.is_file() or path.startswith("tests/lint/"):
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture
        for match in FORBIDDEN.finditer(text):
            yield f"{path}: names a machine's own place: {match.group()}"
        if not path.endswith((".cpp", ".h")):
            continue
        lines = text.count("\n")
        most = MOST_LINES.get(path.split("/")[0], 400)
        if lines > most and path not in LONGER:
            yield f"{path}: {lines} lines, more than {most}"
        yield from include_problems(path, text)
        if path.startswith("core/"):
            for match in WIDGETS.finditer(text):
                yield f"{path}: core has no widgets: {match.group()}"
            if re.search(r"\b(?:tr|translate)\(\"", text):
                yield f"{path}: core holds no text for the screen"
        if path.startswith(("core/", "ui/")) and re.search(
                r"processEvents\s*\(|globalInstance\s*\(", text):
            yield f"{path}: processEvents or a global instance"
        if path.startswith("ui/") and re.search(r"\bwaitFor(?:Started|Finished|ReadyRead)\s*\(", text):
            yield f"{path}: waits on the window's thread"


def main():
    found = list(problems(sys.argv[1]))
    print("\n".join(found) or "The house is in order.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
