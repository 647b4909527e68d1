#include "core/advisories/report_faults.h"

#include "core/base/glob.h"
#include "core/model/package_name.h"
#include "core/model/version.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace gearaudit
{

namespace
{

bool isNamed(const QString &pattern, const QString &text)
{
    return matchesGlob(pattern, text, Qt::CaseInsensitive);
}

bool isOfGear(const FaultJudgement &judgement, const QString &site, const QString &gear)
{
    const QString whole = site + QLatin1Char('/') + gear;
    return judgement.gears.isEmpty() ||
           std::any_of(judgement.gears.begin(), judgement.gears.end(),
                       [&](const QString &each) { return isNamed(each, gear) || isNamed(each, whole); });
}

bool isOfFault(const FaultJudgement &judgement, const Fault &fault, const QString &package,
               const QString &version)
{
    if (!judgement.version.isEmpty() && compareVersions(judgement.version, version) != 0)
        return false;
    return fault.names.contains(judgement.fault, Qt::CaseInsensitive) &&
           (judgement.package.isEmpty() ||
            isNamed(normalizedPackageName(judgement.package), package));
}

/// OpenVEX: what of its statuses says that a fault does no harm.
bool takesOut(const FaultJudgement &judgement)
{
    return judgement.status == QLatin1String("not_affected") || judgement.status == QLatin1String("fixed");
}

/// What is left of an assessment by the judgements of one gear.
Assessment judged(Assessment known, const std::vector<const FaultJudgement *> &judgements,
                  const QString &package, const QString &version, QDate today)
{
    std::vector<Fault> counting;
    for (Fault &fault : known.faults) {
        const FaultJudgement *holds = nullptr, *held = nullptr;
        for (const FaultJudgement *each : judgements) {
            if (takesOut(*each) && isOfFault(*each, fault, package, version))
                (each->until.isValid() && each->until < today ? held : holds) = each;
        }
        if (holds != nullptr) {
            known.judged.push_back({std::move(fault), *holds});
            continue;
        }
        if (held != nullptr)
            known.expired.push_back({fault, *held});
        counting.push_back(std::move(fault));
    }
    known.faults = std::move(counting);
    known.worst = Severity::Unknown;
    for (const Fault &fault : known.faults)
        known.worst = std::max(known.worst, fault.severity);
    if (known.faults.empty() && known.state != PackageState::Unknown)
        known.state = PackageState::NoneKnown;
    else if (known.state == PackageState::Malicious && known.worst != Severity::Malicious)
        known.state = PackageState::Affected;
    return known;
}

/// Numbers by pairs of texts, which are asked for a million times: a table without buckets.
class PairNumbers
{
public:
    PairNumbers() : m_places(4096) {}

    /// A pair's number, and whether it is new, with the number 0.
    std::pair<quint32 &, bool> of(TextId first, TextId second)
    {
        if (m_count * 2 > m_places.size())
            grow();
        Place &place = placeOf(quint64(first) << 32 | second);
        if (place.isTaken)
            return {place.number, false};
        ++m_count;
        place = {quint64(first) << 32 | second, 0, true};
        return {place.number, true};
    }

private:
    struct Place {
        quint64 pair = 0;
        quint32 number = 0;
        bool isTaken = false;
    };

    Place &placeOf(quint64 pair)
    {
        const std::size_t mask = m_places.size() - 1;
        std::size_t at = (pair * 0x9e3779b97f4a7c15 >> 20) & mask;
        while (m_places[at].isTaken && m_places[at].pair != pair)
            at = (at + 1) & mask;
        return m_places[at];
    }

    void grow()
    {
        std::vector<Place> old(m_places.size() * 2);
        old.swap(m_places);
        for (const Place &place : old) {
            if (place.isTaken)
                placeOf(place.pair) = place;
        }
    }

    std::vector<Place> m_places; ///< a power of two of them
    std::size_t m_count = 0;
};

/// Looks each name and version up once, and keeps what a distribution or a judgement makes of it.
class Assessor
{
public:
    Assessor(const PackedReport &report, const AdvisoryDatabase &database,
             const std::vector<FaultJudgement> &judgements, QDate today,
             std::vector<Assessment> &assessments)
        : m_report(report), m_database(database), m_judgements(judgements), m_today(today),
          m_assessments(assessments), m_names(report.textCount(), Name::NotAsked), m_same(report.textCount())
    {
        m_assessments.emplace_back();
    }

    void beginGear(quint32 number)
    {
        m_ofGear.clear();
        if (m_judgements.empty())
            return;
        const GearRow gear = m_report.gear(number);
        const QString site = m_report.text(gear.site), name = m_report.text(gear.name);
        for (const FaultJudgement &judgement : m_judgements) {
            if (isOfGear(judgement, site, name))
                m_ofGear.push_back(&judgement);
        }
    }

    /// Most packages have no known fault at any version, which their names tell.
    bool isKnown(TextId name)
    {
        Name &known = m_names[name];
        if (known == Name::NotAsked)
            known = m_database.knows(m_report.utf8(name)) ? Name::Known : Name::Unknown;
        return known == Name::Known;
    }

    /// Whether a list has a name, in whatever spelling.
    bool has(std::span<const TextId> names, TextId name)
    {
        return std::any_of(names.begin(), names.end(),
                           [&](TextId each) { return each == name || sameName(each) == sameName(name); });
    }

    quint32 assess(const PackageRow &package, bool isOfDistribution)
    {
        const quint32 known = plain(package);
        if (m_assessments[known].faults.empty() || (m_ofGear.empty() && !isOfDistribution))
            return known;
        const auto [place, isNew] =
            m_variants.try_emplace({known, isOfDistribution, m_ofGear.empty() ? 0 : package.version, m_ofGear}, known);
        if (!isNew)
            return place->second;
        const QString name = normalizedPackageName(m_report.text(package.name));
        Assessment variant = judged(m_assessments[known], m_ofGear, name, m_report.text(package.version), m_today);
        if (isOfDistribution && variant.state == PackageState::Affected)
            variant.state = PackageState::MaybePatched;
        if (variant != m_assessments[known])
            place->second = numberOf(std::move(variant));
        return place->second;
    }

private:
    enum class Name : quint8 { NotAsked, Unknown, Known };

    /// The first name that is the same by PEP 503.
    TextId sameName(TextId name)
    {
        TextId &same = m_same[name];
        if (same == 0)
            same = m_normalNames.try_emplace(normalizedPackageName(m_report.text(name)), name).first->second;
        return same;
    }

    quint32 plain(const PackageRow &package)
    {
        const auto [number, isNew] = m_known.of(package.name, package.version);
        if (isNew)
            number = sameOrNew(m_database.assess(m_report.text(package.name), m_report.text(package.version)),
                               m_ofName[sameName(package.name)]);
        return number;
    }

    /// Of many versions of a package the same is said.
    quint32 sameOrNew(Assessment assessment, std::vector<quint32> &known)
    {
        for (const quint32 number : known) {
            if (m_assessments[number] == assessment)
                return number;
        }
        known.push_back(numberOf(std::move(assessment)));
        return known.back();
    }

    quint32 numberOf(Assessment assessment)
    {
        if (assessment == m_assessments.front())
            return 0;
        m_assessments.push_back(std::move(assessment));
        return quint32(m_assessments.size() - 1);
    }

    const PackedReport &m_report;
    const AdvisoryDatabase &m_database;
    const std::vector<FaultJudgement> &m_judgements;
    QDate m_today;
    std::vector<Assessment> &m_assessments;
    std::vector<Name> m_names; ///< by their numbers
    std::vector<TextId> m_same; ///< likewise; 0: not asked yet
    std::unordered_map<QString, TextId> m_normalNames;
    std::vector<const FaultJudgement *> m_ofGear;
    PairNumbers m_known; ///< by a name and a version
    std::unordered_map<TextId, std::vector<quint32>> m_ofName; ///< what is said of its versions
    std::map<std::tuple<quint32, bool, TextId, std::vector<const FaultJudgement *>>, quint32> m_variants;
};

} // namespace

FaultsSnapshot ReportFaults::of(const PackedReport &report, const AdvisoryDatabase &database,
                                const std::vector<FaultJudgement> &judgements, QDate today)
{
    auto faults = std::make_shared<ReportFaults>();
    faults->m_facts = database.facts();
    faults->m_ofPackage.assign(report.packageCount(), 0);
    Assessor assessor(report, database, judgements, today, faults->m_assessments);
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        assessor.beginGear(gear);
        const NumberRange pythons = report.gear(gear).pythons;
        for (quint32 number = pythons.first; number < pythons.end(); ++number) {
            const PythonRow python = report.python(number);
            const auto ofDistribution = report.texts(python.ofDistribution);
            const auto rows = report.packages(python.packages);
            for (quint32 i = 0; i < rows.size(); ++i) {
                if (!assessor.isKnown(rows[i].name))
                    continue;
                faults->m_ofPackage[python.packages.first + i] =
                    assessor.assess(rows[i], assessor.has(ofDistribution, rows[i].name));
            }
        }
    }
    faults->m_assessments.shrink_to_fit();
    return faults;
}

} // namespace gearaudit
