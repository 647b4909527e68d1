#include "core/advisories/packed_database.h"

#include "core/advisories/fault_groups.h"
#include "core/model/package_name.h"

#include <algorithm>

// What the database says of a version. That its file may be gone by is checked in checked_database.cpp.

namespace gearaudit
{

using namespace advisoryfile;

std::string_view PackedDatabase::utf8(quint32 number) const
{
    const auto ends = part<quint32_le>(TextEnds);
    const auto *bytes = part<char>(Texts).data();
    return {bytes + ends[number], ends[number + 1] - ends[number]};
}

QString PackedDatabase::text(quint32 number) const
{
    const std::string_view bytes = utf8(number);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::optional<quint32> PackedDatabase::packageOf(const QString &name) const
{
    const auto packages = part<PackageItem>(Packages);
    const QByteArray wanted = normalizedPackageName(name).toUtf8();
    const std::string_view sought(wanted.constData(), std::size_t(wanted.size()));
    const auto end = packages.end() - 1;
    const auto place = std::lower_bound(packages.begin(), end, sought,
                                        [this](const PackageItem &package, std::string_view text) {
                                            return utf8(package.name) < text;
                                        });
    if (place == end || utf8(place->name) != sought)
        return std::nullopt;
    return quint32(place - packages.begin());
}

PackedDatabase::Run PackedDatabase::faultsOf(quint32 package) const
{
    const auto packages = part<PackageItem>(Packages);
    return {packages[package].firstFault, packages[package + 1].firstFault};
}

PackedDatabase::Run PackedDatabase::recordsOf(quint32 fault) const
{
    const auto faults = part<FaultItem>(Faults);
    return {faults[fault].firstRecord, faults[fault + 1].firstRecord};
}

bool PackedDatabase::knows(std::string_view name) const
{
    return m_names.mayHave(name) && packageOf(QString::fromUtf8(name.data(), qsizetype(name.size()))).has_value();
}

bool PackedDatabase::isReadable(quint32 version) const
{
    return (part<VersionItem>(Versions)[version].flags & isVersion) != 0;
}

std::string_view PackedDatabase::keyOf(quint32 version) const
{
    return utf8(part<VersionItem>(Versions)[version].key);
}

int PackedDatabase::compared(const AskedVersion &asked, quint32 version) const
{
    const VersionItem &item = part<VersionItem>(Versions)[version];
    return asked.comparedWith(utf8(item.key), (item.flags & hasLocal) != 0);
}

/// A bound that is no version decides nothing; the others may still say no.
PackedDatabase::Affected PackedDatabase::isIn(const AskedVersion &asked, const IntervalItem &interval) const
{
    Affected affected = Affected::Yes;
    const auto ask = [&](quint32 version, auto isInside) {
        if (version == 0 || affected == Affected::No)
            return;
        if (!isReadable(version))
            affected = Affected::Undecided;
        else if (!isInside(compared(asked, version)))
            affected = Affected::No;
    };
    ask(interval.introduced, [](int order) { return order >= 0; });
    ask(interval.fixed, [](int order) { return order < 0; });
    ask(interval.lastAffected, [](int order) { return order <= 0; });
    return affected;
}

bool PackedDatabase::isListed(const AskedVersion &asked, Run listed) const
{
    const auto versions = part<quint32_le>(Listed).subspan(listed.first, listed.end - listed.first);
    if (versions.empty())
        return false;
    if (asked.isVersion())
        return std::any_of(versions.begin(), versions.end(), [&](quint32 version) {
            return isReadable(version) && compared(asked, version) == 0;
        });
    const QByteArray text = asked.text().toUtf8();
    return std::any_of(versions.begin(), versions.end(), [&](quint32 version) {
        return utf8(part<VersionItem>(Versions)[version].text) == std::string_view(text.constData(), std::size_t(text.size()));
    });
}

PackedDatabase::Affected PackedDatabase::byRecord(const AskedVersion &asked, quint32 number) const
{
    const auto records = part<RecordItem>(Records);
    const RecordItem &record = records[number], &next = records[number + 1];
    if (isListed(asked, {record.firstListed, next.firstListed}))
        return Affected::Yes;
    if (!asked.isVersion())
        return Affected::Undecided;
    const auto intervals = part<IntervalItem>(Intervals);
    Affected affected = Affected::No;
    for (quint32 i = record.firstInterval; i < next.firstInterval && affected != Affected::Yes; ++i)
        affected = std::max(affected, isIn(asked, intervals[i]));
    return affected;
}

PackedDatabase::Affected PackedDatabase::byFault(const AskedVersion &asked, quint32 fault) const
{
    const Run records = recordsOf(fault);
    Affected affected = Affected::No;
    for (quint32 i = records.first; i < records.end && affected != Affected::Yes; ++i)
        affected = std::max(affected, byRecord(asked, i));
    return affected;
}

QString PackedDatabase::lowestAbove(const AskedVersion &asked, const std::vector<Fix> &fixes) const
{
    const auto place = std::find_if(fixes.begin(), fixes.end(),
                                    [&](const Fix &fix) { return compared(asked, fix.version) < 0; });
    return asked.isVersion() && place != fixes.end() ? place->text : QString();
}

/// Of the intervals that hold a version the lowest end above it that is no pre-release and does end the
/// fault. Where another interval or record holds each of these ends, the lowest end of any that does.
QString PackedDatabase::fixOf(const AskedVersion &asked, quint32 fault, const KnownFault &known) const
{
    if (!asked.isVersion())
        return {};
    const auto records = part<RecordItem>(Records);
    const auto intervals = part<IntervalItem>(Intervals);
    const Run run = recordsOf(fault);
    std::vector<quint32> holding;
    for (quint32 i = records[run.first].firstInterval; i < records[run.end].firstInterval; ++i) {
        const quint32 fixed = intervals[i].fixed;
        if (fixed != 0 && isReadable(fixed) && isIn(asked, intervals[i]) == Affected::Yes)
            holding.push_back(fixed);
    }
    if (holding.empty())
        return {};
    for (const Fix &fix : known.fixes) {
        const auto isIt = [&](quint32 version) { return version == fix.version || keyOf(fix.version) == keyOf(version); };
        if (compared(asked, fix.version) < 0 && std::any_of(holding.begin(), holding.end(), isIt))
            return fix.text;
    }
    return lowestAbove(asked, known.fixes);
}

PackedDatabase::KnownFault PackedDatabase::knownFault(quint32 number, VersionTexts &texts) const
{
    const auto faults = part<FaultItem>(Faults);
    const FaultItem &item = faults[number], &next = faults[number + 1];
    KnownFault known;
    Fault &fault = known.fault;
    for (const quint32 name : part<quint32_le>(Names).subspan(item.firstName, next.firstName - item.firstName))
        fault.names << text(name);
    for (const quint32 link : part<quint32_le>(Links).subspan(item.firstLink, next.firstLink - item.firstLink))
        fault.links << text(link);
    for (quint32 record = item.firstRecord; record < next.firstRecord; ++record)
        fault.records << text(part<RecordItem>(Records)[record].id);
    fault.records.removeDuplicates();
    fault.name = fault.names.front();
    fault.summary = text(item.summary);
    fault.severity = Severity(item.rating & 0xff);
    const quint32 score = item.rating >> 8 & 0xff, flags = item.rating >> 16;
    if (score != noScore)
        fault.cvss = score / 10.0;
    fault.isExploited = (flags & isExploited) != 0;
    if ((flags & hasEpss) != 0)
        fault.epss = item.epss / 1e6;
    known.fixes = fixesOf({number, number + 1}, texts);
    return known;
}

/// In order, each once.
std::vector<PackedDatabase::End> PackedDatabase::endsOf(Run faults) const
{
    const auto records = part<RecordItem>(Records);
    const auto intervals = part<IntervalItem>(Intervals);
    const quint32 first = records[part<FaultItem>(Faults)[faults.first].firstRecord].firstInterval;
    const quint32 end = records[part<FaultItem>(Faults)[faults.end].firstRecord].firstInterval;
    std::vector<End> ends;
    for (quint32 i = first; i < end; ++i) {
        const quint32 fixed = intervals[i].fixed;
        if (fixed != 0 && isReadable(fixed))
            ends.push_back({fixed, AskedVersion(text(part<VersionItem>(Versions)[fixed].text))});
    }
    std::stable_sort(ends.begin(), ends.end(),
                     [](const End &left, const End &right) { return left.asked.key() < right.asked.key(); });
    const auto isSame = [](const End &left, const End &right) { return left.asked.key() == right.asked.key(); };
    ends.erase(std::unique(ends.begin(), ends.end(), isSame), ends.end());
    return ends;
}

/// Those that none of the faults has, pre-releases behind the others.
std::vector<PackedDatabase::Fix> PackedDatabase::fixesOf(Run faults, VersionTexts &texts) const
{
    std::vector<End> ends = endsOf(faults);
    std::erase_if(ends, [&](const End &end) {
        for (quint32 fault = faults.first; fault < faults.end; ++fault) {
            if (byFault(end.asked, fault) != Affected::No)
                return true;
        }
        return false;
    });
    std::stable_partition(ends.begin(), ends.end(), [](const End &end) { return !end.asked.isPreRelease(); });
    std::vector<Fix> fixes;
    fixes.reserve(ends.size());
    for (const End &end : ends)
        fixes.push_back({end.version, texts.try_emplace(end.version, end.asked.text()).first->second});
    return fixes;
}

/// All of them where they agree, so that these are shared.
QStringList PackedDatabase::affectedRecords(const AskedVersion &asked, quint32 fault, const QStringList &all) const
{
    const Run records = recordsOf(fault);
    QStringList affected;
    bool areAll = true;
    for (quint32 record = records.first; record < records.end; ++record) {
        if (byRecord(asked, record) == Affected::Yes)
            affected << text(part<RecordItem>(Records)[record].id);
        else
            areAll = false;
    }
    affected.removeDuplicates();
    return areAll ? all : affected;
}

/// Made outside the lock: two threads may both make it, and the first one's is kept.
std::shared_ptr<const PackedDatabase::KnownPackage> PackedDatabase::known(quint32 package) const
{
    {
        const std::lock_guard lock(m_mutex);
        const auto place = m_known.find(package);
        if (place != m_known.end())
            return place->second;
    }
    const Run faults = faultsOf(package);
    auto known = std::make_shared<KnownPackage>();
    known->faults.reserve(faults.end - faults.first);
    VersionTexts texts;
    for (quint32 fault = faults.first; fault < faults.end; ++fault)
        known->faults.push_back(knownFault(fault, texts));
    known->fixes = fixesOf(faults, texts);
    const std::lock_guard lock(m_mutex);
    return m_known.try_emplace(package, std::move(known)).first->second;
}

Assessment PackedDatabase::assess(const QString &name, const QString &version) const
{
    Assessment assessment;
    const auto package = packageOf(name);
    if (!package)
        return assessment;
    const AskedVersion asked(version);
    const auto same = known(*package);
    const Run faults = faultsOf(*package);
    bool isUndecided = false;
    for (quint32 number = faults.first; number < faults.end; ++number) {
        const Affected affected = byFault(asked, number);
        isUndecided = isUndecided || affected == Affected::Undecided;
        if (affected != Affected::Yes)
            continue;
        const KnownFault &plain = same->faults[number - faults.first];
        Fault fault = plain.fault;
        fault.records = affectedRecords(asked, number, plain.fault.records);
        fault.fixedIn = fixOf(asked, number, plain);
        assessment.worst = std::max(assessment.worst, fault.severity);
        assessment.faults.push_back(std::move(fault));
    }
    if (assessment.faults.empty()) {
        assessment.state = isUndecided ? PackageState::Unknown : PackageState::NoneKnown;
        return assessment;
    }
    assessment.faults.shrink_to_fit();
    std::sort(assessment.faults.begin(), assessment.faults.end(), isWorse);
    assessment.fixedIn = lowestAbove(asked, same->fixes);
    assessment.state =
        assessment.worst == Severity::Malicious ? PackageState::Malicious : PackageState::Affected;
    return assessment;
}

QStringList PackedDatabase::fixingVersions(const QString &name) const
{
    QStringList versions;
    if (const auto package = packageOf(name)) {
        for (const End &end : endsOf(faultsOf(*package)))
            versions << end.asked.text();
    }
    return versions;
}

} // namespace gearaudit
