#include "ui/pages/compare_page.h"

#include "ui/exploring/difference_parts.h"
#include "ui/views/change_filter_row.h"
#include "ui/views/controls_area.h"
#include "ui/views/empty_state.h"
#include "ui/views/flow_layout.h"
#include "ui/views/folding_row.h"
#include "ui/views/letter_columns.h"
#include "ui/views/plain_label.h"
#include "ui/views/roomy_delegate.h"
#include "ui/views/steady_tree.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"
#include "ui/words/report_text.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr int spacing = 8;
const QLatin1String byGearKey("compare/byGear");

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
      m_changes(new ChangeFilterRow), m_grouping(new QComboBox), m_summary(new PlainLabel(PlainLabel::Quiet)),
      m_view(new SteadyTree), m_empty(new EmptyState), m_stack(new QStackedWidget)
{
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(new ControlsArea(makeSides(), *this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_changes, &ChangeFilterRow::changed, this, &ComparePage::setChanges);
    connect(&m_comparer, &Comparer::changed, this, &ComparePage::showState);
    setKnown();
    showState();
}

QWidget *ComparePage::makeSides()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(spacing, 0, spacing, 0);
    layout->setSpacing(spacing);
    const QString names[] = {tr("Before"), tr("After")};
    auto *turn = new QToolButton;
    turn->setObjectName(QStringLiteral("swapSides"));
    turn->setText(QString(QChar(0x21C4))); // two arrows, one each way
    turn->setAccessibleName(tr("Swap"));
    turn->setToolTip(plainTooltip(tr("Exchanges before and after")));
    turn->setFocusPolicy(Qt::StrongFocus);
    for (const auto side : {Comparer::Before, Comparer::After}) {
        auto *chooser = new SideChooser(names[side]);
        chooser->setObjectName(QLatin1String(side == Comparer::Before ? "before" : "after"));
        m_sides[side] = chooser;
        connect(chooser, &SideChooser::reportChosen, this, [this, side] { choosePair(side); });
        connect(chooser, &SideChooser::siteChosen, this,
                [this, side, chooser] { m_comparer.chooseSite(side, chooser->site()); });
        connect(chooser, &SideChooser::caughtUp, this, [this] {
            setKnown(); // what was chosen may have been closed meanwhile
            showState();
        });
        layout->addWidget(chooser);
        if (side == Comparer::Before)
            layout->addWidget(turn);
    }
    SideChooser::align({m_sides[0], m_sides[1]});
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Rows are"));
    m_grouping->addItems({tr("By package"), tr("By gear")});
    m_grouping->setToolTip(plainTooltip(tr("Whether what changed in many gears is one row, or each gear is")));
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_comparer.setByThing(index == 0); });
    m_comparer.setByThing(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_changes->inBoth()),
                            static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_lastTime)})
        layout->addWidget(widget);
    connect(turn, &QToolButton::clicked, this, &ComparePage::swap);
    connect(m_lastTime, &QPushButton::clicked, this, &ComparePage::compareSinceLastTime);
    return row;
}

QWidget *ComparePage::makeFoot()
{
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    connect(m_again, &QPushButton::clicked, this, &ComparePage::compareAgain);
    connect(m_copy, &QPushButton::clicked, this, &ComparePage::copyAll);
    connect(m_save, &QPushButton::clicked, this, &ComparePage::askWhereToSave);
    auto *row = new FoldingRow(m_summary, {m_again, m_copy, m_save});
    row->setContentsMargins(spacing, 0, spacing, spacing / 2);
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
    auto *copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    connect(copy, &QAction::triggered, this, &Page::copyWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComparePage::tellSelected);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ComparePage::showRowMenu);
}

void ComparePage::setExploration(const ExplorationSnapshot &exploration)
{
    m_exploration = exploration;
    if (exploration) {
        m_comparer.setFilter(exploration->expression, exploration->today);
        m_comparer.setAdvisories(exploration->advisories);
    }
    setKnown();
    judge();
    listArchives();
    showState();
    tellSelected(); // what is selected is in other reports now
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listArchives(); // an audit may have made one meanwhile
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_sides[0] != nullptr)
        SideChooser::align({m_sides[0], m_sides[1]});
}

void ComparePage::saveLayout(QSettings &settings) const
{
    settings.setValue(byGearKey, m_grouping->currentIndex() != 0);
}

void ComparePage::restoreLayout(const QSettings &settings)
{
    m_grouping->setCurrentIndex(settings.value(byGearKey).toBool() ? 1 : 0);
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
    m_changes->setCounts(m_comparer.isOfTheseSides() ? m_comparer.counts() : ChangeCounts());
    if (m_model.tree() != m_comparer.tree()) {
        const QSet<quint64> open = openRows();
        const QModelIndex chosen = m_view->currentIndex();
        const bool isTop = chosen.isValid() && !chosen.parent().isValid();
        const quint64 key = isTop ? m_model.tree()->topKey(chosen.row()) : 0;
        m_model.setTree(m_comparer.tree());
        openRowsAgain(open);
        openWhatFits();
        for (int row = 0; isTop && row < m_model.rowCount(); ++row) {
            if (m_model.tree()->topKey(row) == key)
                m_view->setCurrentIndex(m_model.index(row, 0));
        }
        tellSelected();
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

PageDetails ComparePage::detailsOf(const QModelIndexList &rows) const
{
    if (rows.isEmpty())
        return {};
    std::vector<DifferenceTree::Node> nodes;
    QItemSelection selection;
    for (const QModelIndex &row : rows) {
        nodes.push_back(m_model.node(row));
        selection.select(row, row);
    }
    const QString title = rows.size() == 1 ? rows.front().siblingAtColumn(0).data().toString()
                                           : tr("%n selected", nullptr, static_cast<int>(rows.size()));
    return differenceParts(m_exploration, *m_model.tree(), nodes, title, m_model.textLater(selection));
}

void ComparePage::tellSelected()
{
    tell(detailsOf(m_view->selectionModel()->selectedRows()));
}

void ComparePage::showRowMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at).siblingAtColumn(0);
    if (!index.isValid())
        return;
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    Q_EMIT menuWanted(detailsOf(chosen.contains(index) ? chosen : QModelIndexList{index}).about,
                      m_view->viewport()->mapToGlobal(at));
}

void ComparePage::openWhatFits()
{
    if (!m_opens || !m_comparer.isOfTheseSides() || m_model.rowCount() == 0)
        return;
    m_opens = false;
    const int room = m_stack->height() / std::max(1, m_view->sizeHintForRow(0));
    int rows = 1 + m_model.rowCount(); // the header's too
    for (int row = 0; row < m_model.rowCount() && rows <= room; ++row)
        rows += m_model.rowCount(m_model.index(row, 0));
    if (rows <= room)
        m_view->expandToDepth(0);
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
