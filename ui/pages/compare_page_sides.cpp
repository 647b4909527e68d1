#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"
#include "ui/pages/compare_page.h"
#include "ui/words/plain_tooltip.h"

#include <QPushButton>

// What is on which side of the comparison.

namespace gearaudit
{

void ComparePage::listArchives()
{
    if (!isVisible() || !m_exploration)
        return;
    if (std::exchange(m_isListing, true)) {
        m_listAgain = true;
        return;
    }
    QStringList masters;
    for (const auto &report : m_exploration->reports)
        masters.append(report.loaded.path);
    const auto list = [masters, look = m_ports.listArchives] {
        ArchiveLists found;
        for (const QString &master : masters)
            found.emplace_back(master, look(master));
        return found;
    };
    whenDone(
        this, m_ports.pool->run(list),
        [this](ArchiveLists found) {
            m_isListing = false;
            if (m_archives != found) {
                m_archives = std::move(found);
                setKnown();
                showState();
            }
            if (std::exchange(m_listAgain, false))
                listArchives();
        },
        [this] { m_isListing = m_listAgain = false; });
}

void ComparePage::setKnown()
{
    m_known = compareChoices(m_exploration, m_archives);
    QList<SideChooser::Option> options;
    for (const CompareChoice &known : m_known)
        options.append({known.key, known.title});
    for (const auto side : {Comparer::Before, Comparer::After}) {
        m_sides[side]->setOptions(options);
        if (m_sides[side]->key().isEmpty() && !m_comparer.source(side).path.isEmpty())
            m_comparer.choose(side, {}); // what was chosen has been closed
    }
    const bool hasArchive = sinceLastTime(m_known, {}).before != nullptr;
    m_lastTime->setEnabled(hasArchive);
    m_lastTime->setToolTip(plainTooltip(
        hasArchive
            ? tr("Compares the newest earlier results with those of now")
            : tr("There are no earlier results yet. Auditing everything again keeps them.")));
    if (!m_hasChosen && hasArchive && isVisible())
        compareSinceLastTime();
    else if (!m_hasChosen && m_sides[Comparer::After]->key().isEmpty())
        proposeAfter();
}

/// The file that was opened last is what most want to know about.
void ComparePage::proposeAfter()
{
    const CompareChoice *last = m_known.size() > 1 ? lastOpened(m_known) : nullptr;
    if (last == nullptr)
        return;
    m_sides[Comparer::After]->setKey(last->key);
    m_comparer.choose(Comparer::After, last->source, {});
}

void ComparePage::compareSinceLastTime()
{
    const SinceLastTime last = sinceLastTime(m_known, m_sides[Comparer::After]->key());
    if (last.before == nullptr)
        return;
    const CompareChoice *wanted[] = {last.before, last.after};
    for (const auto side : {Comparer::Before, Comparer::After}) {
        m_sides[side]->setKey(wanted[side]->key);
        m_sides[side]->setSite({});
        choose(side);
    }
}

void ComparePage::compareParts(const ComparedPart &before, const ComparedPart &after)
{
    const ComparedPart *parts[] = {&before, &after};
    const CompareChoice *known[2] = {};
    for (const auto side : {Comparer::Before, Comparer::After}) {
        known[side] = findChoice(m_known, openKey(parts[side]->path));
        if (known[side] == nullptr)
            return;
    }
    for (const auto side : {Comparer::Before, Comparer::After}) {
        m_comparer.choose(side, known[side]->source, parts[side]->site);
        m_sides[side]->setKey(known[side]->key);
        m_sides[side]->setSites(m_comparer.sites(side));
        m_sides[side]->setSite(parts[side]->site);
    }
    m_hasChosen = m_opens = true;
    judge();
}

void ComparePage::choose(Comparer::Side side)
{
    m_hasChosen = m_opens = true;
    const auto *known = findChoice(m_known, m_sides[side]->key());
    m_comparer.choose(side, known == nullptr ? CompareSource() : known->source,
                      m_sides[side]->site());
    judge();
}

void ComparePage::choosePair(Comparer::Side side)
{
    choose(side);
    SideChooser *after = m_sides[Comparer::After];
    if (side == Comparer::After)
        return;
    const QString proposed = proposedAfter(m_known, m_sides[side]->key(), after->key());
    if (proposed == after->key())
        return;
    after->setKey(proposed);
    after->setSite({});
    choose(Comparer::After);
}

/// What was judged of the faults on both sides does not count here either.
void ComparePage::judge()
{
    for (const auto side : {Comparer::Before, Comparer::After}) {
        const auto *known = findChoice(m_known, m_sides[side]->key());
        m_comparer.setJudgements(side, known == nullptr ? nullptr : known->judgements);
    }
}

void ComparePage::compareAgain()
{
    for (const auto side : {Comparer::Before, Comparer::After})
        choose(side);
}

void ComparePage::swap()
{
    const QString keys[] = {m_sides[0]->key(), m_sides[1]->key()};
    const QString sites[] = {m_sides[0]->site(), m_sides[1]->site()};
    const QStringList lists[] = {m_comparer.sites(Comparer::Before),
                                 m_comparer.sites(Comparer::After)};
    for (const auto side : {Comparer::Before, Comparer::After}) {
        const int other = 1 - side;
        m_sides[side]->setKey(keys[other]);
        m_sides[side]->setSites(lists[other]);
        m_sides[side]->setSite(sites[other]);
    }
    compareAgain();
}

} // namespace gearaudit
