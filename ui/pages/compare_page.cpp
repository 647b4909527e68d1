#include "ui/pages/compare_page.h"

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"
#include "ui/views/change_filter_row.h"
#include "ui/views/empty_state.h"
#include "ui/views/letter_columns.h"
#include "ui/views/plain_label.h"
#include "ui/views/roomy_delegate.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"
#include "ui/words/report_text.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

constexpr int spacing = 8;

QPushButton *makeButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(plainTooltip(tip));
    return button;
}

} // namespace

ComparePage::ComparePage(Comparer::Ports ports, QWidget *parent)
    : Page(parent), m_ports(ports), m_comparer(std::move(ports)),
      m_lastTime(makeButton("sinceLastTime", tr("Since Last Time"), {})),
      m_again(makeButton("compareAgain", tr("Compare Again"),
                         tr("The results have changed since they were compared"))),
      m_copy(makeButton("copyDifference", tr("Copy as Text"),
                        tr("Puts everything that is shown on the clipboard"))),
      m_save(makeButton("saveDifference", tr("Save As…"),
                        tr("Writes what is shown as text, CSV or JSON"))),
      m_changes(new ChangeFilterRow), m_summary(new PlainLabel(PlainLabel::Quiet)),
      m_view(new QTreeView), m_empty(new EmptyState), m_stack(new QStackedWidget)
{
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(makeSides());
    layout->addWidget(m_changes);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_changes, &ChangeFilterRow::changed, this, &ComparePage::setChanges);
    connect(&m_comparer, &Comparer::changed, this, &ComparePage::showState);
    setKnown();
    showState();
}

QWidget *ComparePage::makeSides()
{
    auto *rows = new QWidget;
    auto *layout = new QGridLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    const QString names[] = {tr("Before"), tr("After")};
    auto *turn = makeButton("swapSides", tr("Swap"), tr("Exchanges before and after"));
    QPushButton *buttons[] = {m_lastTime, turn};
    for (const auto side : {Comparer::Before, Comparer::After}) {
        auto *chooser = new SideChooser(names[side]);
        chooser->setObjectName(QLatin1String(side == Comparer::Before ? "before" : "after"));
        m_sides[side] = chooser;
        connect(chooser, &SideChooser::reportChosen, this, [this, side] { choose(side); });
        connect(chooser, &SideChooser::siteChosen, this,
                [this, side, chooser] { m_comparer.chooseSite(side, chooser->site()); });
        connect(chooser, &SideChooser::caughtUp, this, [this] {
            setKnown(); // what was chosen may have been closed meanwhile
            showState();
        });
        layout->addWidget(chooser, side, 0);
        layout->addWidget(buttons[side], side, 1);
    }
    layout->setColumnStretch(0, 1);
    connect(turn, &QPushButton::clicked, this, &ComparePage::swap);
    connect(m_lastTime, &QPushButton::clicked, this, &ComparePage::compareSinceLastTime);
    return rows;
}

QWidget *ComparePage::makeFoot()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_again);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    connect(m_again, &QPushButton::clicked, this, &ComparePage::compareAgain);
    connect(m_copy, &QPushButton::clicked, this, &ComparePage::copyAll);
    connect(m_save, &QPushButton::clicked, this, &ComparePage::askWhereToSave);
    return row;
}

void ComparePage::makeView()
{
    m_view->setObjectName(QStringLiteral("differences"));
    m_view->setAccessibleName(tr("Differences"));
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    new LetterColumns(*m_view->header(), {52, 13, 26, 26, 26}); // the header's
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &ComparePage::copy);
}

void ComparePage::setExploration(const ExplorationSnapshot &exploration)
{
    m_exploration = exploration;
    if (exploration) {
        m_comparer.setFilter(exploration->expression, exploration->today);
        m_comparer.setAdvisories(exploration->advisories);
    }
    setKnown();
    listArchives();
    showState();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listArchives(); // an audit may have made one meanwhile
}

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

void ComparePage::choose(Comparer::Side side)
{
    m_hasChosen = true;
    const auto *known = findChoice(m_known, m_sides[side]->key());
    m_comparer.choose(side, known == nullptr ? CompareSource() : known->source,
                      m_sides[side]->site());
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

void ComparePage::setChanges()
{
    if (!m_changes->hidesAll())
        m_comparer.setChanges(m_changes->filter());
    showState();
}

void ComparePage::showState()
{
    for (const auto side : {Comparer::Before, Comparer::After}) {
        const QStringList sites = m_comparer.sites(side);
        if (!sites.isEmpty() || m_comparer.state() != Comparer::State::Busy)
            m_sides[side]->setSites(sites);
    }
    const bool isDone = m_comparer.state() == Comparer::State::Done;
    if (m_model.tree() != m_comparer.tree()) {
        const QSet<quint64> open = openRows();
        m_model.setTree(m_comparer.tree());
        openRowsAgain(open);
    }
    const bool hasRows = m_model.tree()->size() > 0 && !m_changes->hidesAll();
    // While a filter is worked out the last rows stay.
    const bool isBusy = m_comparer.state() == Comparer::State::Busy;
    const bool isShown = hasRows && m_comparer.isOfTheseSides() && (isDone || isBusy);
    m_copy->setEnabled(isDone && hasRows);
    m_save->setEnabled(isDone && hasRows);
    const Difference &shown = m_comparer.difference();
    m_summary->say(!isDone ? QString()
                   : m_comparer.isFiltered()
                       ? tr("Different, of those that match: %1", "12 gears")
                             .arg(gearsText(int(shown.gears.size())))
                       : tr("Different: %1. The same: %2.", "94 gears; 3 gears")
                             .arg(gearsText(int(shown.gears.size())), gearsText(shown.same)));
    if (!isShown)
        showEmpty();
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_view) : m_empty);
    showStale();
}

void ComparePage::showEmpty()
{
    switch (m_comparer.state()) {
    case Comparer::State::NotChosen:
        m_empty->say(tr("Nothing to compare yet"),
                     m_known.size() < 2
                         ? tr("Open a second file with results, or audit everything again: the "
                              "results of before are then kept and can be compared with the new "
                              "ones. Two sites of one file can be compared as well: choose it on "
                              "both sides.")
                         : tr("Choose what to compare: before and after, each as a whole or one "
                              "site of it."));
        return;
    case Comparer::State::Busy: m_empty->say(tr("Comparing…"), {}); return;
    case Comparer::State::Failed:
        m_empty->say(tr("This cannot be compared"), reportErrorText(*m_comparer.error()));
        return;
    case Comparer::State::Done: break;
    }
    if (m_comparer.differsAtAll())
        m_empty->say(tr("No such differences"),
                     tr("What differs is hidden by the filter or by the kinds of change above."));
    else
        m_empty->say(tr("No differences"), tr("Both sides hold the same."));
}

/// Whether a report that is compared has changed since.
void ComparePage::showStale()
{
    bool isStale = false;
    for (const auto side : {Comparer::Before, Comparer::After}) {
        const auto *known = findChoice(m_known, m_sides[side]->key());
        isStale = isStale || (known != nullptr && known->isOpen() &&
                              known->source.report != m_comparer.source(side).report);
    }
    m_again->setVisible(isStale && m_comparer.state() == Comparer::State::Done);
}

void ComparePage::copy()
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    if (!selection.isEmpty())
        copyLater(m_model.textLater(selection));
}

/// The keys of the open rows of the first level.
QSet<quint64> ComparePage::openRows() const
{
    QSet<quint64> open;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_view->isExpanded(m_model.index(row, 0)))
            open.insert(m_model.tree()->topKey(row));
    }
    return open;
}

void ComparePage::openRowsAgain(const QSet<quint64> &keys)
{
    if (keys.isEmpty())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (keys.contains(m_model.tree()->topKey(row)))
            m_view->expand(m_model.index(row, 0));
    }
}

} // namespace gearaudit
