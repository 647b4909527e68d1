#include "core/images/layers/python_place.h"

#include "core/images/layers/python_version.h"

#include "core/model/version.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
/// "3.11" and "t" of "python3.11t".
QString branchIn(const QByteArray &name)
{
    static const QRegularExpression rule(QStringLiteral("([23]\\.\\d+)"));
    return rule.match(QString::fromUtf8(name)).captured(1);
}

bool hasLandmark(const ImageTree &tree, const QByteArray &library)
{
    return tree.file(library + "/os.py") || tree.file(library + "/os.pyc");
}

/// The standard library below a prefix, of a branch where it is known.
QByteArray libraryIn(const ImageTree &tree, const QByteArray &prefix, const PythonPlace &place)
{
    const QByteArray stem = place.isPyPy ? "pypy" : "python";
    const QByteArray branch = place.branch.toLatin1();
    const bool isFree = nameOfPath(place.real).endsWith('t') && !branch.isEmpty();
    for (const QByteArray &lib : {QByteArray("/lib"), QByteArray("/lib64")}) {
        if (!branch.isEmpty()) {
            const QByteArray exact = prefix + lib + '/' + stem + branch + (isFree ? "t" : "");
            if (hasLandmark(tree, exact))
                return exact;
            QByteArray digits = branch;
            digits.replace(".", "");
            if (tree.file(prefix + lib + '/' + stem + digits + ".zip"))
                return exact;
            continue;
        }
        for (const auto &[name, node] : tree.entries(prefix + lib)) {
            if (name.startsWith(stem) && !branchIn(name).isEmpty()
                && hasLandmark(tree, prefix + lib + '/' + name))
                return prefix + lib + '/' + name;
        }
    }
    if (place.isPyPy) {
        for (const char *old : {"/lib-python/3", "/lib-python/2.7"}) {
            if (hasLandmark(tree, prefix + old))
                return prefix + old;
        }
    }
    return {};
}

/// The nearest folder from one on upwards with the standard library in it.
bool searchUp(const ImageTree &tree, QByteArray from, PythonPlace &place, QByteArray &prefix)
{
    for (int depth = 0; depth < 100; ++depth) {
        const QByteArray library = libraryIn(tree, from, place);
        if (!library.isEmpty()) {
            prefix = from;
            place.library = library;
            return true;
        }
        if (from.isEmpty())
            return false;
        from = folderOfPath(from);
    }
    return false;
}

/// The value of a key of a pyvenv.cfg; keys are taken in any case, as site.py does.
QByteArray configured(const QByteArray &text, const QByteArray &key)
{
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && line.left(equals).trimmed().toLower() == key)
            return line.mid(equals + 1).trimmed();
    }
    return {};
}
} // namespace

QByteArray folderOfPath(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

QByteArray nameOfPath(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

PythonPlace placeOfPython(const ImageTree &tree, const QByteArray &executable)
{
    PythonPlace place;
    place.executable = executable;
    const auto found = tree.find(executable);
    place.real = found ? found->path : executable;
    const QByteArray realName = nameOfPath(place.real);
    place.isPyPy = realName.startsWith("pypy") || nameOfPath(executable).startsWith("pypy");
    place.branch = branchIn(realName); // of pypy3.9 too: the Python that it runs
    if (place.branch.isEmpty())
        place.branch = branchOfBinary(found ? found->node->file.get() : nullptr);

    const QByteArray here = folderOfPath(executable);
    const QByteArray above = folderOfPath(here);
    auto config = tree.file(here + "/pyvenv.cfg");
    if (!config)
        config = tree.file(above + "/pyvenv.cfg");
    if (config) {
        place.isVirtual = true;
        place.prefix = above;
        place.seesSystem =
            configured(config->text, "include-system-site-packages").toLower() == "true";
        if (place.branch.isEmpty()) {
            place.branch = branchIn(configured(config->text, "version"));
            if (place.branch.isEmpty())
                place.branch = branchIn(configured(config->text, "version_info"));
        }
        const QByteArray home = configured(config->text, "home");
        if (home.isEmpty() || !searchUp(tree, home, place, place.base))
            searchUp(tree, folderOfPath(place.real), place, place.base);
        if (place.base.isEmpty())
            place.base = home.isEmpty() ? folderOfPath(folderOfPath(place.real)) : folderOfPath(home);
        if (place.library.isEmpty() && !place.branch.isEmpty())
            place.library = place.base + "/lib/python" + place.branch.toLatin1();
    } else {
        if (!searchUp(tree, folderOfPath(place.real), place, place.base))
            place.base = folderOfPath(folderOfPath(place.real));
        place.prefix = place.base;
        // virtualenv before 20 copied the interpreter and said where from.
        if (const auto origin = tree.file(place.library + "/orig-prefix.txt")) {
            place.isVirtual = true;
            place.base = origin->text.trimmed();
            place.seesSystem = !tree.findEntry(place.library + "/no-global-site-packages.txt");
        }
    }
    if (place.branch.isEmpty())
        place.branch = branchIn(nameOfPath(place.library));
    place.isConda = tree.isFolder(place.prefix + "/conda-meta");
    const PythonVersion version = versionOfPython(tree, place);
    place.version = version.version;
    place.evidence = version.evidence;
    return place;
}

namespace
{
/// The versions that pyenv was told of, the first that counts: https://github.com/pyenv/pyenv,
/// "Understanding Python version selection".
QByteArrayList chosenVersions(const ImageTree &tree, const QByteArray &root, const QByteArray &pyenvVersion,
                              QByteArray folder)
{
    if (!pyenvVersion.isEmpty())
        return pyenvVersion.split(':');
    auto file = tree.file(folder + "/.python-version");
    while (!file && !folder.isEmpty()) {
        folder = folderOfPath(folder);
        file = tree.file(folder + "/.python-version");
    }
    if (!file)
        file = tree.file(root + "/version");
    return file ? file->text.simplified().split(' ') : QByteArrayList();
}

QByteArray targetOfShim(const ImageTree &tree, const QByteArray &root, const QByteArray &name,
                        const QByteArrayList &versions)
{
    for (const QByteArray &version : versions) {
        const QByteArray exact = root + "/versions/" + version + "/bin/" + name;
        if (version.isEmpty() || version.contains('/'))
            continue;
        if (tree.file(exact))
            return exact;
        // "3.11" is the latest of that branch.
        QByteArray best;
        for (const auto &[folder, node] : tree.entries(root + "/versions")) {
            const bool isLater = best.isEmpty() || compareVersions(QString::fromUtf8(folder), QString::fromUtf8(best)) > 0;
            if (folder.startsWith(version + '.') && isLater && tree.file(root + "/versions/" + folder + "/bin/" + name))
                best = folder;
        }
        if (!best.isEmpty())
            return root + "/versions/" + best + "/bin/" + name;
    }
    return {};
}

QByteArray exported(const char *name, const QString &text)
{
    const QRegularExpression rule(QStringLiteral("\\b%1=['\"]?(/[^'\"\\s]+)").arg(QLatin1String(name)));
    return rule.match(text).captured(1).toUtf8();
}
} // namespace

bool isEnvironmentFolder(const ImageTree &tree, const QByteArray &folder)
{
    return tree.file(folder + "/pyvenv.cfg") || tree.file(folderOfPath(folder) + "/pyvenv.cfg");
}

PythonWrapper readWrapper(const ImageTree &tree, const QByteArray &path, const QByteArray &text,
                          const QByteArray &pyenvVersion, const QByteArray &folder)
{
    const QByteArray own = folderOfPath(path);
    if (own.endsWith("/shims") && text.contains("pyenv")) {
        const QByteArray root = folderOfPath(own);
        return {targetOfShim(tree, root, nameOfPath(path), chosenVersions(tree, root, pyenvVersion, folder)), {}, {}};
    }
    static const QRegularExpression runs(
        QStringLiteral("^\\s*exec\\s+(?:-a\\s+\\S+\\s+)?[\"']?(/[^\\s\"'$]*/(?:python|pypy)[0-9.]*)[\"'\\s]"),
        QRegularExpression::MultilineOption);
    const QString words = QString::fromUtf8(text);
    PythonWrapper wrapper{runs.match(words).captured(1).toUtf8(), exported("NIX_PYTHONPREFIX", words),
                          exported("NIX_PYTHONEXECUTABLE", words)};
    if (wrapper.target == path || !tree.file(wrapper.target))
        wrapper.target.clear();
    return wrapper;
}

} // namespace gearaudit
