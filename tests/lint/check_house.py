#!/usr/bin/env python3
"""Checks what the house's plan asks of the sources (README, "Architecture") and no compiler does.

Usage: check_house.py ROOT. Prints a line for each thing that is wrong; exit status 1 if there is any.
"""
import pathlib
import re
import subprocess
import sys

# The rooms of each layer, in the order in which they may include each other: a later one an earlier
# one, never back. A room within a room (images/docker) comes after the room around it; "" are the
# files of the layer itself.
ORDER = {
    "core": ["base", "model", "process", "flywheel", "sources", "images", "images/facts", "images/command",
             "images/pythons", "images/docker", "images/layers", "images/both", "master", "report", "advisories", "advisories/update", "store", "audit", "filter", "insight",
             "remedies", "export", "policy", "settings", "settings/keys", "settings/import", "shards"],
    "ui": ["words", "trees", "exploring", "auditing", "icons", "models", "views", "filtering", "frame", "dialogs", "settings",
           "pages", "window"],
    "app": ["", "window"],
}
# What works without a window; the terminal shows the words of ui and nothing else of it.
WITHOUT_WIDGETS = ("core/", "ui/words/", "ui/trees/", "ui/exploring/", "ui/auditing/")
# The one file that starts the window or the terminal.
STARTS_BOTH = "app/main.cpp"
LAYERS = ["core", "ui", "app"]
WIDGETS = re.compile(r"#include <(QWidget|QApplication|Q(?!Utf8String|String|Any|ByteArray)\w*(?:View|Dialog|Window|Button|Label|Layout|"
                     r"Style|Icon|Painter|Pixmap|Font|Color|Menu|Action|Edit|Box|Bar|"
                     r"Splitter|Shortcut|Clipboard|Delegate|Accessible|GuiApplication)(?!View)\w*|QtWidgets.*|QtGui.*)>")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
FORBIDDEN = re.compile(r"/work/(?:main|shared|wt|\.)|deb\.debian\.org|registry\.npmjs\.org", re.I)
MOST_LINES = {"core": 400, "ui": 400, "app": 400, "tests": 600}
# The exceptions, each with its reason.
LONGER = {
    "core/report/fast_master.cpp": "the whole format of a file, straight into rows",
    "core/images/pythons/python_pairing.cpp": "one decision after another about the same interpreters",
}


def room_of(path):
    """The layer and the folder below it that a file is in."""
    parts = path.split("/")
    return parts[0], "/".join(parts[1:-1])


def include_problems(path, text):
    layer, room = room_of(path)
    if layer not in LAYERS:
        return
    order = ORDER[layer]
    if room not in order and not path.endswith("/pch.h"):
        yield f"{path}: its folder has no place in the order"
    for included in INCLUDE.findall(text):
        target, target_room = room_of(included)
        if target not in LAYERS or path == STARTS_BOTH:
            continue
        if LAYERS.index(target) > LAYERS.index(layer):
            yield f"{path}: includes {included}, which lies above {layer}/"
        elif layer == target and room in order and not included.endswith("/pch.h"):
            if target_room not in order:
                yield f"{path}: includes {included}, whose folder has no place in the order"
            elif order.index(target_room) > order.index(room):
                yield f"{path}: includes {included}, which comes after {room}/"
        elif layer == "app" and not room and target == "ui" and target_room != "words":
            yield f"{path}: includes {included}, but the terminal knows only the words of ui"


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
        mirrored, room = room_of(path.removeprefix("tests/"))
        if path.startswith("tests/") and mirrored in LAYERS and room not in ORDER[mirrored]:
            yield f"{path}: there is no such room to mirror"
        if path.startswith(WITHOUT_WIDGETS) or room_of(path) == ("app", ""):
            for match in WIDGETS.finditer(text):
                yield f"{path}: has no widgets: {match.group()}"
        if path.startswith("core/"):
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
