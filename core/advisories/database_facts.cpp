#include "core/advisories/database_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gearaudit
{

namespace
{

QString textOf(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime dateOf(const QJsonValue &value)
{
    const auto date = QDateTime::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? date.toUTC() : QDateTime();
}

QJsonObject jsonOf(const AdvisorySource &source)
{
    return {
        {QStringLiteral("kind"), source.kind},
        {QStringLiteral("address"), source.address},
        {QStringLiteral("date"), textOf(source.date)},
        {QStringLiteral("fetched"), textOf(source.fetched)},
        {QStringLiteral("etag"), source.etag},
        {QStringLiteral("last-modified"), source.lastModified},
        {QStringLiteral("count"), source.count},
    };
}

AdvisorySource sourceOf(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {
        text("kind"),
        text("address"),
        dateOf(json.value(QLatin1String("date"))),
        dateOf(json.value(QLatin1String("fetched"))),
        text("etag"),
        text("last-modified"),
        json.value(QLatin1String("count")).toInteger(),
    };
}

} // namespace

QByteArray advisoryFactsJson(const AdvisoryFacts &facts)
{
    QJsonArray sources;
    for (const AdvisorySource &source : facts.sources)
        sources.append(jsonOf(source));
    const QJsonObject json{
        {QStringLiteral("made"), textOf(facts.made)},
        {QStringLiteral("sources"), sources},
        {QStringLiteral("advisories"), facts.advisories},
        {QStringLiteral("packages"), facts.packages},
        {QStringLiteral("malicious"), facts.malicious},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<AdvisoryFacts> advisoryFactsFromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    AdvisoryFacts facts;
    facts.made = dateOf(object.value(QLatin1String("made")));
    for (const QJsonValue &source : object.value(QLatin1String("sources")).toArray())
        facts.sources.push_back(sourceOf(source.toObject()));
    facts.advisories = object.value(QLatin1String("advisories")).toInteger();
    facts.packages = object.value(QLatin1String("packages")).toInteger();
    facts.malicious = object.value(QLatin1String("malicious")).toInteger();
    return facts;
}

} // namespace gearaudit
