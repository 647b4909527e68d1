#include "core/remedies/remedies.h"

#include "core/base/enum_table.h"
#include "core/base/natural_order.h"
#include "core/model/end_of_life.h"
#include "core/remedies/fix_finder.h"
#include "core/remedies/remedy_drafts.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

namespace gearaudit
{

namespace
{
struct KindRow {
    RemedyKind kind;
    const char *name;
};
constexpr std::array<KindRow, remedyKindCount> kinds{{
    {RemedyKind::RemovePackage, "remove"},
    {RemedyKind::PinPackage, "pin"},
    {RemedyKind::AwaitFix, "await-fix"},
    {RemedyKind::ReplacePython, "replace-python"},
}};
static_assert(isInOrder(kinds, &KindRow::kind));

/// "3.11": the oldest branch of Python that is mended on a day.
QString oldestMendedBranch(QDate today)
{
    constexpr int most = 99;
    for (int minor = 0; minor <= most; ++minor) {
        const QString branch = QStringLiteral("3.%1").arg(minor);
        const auto isPast = isEndOfLife(branch + QStringLiteral(".0"), today);
        if (isPast && !*isPast)
            return branch;
    }
    return {};
}

/// What the order goes by, the more the earlier.
using Weight = std::array<int, 6>;

/// Makes remedies of drafts.
class Maker
{
public:
    Maker(RemedyDrafts &drafts, const AdvisoryDatabase &database, QDate today)
        : m_drafts(drafts), m_finder(database), m_branch(oldestMendedBranch(today)),
          m_made(std::make_shared<Remedies>())
    {
    }

    RemediesSnapshot make()
    {
        std::vector<Remedy> list;
        auto &drafts = m_drafts.drafts();
        list.reserve(drafts.size());
        for (; !drafts.empty(); drafts.pop_front()) // its room is needed
            list.push_back(remedyOf(drafts.front()));
        std::vector<Weight> weights;
        weights.reserve(list.size());
        for (const Remedy &remedy : list)
            weights.push_back(weightOf(remedy));
        std::vector<quint32> order(list.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](quint32 left, quint32 right) {
            if (weights[left] != weights[right])
                return weights[left] > weights[right];
            const Remedy &one = list[left], &other = list[right];
            if (const int names = compareNaturally(one.package, other.package); names != 0)
                return names < 0;
            return one.python < other.python;
        });
        m_made->list.reserve(list.size());
        for (const quint32 number : order)
            m_made->list.push_back(std::move(list[number]));
        return m_made;
    }

private:
    Remedy remedyOf(RemedyDraft &draft)
    {
        Remedy remedy;
        remedy.package = draft.name;
        remedy.python = draft.python;
        remedy.from = QStringList(draft.versions.begin(), draft.versions.end());
        std::stable_sort(remedy.from.begin(), remedy.from.end(), [](const QString &left, const QString &right) {
            return compareVersions(left, right) < 0;
        });
        remedy.place = placeOf(draft);
        remedy.gears = std::move(draft.gears);
        if (draft.package == 0) {
            remedy.kind = RemedyKind::ReplacePython;
            remedy.to = m_branch;
        } else {
            take(choice(draft, remedy.from.constLast()), remedy);
        }
        return remedy;
    }

    /// What is to be done, the same wherever a package has the same faults and bounds.
    const Remedy &choice(const RemedyDraft &draft, const QString &installed)
    {
        std::vector<const void *> key(draft.known.begin(), draft.known.end());
        key.push_back(nullptr);
        key.insert(key.end(), draft.bounds.begin(), draft.bounds.end());
        const auto [place, isNew] = m_choices.try_emplace({draft.package, installed, std::move(key)});
        if (isNew)
            choose(place->second, draft, installed);
        return place->second;
    }

    static void take(const Remedy &choice, Remedy &remedy)
    {
        remedy.kind = choice.kind;
        remedy.to = choice.to;
        remedy.faults = choice.faults;
        remedy.left = choice.left;
        remedy.conflicts = choice.conflicts;
        remedy.within = choice.within;
        remedy.leftWithin = choice.leftWithin;
    }

    void choose(Remedy &remedy, const RemedyDraft &draft, const QString &installed)
    {
        const FaultyPackage faulty = faultyPackage(draft, installed);
        if (std::any_of(faulty.faults.begin(), faulty.faults.end(), [](const Fault &fault) { return fault.isMalicious(); })) {
            remedy.kind = RemedyKind::RemovePackage;
            remedy.faults = numbersOf(draft.package, faulty.faults);
            return;
        }
        const FixChoice choice = m_finder.find(faulty, draft.bounds);
        remedy.to = choice.to;
        if (choice.to.isEmpty()) {
            remedy.kind = RemedyKind::AwaitFix;
            remedy.faults = numbersOf(draft.package, faulty.faults);
            return;
        }
        std::vector<Fault> ended;
        std::copy_if(faulty.faults.begin(), faulty.faults.end(), std::back_inserter(ended), [&](const Fault &fault) {
            return std::none_of(choice.left.begin(), choice.left.end(),
                                [&](const Fault &each) { return isSameFault(each, fault); });
        });
        remedy.faults = numbersOf(draft.package, ended);
        remedy.left = numbersOf(draft.package, choice.left);
        for (const Bound *bound : choice.conflicts)
            remedy.conflicts.push_back({bound->dependant, bound->text});
        remedy.within = choice.within;
        remedy.leftWithin = numbersOf(draft.package, choice.leftWithin);
    }

    FaultyPackage faultyPackage(const RemedyDraft &draft, const QString &installed) const
    {
        FaultyPackage faulty{m_drafts.nameOf(draft.package), installed, {}, {}};
        for (const Assessment *known : draft.known) {
            for (const Fault &fault : known->faults) {
                if (std::none_of(faulty.faults.begin(), faulty.faults.end(),
                                 [&](const Fault &each) { return isSameFault(each, fault); }))
                    faulty.faults.push_back(fault);
            }
        }
        std::stable_sort(faulty.faults.begin(), faulty.faults.end(), isWorse);
        // What is judged in one gear alone still counts in the others that share the place.
        for (const Assessment *known : draft.known) {
            for (const JudgedFault &judged : known->judged) {
                if (std::none_of(faulty.faults.begin(), faulty.faults.end(),
                                 [&](const Fault &each) { return isSameFault(each, judged.fault); }))
                    faulty.judged << judged.fault.names << judged.fault.name;
            }
        }
        faulty.judged.removeDuplicates();
        return faulty;
    }

    std::vector<quint32> numbersOf(quint32 package, const std::vector<Fault> &faults)
    {
        std::vector<quint32> numbers;
        for (const Fault &fault : faults) {
            const auto [place, isNew] =
                m_numberOfFault.try_emplace({package, fault.name}, quint32(m_made->faults.size()));
            if (isNew)
                m_made->faults.push_back(fault);
            numbers.push_back(place->second);
        }
        return numbers;
    }

    quint32 placeOf(const RemedyDraft &draft)
    {
        const bool isOneImage = draft.images.size() == 1;
        // What one image is for one package it is for all of them, whichever way that was told.
        const auto key = isOneImage         ? std::pair(0, quint64(*draft.images.begin()))
                         : draft.chain != 0 ? std::pair(1, quint64(draft.chain))
                                            : std::pair(2, draft.environment);
        const auto [number, isNew] = m_numberOfPlace.try_emplace(key, quint32(m_made->places.size()));
        if (isNew)
            m_made->places.emplace_back();
        RemedyPlace &place = m_made->places[number->second];
        place.images = std::max(isNew ? 1 : place.images, int(draft.images.size()));
        if (!isNew)
            return number->second;
        if (isOneImage) {
            place.kind = RemedyPlace::Kind::Image;
            place.digest = draft.imageDigest;
            place.name = draft.imageName;
        } else if (draft.chain != 0) {
            place.kind = RemedyPlace::Kind::Base;
            place.digest = m_drafts.chains().digest(draft.chain);
            place.command = m_drafts.chains().command(draft.chain);
            place.layers = int(m_drafts.chains().count(draft.chain));
            place.name = draft.baseName;
        } else {
            place.kind = RemedyPlace::Kind::Environment;
            place.name = draft.python;
        }
        return number->second;
    }

    Weight weightOf(const Remedy &remedy) const
    {
        bool isMalicious = false, isExploited = false, isCritical = false;
        for (const quint32 number : remedy.faults) {
            const Fault &fault = m_made->faults[number];
            isMalicious |= fault.isMalicious();
            isExploited |= fault.isExploited;
            isCritical |= fault.severity == Severity::Critical;
        }
        const auto starting = std::count_if(remedy.gears.begin(), remedy.gears.end(),
                                            [](const RemedyGear &gear) { return gear.startsIt; });
        return {isMalicious,          isExploited, isCritical, int(starting), int(remedy.faults.size()),
                int(remedy.gears.size())};
    }

    RemedyDrafts &m_drafts;
    FixFinder m_finder;
    QString m_branch;
    std::shared_ptr<Remedies> m_made;
    std::map<std::pair<quint32, QString>, quint32> m_numberOfFault; ///< by package and name
    std::map<std::pair<int, quint64>, quint32> m_numberOfPlace;
    /// By package, version, and what is known of it and asks for it.
    std::map<std::tuple<quint32, QString, std::vector<const void *>>, Remedy> m_choices;
};

} // namespace

QString remedyKindName(RemedyKind kind)
{
    return QLatin1String(kinds.at(static_cast<std::size_t>(kind)).name);
}

RemediesSnapshot remediesOf(const std::vector<RemedySource> &sources, const AdvisoryDatabase &database, QDate today)
{
    RemedyDrafts drafts(today);
    for (std::size_t i = 0; i < sources.size(); ++i)
        drafts.add(quint32(i), sources[i]);
    return Maker(drafts, database, today).make();
}

} // namespace gearaudit
