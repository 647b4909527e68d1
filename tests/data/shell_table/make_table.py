#!/usr/bin/env python3
"""Which interpreter does a piece of shell text start first? Bash itself answers.

Each snippet of snippets.py is run by bash in a folder that stands for an image's root, with recorders in
place of the interpreters, and what was started first is written into answers.json, which the test of the
reading (tst_shell_table) compares with what it reads. "@/" in a snippet is that folder.

Usage: make_table.py [--check]   writes answers.json, or tells whether it is what bash says
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from snippets import FILES, INTERPRETERS, LINKS, PATH, ROWS, TOOLS

RECORDER = """#!/bin/sh
printf '%s' "$PWD" >>"@RECORD"
for word in "$0" "$@"; do printf '\\t%s' "$word" >>"@RECORD"; done
printf '\\n' >>"@RECORD"
"""


def put(path, text, mode=0o755):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    path.chmod(mode)


def build(root, extra):
    """The image's root: what all rows share, and what one has of its own."""
    record = root.parent / "record"
    for path in INTERPRETERS:
        put(pathlib.Path(str(root) + path), RECORDER.replace("@RECORD", str(record)))
    for path, text in {**FILES, **extra}.items():
        path, _, mode = path.partition(" ")
        path = path if path.startswith("/") else "/flywheel/v0/" + path
        if text is None:
            pathlib.Path(str(root) + path).mkdir(parents=True, exist_ok=True)
        else:
            put(pathlib.Path(str(root) + path), text.replace("@/", f"{root}/"), int(mode or "755", 8))
    for path, target in LINKS.items():
        link = pathlib.Path(str(root) + path)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(target.replace("@/", f"{root}/"))
    tools = root / "tools"
    tools.mkdir()
    for name in TOOLS:
        (tools / name).symlink_to(shutil.which(name, path="/usr/bin:/bin"))


def answer(row, base):
    name, command, extra, environment = (*row, {}, {})[:4]
    root = base / "r"
    build(root, extra or {})
    (base / "record").write_text("")
    values = {"PATH": PATH, "HOME": "@/root", **(environment or {})}
    values = {k: v.replace("@/", f"{root}/") for k, v in values.items()}
    subprocess.run(["/bin/bash", "-c", command.replace("@/", f"{root}/")], cwd=root / "flywheel/v0", env=values,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20)
    record = (base / "record").read_text()
    shutil.rmtree(root)
    started, script = None, None
    if record:
        folder, program, *arguments = record.split("\n")[0].split("\t")
        started = os.path.normpath(os.path.join(folder, program)).replace(str(root), "@")
        if arguments and not arguments[0].startswith("-"):
            script = os.path.normpath(os.path.join(folder, arguments[0])).replace(str(root), "@")
    return {"name": name, "command": command, "files": extra or {}, "environment": environment or {},
            "started": started, "script": script}


def main():
    names = [row[0] for row in ROWS]
    assert len(set(names)) == len(names), "two rows of one name"
    base = pathlib.Path(tempfile.mkdtemp(prefix="t"))
    try:
        rows = [answer(row, base) for row in ROWS]
    finally:
        shutil.rmtree(base)
    for row in rows:
        row["unsure"] = row["name"].startswith("unsure ")
    table = {"path": PATH, "interpreters": INTERPRETERS, "links": LINKS, "files": FILES, "tools": TOOLS, "rows": rows}
    text = json.dumps(table, indent=1, ensure_ascii=False) + "\n"
    target = HERE / "answers.json"
    if "--check" not in sys.argv:
        target.write_text(text)
        print(f"{len(rows)} rows, {sum(r['started'] is None for r in rows)} of them start nothing")
        return 0
    old = {r["name"]: r for r in json.loads(target.read_text())["rows"]}
    wrong = [r for r in rows if old.get(r["name"]) != r]
    for row in wrong:
        print(f"{row['name']}: bash starts {row['started']} {row['script']}, the file says {old.get(row['name'])}")
    print(f"{len(rows) - len(wrong)} of {len(rows)} rows are what bash says")
    return bool(wrong) or target.read_text() != text


if __name__ == "__main__":
    sys.exit(main())
