#include "core/images/layers/python_version.h"

#include <QRegularExpression>
#include <QSet>

namespace gearaudit
{

namespace
{
QString branchOf(const QString &version)
{
    return version.section(u'.', 0, 1);
}

/// The one version of that branch; empty where there is none, or more.
QString theOne(const QByteArrayList &texts, const QString &branch)
{
    QSet<QString> found;
    for (const QByteArray &text : texts) {
        QString version = QString::fromLatin1(text);
        if (version.endsWith(u'+')) // a build between two releases calls itself the earlier one
            version.chop(1);
        if (branchOf(version) == branch)
            found << version;
    }
    return found.size() == 1 ? *found.begin() : QString();
}

QString ofLibrary(const ImageTree &tree, const PythonPlace &place)
{
    const QByteArray stem = "libpython" + place.branch.toLatin1();
    // Its own only: another Python of this branch may lie in another prefix.
    QByteArrayList folders{place.base + "/lib", place.base + "/lib64"};
    for (const auto &[name, node] : tree.entries(place.base + "/lib")) {
        if (name.contains("-linux-"))
            folders << place.base + "/lib/" + name;
    }
    for (const QByteArray &folder : folders) {
        const auto &entries = tree.entries(folder);
        for (auto entry = entries.lower_bound(stem);
             entry != entries.end() && entry->first.startsWith(stem); ++entry) {
            const auto file = tree.file(folder + '/' + entry->first);
            const QString version = file ? theOne(file->versions, place.branch) : QString();
            if (!version.isEmpty())
                return version;
        }
    }
    return {};
}

QString captured(const char *rule, const QByteArray &text)
{
    const QRegularExpression pattern(QLatin1String(rule), QRegularExpression::MultilineOption);
    return pattern.match(QString::fromUtf8(text)).captured(1);
}

QString ofConda(const ImageTree &tree, const QByteArray &prefix)
{
    for (const auto &[name, node] : tree.entries(prefix + "/conda-meta")) {
        const QString version = captured("^python-(\\d+\\.\\d+(?:\\.\\d+)?[a-z0-9]*)-", name);
        if (name.endsWith(".json") && !version.isEmpty())
            return version;
    }
    return {};
}

QString ofHeader(const ImageTree &tree, const PythonPlace &place)
{
    const QByteArray include = place.base + "/include/";
    for (const auto &[name, node] : tree.entries(include)) {
        if (!name.startsWith(place.isPyPy ? "pypy" : "python"))
            continue;
        const auto header = tree.file(include + name + "/patchlevel.h");
        const QString version =
            header ? captured("^#define\\s+PY_VERSION\\s+\"([0-9a-z.]+)\\+?\"", header->text) : QString();
        if (!version.isEmpty() && (place.branch.isEmpty() || branchOf(version) == place.branch))
            return version;
    }
    return {};
}

QString ofConfig(const ImageTree &tree, const PythonPlace &place)
{
    for (const QByteArray &folder : {place.prefix, folderOfPath(place.executable)}) {
        const auto config = tree.file(folder + "/pyvenv.cfg");
        const QString version = config
            ? captured("^version(?:_info)?\\s*=\\s*(\\d+\\.\\d+\\.\\d+(?:(?:a|b|rc)\\d+)?)", config->text)
            : QString();
        if (!version.isEmpty())
            return version;
    }
    return {};
}

/// pyenv's versions/3.9.7, uv's cpython-3.12.3-linux-x86_64-gnu, python-build's 3.9.7.
QString ofFolder(const PythonPlace &place)
{
    return captured("/(?:cpython-|versions/)(\\d+\\.\\d+\\.\\d+(?:(?:a|b|rc)\\d+)?)(?:[+-][^/]*)?(?:/|$)",
                    place.base);
}
} // namespace

QString branchOfBinary(const KeptFile *binary)
{
    QSet<QString> branches;
    for (const QByteArray &text : binary ? binary->versions : QByteArrayList())
        branches << branchOf(QString::fromLatin1(text));
    return branches.size() == 1 ? *branches.begin() : QString();
}

PythonVersion versionOfPython(const ImageTree &tree, const PythonPlace &place)
{
    const auto binary = tree.file(place.real);
    struct Evidence {
        const char *name;
        QString version;
    };
    const bool isCPython = !place.isPyPy;
    const Evidence all[]{
        {"binary", isCPython && binary ? theOne(binary->versions, place.branch) : QString()},
        {"libpython", isCPython && !place.branch.isEmpty() ? ofLibrary(tree, place) : QString()},
        {"conda", isCPython ? ofConda(tree, place.base) : QString()},
        {"patchlevel.h", ofHeader(tree, place)},
        {"pyvenv.cfg", ofConfig(tree, place)},
        {"folder", isCPython ? ofFolder(place) : QString()},
    };
    for (const Evidence &one : all) {
        const bool fits = place.branch.isEmpty() || branchOf(one.version) == place.branch;
        if (!one.version.isEmpty() && fits)
            return {one.version, QLatin1String(one.name)};
    }
    return {place.branch, place.branch.isEmpty() ? QString() : QStringLiteral("name")};
}

} // namespace gearaudit
