#include "ui/exploring/comparer.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"

namespace gearaudit
{

struct Comparer::Work {
    std::array<ComparedSide, 2> sides;
    AdvisorySnapshot advisories;
    std::shared_ptr<const Difference> whole; ///< null: not of these sides yet
    FilterExpression filter;
    QDate today;
    ChangeFilter changes;
};

struct Comparer::Answer {
    std::array<ComparedSide, 2> sides;
    AdvisorySnapshot advisories;
    std::shared_ptr<const Difference> whole;
    Shown shown;
};

Comparer::Comparer(Ports ports, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)),
      m_whole(std::make_shared<Difference>()), m_shown{m_whole, DifferenceTree::build({})}
{
}

Comparer::~Comparer()
{
    for (auto &side : m_sides)
        side.stop.request_stop();
}

ComparedSide Comparer::compared(Side side) const
{
    ComparedSide made{m_sides[side].report, m_sides[side].site};
    if (!m_advisories || m_assessedBy != m_advisories)
        return made;
    for (const ComparedSide &known : m_wholeOf) {
        if (known.report == made.report)
            made.faults = known.faults;
    }
    return made;
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
    Work work{{compared(Before), compared(After)}, m_advisories, nullptr, m_filter, m_today, m_changes};
    if (work.sides == m_wholeOf && m_assessedBy == m_advisories)
        work.whole = m_whole;
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
                 m_assessedBy = answer.advisories;
                 Answer old{std::exchange(m_wholeOf, std::move(answer.sides)),
                            nullptr,
                            std::exchange(m_whole, std::move(answer.whole)),
                            std::exchange(m_shown, std::move(answer.shown))};
                 if (std::exchange(m_runAgain, false))
                     compare();
                 Q_EMIT changed();
                 // Freeing a million changes takes longer than the window may stand still.
                 m_ports.pool->run([dropped = std::move(old)] {});
             });
}

Comparer::Answer Comparer::workOut(const Work &work)
{
    auto [before, after] = work.sides;
    for (ComparedSide *side : {&before, &after}) {
        if (work.advisories && !side->faults)
            side->faults = ReportFaults::of(*side->report, *work.advisories, {}, work.today);
        if (!work.advisories)
            side->faults.reset();
    }
    const auto whole = work.whole
                           ? work.whole
                           : std::make_shared<const Difference>(differenceOf(before, after));
    const auto shown = std::make_shared<const Difference>(filtered(
        differenceOfMatching(*whole, before, after, work.filter, work.today), work.changes));
    return {{before, after}, work.advisories, whole, {shown, DifferenceTree::build(grouped(*shown))}};
}

} // namespace gearaudit
