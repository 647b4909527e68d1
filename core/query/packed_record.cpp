#include "core/query/packed_report.h"

#include "core/query/packed_rows.h"
#include "core/query/text_pool.h"

// The way back from rows to a record.

namespace gearaudit
{

namespace
{

class Unpacker
{
public:
    Unpacker(const PackedRows &rows, const TextPool &texts) : m_rows(rows), m_texts(texts) {}

    /// From now on the same text is the same string, shared by all that hold it.
    void share(quint32 textCount) { m_shared.resize(textCount); }

    GearRecord facts(quint32 number) const
    {
        const auto &gear = m_rows.gears[number];
        GearRecord record;
        record.collection = gear.collection;
        record.key = text(gear.key);
        record.name = text(gear.other[OtherText::Name]);
        record.label = text(gear.label);
        record.image = text(gear.image);
        record.version = text(gear.version);
        record.site = text(gear.site);
        record.apiEnabled = gear.apiEnabled;
        record.foundManifest = text(gear.foundManifest);
        record.findings.pythonDirs = list(gear.pythonDirs);
        record.findings.pipDirs = list(gear.pipDirs);
        record.manifest = manifest(gear);
        record.audit = audit(gear);
        return record;
    }

    std::vector<PythonFinding> pythons(quint32 gear) const
    {
        std::vector<PythonFinding> pythons;
        const auto first = m_rows.begin(gear).pythons;
        const auto end = m_rows.begin(gear + 1).pythons;
        pythons.reserve(end - first);
        for (auto number = first; number < end; ++number)
            pythons.push_back(python(m_rows.pythons[number]));
        return pythons;
    }

private:
    QString text(TextId id) const
    {
        if (m_shared.empty() || id == 0)
            return m_texts.text(id);
        auto &text = m_shared[id];
        if (text.isNull())
            text = m_texts.text(id);
        return text;
    }

    QStringList list(NumberRange range) const
    {
        QStringList texts;
        texts.reserve(range.count);
        for (auto i = range.first; i < range.end(); ++i)
            texts.append(text(m_rows.lists[i]));
        return texts;
    }

    ManifestFacts manifest(const PackedGear &gear) const
    {
        ManifestFacts facts;
        facts.category = text(gear.other[OtherText::Category]);
        facts.license = text(gear.other[OtherText::License]);
        facts.author = text(gear.other[OtherText::Author]);
        facts.maintainer = text(gear.other[OtherText::Maintainer]);
        facts.source = text(gear.other[OtherText::Source]);
        facts.url = text(gear.other[OtherText::Url]);
        facts.apiKey = text(gear.apiKey);
        facts.command = text(gear.other[OtherText::Command]);
        facts.images = list(gear.images);
        facts.created = text(gear.created);
        return facts;
    }

    AuditFacts audit(const PackedGear &gear) const
    {
        AuditFacts facts;
        facts.status = gear.status;
        facts.reason = text(gear.other[OtherText::Reason]);
        facts.imageDigest = text(gear.imageDigest);
        facts.imageBytes = gear.imageBytes;
        facts.platform = text(gear.platform);
        facts.inspectedBy = text(gear.inspectedBy);
        facts.siteRelease = text(gear.siteRelease);
        facts.auditedAt = moment(gear.auditedAt);
        facts.durationMs = gear.durationMs;
        for (auto i = gear.attempts.first; i < gear.attempts.end(); i += 2)
            facts.attempts.push_back({text(m_rows.lists[i]), text(m_rows.lists[i + 1])});
        facts.program = text(gear.program);
        facts.context = text(gear.context);
        if (gear.hasLastAnswer)
            facts.lastAnswer = {text(gear.lastVersion), text(gear.lastImage),
                                text(gear.lastDigest), moment(gear.lastAuditedAt)};
        return facts;
    }

    static QDateTime moment(qint64 at)
    {
        return at == PackedGear::noTime ? QDateTime()
                                        : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    }

    PythonFinding python(const PackedPython &python) const
    {
        PythonFinding finding;
        finding.key = text(python.key);
        finding.path = text(python.path);
        finding.version = text(python.version);
        finding.prefix = text(python.prefix);
        finding.kind = text(python.kind);
        finding.foundOn = list(python.foundOn);
        finding.inUse = python.inUse;
        finding.pips.reserve(python.pips.count);
        for (auto i = python.pips.first; i < python.pips.end(); ++i)
            finding.pips.push_back(pip(i));
        if (python.hasMetadata) {
            const auto first = python.firstByMetadata;
            finding.packages = packages({first, python.packages.end() - first});
        }
        return finding;
    }

    PipFinding pip(quint32 number) const
    {
        const auto &pip = m_rows.pips[number];
        PipFinding finding;
        finding.key = text(pip.key);
        finding.path = text(m_rows.pipRows[number].path);
        finding.version = text(m_rows.pipRows[number].version);
        finding.freeze = packages(pip.packages);
        for (auto i = pip.direct.first; i < pip.direct.end(); ++i) {
            const auto &direct = m_rows.directs[i];
            finding.direct.insert(text(direct.package),
                                  {text(direct.url), text(direct.commit), direct.editable});
        }
        return finding;
    }

    std::vector<Package> packages(NumberRange range) const
    {
        std::vector<Package> packages;
        packages.reserve(range.count);
        for (auto i = range.first; i < range.end(); ++i) {
            const auto &row = m_rows.packages[i];
            packages.push_back({text(row.name), text(row.version)});
        }
        return packages;
    }

    const PackedRows &m_rows;
    const TextPool &m_texts;
    mutable std::vector<QString> m_shared; ///< by number
};

} // namespace

GearRecord PackedReport::facts(quint32 gear) const
{
    return Unpacker(*m_rows, *m_texts).facts(gear);
}

std::vector<GearRecord> PackedReport::records() const
{
    Unpacker unpacker(*m_rows, *m_texts);
    unpacker.share(m_textCount);
    std::vector<GearRecord> records;
    records.reserve(gearCount());
    for (quint32 gear = 0; gear < gearCount(); ++gear) {
        records.push_back(unpacker.facts(gear));
        records.back().findings.pythons = unpacker.pythons(gear);
    }
    return records;
}

GearRecord PackedReport::record(quint32 gear) const
{
    auto record = facts(gear);
    record.findings.pythons = Unpacker(*m_rows, *m_texts).pythons(gear);
    return record;
}

std::vector<GearRecord> recordsOf(const PackedReport &report)
{
    return report.records();
}

} // namespace gearaudit
