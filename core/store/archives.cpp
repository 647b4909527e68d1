#include "core/store/archives.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace gearaudit
{

std::vector<Archive> archivesOf(const QString &masterPath)
{
    const QFileInfo master(masterPath);
    const QDir folder(master.dir().filePath(QStringLiteral("archive")));
    // as moveUnderItsDate() names them; the number is there where two are of one second
    static const QString date =
        QStringLiteral("-(\\d{4}-\\d\\d-\\d\\dT\\d{6})Z(?:-(\\d{1,4}))?\\.json");
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(master.completeBaseName()) + date));
    struct Found {
        Archive archive;
        int number;
    };
    std::vector<Found> found;
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const auto match = form.match(name);
        QDateTime at =
            QDateTime::fromString(match.captured(1), QStringLiteral("yyyy-MM-ddTHHmmss"));
        if (!match.hasMatch() || !at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        found.push_back({{folder.filePath(name), at}, match.captured(2).toInt()});
    }
    std::sort(found.begin(), found.end(), [](const Found &left, const Found &right) {
        return std::tie(left.archive.at, left.number) > std::tie(right.archive.at, right.number);
    });
    std::vector<Archive> archives;
    for (auto &entry : found)
        archives.push_back(std::move(entry.archive));
    return archives;
}

} // namespace gearaudit
