#include "core/query/packed_builder.h"

#include <algorithm>
#include <numeric>

namespace gearaudit
{

PackedBuilder::PackedBuilder(std::shared_ptr<TextPool> pool) : m_texts(std::move(pool)) {}

NumberRange PackedBuilder::addList(const QStringList &texts)
{
    const NumberRange range{sizeOf(m_rows.lists), static_cast<quint32>(texts.size())};
    for (const auto &text : texts)
        m_rows.lists.push_back(m_texts.id(text));
    return range;
}

void PackedBuilder::add(const GearRecord &record)
{
    PackedGear gear;
    gear.begin = m_rows.counts();
    gear.collection = record.collection;
    gear.site = m_texts.id(record.site);
    gear.key = m_texts.id(record.key);
    gear.label = m_texts.id(record.label);
    gear.image = m_texts.id(record.image);
    gear.version = m_texts.id(record.version);
    gear.apiEnabled = record.apiEnabled;
    gear.foundManifest = m_texts.id(record.foundManifest);
    gear.pythonDirs = addList(record.findings.pythonDirs);
    gear.pipDirs = addList(record.findings.pipDirs);

    const auto &facts = record.manifest;
    gear.apiKey = m_texts.id(facts.apiKey);
    gear.created = m_texts.id(facts.created);
    gear.images = addList(facts.images);

    const auto &audit = record.audit;
    gear.status = audit.status;
    gear.imageDigest = m_texts.id(audit.imageDigest);
    gear.imageBytes = audit.imageBytes;
    gear.platform = m_texts.id(audit.platform);
    gear.inspectedBy = m_texts.id(audit.inspectedBy);
    gear.siteRelease = m_texts.id(audit.siteRelease);
    if (audit.auditedAt.isValid())
        gear.auditedAt = audit.auditedAt.toMSecsSinceEpoch();
    gear.durationMs = audit.durationMs;
    QStringList attempts;
    for (const auto &attempt : audit.attempts)
        attempts << attempt.image << attempt.result;
    gear.attempts = addList(attempts);
    gear.program = m_texts.id(audit.program);
    gear.context = m_texts.id(audit.context);
    if (audit.lastAnswer) {
        gear.hasLastAnswer = true;
        gear.lastVersion = m_texts.id(audit.lastAnswer->version);
        gear.lastImage = m_texts.id(audit.lastAnswer->image);
        gear.lastDigest = m_texts.id(audit.lastAnswer->imageDigest);
        if (audit.lastAnswer->auditedAt.isValid())
            gear.lastAuditedAt = audit.lastAnswer->auditedAt.toMSecsSinceEpoch();
    }

    const auto setOther = [&](OtherText which, const QString &text) {
        gear.other[which] = m_texts.id(text);
    };
    setOther(OtherText::Name, record.name);
    setOther(OtherText::Reason, audit.reason);
    setOther(OtherText::Category, facts.category);
    setOther(OtherText::License, facts.license);
    setOther(OtherText::Author, facts.author);
    setOther(OtherText::Maintainer, facts.maintainer);
    setOther(OtherText::Source, facts.source);
    setOther(OtherText::Url, facts.url);
    setOther(OtherText::Command, facts.command);

    for (const auto &python : record.findings.pythons)
        add(python);
    m_rows.gears.push_back(gear);
}

void PackedBuilder::add(const PythonFinding &finding)
{
    PackedPython python;
    python.gear = sizeOf(m_rows.gears); // which is pushed last
    python.key = m_texts.id(finding.key);
    python.path = m_texts.id(finding.path);
    python.version = m_texts.id(finding.version);
    python.prefix = m_texts.id(finding.prefix);
    python.kind = m_texts.id(finding.kind);
    python.inUse = finding.inUse;
    python.foundOn = addList(finding.foundOn);
    python.pips = {sizeOf(m_rows.pips), static_cast<quint32>(finding.pips.size())};
    python.packages.first = sizeOf(m_rows.packages);
    for (const auto &pip : finding.pips)
        add(pip);
    python.firstByMetadata = sizeOf(m_rows.packages);
    python.hasMetadata = finding.packages.has_value();
    if (finding.packages)
        add(*finding.packages, {});
    python.packages.count = sizeOf(m_rows.packages) - python.packages.first;
    m_rows.pythons.push_back(python);
}

void PackedBuilder::add(const PipFinding &finding)
{
    PackedPip pip;
    pip.key = m_texts.id(finding.key);
    pip.python = sizeOf(m_rows.pythons);
    pip.packages = {sizeOf(m_rows.packages), static_cast<quint32>(finding.freeze.size())};
    add(finding.freeze, finding.direct);
    pip.direct = {sizeOf(m_rows.directs), static_cast<quint32>(finding.direct.size())};
    for (auto origin = finding.direct.begin(); origin != finding.direct.end(); ++origin) {
        m_rows.directs.push_back({m_texts.id(origin.key()), m_texts.id(origin->url),
                                  m_texts.id(origin->commit), origin->editable});
    }
    m_rows.pips.push_back(pip);
    m_rows.pipRows.push_back({m_texts.id(finding.path), m_texts.id(finding.version)});
}

void PackedBuilder::add(const std::vector<Package> &packages,
                        const QMap<QString, DirectOrigin> &origins)
{
    for (const auto &package : packages) {
        const auto origin = origins.constFind(package.name);
        m_rows.packages.push_back(
            {m_texts.id(package.name), m_texts.id(package.version),
             origin == origins.constEnd() ? TextId{0} : m_texts.id(origin->url)});
    }
}

void PackedBuilder::add(const PackedRows &rows, quint32 first, quint32 count)
{
    m_rows.append(rows, first, count);
}

void PackedBuilder::sort()
{
    const auto &gears = m_rows.gears;
    const auto &pool = *m_texts.pool();
    const auto order = [&](quint32 left, quint32 right) {
        const auto &a = gears[left];
        const auto &b = gears[right];
        if (a.site != b.site)
            return pool.utf8(a.site).compare(pool.utf8(b.site));
        return a.key == b.key ? 0 : pool.utf8(a.key).compare(pool.utf8(b.key));
    };
    std::vector<quint32> numbers(gears.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    const auto isBefore = [&](quint32 left, quint32 right) { return order(left, right) < 0; };
    const auto isOutOfOrder = [&](quint32 left, quint32 right) { return order(left, right) >= 0; };
    if (std::adjacent_find(numbers.begin(), numbers.end(), isOutOfOrder) == numbers.end())
        return;
    std::stable_sort(numbers.begin(), numbers.end(), isBefore);
    PackedRows sorted;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i + 1 == numbers.size() || order(numbers[i], numbers[i + 1]) != 0)
            sorted.append(m_rows, numbers[i], 1);
    }
    m_rows = std::move(sorted);
}

PackedSnapshot PackedBuilder::finish()
{
    m_rows.squeeze();
    return PackedSnapshot(
        new PackedReport(std::exchange(m_rows, {}), m_texts.pool(), m_texts.count()));
}

} // namespace gearaudit
