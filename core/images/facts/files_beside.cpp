#include "core/images/facts/files_beside.h"

#include "core/images/facts/distribution_rules.h"

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

/// Its metadata may come later than the script reads; until then its file's name stands for it.
std::optional<Distribution> byFileName(QString entry)
{
    for (const char *ending : {".dist-info", ".egg-info", ".egg"}) {
        if (entry.endsWith(QLatin1String(ending)))
            entry.chop(qsizetype(qstrlen(ending)));
    }
    return installedDistribution(entry, {}, {}, true);
}
} // namespace

FilesBeside readFilesBeside(const QByteArray &content, const QString &name)
{
    FilesBeside files;
    QStringList branches;
    bool isLeftOut = false; ///< the entry whose name and version come
    for (const QByteArray &bytes : content.split('\n')) {
        if (bytes.size() > longestLine) {
            files.isCut = true;
            continue;
        }
        const QString line = QString::fromUtf8(bytes);
        const QString configured = versionInConfig(line);
        if (!configured.isEmpty() && files.version.isEmpty()) {
            files.version = configured;
            files.evidence = QStringLiteral("pyvenv.cfg");
        } else if (line.startsWith(QLatin1String("conda "))) {
            const QString record = versionOfCondaRecord(line.mid(6));
            if (record.isEmpty())
                continue;
            files.version = record;
            files.evidence = QStringLiteral("conda-meta");
            files.conda = true;
        } else if (line.startsWith(QLatin1String("place "))) {
            branches << branchOfPlace(line);
        } else if (line.startsWith(QLatin1String("entry "))) {
            isLeftOut = files.installed.size() >= mostDistributions;
            files.isCut = files.isCut || isLeftOut;
            if (isLeftOut)
                continue;
            const auto found = byFileName(line.mid(6));
            isLeftOut = !found;
            if (isLeftOut)
                continue;
            files.installed.push_back(*found);
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
    if (files.version.isEmpty() && branches.contains(named)) {
        files.version = named;
        files.evidence = QStringLiteral("name");
    }
    const QString own = branchOfName(files.version.isEmpty() ? named : files.version);
    std::erase_if(files.installed, [&own](const Distribution &found) {
        const QString &branch = found.folder;
        return found.name.isEmpty() || (branch != own && branch != own.section(u'.', 0, 0));
    });
    return files;
}

} // namespace gearaudit
