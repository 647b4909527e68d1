"""Reads `docker save` of one image and writes it as gear-audit-test/foreign, of another architecture:
its config says so, and its programs' headers too, so that no kernel starts them."""

import hashlib
import io
import json
import platform
import sys
import tarfile

files = {}
with tarfile.open(fileobj=io.BytesIO(sys.stdin.buffer.read())) as saved:
    for member in saved:
        if member.isfile():
            files[member.name] = saved.extractfile(member).read()

entry = json.loads(files["manifest.json"])[0]
config = json.loads(files[entry["Config"]])
native = platform.machine() == "aarch64"
config["architecture"] = "amd64" if native else "arm64"
config.pop("variant", None)
machine = (62 if native else 183).to_bytes(2, "little")
for layer in entry["Layers"]:
    data = bytearray(files[layer])
    at = data.find(b"\x7fELF")
    while at >= 0:
        data[at + 18 : at + 20] = machine
        at = data.find(b"\x7fELF", at + 1)
    files[layer] = bytes(data)
config["rootfs"]["diff_ids"] = [
    "sha256:" + hashlib.sha256(files[layer]).hexdigest() for layer in entry["Layers"]
]
text = json.dumps(config).encode()
name = hashlib.sha256(text).hexdigest() + ".json"
manifest = [{"Config": name, "RepoTags": ["gear-audit-test/foreign:latest"], "Layers": entry["Layers"]}]
kept = {name: text, "manifest.json": json.dumps(manifest).encode()}
kept.update((layer, files[layer]) for layer in entry["Layers"])
with tarfile.open(fileobj=sys.stdout.buffer, mode="w|") as loaded:
    for path, data in kept.items():
        member = tarfile.TarInfo(path)
        member.size = len(data)
        loaded.addfile(member, io.BytesIO(data))
