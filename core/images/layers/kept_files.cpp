#include "core/images/layers/kept_files.h"

#include "core/images/facts/image_evidence.h"
#include "core/images/facts/imaging_tools.h"
#include "core/images/facts/interpreter_name.h"
#include "core/images/facts/requirement_lines.h"
#include "core/images/layers/hidden_libraries.h"
#include "core/images/layers/rpm_records.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace gearaudit
{

namespace
{
using What = FileInterest::What;

constexpr qint64 metadataBytes = 256 * 1024; ///< names and versions stand in the first lines
constexpr qint64 scriptBytes = 16 * 1024; ///< as the Docker probe shows of them
constexpr qint64 recordsBytes = 16 * 1024 * 1024; ///< of all packages of a distribution
constexpr qsizetype mostVersions = 8;
constexpr qsizetype longestVersion = 16;

constexpr qint64 rpmBytes = 512 * 1024 * 1024; ///< of rpm's database, of which only lines stay in memory
constexpr qint64 recordBytes = 64 * 1024 * 1024; ///< of one distribution's list of files
constexpr qint64 mostFileBytes = qint64(1) << 50; ///< more than any disk has

bool isOsFile(const QByteArrayList &parts)
{
    const QByteArray &name = parts.last();
    if (parts.size() > 3 || (!name.endsWith("-release") && name != "debian_version" && name != "busybox"))
        return false;
    return osFiles().contains('/' + parts.join('/'));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits from `at` on, at most two; where they end.
const char *digits(const char *at, const char *end)
{
    const char *from = at;
    while (at < end && at - from < 2 && isDigit(*at))
        ++at;
    return at == from ? nullptr : at;
}

/// The end of a version that begins at `at`; null where there is none.
const char *versionEnd(const char *at, const char *end)
{
    if (at >= end || (*at != '2' && *at != '3') || ++at >= end || *at++ != '.')
        return nullptr;
    at = digits(at, end);
    if (!at || at >= end || *at++ != '.')
        return nullptr;
    at = digits(at, end);
    if (!at)
        return nullptr;
    if (at < end && (*at == 'a' || *at == 'b' || *at == 'r')) {
        at += *at == 'r' ? 2 : 1;
        at = at < end ? digits(at, end) : nullptr;
        if (!at)
            return nullptr;
    }
    if (at < end && *at == '+')
        ++at;
    return at;
}
/// What the shell that starts a gear sources, and what launchers such as poetry, pdm and pixi read.
bool isReadByCommands(const QByteArray &name, const QByteArray &parent)
{
    static const QSet<QByteArray> names{
        "activate",     "enable",        ".bashrc",     ".bash_profile", ".bash_login",   ".profile",
        "profile",      "bash.bashrc",   ".env",        "poetry.toml",   "pyproject.toml", "Pipfile",
        "pdm.toml",     ".pdm-python",   "pixi.toml",   "uv.toml",       ".venv",          "environments.txt",
        ".condarc",     "condarc",       "hatch.toml",  "mojoproject.toml", ".pdm.toml",   ".project",
        "envs.toml"};
    return names.contains(name)
        || (name == "config.toml" && (parent.startsWith("py") || parent == "hatch" || parent == "pdm"))
        || (name == "environment" && parent == "etc");
}
} // namespace

bool isPipName(const QByteArray &name)
{
    if (!name.startsWith("pip"))
        return false;
    QByteArray rest = name.mid(3);
    if (rest.startsWith('-'))
        rest = rest.mid(1);
    if (rest.isEmpty())
        return name == "pip";
    return (rest[0] == '2' || rest[0] == '3')
        && (rest.size() == 1 || rest[1] == '.')
        && std::all_of(rest.begin(), rest.end(), [](char c) { return isDigit(c) || c == '.'; });
}

FileInterest interestIn(const QByteArrayList &parts, bool executable)
{
    if (parts.isEmpty())
        return {};
    const QByteArray &name = parts.last();
    const QByteArray parent = parts.value(parts.size() - 2);
    if (parent.endsWith(".dist-info") || parent.endsWith(".egg-info") || parent == "EGG-INFO") {
        if (name == "METADATA" || name == "PKG-INFO")
            return {What::Headers, metadataBytes};
        if (name == "direct_url.json")
            return {What::Text, 64 * 1024};
        if (name == "RECORD")
            return {What::Sizes, recordBytes};
        // Who installed it matters where a distribution may have.
        const bool isOfSystem = parts.first() == "usr" && parts.value(1).startsWith("lib");
        if (name == "INSTALLER" && isOfSystem)
            return {What::Text, 64};
        if (name == "installed-files.txt" && isOfSystem)
            return {What::Presence, 0};
        if (name == "top_level.txt")
            return {What::Text, 4096};
        return {};
    }
    if (name.endsWith(".egg-info"))
        return {What::Headers, metadataBytes};
    if (name.endsWith(".egg-link") || name == "pyvenv.cfg" || name == "orig-prefix.txt")
        return {What::Text, 4096};
    if (name.endsWith(".pth"))
        return {What::Text, 64 * 1024};
    if (name.endsWith(".egg") || (name == "index.json" && parent == "info"))
        return {What::Presence, 0};
    if (parent == "conda-meta" && name.endsWith(".json"))
        return {What::Channel, evidenceBytes};
    if (isOsFile(parts))
        return name == "busybox" ? FileInterest{What::Program, scriptBytes} : FileInterest{What::Text, evidenceBytes};
    if ((name == "os.py" || name == "os.pyc")
        && (parent.startsWith("python") || parent.startsWith("pypy") || parent == "lib-python"
            || parent == "2.7" || parent == "3"))
        return {What::Presence, 0};
    if ((name == "site.py" || name == "sitecustomize.py") && (parent.startsWith("python") || parent.startsWith("pypy")))
        return {What::Text, 2048};
    if (name.endsWith(".zip") && name.startsWith("python"))
        return {What::Presence, 0};
    if (name == "__init__.py" && parent == "pip")
        return {What::Text, 4096};
    if (name == ".python-version" || name == "patchlevel.h" || (name == "version" && parent.endsWith("pyenv")))
        return {What::Text, 4096};
    if (name == "passwd" && parts.size() == 2 && parent == "etc")
        return {What::Text, 64 * 1024};
    if ((name == "status" || parent == "status.d") && parts.value(2) == "dpkg")
        return {What::Records, recordsBytes};
    if (name == "installed" && parent == "db" && parts.value(parts.size() - 3) == "apk")
        return {What::Records, recordsBytes};
    if (isRpmDatabase(parts))
        return {What::RpmRecords, rpmBytes};
    if (isLibraryOfPython(parts))
        return {What::Presence, 0};
    if (name.startsWith("libpython") || name.startsWith("libpypy") || isInterpreterName(QString::fromLatin1(name)))
        return {What::Binary, 0};
    if (isPipName(name))
        return {What::Text, 2048};
    if (const ImagingTool *const tool = imagingToolAt(parts))
        return tool->says ? FileInterest{What::Text, evidenceBytes} : FileInterest{What::Program, scriptBytes};
    if (isReadByCommands(name, parent) || parts.contains("modulefiles"))
        return {What::Text, scriptBytes};
    if (executable && (parent == "bin" || parent == "sbin" || parent == "condabin" || parent == "shims"))
        return {What::Program, scriptBytes};
    const bool ofGear = parts.size() > 2 && parts[0] == "flywheel" && parts[1] == "v0";
    if (name.endsWith(".sh") || (ofGear && parts.size() == 3))
        return {What::Text, scriptBytes};
    if (executable)
        return {What::Script, scriptBytes};
    return {};
}

QByteArray metadataHeaders(const QByteArray &text)
{
    QByteArray name, version, asked;
    qsizetype requirements = 0;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue; // goes on with the one before
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            break; // where Python's own reader of headers ends
        const QByteArray key = line.left(colon).toLower();
        if (colon > 0 && key == "name" && name.isEmpty())
            name = line.mid(colon + 1).trimmed().left(4096);
        else if (colon > 0 && key == "version" && version.isEmpty())
            version = line.mid(colon + 1).trimmed().left(4096);
        else if (key == "requires-dist" && requirements < mostRequirements) {
            const QByteArray requirement = line.mid(colon + 1).trimmed();
            if (mayBoundFromAbove(requirement)) {
                asked += "Requires-Dist: " + requirement + '\n';
                ++requirements;
            }
        }
    }
    return (name.isEmpty() ? QByteArray() : "Name: " + name + '\n')
        + (version.isEmpty() ? QByteArray() : "Version: " + version + '\n')
        + asked;
}

QByteArray pythonRecords(const QByteArray &text)
{
    QByteArray kept, name;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype found = text.indexOf('\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArray line = QByteArray::fromRawData(text.constData() + from, end - from);
        from = end + 1;
        if (line.startsWith("Package: ") || line.startsWith("P:")) {
            name = line.mid(line.startsWith("P:") ? 2 : 9).trimmed();
            if (!name.startsWith("python") && !name.startsWith("libpython") && !imagingToolOfPackage(name))
                name.clear();
        } else if (line.startsWith("Status: ") && line.trimmed().endsWith(" config-files")) {
            name.clear(); // its configuration alone was left
        } else if (!name.isEmpty() && (line.startsWith("Version: ") || line.startsWith("V:"))) {
            kept += name + ' ' + line.mid(line.startsWith("V:") ? 2 : 9).trimmed() + '\n';
            name.clear();
        }
    }
    return kept;
}

void RecordSum::add(const char *bytes, qint64 size)
{
    for (const char *at = bytes; at < bytes + size; ++at) {
        if (*at == '\n')
            endLine();
        else if (*at == ',')
            m_field = 0;
        else if (isDigit(*at) && m_field >= 0 && m_field < mostFileBytes)
            m_field = m_field * 10 + (*at - '0');
        else if (*at != '\r')
            m_field = -1;
    }
}

void RecordSum::endLine()
{
    if (m_field > 0 && m_field < mostFileBytes)
        m_sum = std::min(m_sum + m_field, mostFileBytes);
    m_field = -1;
}

QByteArray RecordSum::finish()
{
    endLine();
    return QByteArray::number(m_sum);
}

void VersionScan::add(const char *bytes, qint64 size)
{
    m_held.append(bytes, qsizetype(size));
    if (m_held.size() > 512 * 1024)
        scan(false);
}

QByteArrayList VersionScan::finish()
{
    scan(true);
    return m_found;
}

void VersionScan::scan(bool last)
{
    const char *const begin = m_held.constData();
    const char *const end = begin + m_held.size();
    // What may go on in the next piece is left for it.
    const char *const until = last ? end : end - 2 * longestVersion;
    for (const char *at = begin; at < until;) {
        const auto *dot = static_cast<const char *>(std::memchr(at, '.', size_t(until - at)));
        if (!dot)
            break;
        at = dot + 1;
        if (dot - begin < 2 || dot[-2] != '\0')
            continue;
        const char *stop = versionEnd(dot - 1, end);
        const bool isPyPys = stop && end - stop > 1 && stop[0] == ' ' && stop[1] == '(';
        if (!stop || stop >= end || (*stop != '\0' && !isPyPys))
            continue;
        const QByteArray found(dot - 1, int(stop - (dot - 1)));
        if (!m_found.contains(found) && m_found.size() < mostVersions)
            m_found << found;
    }
    m_held = m_held.right(last ? 0 : 3 * longestVersion);
}

} // namespace gearaudit
