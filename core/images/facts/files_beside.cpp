#include "core/images/facts/files_beside.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
constexpr std::size_t mostDistributions = 20'000;
constexpr qsizetype longestLine = 4096;

/// "3.8" of "python3.8-dbg"; empty when the name says less.
QString branchOfName(const QString &name)
{
    static const QRegularExpression rule(QStringLiteral("([23]\\.\\d+)"));
    return rule.match(name).captured(1);
}

/// "3.8" of ".../lib/python3.8/site-packages"; "3" of ".../lib/python3/dist-packages".
QString branchOfPlace(const QString &place)
{
    static const QRegularExpression rule(QStringLiteral("/python([23](?:\\.\\d+)?)[dmut]*/[^/]*$"));
    return rule.match(place).captured(1);
}

Distribution byFileName(const QString &entry)
{
    QString stem = entry;
    for (const char *ending : {".dist-info", ".egg-info", ".egg"}) {
        if (stem.endsWith(QLatin1String(ending)))
            stem.chop(qsizetype(qstrlen(ending)));
    }
    return {stem.section(u'-', 0, 0), stem.section(u'-', 1, 1), {}, {}};
}
} // namespace

FilesBeside readFilesBeside(const QByteArray &content, const QString &name)
{
    static const QRegularExpression configured(
        QStringLiteral("^version(?:_info)?\\s*=\\s*(\\d+\\.\\d+(?:\\.\\d+)?)"));
    static const QRegularExpression byConda(
        QStringLiteral("^conda python-(\\d+\\.\\d+(?:\\.\\d+)?)-"));
    FilesBeside files;
    QStringList branches;
    bool isLeftOut = false; ///< the entry whose name and version come
    for (const QByteArray &bytes : content.split('\n')) {
        if (bytes.size() > longestLine) {
            files.isCut = true;
            continue;
        }
        const QString line = QString::fromUtf8(bytes);
        if (const auto match = configured.match(line);
            match.hasMatch() && files.version.isEmpty()) {
            files.version = match.captured(1);
        } else if (const auto record = byConda.match(line); record.hasMatch()) {
            files.version = record.captured(1);
            files.conda = true;
        } else if (line.startsWith(QLatin1String("place "))) {
            branches << branchOfPlace(line);
        } else if (line.startsWith(QLatin1String("entry "))) {
            isLeftOut = files.installed.size() >= mostDistributions;
            files.isCut = files.isCut || isLeftOut;
            if (isLeftOut)
                continue;
            files.installed.push_back(byFileName(line.mid(6)));
            files.installed.back().folder = branches.value(branches.size() - 1);
        } else if (isLeftOut) {
            continue;
        } else if (line.startsWith(QLatin1String("Name:")) && !files.installed.empty()) {
            files.installed.back().name = line.mid(5).trimmed();
        } else if (line.startsWith(QLatin1String("Version:")) && !files.installed.empty()) {
            files.installed.back().version = line.mid(8).trimmed();
        }
    }
    const QString named = branchOfName(name);
    if (files.version.isEmpty() && branches.contains(named))
        files.version = named;
    const QString own = branchOfName(files.version.isEmpty() ? named : files.version);
    std::erase_if(files.installed, [&own](const Distribution &found) {
        const QString &branch = found.folder;
        return found.name.isEmpty() || (branch != own && branch != own.section(u'.', 0, 0));
    });
    return files;
}

} // namespace gearaudit
