#include "core/insight/difference.h"

#include "core/insight/fault_comparison.h"
#include "core/insight/gear_comparison.h"
#include "core/insight/pairs.h"
#include "core/report/common_texts.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace gearaudit
{

namespace
{

using Kind = ChangeKind;
using Subject = ChangeSubject;

/// A gear of one side, as it is looked at to be paired.
struct Candidate {
    quint32 number = 0; ///< in its report
    TextId site = 0;    ///< by the common numbers, as the next
    TextId version = 0;
};
using Gears = std::vector<Candidate>;

class Comparison
{
public:
    Comparison(const ComparedSide &before, const ComparedSide &after)
        : m_sides{&before, &after}, m_faults(before, after), m_texts({before.report.get(), after.report.get()})
    {
    }

    Difference run(Pairing pairing)
    {
        const auto old = byKey(Before, pairing);
        const auto current = byKey(After, pairing);
        for (const auto &[key, gears] : old) {
            const auto found = current.find(key);
            compare(gears, found == current.end() ? Gears() : found->second);
        }
        for (const auto &[key, gears] : current) {
            if (old.find(key) == old.end())
                compare({}, gears);
        }
        std::stable_sort(m_result.gears.begin(), m_result.gears.end(),
                         [](const GearDifference &left, const GearDifference &right) {
                             return std::tie(left.name().site, left.name().key) <
                                    std::tie(right.name().site, right.name().key);
                         });
        return std::move(m_result);
    }

private:
    enum Side : std::size_t { Before, After };

    const PackedReport &report(Side side) const { return *m_sides[side]->report; }

    /// Gears by what makes them the same.
    std::map<QString, Gears> byKey(Side side, Pairing pairing) const
    {
        std::map<QString, Gears> gears;
        const PackedReport &all = report(side);
        for (quint32 number = 0; number < all.gearCount(); ++number) {
            const GearRow row = all.gear(number);
            const QString site = all.text(row.site);
            if (!m_sides[side]->site.isEmpty() && site != m_sides[side]->site)
                continue;
            const QString key = all.text(row.key);
            gears[pairing == Pairing::BySite ? site + QChar(0) + key : key].push_back(
                {number, m_texts.of(side, row.site), m_texts.of(side, row.version)});
        }
        return gears;
    }

    void compare(const Gears &before, const Gears &after)
    {
        Pairs<Candidate> pairs(Pairs<Candidate>::pointers(before),
                               Pairs<Candidate>::pointers(after));
        pairs.join([](const auto &left, const auto &right) { return left.site == right.site; });
        pairs.join(
            [](const auto &left, const auto &right) { return left.version == right.version; });
        pairs.join([](const auto &, const auto &) { return true; });
        for (const auto &[was, is] : pairs.both)
            comparePair(was->number, is->number);
        for (const auto *gone : pairs.gone())
            addAlone(Before, gone->number);
        for (const auto *added : pairs.added())
            addAlone(After, added->number);
    }

    void comparePair(quint32 before, quint32 after)
    {
        GearDifference gear;
        // Of most gears nothing changed, which is told far sooner than what did.
        if (!isSame(before, after))
            gear.changes =
                changesOf(report(Before).record(before), report(After).record(after));
        if (m_faults.isAsked()) {
            auto faults = m_faults.changesOf(before, after);
            std::move(faults.begin(), faults.end(), std::back_inserter(gear.changes));
        }
        if (gear.changes.empty()) {
            ++m_result.same;
            return;
        }
        gear.before = nameOf(Before, before);
        gear.after = nameOf(After, after);
        m_result.gears.push_back(std::move(gear));
    }

    GearName nameOf(Side side, quint32 gear) const
    {
        const PackedReport &all = report(side);
        const GearRow row = all.gear(gear);
        return {all.text(row.site), all.text(row.key), all.text(row.version)};
    }

    void addAlone(Side side, quint32 number)
    {
        GearDifference gear;
        gear.kind = side == After ? Kind::Added : Kind::Removed;
        auto &name = side == After ? gear.after : gear.before;
        name = nameOf(side, number);
        gear.changes = {{Subject::Gear, gear.kind, {}, {}, gear.before.version,
                         gear.after.version}};
        m_result.gears.push_back(std::move(gear));
    }

    // Whether everything that is compared is the same, in the same order. Else it may be still: a
    // gear of which this says no is looked at more closely.

    bool isSameText(TextId before, TextId after) const
    {
        return m_texts.of(Before, before) == m_texts.of(After, after);
    }

    /// Whether two runs of rows are as long and the same one by one.
    template <class Function> static bool areSame(NumberRange was, NumberRange is, Function isSame)
    {
        bool same = was.count == is.count;
        for (quint32 i = 0; same && i < was.count; ++i)
            same = isSame(was.first + i, is.first + i);
        return same;
    }

    bool areSameTexts(NumberRange before, NumberRange after) const
    {
        const auto was = report(Before).texts(before);
        const auto is = report(After).texts(after);
        return std::equal(was.begin(), was.end(), is.begin(), is.end(),
                          [this](TextId left, TextId right) { return isSameText(left, right); });
    }

    bool isSame(quint32 before, quint32 after) const
    {
        const GearRow was = report(Before).gear(before);
        const GearRow is = report(After).gear(after);
        return isSameText(was.version, is.version) && isSameText(was.image, is.image) &&
               isSameText(was.imageDigest, is.imageDigest) && was.status == is.status &&
               was.sdkEnabled == is.sdkEnabled && isSameText(was.osId, is.osId) &&
               isSameText(was.osVersion, is.osVersion) && areSameTexts(was.tools, is.tools) &&
               areSame(was.pythons, is.pythons,
                       [this](quint32 b, quint32 a) { return isSamePython(b, a); });
    }

    bool isSamePython(quint32 before, quint32 after) const
    {
        const PythonRow was = report(Before).python(before);
        const PythonRow is = report(After).python(after);
        return isSameText(was.path, is.path) && isSameText(was.version, is.version) &&
               was.inUse == is.inUse && was.knowsPackages == is.knowsPackages &&
               areSame(was.pips, is.pips,
                       [this](quint32 b, quint32 a) { return isSamePip(b, a); }) &&
               areSamePackages(was.packages, is.packages);
    }

    bool isSamePip(quint32 before, quint32 after) const
    {
        const PipRow was = report(Before).pip(before);
        const PipRow is = report(After).pip(after);
        if (!isSameText(was.path, is.path) || !isSameText(was.version, is.version) ||
            report(Before).packagesOfPip(before).count != report(After).packagesOfPip(after).count)
            return false;
        const auto origins = report(Before).origins(before);
        const auto others = report(After).origins(after);
        return std::equal(origins.begin(), origins.end(), others.begin(), others.end(),
                          [this](const OriginRow &left, const OriginRow &right) {
                              return isSameText(left.package, right.package) &&
                                     isSameText(left.url, right.url) &&
                                     isSameText(left.commit, right.commit);
                          });
    }

    bool areSamePackages(NumberRange before, NumberRange after) const
    {
        const auto was = report(Before).packages(before);
        const auto is = report(After).packages(after);
        return std::equal(was.begin(), was.end(), is.begin(), is.end(),
                          [this](const PackageRow &left, const PackageRow &right) {
                              return isSameText(left.name, right.name) &&
                                     isSameText(left.version, right.version);
                          });
    }

    const std::array<const ComparedSide *, 2> m_sides;
    FaultComparison m_faults;
    CommonTexts m_texts;
    Difference m_result;
};

} // namespace

Difference difference(const ComparedSide &before, const ComparedSide &after, Pairing pairing)
{
    return Comparison(before, after).run(pairing);
}

} // namespace gearaudit
