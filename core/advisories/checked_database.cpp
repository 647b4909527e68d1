#include "core/advisories/packed_database.h"

#include "core/advisories/database_facts.h"
#include "core/base/regular_file.h"

#include <isa-l/crc.h>

#include <algorithm>
#include <cstring>

// What of a file has to be so before anything is looked up in it: whatever bytes it has, nothing may lead
// out of it.

namespace gearaudit
{

using namespace advisoryfile;

quint32 advisoryfile::checksumOf(const unsigned char *file, std::size_t size)
{
    constexpr std::size_t first = offsetof(Head, checksum) + sizeof(Head::checksum);
    return crc32_gzip_refl(0, file + first, size - first);
}

namespace
{

/// Whether what items say of where their runs begin goes up, from 0 to the end of the next part.
template <class Item>
bool areRuns(std::span<const Item> items, quint32_le Item::*first, std::size_t all)
{
    quint32 last = 0;
    for (const Item &item : items) {
        if (item.*first < last)
            return false;
        last = item.*first;
    }
    return !items.empty() && items.front().*first == 0 && last == all;
}

bool areBelow(std::span<const quint32_le> numbers, std::size_t count)
{
    for (const quint32 number : numbers) {
        if (number >= count)
            return false;
    }
    return true;
}

} // namespace

Result<std::shared_ptr<const AdvisoryDatabase>> PackedDatabase::open(const QString &path)
{
    // All of PyPI's known faults are 10 MB.
    constexpr qint64 largest = qint64(256) << 20;
    auto file = readRegularFile(path, largest, Stage::Advisories);
    if (!file)
        return Unexpected{file.error()};
    file->squeeze();
    return of(*std::move(file), path);
}

Result<std::shared_ptr<const AdvisoryDatabase>> PackedDatabase::of(QByteArray file, const QString &path)
{
    const std::shared_ptr<PackedDatabase> database(new PackedDatabase(std::move(file)));
    const QString problem = database->problem();
    if (!problem.isEmpty())
        return Unexpected{Error{Stage::Advisories, Code::Malformed, path, problem}};
    const auto packages = database->part<PackageItem>(Packages);
    database->m_names = KnownNames(packages.size());
    for (std::size_t i = 0; i + 1 < packages.size(); ++i)
        database->m_names.add(database->utf8(packages[i].name));
    return std::shared_ptr<const AdvisoryDatabase>(database);
}

bool PackedDatabase::readHead()
{
    if (m_file.size() < qsizetype(sizeof(Head)))
        return false;
    Head head;
    std::memcpy(&head, m_file.constData(), sizeof head);
    std::copy(std::begin(head.parts), std::end(head.parts), m_places.begin());
    return true;
}

/// Empty: there is none.
QString PackedDatabase::problem()
{
    const QString noDatabase = QStringLiteral("it is no database of known faults");
    if (!readHead())
        return noDatabase;
    Head head;
    std::memcpy(&head, m_file.constData(), sizeof head);
    if (std::memcmp(head.magic, magic.data(), sizeof head.magic) != 0)
        return noDatabase;
    if (head.version != formatVersion)
        return QStringLiteral("it was made by another version of the program");
    if (head.checksum != checksumOf(reinterpret_cast<const unsigned char *>(m_file.constData()), std::size_t(m_file.size())))
        return QStringLiteral("it is damaged: its sum is another");
    QString problem = partsProblem();
    if (problem.isEmpty())
        problem = itemsProblem();
    if (!problem.isEmpty())
        return problem;
    const auto json = part<char>(Facts);
    const auto facts = advisoryFactsFromJson(QByteArray(json.data(), qsizetype(json.size())));
    if (!facts)
        return QStringLiteral("it does not say what it was made of");
    m_facts = *facts;
    return {};
}

QString PackedDatabase::partsProblem() const
{
    for (int i = 0; i < partCount; ++i) {
        const quint64 offset = m_places[std::size_t(i)].offset, count = m_places[std::size_t(i)].count;
        if (offset % 4 != 0 || offset < sizeof(Head) || offset + count * itemSize(Part(i)) > quint64(m_file.size()))
            return QStringLiteral("it is damaged: part %1 leads out of it").arg(i);
    }
    constexpr quint64 mostFacts = 1024 * 1024;
    return m_places[Facts].count > mostFacts ? QStringLiteral("it is damaged: it says too much of itself")
                                               : QString();
}

QString PackedDatabase::itemsProblem() const
{
    if (!hasOrderedTexts())
        return QStringLiteral("it is damaged: its texts");
    if (!hasGoodVersions())
        return QStringLiteral("it is damaged: its versions");
    if (!hasGoodPackages())
        return QStringLiteral("it is damaged: its packages");
    if (!hasGoodFaults())
        return QStringLiteral("it is damaged: its faults");
    return hasGoodRecords() ? QString() : QStringLiteral("it is damaged: its records");
}

bool PackedDatabase::hasOrderedTexts() const
{
    const auto ends = part<quint32_le>(TextEnds);
    if (ends.size() < 2 || ends.front() != 0 || ends.back() > part<char>(Texts).size())
        return false;
    for (std::size_t i = 1; i < ends.size(); ++i) {
        if (ends[i] < ends[i - 1])
            return false;
    }
    return true;
}

bool PackedDatabase::hasGoodVersions() const
{
    const auto versions = part<VersionItem>(Versions);
    const std::size_t texts = part<quint32_le>(TextEnds).size() - 1;
    for (const VersionItem &version : versions) {
        if (version.text >= texts || version.key >= texts)
            return false;
    }
    return !versions.empty();
}

bool PackedDatabase::hasGoodPackages() const
{
    const auto packages = part<PackageItem>(Packages);
    const auto faults = part<FaultItem>(Faults);
    const std::size_t texts = part<quint32_le>(TextEnds).size() - 1;
    if (faults.empty() || !areRuns(packages, &PackageItem::firstFault, faults.size() - 1))
        return false;
    for (std::size_t i = 0; i + 1 < packages.size(); ++i) {
        if (packages[i].name >= texts)
            return false;
        if (i > 0 && !(utf8(packages[i - 1].name) < utf8(packages[i].name)))
            return false;
    }
    return true;
}

bool PackedDatabase::hasGoodFaults() const
{
    const auto faults = part<FaultItem>(Faults);
    const auto names = part<quint32_le>(Names), links = part<quint32_le>(Links);
    const auto records = part<RecordItem>(Records);
    const std::size_t texts = part<quint32_le>(TextEnds).size() - 1;
    if (records.empty() || !areRuns(faults, &FaultItem::firstRecord, records.size() - 1) ||
        !areRuns(faults, &FaultItem::firstName, names.size()) ||
        !areRuns(faults, &FaultItem::firstLink, links.size()) || !areBelow(names, texts) ||
        !areBelow(links, texts))
        return false;
    for (std::size_t i = 0; i + 1 < faults.size(); ++i) {
        const quint32 severity = faults[i].rating & 0xff, score = faults[i].rating >> 8 & 0xff;
        const bool hasOwn = faults[i + 1].firstRecord > faults[i].firstRecord &&
                            faults[i + 1].firstName > faults[i].firstName;
        if (!hasOwn || faults[i].summary >= texts || severity >= quint32(severityCount) ||
            (score > 100 && score != noScore) || faults[i].epss > 1'000'000)
            return false;
    }
    return true;
}

bool PackedDatabase::hasGoodRecords() const
{
    const auto records = part<RecordItem>(Records);
    const auto intervals = part<IntervalItem>(Intervals);
    const auto listed = part<quint32_le>(Listed);
    const std::size_t versions = part<VersionItem>(Versions).size();
    const std::size_t texts = part<quint32_le>(TextEnds).size() - 1;
    if (!areRuns(records, &RecordItem::firstInterval, intervals.size()) ||
        !areRuns(records, &RecordItem::firstListed, listed.size()) || !areBelow(listed, versions))
        return false;
    for (const RecordItem &record : records) {
        if (record.id >= texts)
            return false;
    }
    for (const IntervalItem &interval : intervals) {
        if (interval.introduced >= versions || interval.fixed >= versions || interval.lastAffected >= versions)
            return false;
    }
    return true;
}

} // namespace gearaudit
