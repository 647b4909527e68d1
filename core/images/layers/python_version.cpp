#include "core/images/layers/python_version.h"

#include "core/images/facts/distribution_rules.h"

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

/// The library that the interpreter is in, beside it or in its own prefix: another Python of this branch
/// may lie in another one.
QString ofLibrary(const ImageTree &tree, const PythonPlace &place)
{
    const QByteArray stem = place.isPyPy ? QByteArray("libpypy") : "libpython" + place.branch.toLatin1();
    QByteArrayList folders{place.base + "/lib", place.base + "/lib64"};
    if (place.isPyPy)
        folders.prepend(folderOfPath(place.real));
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

/// What the distribution's own record says of the package that an interpreter of /usr/bin is of.
QString ofRecords(const ImageTree &tree, const PythonPlace &place, const QByteArrayList &files)
{
    if (place.base != "/usr" || place.isPyPy)
        return {};
    static const QRegularExpression rule(QStringLiteral(
        "^(?:lib)?python(\\d(?:\\.\\d+)?)(?:-minimal|-stdlib|-base|-libs)? "
        "(?:\\d+:)?(\\d+\\.\\d+\\.\\d+(?:[~_]?(?:a|b|rc)\\d+)?)"));
    static const QRegularExpression between(QStringLiteral("[~_]"));
    for (const QByteArray &path : files) {
        const auto file = tree.file(path);
        for (const QByteArray &record : file ? file->text.split('\n') : QByteArrayList()) {
            const auto match = rule.match(QString::fromUtf8(record));
            const QString version = match.captured(2).remove(between);
            // Debian's python3 has a version of its own; that of its python3.11 is Python's.
            const bool isOwn = match.captured(1) == place.branch || path.contains("apk");
            if (isOwn && !place.branch.isEmpty() && branchOf(version) == place.branch)
                return version;
        }
    }
    return {};
}

QString ofDpkg(const ImageTree &tree, const PythonPlace &place)
{
    QByteArrayList files{"/var/lib/dpkg/status"};
    for (const auto &[name, node] : tree.entries("/var/lib/dpkg/status.d")) // of images without dpkg
        files << "/var/lib/dpkg/status.d/" + name;
    return ofRecords(tree, place, files);
}

QString ofApk(const ImageTree &tree, const PythonPlace &place)
{
    return ofRecords(tree, place, {"/lib/apk/db/installed", "/usr/lib/apk/db/installed"});
}

/// Of rpm's database. Its python3 has Python's own version; what was found of packages that are gone counts for
/// another one, so that two of a branch are none.
QString ofRpm(const ImageTree &tree, const PythonPlace &place)
{
    if (place.base != "/usr" || place.isPyPy || place.branch.isEmpty())
        return {};
    QSet<QString> found;
    for (const char *folder : {"/var/lib/rpm/", "/usr/lib/sysimage/rpm/"}) {
        for (const char *name : {"rpmdb.sqlite", "rpmdb.sqlite-wal", "Packages", "Packages.db"}) {
            const auto file = tree.file(QByteArray(folder) + name);
            for (const QByteArray &record : file ? file->text.split('\n') : QByteArrayList()) {
                const QString version = QString::fromLatin1(record).section(u' ', 1).section(u'-', 0, 0).remove(u'~');
                if (branchOf(version) == place.branch)
                    found << version;
            }
        }
    }
    return found.size() == 1 ? *found.begin() : QString();
}

QString captured(const char *rule, const QByteArray &text)
{
    const QRegularExpression pattern(QLatin1String(rule), QRegularExpression::MultilineOption);
    return pattern.match(QString::fromUtf8(text)).captured(1);
}

QString ofConda(const ImageTree &tree, const QByteArray &prefix)
{
    for (const auto &[name, node] : tree.entries(prefix + "/conda-meta")) {
        const QString version = versionOfCondaRecord(QString::fromUtf8(name));
        if (!version.isEmpty())
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
        for (const QByteArray &line : config ? config->text.split('\n') : QByteArrayList()) {
            const QString version = versionInConfig(QString::fromUtf8(line));
            if (version.count(u'.') == 2)
                return version;
        }
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
        {"binary", binary ? theOne(binary->versions, place.branch) : QString()},
        {"libpython", place.branch.isEmpty() ? QString() : ofLibrary(tree, place)},
        {"conda-meta", isCPython ? ofConda(tree, place.base) : QString()},
        {"dpkg", ofDpkg(tree, place)},
        {"apk", ofApk(tree, place)},
        {"rpm", ofRpm(tree, place)},
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
