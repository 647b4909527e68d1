#include "ui/pages/overview_page.h"

#include "core/filter/narrowed_filter.h"
#include "ui/exploring/matched_views.h"
#include "ui/views/bar_chart.h"
#include "ui/views/card.h"
#include "ui/views/chart_legend.h"
#include "ui/views/empty_state.h"
#include "ui/views/figure_tile.h"
#include "ui/views/line_chart.h"
#include "ui/views/menu_key.h"
#include "ui/views/plain_label.h"
#include "ui/words/measure_text.h"

#include <QAction>
#include <QApplication>
#include <QFontInfo>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace gearaudit
{

namespace
{

constexpr std::array kinds{DivisionKind::Branches, DivisionKind::Severities, DivisionKind::SdkVersions,
                           DivisionKind::Statuses, DivisionKind::Sites,
                           DivisionKind::Systems, DivisionKind::Tools,
                           DivisionKind::Starts};
constexpr std::array chartNames{"branches", "severities", "sdkVersions", "statuses",
                                "sites", "systems", "tools", "starts"};
constexpr std::array tileNames{"gears", "runningPastEnd", "pastEnd", "sdkBehind", "failed",
                               "exploited", "stale"};
constexpr int twoColumns = 60; ///< from so many em on

} // namespace

OverviewPage::OverviewPage(WorkerPool &pool, QWidget *parent)
    : Page(parent), m_work(this, pool,
                           [this](Counted counted, bool isOld) {
                               if (isOld)
                                   return;
                               m_shown = std::move(counted);
                               display();
                           }),
      m_listing(this, pool,
                [this](PageDetails details, bool isOld) {
                    if (!isOld)
                        tell(std::move(details));
                }),
      m_tileGrid(new QGridLayout), m_chartGrid(new QGridLayout), m_area(new QScrollArea),
      m_empty(new EmptyState), m_stack(new QStackedWidget)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(10);
    for (auto *grid : {m_tileGrid, m_chartGrid}) {
        grid->setSpacing(10);
        column->addLayout(grid);
    }
    m_historyCard = makeHistoryCard();
    column->addWidget(m_historyCard);
    column->addStretch();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new FigureTile(content);
        showTile(i, true);
        m_tiles[i]->setObjectName(QLatin1String(tileNames[i]));
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i].kind = kinds[i];
        m_charts[i].card = makeCard(m_charts[i]);
        m_charts[i].card->setParent(content);
        m_charts[i].bars->setObjectName(QLatin1String(chartNames[i]));
        connect(m_charts[i].bars, &BarChart::chosen, this, [this, i](int bar) { choose(i, bar); });
        connect(m_charts[i].bars, &BarChart::reached, this, [this, i](int bar) { reachBar(i, bar); });
        connect(m_charts[i].bars, &BarChart::menuWanted, this, [this, i](int bar, const QPoint &at) {
            askMenu(m_charts[i].filters[static_cast<std::size_t>(bar)], at);
        });
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        new MenuKey(*m_tiles[i]); // the tile's
        connect(m_tiles[i], &FigureTile::reached, this, [this, i] { reachTile(i); });
        connect(m_tiles[i], &QAbstractButton::clicked, this, [this, i] {
            if (const GearCount *count = countOf(i))
                want(count->filter);
        });
        connect(m_tiles[i], &QWidget::customContextMenuRequested, this, [this, i](const QPoint &at) {
            if (const GearCount *count = countOf(i))
                askMenu(count->filter, m_tiles[i]->mapToGlobal(at));
        });
    }
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &Page::copyWanted);

    m_area->setObjectName(QStringLiteral("overview"));
    m_area->setAccessibleName(tr("Overview"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::ClickFocus); // Tab goes to its figures: it shows no focus itself
    m_area->setWidget(content);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    display();
}

QWidget *OverviewPage::makeCard(Chart &chart)
{
    auto *card = new Card;
    auto *title = new PlainLabel(PlainLabel::Strong);
    title->setText(divisionTitle(chart.kind));
    auto *note = new PlainLabel(PlainLabel::Quiet);
    note->say(divisionNote(chart.kind));
    chart.bars = new BarChart;
    chart.bars->setAccessibleName(divisionTitle(chart.kind));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(chart.bars);
    if (const auto legend = divisionLegend(chart.kind); !legend.empty())
        layout->addWidget(new ChartLegend(legend));
    layout->addWidget(note);
    layout->addStretch();
    return card;
}

QWidget *OverviewPage::makeHistoryCard()
{
    auto *card = new Card;
    auto *title = new PlainLabel(PlainLabel::Strong);
    title->setText(tr("The last year's audits"));
    m_historyLines = new LineChart;
    m_historyLines->setObjectName(QStringLiteral("history"));
    m_historyLines->setAccessibleName(title->text());
    m_since = new PlainLabel(PlainLabel::Quiet);
    m_since->setObjectName(QStringLiteral("since"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_historyLines);
    layout->addWidget(m_since);
    card->hide();
    return card;
}

void OverviewPage::setHistory(const History &history)
{
    std::vector<HistoryLine> year;
    if (!history.lines.empty()) {
        const QDateTime since = history.lines.back().at.addYears(-1);
        std::copy_if(history.lines.begin(), history.lines.end(), std::back_inserter(year),
                     [&](const HistoryLine &line) { return line.at >= since; });
    }
    std::vector<ChartLine> lines{{tr("start something known to be exploited"), {}},
                                 {tr("start a Python past its end of life"), {}},
                                 {tr("could not be audited"), {}}};
    for (const HistoryLine &line : year) {
        const QDate day = line.at.toLocalTime().date();
        if (line.advisories.isValid())
            lines[0].points.emplace_back(day, line.exploited);
        lines[1].points.emplace_back(day, line.pastEnd);
        lines[2].points.emplace_back(day, line.failed);
    }
    std::erase_if(lines, [](const ChartLine &line) { return line.points.empty(); });
    const bool hasWay = year.size() > 1;
    const QString since = hasWay ? sinceText(year[year.size() - 2], year.back()) : QString();
    m_since->say(since);
    m_historyLines->setLines(lines, since.isEmpty() ? tr("Nothing changed since the audit before") : since);
    m_historyCard->setVisible(hasWay);
}

void OverviewPage::setExploration(const ExplorationSnapshot &exploration)
{
    m_wanted = exploration;
    if (isVisible())
        count();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// As many columns as there is room for.
void OverviewPage::arrange()
{
    const int em = QFontInfo(font()).pixelSize();
    const int columns = width() >= twoColumns * em ? 2 : 1;
    std::vector<QWidget *> tiles, cards;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (m_isTold[i])
            tiles.push_back(m_tiles[i]);
    }
    for (const auto &chart : m_charts) {
        if (chart.hasBars)
            cards.push_back(chart.card);
    }
    std::vector<const QWidget *> all(tiles.begin(), tiles.end());
    all.insert(all.end(), cards.begin(), cards.end());
    const int room = width() / (m_tiles[0]->sizeHint().width() + m_tileGrid->spacing());
    const int tilesAcross = std::clamp(room, 2, static_cast<int>(m_tiles.size()));
    if (columns == m_columns && tilesAcross == m_tilesAcross && all == m_arranged)
        return;
    m_columns = columns;
    m_tilesAcross = tilesAcross;
    m_arranged = std::move(all);
    int place = 0;
    for (auto *tile : tiles) {
        m_tileGrid->addWidget(tile, place / tilesAcross, place % tilesAcross);
        ++place;
    }
    place = 0;
    for (auto *card : cards) {
        m_chartGrid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    m_chartGrid->setColumnStretch(0, 1);
    m_chartGrid->setColumnStretch(1, columns - 1);
}

void OverviewPage::count()
{
    if (!m_wanted || m_wanted == m_asked)
        return;
    m_asked = m_wanted;
    m_work.ask([exploration = m_wanted] {
        return Counted{exploration, overviewOf(matchedViews(*exploration), exploration->today)};
    });
}

void OverviewPage::display()
{
    const bool isFiltered = m_shown.exploration && !m_shown.exploration->expression.isEmpty();
    m_stack->setCurrentIndex(m_shown.overview.gears > 0 ? 0 : 1);
    m_empty->say(isFiltered ? tr("No gears match") : tr("No results yet"),
                 isFiltered
                     ? tr("A shorter filter shows more.")
                     : tr("As soon as a report has gears, this page tells how they divide."));
    displayTiles();
    for (auto &chart : m_charts)
        displayChart(chart);
    arrange(); // what has nothing to say leaves no gap
    if (m_reached.tile >= 0 || m_reached.chart >= 0)
        tellReached();
    m_area->widget()->layout()->activate(); // at once, not a moment later
}

const GearCount *OverviewPage::countOf(std::size_t tile) const
{
    const Overview &overview = m_shown.overview;
    const std::array counts{static_cast<const GearCount *>(nullptr), &overview.runningPastEnd, &overview.pastEnd,
                            &overview.sdkBehind, &overview.failed, &overview.exploited, &overview.stale};
    static_assert(std::tuple_size_v<decltype(counts)> == std::size(tileNames));
    return counts[tile];
}

void OverviewPage::displayTiles()
{
    const auto &overview = m_shown.overview;
    const auto warn = [&](std::size_t tile, const GearCount &count, const QString &caption) {
        if (count.gears == 0 && m_tiles[tile]->hasFocus())
            m_area->setFocus(Qt::OtherFocusReason); // not to another figure
        m_tiles[tile]->setFigure(countText(count.gears), caption, count.gears > 0, count.gears > 0);
    };
    m_tiles[0]->setFigure(countText(overview.gears), gearsWord(static_cast<int>(overview.gears)),
                          false, false);
    const auto counted = [](const GearCount &count) { return static_cast<int>(count.gears); };
    warn(1, overview.runningPastEnd, tr("run a Python past its end of life", nullptr, counted(overview.runningPastEnd)));
    warn(2, overview.pastEnd, tr("contain a Python past its end of life", nullptr, counted(overview.pastEnd)));
    warn(3, overview.sdkBehind, tr("have a flywheel-sdk behind their site", nullptr, counted(overview.sdkBehind)));
    warn(4, overview.failed, tr("could not be audited"));
    warn(5, overview.exploited, tr("start something known to be exploited", nullptr, counted(overview.exploited)));
    showTile(5, m_shown.exploration && m_shown.exploration->advisories);
    warn(6, overview.stale, tr("are shown as an earlier audit found them"));
    showTile(6, overview.stale.gears > 0);
}

void OverviewPage::showTile(std::size_t tile, bool isTold)
{
    m_isTold[tile] = isTold;
    m_tiles[tile]->setVisible(isTold);
}

const Division &OverviewPage::divisionOf(const Chart &chart) const
{
    const auto &overview = m_shown.overview;
    switch (chart.kind) {
    case DivisionKind::SdkVersions: return overview.sdkVersions;
    case DivisionKind::Statuses: return overview.statuses;
    case DivisionKind::Sites: return overview.sites;
    case DivisionKind::Systems: return overview.systems;
    case DivisionKind::Tools: return overview.tools;
    case DivisionKind::Starts: return overview.starts;
    case DivisionKind::Severities: return overview.severities;
    case DivisionKind::Branches: break;
    }
    return overview.branches;
}

void OverviewPage::displayChart(Chart &chart)
{
    const auto &division = divisionOf(chart);
    std::vector<Bar> bars;
    chart.filters.clear();
    chart.counts.clear();
    int tail = 0;
    for (const auto &count : division.counts) {
        tail += count.isTail;
        if (count.isTail && !chart.isWhole)
            continue;
        bars.push_back(divisionBar(chart.kind, count));
        chart.filters.push_back(count.filter);
        chart.counts.push_back(count);
    }
    if (tail > 0) {
        bars.push_back(chart.isWhole ? lessBar() : tailBar(chart.kind, tail, division.tailGears));
        chart.filters.push_back({});
        chart.counts.push_back({});
    }
    if (bars.empty() && chart.card->isAncestorOf(QApplication::focusWidget()))
        m_area->setFocus(Qt::OtherFocusReason);
    chart.bars->setBars(bars);
    chart.hasBars = !bars.empty();
    chart.card->setVisible(chart.hasBars);
}

void OverviewPage::choose(std::size_t number, int bar)
{
    auto &chart = m_charts[number];
    const auto &filter = chart.filters[static_cast<std::size_t>(bar)];
    if (!filter.isEmpty()) {
        want(filter);
        return;
    }
    chart.isWhole = !chart.isWhole;
    displayChart(chart);
}

void OverviewPage::want(const QString &term)
{
    // Of the filter as it is now, also where what it shows is still being counted.
    Q_EMIT filterWanted(narrowedFilter(m_wanted->expression, term));
}

} // namespace gearaudit
