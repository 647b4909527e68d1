#include "ui/exploring/comparer.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"

namespace gearaudit
{

struct Comparer::Work {
    std::array<ComparedSide, 2> sides; ///< without their faults
    QDateTime at;                      ///< of the side before
    AdvisorySnapshot advisories;
    std::function<AdvisorySnapshot()> advisoriesBefore;
    std::array<JudgementsSnapshot, 2> judgements;
    std::shared_ptr<const Difference> whole; ///< the last,
    std::array<ComparedSide, 2> wholeOf;     ///< its sides,
    Ground wholeBy;                          ///< and what their faults are of
    FilterExpression filter;
    QDate today;
    ChangeFilter changes;
    bool isByThing = false;
};

struct Comparer::Answer {
    std::array<ComparedSide, 2> sides;
    Ground ground;
    std::shared_ptr<const Difference> whole;
    Shown shown;
};

Comparer::Comparer(Ports ports, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)),
      m_whole(std::make_shared<Difference>()), m_shown{m_whole, DifferenceTree::build(GroupedDifference{})}
{
}

Comparer::~Comparer()
{
    for (auto &side : m_sides)
        side.stop.request_stop();
}

Comparer::State Comparer::state() const
{
    if (m_error)
        return State::Failed;
    const auto isChosen = [](const SideState &side) { return !side.source.path.isEmpty(); };
    if (!isChosen(m_sides[Before]) || !isChosen(m_sides[After]))
        return State::NotChosen;
    const bool isRead = m_sides[Before].report && m_sides[After].report;
    return isRead && !m_isRunning ? State::Done : State::Busy;
}

bool Comparer::isOfTheseSides() const
{
    const auto isOf = [this](Side side) {
        return m_wholeOf[side].report == m_sides[side].report && m_wholeOf[side].site == m_sides[side].site;
    };
    return m_wholeOf[Before].report && isOf(Before) && isOf(After);
}

void Comparer::choose(Side which, const CompareSource &source, const QString &site)
{
    SideState &side = m_sides[which];
    side.stop.request_stop();
    ++side.reading;
    side.source = source;
    side.site = site;
    side.report = source.report;
    side.sites = source.report ? sitesOf(*source.report) : QStringList();
    m_error.reset();
    if (!side.report && !source.path.isEmpty())
        read(which);
    compare();
    Q_EMIT changed();
}

void Comparer::chooseSite(Side side, const QString &site)
{
    if (m_sides[side].site == site)
        return;
    m_sides[side].site = site;
    compare();
    Q_EMIT changed();
}

void Comparer::setFilter(const FilterExpression &filter, QDate today)
{
    if (m_filter == filter && m_today == today)
        return;
    m_filter = filter;
    m_today = today;
    compare();
}

void Comparer::setAdvisories(const AdvisorySnapshot &advisories)
{
    if (m_advisories == advisories)
        return;
    m_advisories = advisories;
    compare();
}

void Comparer::setJudgements(Side side, const JudgementsSnapshot &judgements)
{
    const auto &old = m_judgements[side];
    if (old == judgements || (old && judgements && *old == *judgements))
        return;
    m_judgements[side] = judgements;
    compare();
}

void Comparer::setByThing(bool isByThing)
{
    if (std::exchange(m_isByThing, isByThing) != isByThing)
        compare();
}

void Comparer::setChanges(const ChangeFilter &changes)
{
    if (m_changes == changes)
        return;
    m_changes = changes;
    compare();
}

void Comparer::read(Side which)
{
    SideState &side = m_sides[which];
    side.stop = std::stop_source();
    const auto work = [read = m_ports.read, path = side.source.path, stop = side.stop.get_token()] {
        return guarded({Stage::Store, Code::Failed, path, {}}, [&] { return read(path, stop); });
    };
    whenDone(this, m_ports.pool->run(work),
             [this, which, number = side.reading](const Result<PackedSnapshot> &result) {
                 if (m_sides[which].reading == number)
                     take(which, result);
             });
}

void Comparer::take(Side which, const Result<PackedSnapshot> &read)
{
    SideState &side = m_sides[which];
    if (!read) {
        m_error = read.error();
    } else {
        side.report = *read;
        side.sites = sitesOf(*side.report);
        if (!side.sites.contains(side.site))
            side.site.clear();
        compare();
    }
    Q_EMIT changed();
}

void Comparer::compare()
{
    if (!m_sides[Before].report || !m_sides[After].report)
        return;
    if (m_isRunning)
        m_runAgain = true;
    else
        start();
}

void Comparer::start()
{
    m_isRunning = true;
    const auto sideOf = [this](Side side) {
        return ComparedSide{m_sides[side].report, m_sides[side].site};
    };
    Work work{{sideOf(Before), sideOf(After)}, m_sides[Before].source.at, m_advisories,
              m_ports.advisoriesBefore, m_judgements, m_whole, m_wholeOf, m_assessedBy, m_filter,
              m_today, m_changes, m_isByThing};
    const auto compareThem = [work = std::move(work)] {
        return guarded({Stage::Store, Code::Failed, {}, {}},
                       [&]() -> Result<Answer> { return workOut(work); });
    };
    whenDone(this, m_ports.pool->run(compareThem),
             [this](Result<Answer> worked) {
                 m_isRunning = false;
                 if (!worked) {
                     m_runAgain = false;
                     m_error = worked.error();
                     Q_EMIT changed();
                     return;
                 }
                 Answer answer = *std::move(worked);
                 Answer old{std::exchange(m_wholeOf, std::move(answer.sides)),
                            std::exchange(m_assessedBy, std::move(answer.ground)),
                            std::exchange(m_whole, std::move(answer.whole)),
                            std::exchange(m_shown, std::move(answer.shown))};
                 if (std::exchange(m_runAgain, false))
                     compare();
                 Q_EMIT changed();
                 // Freeing a million changes takes longer than the window may stand still.
                 m_ports.pool->run([dropped = std::move(old)] {});
             });
}

/// Looks up what is known of both sides' faults, where the last answer does not hold it. Whether all of
/// it is that of the last answer.
bool Comparer::assess(const Work &work, Answer &answer)
{
    Ground &ground = answer.ground;
    ground = {work.advisories, nullptr, work.judgements};
    if (work.advisories && work.advisoriesBefore)
        ground.before = work.advisoriesBefore();
    // Of what came later the earlier database says nothing: today's is the one of that time.
    if (ground.before && (!work.at.isValid() || work.at >= work.advisories->facts().made))
        ground.before.reset();
    bool isSame = true;
    const std::vector<FaultJudgement> none;
    for (const auto which : {Before, After}) {
        ComparedSide &side = answer.sides[which];
        const ComparedSide &last = work.wholeOf[which];
        isSame = isSame && side.report == last.report && side.site == last.site;
        const auto &judgements = ground.judgements[which];
        const auto look = [&](const AdvisorySnapshot &now, const AdvisorySnapshot &then,
                              const FaultsSnapshot &known) -> FaultsSnapshot {
            if (side.report == last.report && now == then &&
                judgements == work.wholeBy.judgements[which])
                return known;
            isSame = false;
            return now ? ReportFaults::of(*side.report, *now, judgements ? *judgements : none, work.today)
                       : nullptr;
        };
        side.faults = look(ground.advisories, work.wholeBy.advisories, last.faults);
        if (which == Before)
            side.knownThen = look(ground.before, work.wholeBy.before, last.knownThen);
    }
    return isSame;
}

Comparer::Answer Comparer::workOut(const Work &work)
{
    Answer answer{work.sides, {}, nullptr, {}};
    const bool isSame = assess(work, answer);
    const auto &[before, after] = answer.sides;
    answer.whole = isSame ? work.whole
                          : std::make_shared<const Difference>(differenceOf(before, after));
    const Difference matching =
        filtered(differenceOfMatching(*answer.whole, before, after, work.filter, work.today),
                 {{}, work.changes.subjects, work.changes.onlyInBoth});
    const auto shown = std::make_shared<const Difference>(filtered(matching, work.changes));
    answer.shown = {shown,
                    work.isByThing ? DifferenceTree::build(movesByThing(*shown))
                                   : DifferenceTree::build(grouped(*shown)),
                    countChanges(matching)};
    return answer;
}

} // namespace gearaudit
