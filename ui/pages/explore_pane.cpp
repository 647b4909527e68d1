#include "ui/pages/explore_pane.h"

#include "core/filter/narrowed_filter.h"
#include "core/insight/report_vocabulary.h"
#include "ui/filtering/filter_line.h"
#include "ui/frame/page_rail.h"
#include "ui/frame/side_pane.h"
#include "ui/frame/tool_row.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/first_start.h"
#include "ui/pages/gears_page.h"
#include "ui/pages/instead_of_rows.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/packages_page.h"
#include "ui/pages/remedies_page.h"
#include "ui/views/details_pane.h"
#include "ui/pages/selection_follower.h"
#include "ui/views/copier.h"
#include "ui/views/dimmed_rows.h"
#include "ui/views/gears_view.h"
#include "ui/views/row_menu.h"
#include "ui/words/measure_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int gatherMs = 500;
const QLatin1String filterKey("explore/filter");
const QLatin1String tabKey("explore/page");
const QLatin1String acrossKey("explore/panes");
const QLatin1String sideKey("explore/side");
const QLatin1String detailsKey("explore/details");
} // namespace

ExplorePane::ExplorePane(Explorer &explorer, const Comparer::Ports &comparing, QSettings &store,
                         QWidget *parent)
    : QWidget(parent), m_explorer(explorer),
      m_words(this, *comparing.pool,
              [this](std::shared_ptr<const FilterVocabulary> words, bool isOld) {
                  if (!isOld)
                      m_line->setVocabulary(std::move(words));
              }),
      m_rail(new PageRail), m_tools(new ToolRow), m_line(new FilterLine(store)),
      m_gears(new GearsPage(*comparing.pool)),
      m_instead(new InsteadOfRows(*m_gears, *comparing.pool)), m_packages(new PackagesPage(*comparing.pool)),
      m_overview(new OverviewPage(*comparing.pool)), m_compare(new ComparePage(comparing)),
      m_remedies(new RemediesPage(*comparing.pool, remedyList)),
      m_details(new DetailsPane(*comparing.pool)), m_menu(new RowMenu(m_details->copier(), *this)),
      m_stack(new QStackedWidget), m_across(new QSplitter(Qt::Horizontal)),
      m_showDetails(new QAction(tr("&Details"), this)),
      m_detailsPane(new SidePane(*m_showDetails, *m_details, this)),
      m_follower(new SelectionFollower(*m_details, *m_menu, *m_detailsPane, this))
{
    m_stack->setObjectName(QStringLiteral("pages"));
    addPage(m_gears, PageSign::Gears, tr("G&ears"));
    addPage(m_packages, PageSign::Packages, tr("Pac&kages"));
    addPage(m_overview, PageSign::Overview, tr("Overvie&w"));
    addPage(m_compare, PageSign::Compare, tr("Co&mpare"));
    addPage(m_remedies, PageSign::Remedies, tr("&Rebuild First"));
    connect(m_rail, &PageRail::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this](int page) {
        m_rail->setCurrent(page);
        m_pageActions[static_cast<std::size_t>(page)]->setChecked(true);
    });
    m_across->setObjectName(QStringLiteral("panes"));
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    m_across->addWidget(m_stack);
    m_across->addWidget(m_details);
    m_across->setStretchFactor(0, 1);
    m_across->setSizes({760, 300});
    m_details->setMinimumWidth(180);
    m_showDetails->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_tools->add(m_line, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_across, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);

    m_gatherSoon.setSingleShot(true);
    m_gatherSoon.setInterval(gatherMs);
    connect(&m_gatherSoon, &QTimer::timeout, this, &ExplorePane::gatherWords);
    connect(m_line, &FilterLine::filterChanged, &explorer, &Explorer::setFilter);
    connect(m_line, &FilterLine::leaveForRows, this, &ExplorePane::focusRows);
    connect(m_stack, &QStackedWidget::currentChanged, m_line, &FilterLine::closeOffers);
    connect(m_line, &FilterLine::staleChanged, this, [this](bool isStale) {
        for (auto *view : m_stack->findChildren<QAbstractItemView *>()) {
            if (view->window() == window()) // not a list that is open
                dimRows(*view, isStale);
        }
    });
    connect(&explorer, &Explorer::reportsChanged, this, &ExplorePane::sayState);
    connect(&explorer, &Explorer::changed, this, &ExplorePane::take);
    connectPages();
    take(explorer.exploration());
}

void ExplorePane::addPage(Page *page, PageSign sign, const QString &title)
{
    const int number = m_stack->addWidget(page);
    m_rail->add(sign, title);
    m_pages.push_back(page);
    auto *show = new QAction(title, this);
    show->setCheckable(true);
    show->setChecked(number == 0);
    show->setShortcut(QKeySequence(Qt::CTRL | (Qt::Key_1 + number)));
    connect(show, &QAction::triggered, this, [this, page] { showPage(page); });
    m_pageActions.push_back(show);
    connect(page, &Page::filterWanted, m_line, &FilterLine::setText);
    connect(page, &Page::said, this, &ExplorePane::said);
    m_follower->follow(*page);
}

/// What only some pages have to say.
void ExplorePane::connectPages()
{
    connect(m_details, &DetailsPane::linkWanted, this, &ExplorePane::linkWanted);
    connect(m_remedies, &Page::filterWanted, this, [this] { showPage(m_gears); });
    connect(m_remedies, &RemediesPage::advisoriesWanted, this, &ExplorePane::advisoriesWanted);
    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this] { m_follower->setCurrent(qobject_cast<Page *>(m_stack->currentWidget())); });
    connect(m_packages, &Page::filterWanted, this, [this] { showPage(m_gears); });
    connect(m_packages, &PackagesPage::gearWanted, m_menu, &RowMenu::gearWanted);
    m_follower->setCurrent(m_gears);
    connectMenu();
}

void ExplorePane::connectMenu()
{
    const auto now = [this]() -> const FilterExpression & { return m_explorer.exploration()->expression; };
    connect(m_menu, &RowMenu::termWanted, this,
            [this, now](const QString &term) { m_line->setText(narrowedFilter(now(), term)); });
    connect(m_details, &DetailsPane::termWanted, m_menu, &RowMenu::termWanted);
    connect(m_menu, &RowMenu::exclusionWanted, this,
            [this, now](const QString &term) { m_line->setText(excludingFilter(now(), term)); });
    connect(m_menu, &RowMenu::gearsWanted, this, [this, now](const QString &term) {
        m_line->setText(narrowedFilter(now(), term));
        showPage(m_gears);
    });
    connect(m_menu, &RowMenu::versionsWanted, this, [this](const QString &term) {
        m_line->setText(term);
        Q_EMIT said(tr("These are all versions of it: the filter is %1 now.").arg(term));
    });
    connect(m_menu, &RowMenu::gearWanted, this,
            [this](const ExplorationSnapshot &exploration, const SelectedNode &gear) {
                if (m_gears->reveal(*exploration, gear))
                    showPage(m_gears);
            });
    connect(m_menu, &RowMenu::judgeWanted, this, &ExplorePane::judgeWanted);
    connect(m_menu, &RowMenu::auditAgainWanted, this, &ExplorePane::auditAgainWanted);
}

void ExplorePane::focusRows()
{
    QWidget *page = m_stack->currentWidget();
    bool hasRows = false;
    if (page != m_gears) {
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            // What a combo box opens, and titles above rows, are such views too.
            if (view->window() != window() || qobject_cast<QHeaderView *>(view))
                continue;
            hasRows = true;
            if (view->isVisible()) {
                view->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    if (hasRows)
        return; // there is nothing to list
    showPage(m_gears);
    m_gears->focusRows();
}

bool ExplorePane::showsGears() const
{
    return m_stack->currentWidget() == m_gears;
}

void ExplorePane::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
}

void ExplorePane::compare(const ComparedPart &before, const ComparedPart &after)
{
    m_compare->compareParts(before, after);
    showPage(m_compare);
}

void ExplorePane::take(const ExplorationSnapshot &exploration)
{
    sayState();
    m_menu->setExploration(exploration);
    m_details->copier().setExploration(exploration);
    for (Page *page : m_pages)
        page->setExploration(exploration);
    m_instead->setExploration(exploration);
    const bool isNothing =
        std::none_of(exploration->reports.begin(), exploration->reports.end(),
                     [](const FilteredReport &explored) { return explored.matches->gearCount > 0; });
    m_line->setSummary(summary(), exploration->filterText, isNothing && !exploration->reports.empty());
    std::vector<PackedSnapshot> reports;
    for (const FilteredReport &explored : exploration->reports)
        reports.push_back(explored.loaded.report);
    if (reports != m_wordsOf && !m_gatherSoon.isActive())
        m_gatherSoon.start();
}

void ExplorePane::gatherWords()
{
    m_wordsOf.clear();
    std::vector<FaultsSnapshot> faults;
    for (const FilteredReport &explored : m_explorer.exploration()->reports) {
        m_wordsOf.push_back(explored.loaded.report);
        faults.push_back(explored.loaded.faults);
    }
    m_words.ask([reports = m_wordsOf, faults] {
        std::vector<const PackedReport *> views;
        for (const PackedSnapshot &report : reports)
            views.push_back(report.get());
        return reportVocabulary(views, faults);
    });
}

QString ExplorePane::summary() const
{
    const Exploration &exploration = *m_explorer.exploration();
    int gears = 0;
    int matching = 0;
    int pythons = 0;
    int packages = 0;
    for (const FilteredReport &explored : exploration.reports) {
        gears += static_cast<int>(explored.loaded.report->gearCount());
        matching += static_cast<int>(explored.matches->gearCount);
        pythons += static_cast<int>(explored.matches->pythonCount);
        packages += static_cast<int>(explored.matches->packageCount);
    }
    if (exploration.reports.empty())
        return {};
    if (exploration.expression.isEmpty())
        return gearsText(gears);
    QStringList parts{gearsOfText(matching, gears)};
    if (pythons > 0)
        parts << tr("%n Python(s)", nullptr, pythons);
    if (packages > 0)
        parts << tr("%n package(s)", nullptr, packages);
    return parts.join(QStringLiteral(", "));
}

void ExplorePane::sayState()
{
    const Exploration &exploration = *m_explorer.exploration();
    const bool isEmpty = exploration.reports.empty();
    const auto reports = m_explorer.reports();
    const bool isHidden = std::any_of(reports.begin(), reports.end(), [](const ReportState &report) {
        return report.report && (!report.isShown || !report.hiddenSites.empty());
    });
    if (isEmpty && isHidden) {
        m_gears->setNothing(tr("Nothing is ticked under Results"),
                            tr("Tick what is to be seen there, at the left. Ctrl+B shows it."));
    } else if (isEmpty && (m_reading || m_explorer.isReading())) {
        m_gears->setNothing(tr("Reading the results…"), {});
    } else if (isEmpty && !m_obstacle.isEmpty()) {
        m_gears->setNothing(m_obstacle, m_whatToDo);
    } else if (isEmpty) {
        m_gears->setNothing(tr("No results yet"),
                            tr("Tick what you want to know about under To Audit and choose Audit.\n"
                               "Each gear's image is examined once;\n"
                               "its Pythons and their packages are listed here as they are found.\n"
                               "Or open a file with results: drop it here, or choose File, Open."));
    } else {
        m_gears->setNothing(
            tr("Nothing matches “%1”").arg(exploration.filterText.simplified()),
            tr("Fewer or shorter words match more. Escape in the filter shows everything again."));
    }
    m_instead->firstStart().setObstacle(m_obstacle, m_whatToDo);
    m_instead->setFirst(isEmpty && !isHidden && !m_reading && !m_explorer.isReading());
    m_line->setEnabled(!isEmpty);
}

void ExplorePane::setReading(bool reading)
{
    m_reading = reading;
    sayState();
}

void ExplorePane::setCanJudge(bool can)
{
    m_menu->setCanJudge(can);
}

void ExplorePane::setCanAudit(bool can)
{
    m_menu->setCanAudit(can);
}

void ExplorePane::setCanFetch(bool can)
{
    m_remedies->setCanFetch(can);
}

void ExplorePane::setHistory(const History &history)
{
    m_overview->setHistory(history);
}

void ExplorePane::setObstacle(const QString &heading, const QString &whatToDo)
{
    if (heading == m_obstacle && whatToDo == m_whatToDo)
        return;
    m_obstacle = heading;
    m_whatToDo = whatToDo;
    sayState();
}

void ExplorePane::focusFilter()
{
    m_line->focusText();
}

void ExplorePane::copy()
{
    QWidget *focus = focusWidget();
    if (auto *text = qobject_cast<QLineEdit *>(focus))
        text->copy();
    else if (auto *document = qobject_cast<QTextEdit *>(focus); document && document->textCursor().hasSelection())
        document->copy();
    else
        m_follower->copy();
}

void ExplorePane::selectAll()
{
    QWidget *focus = focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->selectAll();
    else if (auto *document = qobject_cast<QTextEdit *>(focus))
        document->selectAll();
    else if (auto *rows = qobject_cast<QAbstractItemView *>(focus))
        rows->selectAll();
}

void ExplorePane::saveLayout(QSettings &settings) const
{
    settings.setValue(filterKey, m_line->text());
    settings.setValue(tabKey, m_stack->currentIndex());
    settings.setValue(acrossKey, m_across->saveState());
    settings.setValue(detailsKey, m_detailsPane->isWanted());
    settings.setValue(sideKey, !m_sidePane || m_sidePane->isWanted());
    for (const Page *page : m_pages)
        page->saveLayout(settings);
}

void ExplorePane::restoreLayout(const QSettings &settings)
{
    m_line->setText(settings.value(filterKey).toString());
    m_stack->setCurrentIndex(settings.value(tabKey).toInt());
    m_across->restoreState(settings.value(acrossKey).toByteArray());
    m_detailsPane->setWanted(settings.value(detailsKey, true).toBool());
    if (m_sidePane)
        m_sidePane->setWanted(settings.value(sideKey, true).toBool());
    for (Page *page : m_pages)
        page->restoreLayout(settings);
}

} // namespace gearaudit
