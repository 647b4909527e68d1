#include "core/images/facts/image_evidence.h"

#include "core/images/facts/imaging_tools.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace gearaudit
{

namespace
{
// Bounds, for an image may say anything: nothing real comes near them.
constexpr size_t mostTools = 200;
constexpr size_t mostCondaLists = 100;
constexpr qsizetype longestText = 200;
constexpr qsizetype longestPath = 1000;
constexpr qsizetype longestList = 200'000;

/// On one line, without anything that is not to be seen.
QString plain(const QString &text, qsizetype most = longestText)
{
    QString line = text.left(most);
    for (QChar &c : line) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
            || category == QChar::Other_Surrogate)
            c = u' ';
    }
    return line.simplified();
}

QString plain(const QByteArray &bytes)
{
    return plain(QString::fromUtf8(bytes.left(4 * longestText)));
}

/// The value of NAME=value, as a shell would have it (os-release(5)).
QString assigned(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.startsWith(name + '='))
            continue;
        QByteArray value = trimmed.mid(name.size() + 1);
        if (value.size() > 1 && (value.startsWith('"') || value.startsWith('\'')) && value.endsWith(value[0]))
            value = value.mid(1, value.size() - 2);
        QByteArray written;
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (value[i] == '\\' && i + 1 < value.size())
                ++i;
            written += value[i];
        }
        return plain(written);
    }
    return {};
}

OperatingSystem ofRelease(const QByteArray &text)
{
    OperatingSystem os;
    os.id = assigned(text, "ID").toLower();
    os.version = assigned(text, "VERSION_ID");
    os.name = assigned(text, "PRETTY_NAME");
    if (os.name.isEmpty())
        os.name = plain(assigned(text, "NAME") + u' ' + assigned(text, "VERSION"));
    return os;
}

/// "CentOS Linux release 7.9.2009 (Core)"
OperatingSystem ofRedHat(const QByteArray &text)
{
    static const QRegularExpression rule(QStringLiteral("release\\s+(\\d[\\w.]*)"));
    OperatingSystem os;
    os.name = plain(text.split('\n').value(0));
    if (os.name.isEmpty())
        return os;
    os.id = os.name.startsWith(QLatin1String("Red Hat")) ? QStringLiteral("rhel")
                                                         : os.name.section(u' ', 0, 0).toLower();
    os.version = rule.match(os.name).captured(1);
    return os;
}

/// A file that holds nothing but the version.
OperatingSystem ofVersion(const char *id, const char *name, const QByteArray &text)
{
    OperatingSystem os;
    os.version = plain(text.split('\n').value(0));
    if (os.version.isEmpty())
        return os;
    os.id = QLatin1String(id);
    os.name = QLatin1String(name) + u' ' + os.version;
    return os;
}

OperatingSystem osOf(const QByteArray &file, const QByteArray &text)
{
    if (file.endsWith("/os-release"))
        return ofRelease(text);
    if (file.endsWith("/alpine-release"))
        return ofVersion("alpine", "Alpine Linux", text);
    if (file.endsWith("/debian_version"))
        return ofVersion("debian", "Debian", text);
    if (file.endsWith("-release"))
        return ofRedHat(text);
    return {QStringLiteral("busybox"), {}, QStringLiteral("BusyBox"), {}};
}

OperatingSystem readOs(const ImageEvidence &evidence)
{
    for (const QByteArray &file : osFiles()) {
        const auto found = evidence.constFind(QString::fromLatin1(file));
        if (found == evidence.constEnd())
            continue;
        OperatingSystem os = osOf(file, found->left(evidenceBytes));
        if (os.id.isEmpty())
            continue;
        os.path = QString::fromLatin1(file);
        return os;
    }
    return {};
}

void noteCut(ImageFacts &facts, const QString &what)
{
    if (!facts.cut.contains(what))
        facts.cut << what;
}

/// One of a name and version counts once, and of "9.3" and "9.3.0.713579" the longer one.
void addTool(ImageFacts &facts, ToolFinding tool)
{
    for (ToolFinding &known : facts.tools) {
        if (known.name != tool.name)
            continue;
        const auto isOf = [](const QString &part, const QString &whole) {
            return part.isEmpty() || whole == part || whole.startsWith(part + u'.');
        };
        if (isOf(tool.version, known.version))
            return;
        if (isOf(known.version, tool.version)) {
            known = std::move(tool);
            return;
        }
    }
    if (facts.tools.size() < mostTools)
        facts.tools.push_back(std::move(tool));
    else
        noteCut(facts, QStringLiteral("tools"));
}

void sortTools(ImageFacts &facts)
{
    std::stable_sort(facts.tools.begin(), facts.tools.end(), [](const ToolFinding &left, const ToolFinding &right) {
        const int order = left.name.compare(right.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.path < right.path;
    });
}

/// "/opt/conda/conda-meta/libblas-3.9.0-20_linux64_mkl.json": the prefix, name and version.
struct CondaRecord {
    QString prefix, name, version;
};
std::optional<CondaRecord> condaRecord(const QString &path)
{
    static const QString folder = QStringLiteral("/conda-meta/");
    const qsizetype at = path.lastIndexOf(folder);
    if (at < 0 || !path.endsWith(u".json"))
        return std::nullopt;
    const QString stem = path.mid(at + folder.size()).chopped(5);
    const qsizetype build = stem.lastIndexOf(u'-');
    const qsizetype version = build > 0 ? stem.lastIndexOf(u'-', build - 1) : -1;
    if (version <= 0)
        return std::nullopt;
    CondaRecord record{plain(path.left(at), longestPath), plain(stem.left(version)),
                       plain(stem.mid(version + 1, build - version - 1))};
    if (record.name.contains(u' ') || record.name.contains(u',') || record.version.contains(u' ')
        || record.version.contains(u','))
        return std::nullopt;
    return record;
}

void readConda(ImageFacts &facts, const ImageEvidence &evidence)
{
    std::map<std::pair<QString, QString>, QString> lists;
    for (auto file = evidence.begin(); file != evidence.end(); ++file) {
        const auto record = condaRecord(file.key());
        if (!record)
            continue;
        if (const char *tool = imagingToolOfPackage(record->name.toUtf8()))
            addTool(facts, {QLatin1String(tool), record->version, plain(file.key(), longestPath)});
        const std::pair key(record->prefix, plain(*file));
        if (!lists.contains(key) && lists.size() >= mostCondaLists) {
            noteCut(facts, QStringLiteral("environments of conda"));
            continue;
        }
        QString &list = lists[key];
        if (list.size() < longestList)
            list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + record->name + u' ' + record->version;
        else
            noteCut(facts, QStringLiteral("packages of conda in %1").arg(key.first.left(longestText)));
    }
    for (const auto &[key, list] : lists)
        facts.conda.push_back({key.first, key.second, list});
}
} // namespace

const QByteArrayList &osFiles()
{
    static const QByteArrayList files{"/etc/os-release",     "/usr/lib/os-release", "/etc/alpine-release",
                                      "/etc/centos-release", "/etc/redhat-release", "/etc/debian_version",
                                      "/bin/busybox"};
    return files;
}

ImageFacts readImageEvidence(const ImageEvidence &evidence)
{
    ImageFacts facts;
    facts.os = readOs(evidence);
    for (auto file = evidence.begin(); file != evidence.end(); ++file) {
        const QByteArray path = file.key().toUtf8();
        QByteArrayList parts = path.split('/');
        parts.removeAll({});
        const ImagingTool *const tool = imagingToolAt(parts);
        const auto version = tool ? imagingToolVersion(*tool, path, file->left(evidenceBytes)) : std::nullopt;
        if (version)
            addTool(facts, {QLatin1String(tool->name), plain(*version), plain(file.key(), longestPath)});
    }
    readConda(facts, evidence);
    sortTools(facts);
    return facts;
}

void addToolsOfDebian(ImageFacts &facts, const QByteArray &records, const QString &path)
{
    for (const QByteArray &line : records.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (const char *name = words.size() == 2 ? imagingToolOfPackage(words[0]) : nullptr)
            addTool(facts, {QLatin1String(name), versionOfDebian(words[1]), path});
    }
    sortTools(facts);
}

QByteArrayList evidencePatterns(bool withText)
{
    static const QByteArrayList places{"/", "/*/", "/opt/*/", "/opt/*/*/", "/opt/*/*/*/", "/usr/*/",
                                       "/usr/local/*/", "/home/*/*/"};
    QByteArrayList patterns;
    for (const QByteArray &file : osFiles()) {
        if (withText == !file.endsWith("/busybox"))
            patterns << file;
    }
    for (const ImagingTool &tool : imagingTools()) {
        if (withText != (tool.says != nullptr))
            continue;
        for (const QByteArray &place : places)
            patterns << place + tool.file;
    }
    return patterns;
}

QByteArray condaChannel(const QByteArray &start)
{
    static const QRegularExpression rule(QStringLiteral("\"channel\"\\s*:\\s*\"([^\"\\s]{1,1000})\""));
    QString channel = rule.match(QString::fromUtf8(start)).captured(1);
    if (const qsizetype scheme = channel.indexOf(QLatin1String("://")); scheme >= 0)
        channel = channel.section(u'/', 3);
    QStringList parts = channel.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > 2 && parts[0] == u"t") // conda's own form of a token in an address
        parts = parts.mid(2);
    static const QRegularExpression platform(QStringLiteral("\\A(noarch|(linux|osx|win|emscripten)-\\w+)\\z"));
    if (!parts.isEmpty() && platform.match(parts.last()).hasMatch())
        parts.removeLast();
    return plain(parts.join(u'/')).toUtf8();
}

} // namespace gearaudit
