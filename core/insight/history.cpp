#include "core/insight/history.h"

#include "core/advisories/severity.h"
#include "core/base/atomic_file.h"
#include "core/base/regular_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qint64 largestFile = 64 * 1024 * 1024;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject jsonOf(const HistoryLine &line)
{
    QJsonObject object{{s("at"), line.at.toUTC().toString(Qt::ISODate)},
                       {s("gears"), line.gears},
                       {s("audited"), line.gears - line.failed},
                       {s("failed"), line.failed},
                       {s("end-of-life"), line.pastEnd},
                       {s("sdk-behind"), line.sdkBehind}};
    if (!line.advisories.isValid())
        return object;
    QJsonObject faults;
    for (std::size_t i = 0; i < line.severities.size(); ++i)
        faults[severityName(static_cast<Severity>(i))] = line.severities[i];
    object[s("advisories-of")] = line.advisories.toUTC().toString(Qt::ISODate);
    object[s("starts-faulty")] = faults;
    object[s("starts-exploited")] = line.exploited;
    return object;
}

std::optional<HistoryLine> lineOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    HistoryLine line;
    line.at = QDateTime::fromString(object.value(s("at")).toString(), Qt::ISODate);
    const auto number = [](const QJsonObject &in, const QString &key) { return std::max(in.value(key).toInt(), 0); };
    if (!line.at.isValid() || !object.value(s("gears")).isDouble())
        return std::nullopt;
    line.gears = number(object, s("gears"));
    line.failed = number(object, s("failed"));
    line.pastEnd = number(object, s("end-of-life"));
    line.sdkBehind = number(object, s("sdk-behind"));
    line.advisories = QDateTime::fromString(object.value(s("advisories-of")).toString(), Qt::ISODate);
    const QJsonObject faults = object.value(s("starts-faulty")).toObject();
    for (std::size_t i = 0; i < line.severities.size(); ++i)
        line.severities[i] = number(faults, severityName(static_cast<Severity>(i)));
    line.exploited = number(object, s("starts-exploited"));
    return line;
}
} // namespace

HistoryLine historyLineOf(const std::vector<PackedSnapshot> &reports, const std::vector<FaultsSnapshot> &faults,
                          QDate today, const QDateTime &at)
{
    std::vector<FilterMatches> matches;
    std::vector<MatchedView> views;
    HistoryLine line;
    line.at = at.toUTC();
    for (std::size_t i = 0; i < reports.size(); ++i)
        matches.push_back(findMatches({}, *reports[i], today));
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const ReportFaults *known = i < faults.size() ? faults[i].get() : nullptr;
        views.push_back({reports[i].get(), &matches[i], known});
        if (known == nullptr)
            continue;
        line.advisories = known->facts().made;
        for (const AdvisorySource &source : known->facts().sources) {
            if (source.kind == s("osv") && source.date.isValid())
                line.advisories = source.date;
        }
    }
    const Overview overview = overviewOf(views, today);
    line.gears = int(overview.gears);
    line.failed = int(overview.failed.gears);
    line.pastEnd = int(overview.runningPastEnd.gears);
    line.sdkBehind = int(overview.sdkBehind.gears);
    line.exploited = int(overview.exploited.gears);
    for (const GearCount &count : overview.severities.counts) {
        if (const auto severity = severityFromName(count.name))
            line.severities[static_cast<std::size_t>(*severity)] = int(count.gears);
    }
    return line;
}

QString historyPath(const QString &folder)
{
    return folder + s("/history.jsonl");
}

Result<void> appendHistory(const QString &path, const HistoryLine &line)
{
    if (!isRegularOrAbsent(path))
        return Unexpected{Error{Stage::Store, Code::Refused, path, s("it is no regular file")}};
    QFile file(path);
    const auto failed = [&] {
        return Unexpected{Error{Stage::Store, Code::NotWritable, path, file.errorString()}};
    };
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failed();
    // A line that a killed program did not finish is ended, so that it spoils no other.
    QByteArray text = QJsonDocument(jsonOf(line)).toJson(QJsonDocument::Compact) + '\n';
    if (file.size() > 0 && (!file.seek(file.size() - 1) || file.read(1) != "\n"))
        text.prepend('\n');
    if (file.write(text) != text.size() || !syncToDisk(file))
        return failed();
    return {};
}

Result<History> readHistory(const QString &path)
{
    const auto content = readRegularFile(path, largestFile, Stage::Store);
    if (!content) {
        if (content.error().code == Code::NotFound)
            return History();
        return Unexpected{content.error()};
    }
    History history;
    for (const QByteArray &raw : content->split('\n')) {
        const QByteArray text = raw.trimmed();
        if (text.isEmpty())
            continue;
        if (const auto line = lineOf(text))
            history.lines.push_back(*line);
        else
            ++history.unread;
    }
    std::stable_sort(history.lines.begin(), history.lines.end(),
                     [](const HistoryLine &left, const HistoryLine &right) { return left.at < right.at; });
    return history;
}

} // namespace gearaudit
