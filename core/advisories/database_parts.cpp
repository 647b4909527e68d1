#include "core/advisories/database_parts.h"

#include "core/advisories/database_facts.h"
#include "core/advisories/severity.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace gearaudit
{

using namespace advisoryfile;

namespace
{

constexpr qsizetype mostLinks = 8;

std::optional<double> scoreOf(const Advisory &advisory)
{
    std::optional<double> highest;
    for (const QString &vector : advisory.vectors) {
        if (const auto score = cvssBaseScore(vector))
            highest = std::max(highest.value_or(0.0), *score);
    }
    return highest;
}

Severity severityOf(const Advisory &advisory, std::optional<double> score)
{
    if (advisory.isMalicious)
        return Severity::Malicious;
    return score ? severityOfScore(*score) : advisory.severity;
}

/// GitHub's sentences were written as such; those of PyPA's records are the beginning of a description.
QString summaryOf(const FaultGroup &fault)
{
    QString summary;
    for (const FaultRecord &record : fault.records) {
        const bool isBetter = summary.isEmpty() || record.advisory->id.startsWith(QLatin1String("GHSA-"));
        if (isBetter && !record.advisory->summary.isEmpty())
            summary = record.advisory->summary;
    }
    return summary;
}

QStringList linksOf(const FaultGroup &fault)
{
    QStringList links;
    for (const FaultRecord &record : fault.records)
        links << record.advisory->links;
    links.removeAll(QString());
    links.removeDuplicates();
    return links.mid(0, mostLinks);
}

AdvisoryFacts factsOf(const AdvisoryInput &input, qint64 packages)
{
    AdvisoryFacts facts = input.facts;
    facts.packages = packages;
    facts.advisories = facts.malicious = 0;
    for (const Advisory &advisory : input.advisories) {
        if (advisory.affected.empty())
            continue;
        ++facts.advisories;
        facts.malicious += advisory.isMalicious ? 1 : 0;
    }
    return facts;
}

} // namespace

DatabaseParts::DatabaseParts(const AdvisoryInput &input) : m_input(input)
{
    append(TextEnds, quint32_le(0));
    text(QByteArray());
    append(Versions, VersionItem{quint32_le(0), quint32_le(0), quint32_le(0)});
    const auto packages = faultGroups(input.advisories);
    for (const PackageGroups &package : packages)
        add(package);
    append(Packages, PackageItem{quint32_le(0), quint32_le(countOf(Faults))});
    append(Faults, FaultItem{quint32_le(countOf(Records)), quint32_le(countOf(Names)),
                             quint32_le(countOf(Links)), quint32_le(0), quint32_le(0), quint32_le(0)});
    append(Records, RecordItem{quint32_le(0), quint32_le(countOf(Intervals)), quint32_le(countOf(Listed))});
    m_parts[Facts] = advisoryFactsJson(factsOf(input, qint64(packages.size())));
}

void DatabaseParts::add(const PackageGroups &package)
{
    append(Packages, PackageItem{quint32_le(text(package.name)), quint32_le(countOf(Faults))});
    for (const FaultGroup &fault : package.faults)
        add(fault);
}

void DatabaseParts::add(const FaultGroup &fault)
{
    FaultItem item;
    item.firstRecord = countOf(Records);
    item.firstName = countOf(Names);
    item.firstLink = countOf(Links);
    item.summary = text(summaryOf(fault));
    quint32 epss = 0;
    item.rating = ratingOf(fault, epss);
    item.epss = epss;
    append(Faults, item);
    for (const QString &name : fault.names)
        append(Names, quint32_le(text(name)));
    for (const QString &link : linksOf(fault))
        append(Links, quint32_le(text(link)));
    for (const FaultRecord &record : fault.records)
        add(record);
}

void DatabaseParts::add(const FaultRecord &record)
{
    append(Records, RecordItem{quint32_le(text(record.advisory->id)), quint32_le(countOf(Intervals)),
                               quint32_le(countOf(Listed))});
    for (const AffectedInterval &interval : record.affected->intervals) {
        const bool isFromFirst = interval.introduced.trimmed() == QLatin1String("0");
        append(Intervals, IntervalItem{quint32_le(isFromFirst ? 0 : version(interval.introduced)),
                                       quint32_le(version(interval.fixed)),
                                       quint32_le(version(interval.lastAffected))});
    }
    addListed(record);
}

/// Most listed versions lie in the intervals as well; only the others say something.
void DatabaseParts::addListed(const FaultRecord &record)
{
    const auto &intervals = record.affected->intervals;
    for (const QString &listed : record.affected->versions) {
        const AskedVersion known = asked(listed);
        const bool isSaid = std::any_of(intervals.begin(), intervals.end(), [&](const AffectedInterval &interval) {
            return isWithin(known, interval);
        });
        if (!isSaid && !listed.isEmpty())
            append(Listed, quint32_le(version(listed)));
    }
}

/// Only where no local label could make a difference.
bool DatabaseParts::isWithin(const AskedVersion &version, const AffectedInterval &interval)
{
    if (!version.isVersion() || version.hasLocal())
        return false;
    const auto compared = [&](const QString &bound) -> std::optional<int> {
        const AskedVersion other = asked(bound);
        if (!other.isVersion() || other.hasLocal())
            return std::nullopt;
        return version.comparedWith({other.key().constData(), std::size_t(other.key().size())}, false);
    };
    const auto holds = [&](const QString &bound, auto isInside) {
        if (bound.isEmpty())
            return true;
        const auto order = compared(bound);
        return order && isInside(*order);
    };
    const bool isFromFirst = interval.introduced.trimmed() == QLatin1String("0");
    return (isFromFirst || holds(interval.introduced, [](int order) { return order >= 0; })) &&
           holds(interval.fixed, [](int order) { return order < 0; }) &&
           holds(interval.lastAffected, [](int order) { return order <= 0; });
}

quint32 DatabaseParts::ratingOf(const FaultGroup &fault, quint32 &epss) const
{
    Severity severity = Severity::Unknown;
    std::optional<double> score;
    for (const FaultRecord &record : fault.records) {
        const auto own = scoreOf(*record.advisory);
        if (own)
            score = std::max(score.value_or(0.0), *own);
        severity = std::max(severity, severityOf(*record.advisory, own));
    }
    quint32 flags = 0;
    for (const QString &name : fault.names) {
        if (m_input.exploited.contains(name))
            flags |= isExploited;
        const auto likely = m_input.epss.constFind(name);
        if (likely == m_input.epss.constEnd() || !(*likely >= 0 && *likely <= 1))
            continue;
        flags |= hasEpss;
        epss = std::max(epss, quint32(std::lround(double(*likely) * 1e6)));
    }
    const quint32 tenfold = score ? quint32(std::lround(*score * 10)) : noScore;
    return quint32(severity) | tenfold << 8 | flags << 16;
}

quint32 DatabaseParts::text(const QByteArray &utf8)
{
    const auto known = m_texts.constFind(utf8);
    if (known != m_texts.constEnd())
        return *known;
    const quint32 number = countOf(TextEnds) - 1;
    m_parts[Texts] += utf8;
    append(TextEnds, quint32_le(quint32(m_parts[Texts].size())));
    m_texts.insert(utf8, number);
    return number;
}

quint32 DatabaseParts::version(const QString &written)
{
    if (written.isEmpty())
        return 0;
    const auto known = m_versions.constFind(written);
    if (known != m_versions.constEnd())
        return *known;
    const AskedVersion version = asked(written);
    const quint32 flags = (version.isVersion() ? advisoryfile::isVersion : 0) |
                          (version.isPreRelease() ? advisoryfile::isPreRelease : 0) |
                          (version.hasLocal() ? advisoryfile::hasLocal : 0);
    const quint32 number = countOf(Versions);
    append(Versions, VersionItem{quint32_le(text(written)), quint32_le(text(version.key())), quint32_le(flags)});
    m_versions.insert(written, number);
    return number;
}

const AskedVersion &DatabaseParts::asked(const QString &text)
{
    auto place = m_asked.find(text);
    if (place == m_asked.end())
        place = m_asked.insert(text, AskedVersion(text));
    return *place;
}

template <class Item> void DatabaseParts::append(Part part, const Item &item)
{
    m_parts[part].append(reinterpret_cast<const char *>(&item), sizeof(Item));
}

quint32 DatabaseParts::countOf(Part part) const
{
    return quint32(std::size_t(m_parts[part].size()) / itemSize(part));
}

std::optional<QByteArray> DatabaseParts::file() const
{
    Head head{};
    std::memcpy(head.magic, magic.data(), sizeof head.magic);
    head.version = formatVersion;
    qint64 size = sizeof head;
    for (const QByteArray &part : m_parts)
        size += part.size() + 3;
    if (size > std::numeric_limits<qint32>::max())
        return std::nullopt;
    QByteArray bytes(sizeof head, '\0');
    bytes.reserve(size);
    for (int part = 0; part < partCount; ++part) {
        head.parts[part] = {quint32_le(quint32(bytes.size())), quint32_le(countOf(Part(part)))};
        bytes += m_parts[std::size_t(part)];
        bytes.append((4 - bytes.size() % 4) % 4, '\0');
    }
    std::memcpy(bytes.data(), &head, sizeof head);
    head.checksum =
        checksumOf(reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()));
    std::memcpy(bytes.data(), &head, sizeof head);
    return bytes;
}

} // namespace gearaudit
