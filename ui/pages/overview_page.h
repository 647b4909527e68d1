#pragma once

#include "core/insight/history.h"
#include "core/insight/overview.h"
#include "ui/exploring/exploration.h"
#include "ui/exploring/latest_work.h"
#include "ui/pages/page.h"
#include "ui/words/overview_text.h"

#include <array>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace gearaudit
{

class BarChart;
class EmptyState;
class FigureTile;
class LineChart;
class PlainLabel;

/// How the gears that the filter shows divide: figures that answer what is asked first, and charts.
/// A click on any of them asks for its gears.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    /// The pool outlives it.
    explicit OverviewPage(WorkerPool &pool, QWidget *parent = nullptr);

    /// Counts on the pool; what was shown before stands meanwhile. While the page is hidden it
    /// waits until it is looked at.
    void setExploration(const ExplorationSnapshot &exploration) override;
    /// What earlier audits came to; the lines of the last year are drawn where there are two of them.
    void setHistory(const History &history);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Counted {
        ExplorationSnapshot exploration;
        Overview overview;
    };
    /// A chart with what its bars stand for.
    struct Chart {
        DivisionKind kind = DivisionKind::Branches;
        QWidget *card = nullptr;
        BarChart *bars = nullptr;
        bool isWhole = false;         ///< its tail is shown too
        bool hasBars = false;
        std::vector<QString> filters; ///< by bar; empty of what shows or hides its tail
        std::vector<GearCount> counts; ///< likewise
    };
    void count();
    QWidget *makeCard(Chart &chart);
    QWidget *makeHistoryCard();
    void display();
    void displayTiles();
    void displayChart(Chart &chart);
    const Division &divisionOf(const Chart &chart) const;
    void choose(std::size_t chart, int bar);
    void want(const QString &term);
    /// What a tile stands for; none of that of all gears.
    const GearCount *countOf(std::size_t tile) const;
    /// What is reached is told, with its gears when they are found.
    void tellReached();
    void reachTile(std::size_t tile);
    void reachBar(std::size_t chart, int bar);
    void askMenu(const QString &term, const QPoint &at);
    void arrange();
    void showTile(std::size_t tile, bool isTold);

    ExplorationSnapshot m_wanted;
    ExplorationSnapshot m_asked;
    Counted m_shown;
    LatestWork<Counted> m_work;
    LatestWork<PageDetails> m_listing;
    /// What the keyboard was at last: a tile, or a bar by what it stands for.
    struct Reached {
        int tile = -1;
        int chart = -1;
        QString label;
    };
    Reached m_reached;
    std::array<FigureTile *, 7> m_tiles{};
    std::array<bool, 7> m_isTold{}; ///< by tile: it has something to tell
    std::array<Chart, 7> m_charts;
    QWidget *m_historyCard = nullptr;
    LineChart *m_historyLines = nullptr;
    PlainLabel *m_since = nullptr;
    int m_columns = 0;
    int m_tilesAcross = 0;
    std::vector<const QWidget *> m_arranged; ///< tiles and cards that have a place
    QGridLayout *m_tileGrid;
    QGridLayout *m_chartGrid;
    QScrollArea *m_area;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace gearaudit
