#!/usr/bin/env python3
"""Compares README's drawing of the architecture, and what it tells under "How to add", with the sources.

The drawing has each layer and room that exists, and no other; what it draws lower may be included by
what it draws higher, as check_house.py's order says. The files that README names exist.

Usage: check_drawing.py ROOT. Prints a line for each thing that is wrong; exit status 1 if there is any.
"""
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True  # or it would leave files among the sources
from check_house import LAYERS, ORDER  # noqa: E402

ROOM = re.compile(r"^ [│ ]{2,3}\s*([a-z][a-z_/]*)/\s")
LAYER = re.compile(r"^([a-z]+)/\s")


def section(readme, heading):
    found = re.search(rf"^##+ {heading}\n(.*?)(?=^##+ |\Z)", readme, re.M | re.S)
    return found.group(1) if found else ""


def drawn(readme):
    """Each layer of the drawing with its rooms, from top to bottom."""
    block = re.search(r"^```\n(.*?)^```", section(readme, "Architecture"), re.M | re.S)
    layers = {}
    for line in block.group(1).splitlines() if block else []:
        if LAYER.match(line):
            layers[LAYER.match(line).group(1)] = []
        elif layers and ROOM.match(line):
            list(layers.values())[-1].append(ROOM.match(line).group(1))
    return layers


def existing(files, layer):
    """The rooms of a layer that have files of their own."""
    return {"/".join(parts[1:-1]) for parts in (path.split("/") for path in files)
            if parts[0] == layer and len(parts) > 2}


def problems(root):
    files = subprocess.run(["git", "-C", root, "ls-files"], capture_output=True, text=True,
                           check=True).stdout.split()
    readme = pathlib.Path(root, "README.md").read_text(encoding="utf-8")
    layers = drawn(readme)
    if list(layers) != LAYERS[::-1]:
        yield f"README draws the layers {list(layers)}, not {LAYERS[::-1]}"
    for layer, rooms in layers.items():
        there = existing(files, layer)
        for room in sorted(there - set(rooms)):
            yield f"README's drawing lacks {layer}/{room}/"
        for room in rooms:
            if room not in there:
                yield f"README draws {layer}/{room}/, which is not there"
        order = [room for room in ORDER.get(layer, []) if room in rooms]
        if order and order[::-1] != rooms:
            yield f"README draws {layer} as {rooms}, but what may include what is {order[::-1]}"
    for name in re.findall(r"`((?:core|ui|app|resources|tests)/[\w/{},.]*[\w}])`", section(readme, "How to add")):
        stem, _, endings = name.partition(".{")
        for path in [f"{stem}.{e}" for e in endings.rstrip("}").split(",")] if endings else [name]:
            if not pathlib.Path(root, path).exists():
                yield f"README names {path}, which is not there"
    if readme.count("\n") >= 250:
        yield f"README has {readme.count(chr(10))} lines; what only users need belongs into resources/help"


def main():
    found = list(problems(sys.argv[1]))
    print("\n".join(found) or "The drawing is true.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
