#!/usr/bin/env python3
"""Makes the demo's sample images as an OCI layout, and a copy of the sample Exchange that names them.

demo_images.py EXCHANGE FOLDER: reads EXCHANGE/gears, writes FOLDER/exchange with the layout in
FOLDER/exchange/images. The images hold what tells of Pythons and packages, not what would run: they are
read layer by layer, and never started. Needs neither an engine nor a network.
"""
import gzip
import hashlib
import io
import json
import pathlib
import shutil
import sys
import tarfile

USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
RELEASE = 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n'


class Layer:
    """A layer's files, and the command that would have made it."""

    def __init__(self, command):
        self.command = command
        self.entries = {}

    def file(self, path, text="", mode=0o644):
        self.entries[path] = ("file", text if isinstance(text, bytes) else text.encode(), mode)
        return self

    def link(self, path, target):
        self.entries[path] = ("link", target, 0o777)
        return self

    def removed(self, path):
        folder, _, name = path.rpartition("/")
        return self.file(f"{folder}/.wh.{name}")

    def python(self, prefix, version, site="site-packages"):
        branch = version.rpartition(".")[0]
        binary = b"\x7fELF" + b"\1" * 3000 + b"\0" + version.encode() + b"\0" + b"\2" * 2000
        self.file(f"{prefix}/bin/python{branch}", binary, 0o755)
        self.link(f"{prefix}/bin/python3", f"python{branch}")
        self.file(f"{prefix}/lib/python{branch}/os.py", "# os\n")
        self.file(f"{prefix}/include/python{branch}/patchlevel.h", f'#define PY_VERSION "{version}"\n')
        return self

    def venv(self, prefix, base, version):
        branch = version.rpartition(".")[0]
        self.link(f"{prefix}/bin/python", "python3").link(f"{prefix}/bin/python3", f"/{base}/bin/python3")
        self.file(f"{prefix}/pyvenv.cfg", f"home = /{base}/bin\ninclude-system-site-packages = false\n"
                                          f"version = {version}\n")
        return self.pip(prefix, f"{prefix}/lib/python{branch}/site-packages", "23.0.1")

    def pip(self, prefix, site, version):
        self.file(f"{prefix}/bin/pip", f"#!/{prefix}/bin/python3\nimport pip\n", 0o755)
        self.file(f"{site}/pip/__init__.py", f'__version__ = "{version}"\n')
        return self.package(site, "pip", version)

    def package(self, site, name, version, direct=None):
        folder = f"{site}/{name.replace('-', '_')}-{version}.dist-info"
        self.file(f"{folder}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n\n")
        self.file(f"{folder}/INSTALLER", "pip\n")
        if direct:
            self.file(f"{folder}/direct_url.json", json.dumps(direct))
        return self

    def tar(self):
        stream = io.BytesIO()
        with tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for path, (kind, content, mode) in self.entries.items():
                entry = tarfile.TarInfo(path)
                entry.mode = mode
                if kind == "link":
                    entry.type, entry.linkname = tarfile.SYMTYPE, content
                    archive.addfile(entry)
                else:
                    entry.size = len(content)
                    archive.addfile(entry, io.BytesIO(content))
        return stream.getvalue()


def system():
    """A small Debian, with a shell of no size and its release."""
    return (Layer("/bin/sh -c #(nop) ADD file:debian in /")
            .file("etc/os-release", RELEASE).file("bin/sh", b"\x7fELF", 0o755)
            .file("bin/bash", b"\x7fELF", 0o755))


def python():
    """Debian's Python with its pip and build tools."""
    site = "usr/lib/python3/dist-packages"
    layer = Layer("RUN /bin/sh -c apt-get install -y python3 python3-pip").python("usr", "3.11.2")
    layer.pip("usr", site, "23.0.1")
    for name, version in (("setuptools", "66.1.1"), ("wheel", "0.38.4"), ("six", "1.16.0")):
        layer.package(site, name, version)
    return layer


def gear(name="run.py"):
    text = "import sys\n" if name.endswith(".py") else "#!/bin/sh\necho done\n"
    return Layer("COPY . /flywheel/v0").file(f"flywheel/v0/{name}", text, 0o755)


def images():
    """By name: the layers, the environment and the user."""
    opt = "opt/py/lib/python3.9/site-packages"
    two = Layer("RUN /bin/sh -c install-python --prefix /opt/py 3.9.18").python("opt/py", "3.9.18")
    two.pip("opt/py", opt, "22.3.1").package(opt, "numpy", "1.23.5")
    two.package(opt, "flywheel-sdk", "16.8.0")
    venv_site = "opt/venv/lib/python3.11/site-packages"
    venv = Layer("RUN /bin/sh -c python3 -m venv /opt/venv").venv("opt/venv", "usr", "3.11.2")
    venv.package(venv_site, "flywheel-sdk", "19.5.0").package(venv_site, "scipy", "1.10.1")
    project = gear().link("flywheel/v0/.venv", "/opt/venv")
    project.file("flywheel/v0/pyproject.toml", '[tool.poetry]\nname = "surface-fit"\n')
    project.file("usr/local/bin/poetry", "#!/usr/bin/python3\nfrom poetry.console.application import main\n", 0o755)
    tools = Layer("RUN /bin/sh -c install-fsl 6.0.7.1").file("opt/fsl/etc/fslversion", "6.0.7.1\n")
    no_pip = Layer("RUN /bin/sh -c apt-get purge -y python3-pip").removed("usr/bin/pip")
    no_pip.removed("usr/lib/python3/dist-packages/pip")
    no_pip.removed("usr/lib/python3/dist-packages/pip-23.0.1.dist-info")
    no_pip.package("usr/lib/python3/dist-packages", "nibabel", "3.2.1")
    user = Layer("RUN /bin/sh -c pip install --user pydicom")
    user.file("etc/passwd", "root:x:0:0::/root:/bin/sh\ngear:x:1000:1000::/home/gear:/bin/sh\n")
    user.package("home/gear/.local/lib/python3.11/site-packages", "pydicom", "2.3.1")
    editable = Layer("RUN /bin/sh -c pip install -e /flywheel/v0/tool")
    editable.package("usr/lib/python3/dist-packages", "export-tool", "0.9.0",
                     {"url": "file:///flywheel/v0/tool", "dir_info": {"editable": True}})
    manifest_site = "opt/tools/lib/python3.8/site-packages"
    manifest = Layer("RUN /bin/sh -c install-python --prefix /opt/tools 3.8.10").python("opt/tools", "3.8.10")
    manifest.link("opt/tools/bin/python", "python3").pip("opt/tools", manifest_site, "20.0.2")
    busybox = Layer("COPY busybox /bin").file("bin/busybox", b"\x7fELF", 0o755).link("bin/sh", "busybox")
    return {
        "two-pythons:1.0": ([system(), python(), two, gear()], f"PATH=/opt/py/bin:{USUAL_PATH}", ""),
        "venv-first:2.1.0": ([system(), python(), venv, tools, project], f"PATH=/opt/venv/bin:{USUAL_PATH}", ""),
        "no-pip:0.3": ([system(), python(), no_pip, gear()], f"PATH={USUAL_PATH}", ""),
        "no-python:1.0": ([system(), gear("run")], f"PATH={USUAL_PATH}", ""),
        "busybox:1.0": ([busybox, gear("run.sh")], "PATH=/bin", ""),
        "user-site:1.2.6_4.3.0": ([system(), python(), user, gear()], f"PATH={USUAL_PATH}", "gear"),
        "editable:0.9.0": ([system(), python(), editable, gear()], f"PATH={USUAL_PATH}", ""),
        "manifest-path:v0.1": ([system(), manifest, gear()], f"PATH={USUAL_PATH}", ""),
    }


class Layout:
    """An OCI image layout folder (image-spec, image-layout.md)."""

    def __init__(self, folder):
        self.folder = folder
        self.named = []
        (folder / "blobs/sha256").mkdir(parents=True)

    def blob(self, media_type, content):
        digest = hashlib.sha256(content).hexdigest()
        (self.folder / "blobs/sha256" / digest).write_bytes(content)
        return {"mediaType": media_type, "digest": f"sha256:{digest}", "size": len(content)}

    def document(self, media_type, value):
        return self.blob(media_type, json.dumps(value).encode())

    def add(self, name, layers, path, user):
        blobs, ids = [], []
        for layer in layers:
            tar = layer.tar()
            ids.append("sha256:" + hashlib.sha256(tar).hexdigest())
            blobs.append(self.blob("application/vnd.oci.image.layer.v1.tar+gzip", gzip.compress(tar, mtime=0)))
        config = self.document("application/vnd.oci.image.config.v1+json", {
            "os": "linux", "architecture": "amd64", "config": {"Env": [path], "User": user},
            "history": [{"created_by": layer.command} for layer in layers],
            "rootfs": {"type": "layers", "diff_ids": ids}})
        manifest = self.document("application/vnd.oci.image.manifest.v1+json", {
            "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": config, "layers": blobs})
        self.named.append({**manifest, "annotations": {"org.opencontainers.image.ref.name": name}})

    def close(self):
        (self.folder / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}\n')
        (self.folder / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": self.named}))


def main():
    source, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    exchange = folder / "exchange"
    shutil.rmtree(exchange, ignore_errors=True)
    known = images()
    for name, (layers, path, user) in known.items():
        image, tag = name.split(":")
        layout = Layout(exchange / "images" / image)
        layout.add(tag, layers, path, user)
        layout.close()
    for manifest in sorted(source.glob("gears/*/*.json")):
        text = manifest.read_text(encoding="utf-8")
        text = text.replace('"gear-audit-demo/', '"oci:images/')
        target = exchange / manifest.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


main()
