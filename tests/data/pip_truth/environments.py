#!/usr/bin/env python3
"""environments.py FOLDER FIRST COUNT: random environments of every Python of this computer that has a
pip, as layers, and what each interpreter and its pip say of them.

FOLDER gets base-N.tar (what matters of an interpreter), env-N.tar (the environment) and truth.json.
FIRST and COUNT are seeds; each seed makes one environment of each Python. Nothing is downloaded.
"""
import concurrent.futures
import glob
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tarfile
import zipfile

NAMES = ["Alpha", "beta", "gamma_ray", "Delta-Force", "ep.si.lon", "Zeta.eta", "theta2", "iota", "Kappa_LAMBDA",
         "mu-nu", "xi", "omicron", "pi-rho", "sigma", "Tau", "setuptools", "wheel", "distribute", "argparse", "wsgiref"]
VERSIONS = ["1.0", "0.1.2", "2024.1.5", "1.0+local.1", "1.0.dev3", "3.0rc1", "1.2.post4", "10.0"]
ODD_VERSIONS = ["1.0-1", "2.0.0.RC1", "2024.01.05", "1.0.0-alpha", "v1.1", "1.0-SNAPSHOT", "not a version"]
LOOK = """
import json, os, sys
info = sys.version_info
word = '%d.%d.%d' % tuple(info[:3])
if info[3] != 'final':
    word += {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}[info[3]] + str(info[4])
try:
    import pip
    pip = pip.__version__
except ImportError:
    pip = None
print(json.dumps({'version': word, 'prefix': sys.prefix, 'base': getattr(sys, 'base_prefix', sys.prefix),
                  'real': os.path.realpath(sys.executable), 'path': sys.path[1:], 'pip': pip}))
"""


def run(python, arguments, environment):
    done = subprocess.run([python, *arguments], env=environment, stdin=subprocess.DEVNULL, capture_output=True, cwd="/")
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def look(python, environment):
    code, out, _ = run(python, ["-c", LOOK], environment)
    return json.loads(out.splitlines()[-1]) if code == 0 and out else None


def interpreters():
    found = {}
    root = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    for path in ["/usr/bin/python3", "/usr/local/bin/python3", shutil.which("python3") or "",
                 *sorted(glob.glob(root + "/versions/*/bin/python"))]:
        if os.path.exists(path):
            said = look(path, clean(None))
            if said and said["pip"] and said["real"].startswith(said["prefix"] + "/bin/"):
                found.setdefault(said["real"], said)
    return list(found.values())


def clean(home):
    environment = {"PATH": "/usr/bin:/bin", "HOME": home or "/nonexistent", "LC_ALL": "C.UTF-8",
                   "PYTHONDONTWRITEBYTECODE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_CONFIG_FILE": os.devnull,
                   "PIP_NO_PYTHON_VERSION_WARNING": "1"}
    return environment


class Site:
    """A folder of packages, each name at most once (two of a name in one folder have no order)."""

    def __init__(self, random_, folder, branch):
        self.random, self.folder, self.branch, self.names = random_, folder, branch, set()
        folder.mkdir(parents=True, exist_ok=True)

    def write(self, path, text):
        at = self.folder / path
        at.parent.mkdir(parents=True, exist_ok=True)
        at.write_bytes(text if isinstance(text, bytes) else text.encode())

    def take(self):
        name = self.random.choice(NAMES)
        plain = name.lower().replace("-", ".").replace("_", ".")
        if plain in self.names:
            return None
        self.names.add(plain)
        return name

    def headers(self, name, version):
        text = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nSummary: it\n\nName: no\nVersion: 9\n"
        odd = self.random.random()
        if odd < .05:
            text = text.replace("\n", "\r\n")
        elif odd < .08:
            text = text.replace("Name:", "name:").replace("Version: ", "VERSION:")
        elif odd < .11:
            text = text.replace("Name: ", "Summary: one\n Name: folded\nName:   ", 1)
        return text

    def fill(self, count):
        for _ in range(count):
            name = self.take()
            if not name:
                continue
            r = self.random
            version = r.choice(ODD_VERSIONS if r.random() < .08 else VERSIONS)
            file = r.choice([name, name.replace("-", "_"), name.lower().replace("-", "_").replace(".", "_")])
            safe = version.replace("-", "_") if r.random() < .5 else version
            stem = f"{file.replace('-', '_')}-{safe}"
            kind = r.random()
            if kind < .45:
                self.write(f"{stem}.dist-info/METADATA", self.headers(name, version))
                self.write(f"{stem}.dist-info/RECORD", "")
                self.write(f"{stem}.dist-info/INSTALLER", "pip\n")
                self.direct(stem)
            elif kind < .55:
                self.write(f"{stem}-py{self.branch}.egg-info/PKG-INFO", self.headers(name, version))
            elif kind < .63:
                self.write(f"{stem}.egg-info", self.headers(name, version))
            elif kind < .68:
                egg = f"{stem}-py{self.branch}.egg"
                # An archive's name is all that is read of it: what it is in full must follow from that.
                if r.random() < .3 and file.replace("_", "-") == name:
                    with zipfile.ZipFile(self.folder / egg, "w") as archive:
                        archive.writestr("EGG-INFO/PKG-INFO", f"Metadata-Version: 1.0\nName: {name}\nVersion: {version}\n")
                else:
                    self.write(egg + "/EGG-INFO/PKG-INFO", self.headers(name, version))
                if r.random() < .6:
                    self.write("easy-install.pth", self.text("easy-install.pth") + f"./{stem}-py{self.branch}.egg\n")
            elif kind < .74:
                self.linked(name, version)
            elif kind < .79:
                self.finder(name, version, stem)
            else:
                self.broken(name, version, stem)

    def text(self, path):
        at = self.folder / path
        return at.read_text() if at.exists() else ""

    def direct(self, stem):
        r = self.random.random()
        if r < .06:
            origin = {"url": "https://example.org/x.git", "vcs_info": {"vcs": "git", "commit_id": "a" * 40}}
        elif r < .1:
            origin = {"url": "https://example.org/x-1.0.tar.gz", "archive_info": {}}
        elif r < .14:
            origin = {"url": "file:///srv/x", "dir_info": {}}
        else:
            return
        self.write(f"{stem}.dist-info/direct_url.json", json.dumps(origin))

    def linked(self, name, version):
        source = self.folder.parent / ("src-" + self.folder.name) / name
        source.mkdir(parents=True, exist_ok=True)
        info = source / (name.replace("-", "_") + ".egg-info")
        info.mkdir()
        (info / "PKG-INFO").write_text(self.headers(name, version))
        self.write(name + ".egg-link", f"{source}\n.")
        if self.random.random() < .7:
            self.write("easy-install.pth", self.text("easy-install.pth") + f"{source}\n")

    def finder(self, name, version, stem):
        plain = name.replace("-", "_").replace(".", "_")
        source = self.folder.parent / ("src-" + self.folder.name) / name
        source.mkdir(parents=True, exist_ok=True)
        self.write(f"{stem}.dist-info/METADATA", self.headers(name, version))
        self.write(f"{stem}.dist-info/direct_url.json",
                   json.dumps({"url": f"file://{source}", "dir_info": {"editable": True}}))
        if self.random.random() < .5:
            self.write(f"__editable__.{stem}.pth", f"{source}\n")
        else:
            self.write(f"__editable___{plain}_finder.py", "def install():\n    pass\n")
            self.write(f"__editable__.{stem}.pth", f"import __editable___{plain}_finder; __editable___{plain}_finder.install()\n")

    def broken(self, name, version, stem):
        what = self.random.randrange(9)
        if what in (4, 6) and int(self.branch.split(".")[1]) < 11:
            what = 8 # setuptools lists folders without metadata, if anything at all is in them
        if what == 0:
            self.write(f"~{stem[1:]}.dist-info/METADATA", self.headers(name, version))
        elif what == 1:
            self.write(f"-{stem[1:]}.dist-info/METADATA", self.headers(name, version))
        elif what == 2:
            (self.folder / f"{stem}.dist-info").mkdir()
        elif what == 3:
            self.write(f"pkg/_vendor/{stem}.dist-info/METADATA", self.headers(name, version))
        elif what == 4:
            self.write(f"{stem}.egg-info/SOURCES.txt", "")
        elif what == 5:
            real = self.folder.parent / "elsewhere" / f"{stem}.dist-info"
            real.mkdir(parents=True, exist_ok=True)
            (real / "METADATA").write_text(self.headers(name, version))
            if not (self.folder / f"{stem}.dist-info").exists():
                (self.folder / f"{stem}.dist-info").symlink_to(real)
        elif what == 6:
            self.write(f"{stem}.dist-info/RECORD", "")
        elif what == 7:
            self.write(f"{stem}.dist-info/METADATA", f"Metadata-Version: 2.1\nVersion: {version}\n")
        else:
            self.write(f"{stem}.dist-info/METADATA", self.headers(name, "7.7"))

    def more(self, root, hops):
        """.pth files, with lines of every kind."""
        r = self.random
        for i in range(r.randrange(3)):
            other = root / ("more%d" % len(list(root.glob("more*"))))
            Site(r, other, self.branch).fill(3)
            if hops and r.random() < .5:
                (other / "deeper.pth").write_text(str(root / "never") + "\n")
            line = str(other) if r.random() < .6 else os.path.relpath(other, self.folder)
            lines = ["# comment", "", "import os", "import\tos", "/nowhere/at/all", line + r.choice(["", " ", "\t", "/"]), "."]
            r.shuffle(lines)
            self.write(r.choice(["a", "zz", "M", ".hidden", "_x"]) + str(i) + ".pth", "\n".join(lines) + r.choice(["", "\n"]))


def site_of(prefix, branch):
    return prefix / "lib" / ("python" + branch) / "site-packages"


def make(folder, python, wheels, seed):
    r = random.Random(seed * 1000 + hash_of(python["real"]))
    branch = ".".join(python["version"].split(".")[:2])
    root = pathlib.Path(folder)
    home = root / "home"
    home.mkdir(parents=True)
    environment = clean(str(home))
    start, given = python["real"], {}
    is_old = python["version"].startswith("2.")
    if not is_old and r.random() < .8:
        sees = r.random() < .3
        prefix = root / "venv"
        (prefix / "bin").mkdir(parents=True)
        (prefix / "bin" / "python").symlink_to(python["real"])
        (prefix / "pyvenv.cfg").write_text(f"home = {os.path.dirname(python['real'])}\n"
                                           f"include-system-site-packages = {'true' if sees else 'false'}\n"
                                           f"version = {python['version']}\n")
        site = Site(r, site_of(prefix, branch), branch)
        if wheels and (not sees or r.random() < .5):
            wheel = r.choice(wheels)
            with zipfile.ZipFile(wheel) as packed:
                packed.extractall(site.folder)
            site.names.add("pip")
        site.fill(12)
        site.more(root, True)
        start = str(prefix / "bin" / "python")
    if r.random() < .4:
        where = root / "base" if r.random() < .5 else home / ".local"
        if where != home / ".local":
            given["PYTHONUSERBASE"] = str(where)
        site = Site(r, site_of(where, branch), branch)
        site.fill(6)
        site.more(root, True)
    if r.random() < .2:
        given["PYTHONNOUSERSITE"] = "1"
    if r.random() < .4 or start == python["real"]:
        entries = []
        for i in range(r.randrange(1, 3)):
            site = Site(r, root / f"path{i}", branch)
            site.fill(5)
            entries.append(str(site.folder) + r.choice(["", "/"]))
        if r.random() < .3:
            entries.append("/nowhere")
        given["PYTHONPATH"] = ":".join(entries)
    environment.update(given)
    said = look(start, environment)
    if not said:
        return None
    code, freeze, errors = run(start, ["-m", "pip", "freeze"], environment)
    also, everything, _ = run(start, ["-m", "pip", "freeze", "--all"], environment)
    return {"python": start, "environment": given, "home": str(home), "seed": seed, **said,
            "freeze": freeze if code == 0 else None, "all": everything if also == 0 else None,
            "errors": errors[-400:]}


def hash_of(text):
    return sum(map(ord, text))


def matters(path):
    name, parent = os.path.basename(path), os.path.dirname(path)
    return ("-info" in path or name.endswith((".pth", ".egg-link", ".egg-info")) or "EGG-INFO" in path
            or path.endswith("/pip/__init__.py") or parent.endswith("/bin"))


def base_tar(to, python):
    prefix = python["prefix"]
    branch = ".".join(python["version"].split(".")[:2])
    with tarfile.open(to, "w") as tar:
        for path in glob.glob(f"{prefix}/bin/python*") + glob.glob(f"{prefix}/lib/libpython{branch}*") \
                + glob.glob(f"{prefix}/lib/python{branch}/*.py") + glob.glob(f"{prefix}/include/python*/patchlevel.h"):
            tar.add(path, path[1:], recursive=False)
        for entry in python["path"]:
            if not os.path.isdir(entry) or "-packages" not in entry:
                continue
            tar.add(entry, entry[1:], recursive=False)
            for name in os.listdir(entry):
                at = os.path.join(entry, name)
                if name == "pip":
                    tar.add(at + "/__init__.py", at[1:] + "/__init__.py")
                elif matters(at):
                    tar.add(at, at[1:])


def runs(wheel, branch):
    """Whether that pip can do anything in a Python 3 of that branch."""
    major, minor = (int(part) for part in branch.split("."))
    pip = tuple(int(part) for part in os.path.basename(wheel).split("-")[1].split(".")[:2])
    if major < 3 or minor >= 12 and pip < (23, 1):
        return False
    return minor >= 9 or minor >= 7 and pip < (24, 1) or pip < (21, 4)


def main():
    out, first, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    wheels = []
    for pattern in ["/usr/share/python-wheels/pip-*.whl", "/usr/lib/*/platform/bundledpythonunix/lib/python3*/ensurepip/_bundled/pip-*.whl"]:
        wheels += glob.glob(pattern)
    pythons = interpreters()
    for python in pythons:
        branch = ".".join(python["version"].split(".")[:2])
        python["wheels"] = glob.glob(f"{python['prefix']}/lib/python{branch}/ensurepip/_bundled/pip-*.whl")
        python["wheels"] = sorted(set(python["wheels"] + [w for w in wheels if runs(w, branch)]))
    for number, python in enumerate(pythons):
        base_tar(out / f"base-{number}.tar", python)
    tasks = [(number, seed) for seed in range(first, first + count) for number in range(len(pythons))]

    def one(task):
        number, seed = task
        folder = out / f"e{number}-{seed}"
        said = make(folder, pythons[number], pythons[number]["wheels"], seed)
        if not said:
            return None
        with tarfile.open(out / f"env-{number}-{seed}.tar", "w") as tar:
            tar.add(folder, str(folder)[1:], filter=lambda one: one if "/pip/" not in one.name or one.name.endswith("/pip/__init__.py") else None)
        return {"base_layer": f"base-{number}.tar", "layer": f"env-{number}-{seed}.tar", **said}

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        made = [one_ for one_ in pool.map(one, tasks) if one_]
    (out / "truth.json").write_text(json.dumps(made, indent=1))
    print(len(made))


if __name__ == "__main__":
    main()
