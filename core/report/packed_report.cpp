#include "core/report/packed_report.h"

#include "core/model/gear_facts.h"
#include "core/report/packed_builder.h"
#include "core/report/packed_rows.h"
#include "core/report/text_pool.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gearaudit
{

using packed::get;

namespace
{

template <class Row> std::span<const Row> part(const std::vector<Row> &rows, NumberRange range)
{
    return std::span(rows).subspan(range.first, range.count);
}

} // namespace

PackedReport::PackedReport(PackedRows rows, std::shared_ptr<TextPool> texts, quint32 textCount)
    : m_rows(std::make_unique<const PackedRows>(std::move(rows))), m_texts(std::move(texts)),
      m_textCount(textCount)
{
}

PackedReport::~PackedReport() = default;

PackedSnapshot PackedReport::pack(const std::vector<GearRecord> &records)
{
    PackedBuilder builder;
    for (const auto &record : records)
        builder.add(record);
    return builder.finish();
}

PackedSnapshot PackedReport::with(const std::vector<GearRecord> &records) const
{
    PackedBuilder builder(m_texts);
    using Name = std::tuple<Collection, TextId, TextId>;
    const auto nameOf = [&](const GearRecord &record) {
        return Name{record.collection, builder.texts().id(record.site),
                    builder.texts().id(record.key)};
    };
    std::map<Name, const GearRecord *> news;
    for (const auto &record : records)
        news[nameOf(record)] = &record;

    builder.rows().reserve(m_rows->counts());
    quint32 copied = 0;
    for (quint32 number = 0; number < gearCount(); ++number) {
        const auto &gear = m_rows->gears[number];
        const auto found = news.find(Name{get<&GearRecord::collection>(gear),
                                          get<&GearRecord::site>(gear),
                                          get<&GearRecord::key>(gear)});
        if (found == news.end())
            continue;
        builder.add(*m_rows, copied, number - copied);
        copied = number + 1;
        // Of several with one name, which a file cannot hold, the first is replaced and the others
        // go.
        if (found->second != nullptr)
            builder.add(*std::exchange(found->second, nullptr));
    }
    builder.add(*m_rows, copied, gearCount() - copied);
    for (const auto &record : records) {
        auto &added = news[nameOf(record)];
        if (added != nullptr)
            builder.add(*std::exchange(added, nullptr));
    }
    return builder.finish();
}

PackedSnapshot PackedReport::without(const std::vector<RecordKey> &gone) const
{
    const std::set<RecordKey> keys(gone.begin(), gone.end());
    PackedBuilder builder(m_texts);
    quint32 copied = 0;
    for (quint32 number = 0; number < gearCount(); ++number) {
        if (!keys.contains(recordKey(number)))
            continue;
        builder.add(*m_rows, copied, number - copied);
        copied = number + 1;
    }
    builder.add(*m_rows, copied, gearCount() - copied);
    return builder.finish();
}

PackedSnapshot PackedReport::inFileOrder() const
{
    PackedBuilder builder(m_texts);
    builder.add(*m_rows, 0, gearCount());
    builder.sort();
    return builder.finish();
}

RecordKey PackedReport::recordKey(quint32 number) const
{
    const auto &gear = m_rows->gears[number];
    return {get<&GearRecord::collection>(gear), text(get<&GearRecord::site>(gear)),
            text(get<&GearRecord::key>(gear))};
}

quint32 PackedReport::gearCount() const
{
    return static_cast<quint32>(m_rows->gears.size());
}

quint32 PackedReport::pythonCount() const
{
    return static_cast<quint32>(m_rows->pythons.size());
}

quint32 PackedReport::packageCount() const
{
    return static_cast<quint32>(m_rows->packages.size());
}

GearRow PackedReport::gear(quint32 number) const
{
    const auto &gear = m_rows->gears[number];
    GearRow row;
    row.site = get<&GearRecord::site>(gear);
    row.key = get<&GearRecord::key>(gear);
    row.name = row.key != 0 ? row.key : get<&GearRecord::name>(gear);
    row.collection = get<&GearRecord::collection>(gear);
    row.label = get<&GearRecord::label>(gear);
    row.image = get<&GearRecord::image>(gear);
    row.imageDigest = get<&AuditFacts::imageDigest>(gear);
    row.version = get<&GearRecord::version>(gear);
    row.siteRelease = get<&AuditFacts::siteRelease>(gear);
    row.reason = get<&AuditFacts::reason>(gear);
    row.status = get<&AuditFacts::status>(gear);
    row.isContradicted = get<&AuditFacts::contradicted>(gear).count > 0;
    row.cut = get<&ImageFacts::cut>(gear);
    row.isCut = row.cut.count > 0;
    row.started = get<&CommandStart::known>(gear);
    row.startedWhy = get<&CommandStart::why>(gear);
    row.isStale = get<&AuditFacts::lastAnswer>(gear);
    row.answersForVersion = get<&LastAnswer::version>(gear);
    if (const auto at = get<&LastAnswer::auditedAt>(gear).ms; at != packed::Time::none)
        row.answersOf = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    row.sdkEnabled = get<&GearRecord::apiEnabled>(gear);
    row.osId = get<&OperatingSystem::id>(gear);
    row.osVersion = get<&OperatingSystem::version>(gear);
    row.osName = get<&OperatingSystem::name>(gear);
    row.baseName = get<&BaseImage::name>(gear);
    row.baseDigest = get<&BaseImage::digest>(gear);
    row.tools = get<&ImageFacts::tools>(gear);
    row.layers = get<&ImageFacts::layers>(gear);
    row.pythons.first = gear.begin.pythons;
    row.pythons.count = m_rows->begin(number + 1).pythons - gear.begin.pythons;
    row.isKnown = isKnown(row.status, row.pythons.count > 0);
    row.hasFailed = row.status ? !isAnswer(*row.status)
                               : hasFailed({}, row.pythons.count > 0, text(row.image));
    std::size_t next = 0;
    packed::forEachSearched<fields::ListOf<GearRecord>>(
        gear, [&](TextId text) { row.otherTexts[next++] = text; });
    return row;
}

PythonRow PackedReport::python(quint32 number) const
{
    const auto &python = m_rows->pythons[number];
    PythonRow row;
    row.path = get<&PythonFinding::path>(python);
    row.version = get<&PythonFinding::version>(python);
    row.environment = get<&PythonFinding::kind>(python);
    if (get<&AuditFacts::status>(m_rows->gears[python.gear]))
        row.inUse = get<&PythonFinding::inUse>(python);
    row.bytes = get<&PythonFinding::bytes>(python);
    row.knowsPackages = python.pips.count > 0 || python.hasMetadata;
    row.ofDistribution = get<&PythonFinding::ofDistribution>(python);
    row.bounds = get<&PythonFinding::bounds>(python);
    row.pips = python.pips;
    row.packages = python.packages;
    return row;
}

std::span<const PackageRow> PackedReport::packages(NumberRange range) const
{
    return part(m_rows->packages, range);
}

std::span<const TextId> PackedReport::texts(NumberRange range) const
{
    return part(m_rows->lists, range);
}

std::vector<OriginRow> PackedReport::origins(quint32 pip) const
{
    std::vector<OriginRow> rows;
    for (const auto &direct : part(m_rows->directs, get<&PipFinding::direct>(m_rows->pips[pip])))
        rows.push_back({direct.package, get<&DirectOrigin::url>(direct),
                        get<&DirectOrigin::commit>(direct), get<&DirectOrigin::editable>(direct)});
    return rows;
}

quint32 PackedReport::textCount() const
{
    return m_textCount;
}

QString PackedReport::text(TextId id) const
{
    return m_texts->text(id);
}

std::string_view PackedReport::utf8(TextId id) const
{
    return m_texts->utf8(id);
}

quint32 PackedReport::gearOf(quint32 python) const
{
    return m_rows->pythons[python].gear;
}

quint32 PackedReport::pipCount() const
{
    return static_cast<quint32>(m_rows->pips.size());
}

NumberRange PackedReport::pipsOf(quint32 python) const
{
    return m_rows->pythons[python].pips;
}

quint32 PackedReport::pythonOfPip(quint32 pip) const
{
    return m_rows->pips[pip].python;
}

PipRow PackedReport::pip(quint32 number) const
{
    const auto &pip = m_rows->pips[number];
    return {get<&PipFinding::path>(pip), get<&PipFinding::version>(pip)};
}

NumberRange PackedReport::packagesOfPip(quint32 pip) const
{
    return m_rows->pips[pip].packages;
}

NumberRange PackedReport::packagesByMetadata(quint32 number) const
{
    const auto &python = m_rows->pythons[number];
    return {python.firstByMetadata, python.packages.end() - python.firstByMetadata};
}

quint32 PackedReport::pythonOfPackage(quint32 package) const
{
    // Those without packages begin where the next one does, so the last that begins there has it.
    const auto isPast = [](quint32 number, const PackedPython &python) {
        return number < python.packages.first;
    };
    const auto &pythons = m_rows->pythons;
    const auto next = std::upper_bound(pythons.begin(), pythons.end(), package, isPast);
    return static_cast<quint32>(next - pythons.begin()) - 1;
}

} // namespace gearaudit
