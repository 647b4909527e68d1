#include "ui/widgets/results_pane.h"

#include "ui/text/measure_text.h"
#include "ui/text/plain_tooltip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/results_view.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/tree_state.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

const QLatin1String headerKey("results/header");
const QLatin1String filterKey("results/filter");

void setUpView(ResultsView &view)
{
    view.setObjectName(QStringLiteral("results"));
    view.setAccessibleName(ResultsPane::tr("Results"));
    view.setUniformRowHeights(true);
    view.setAlternatingRowColors(true);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setAllColumnsShowFocus(true);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTextElideMode(Qt::ElideMiddle);
    view.setFrameShape(QFrame::StyledPanel);
    view.setSortingEnabled(true);
    view.sortByColumn(int(ResultsColumn::Name), Qt::AscendingOrder);
    view.header()->setStretchLastSection(true);
    view.header()->setFirstSectionMovable(false);
    view.setItemDelegate(new RoomyDelegate(&view));
    const int letter = view.fontMetrics().averageCharWidth();
    const int widths[resultsColumnCount] = {36, 11, 23, 26, 15, 27, 30};
    for (int column = 0; column < resultsColumnCount; ++column)
        view.header()->resizeSection(column, widths[column] * letter);
}

} // namespace

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent), m_filter(new FilterField), m_count(new PlainLabel(PlainLabel::Quiet)),
      m_view(new ResultsView), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_columns(new QMenu(tr("C&olumns"), this))
{
    m_view->setModel(&m_model);
    setUpView(*m_view);
    m_state = new TreeState(*m_view, m_model);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Names and versions, such as numpy 1.24"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(plainTooltip(tr("Shows what holds all these words, along the way from "
                                         "site to package. Escape shows everything again.")));
    m_filter->setMaximumWidth(m_filter->fontMetrics().averageCharWidth() * 64);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setWordWrap(false);

    auto *label = new PlainLabel;
    label->setWordWrap(false);
    label->setText(tr("Fi&lter:"));
    label->setBuddy(m_filter);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    row->addStretch();
    row->addWidget(m_count);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);

    connect(m_filter, &FilterField::filterChanged, this, &ResultsPane::applyFilter);
    connect(m_filter, &FilterField::leaveForRows, this, [this] {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model.index(0, 0));
    });
    fillColumnsMenu();
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->popup(m_view->header()->mapToGlobal(at)); });
    showState();
}

void ResultsPane::fillColumnsMenu()
{
    for (int column = 0; column < resultsColumnCount; ++column) {
        QAction *action = m_columns->addAction(columnTitle(static_cast<ResultsColumn>(column)));
        action->setCheckable(true);
        action->setChecked(true);
        // A tree without its first column cannot be opened.
        action->setEnabled(column != int(ResultsColumn::Name));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_view->header()->setSectionHidden(column, !shown); });
    }
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        for (int column = 0; column < resultsColumnCount; ++column)
            m_columns->actions().at(column)->setChecked(!m_view->header()->isSectionHidden(column));
    });
}

void ResultsPane::setResults(const ResultsSnapshot &tree)
{
    m_model.setTree(tree);
    showState();
}

void ResultsPane::setReading(bool reading)
{
    m_reading = reading;
    showState();
}

void ResultsPane::applyFilter(const QString &text)
{
    m_model.setFilterText(text);
    showState();
}

void ResultsPane::showState()
{
    const int gears = static_cast<int>(m_model.tree()->report()->gears.size());
    const bool filtered = !filterWords(m_model.filterText()).isEmpty();
    if (gears == 0 && m_reading) {
        m_empty->say(tr("Reading the results…"), {});
    } else if (gears == 0) {
        m_empty->say(tr("No results yet"),
                     tr("Tick what you want to know about under Sources and choose Audit.\n"
                        "Each gear's image is downloaded, examined and removed again;\n"
                        "its Pythons and their packages are listed here as they are found."));
    } else {
        m_empty->say(tr("Nothing matches “%1”").arg(m_model.filterText().simplified()),
                     tr("Fewer or shorter words match more. Escape in the filter shows everything "
                        "again."));
    }
    const bool rows = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(rows ? 0 : 1);
    m_filter->setEnabled(gears > 0);
    if (gears == 0)
        m_count->say({});
    else if (filtered)
        m_count->say(tr("%n match(es)", nullptr, m_model.filter().matches));
    else
        m_count->say(gearsText(gears));
}

void ResultsPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResultsPane::expandAll()
{
    m_view->expandAll();
}

void ResultsPane::collapseAll()
{
    m_view->collapseAll();
}

void ResultsPane::saveLayout(QSettings &settings) const
{
    settings.setValue(headerKey, m_view->header()->saveState());
    settings.setValue(filterKey, m_filter->text());
}

void ResultsPane::restoreLayout(const QSettings &settings)
{
    m_view->header()->restoreState(settings.value(headerKey).toByteArray());
    m_view->header()->setSectionHidden(int(ResultsColumn::Name), false);
    m_filter->setText(settings.value(filterKey).toString());
}

} // namespace gearaudit
