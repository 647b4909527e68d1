"""Reads `docker save` of one image and writes it as gear-audit-test/foreign, of another architecture."""

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
config["architecture"] = "amd64" if platform.machine() == "aarch64" else "arm64"
config.pop("variant", None)
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
