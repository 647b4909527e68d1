#include "ui/exploring/figure_parts.h"
#include "ui/pages/overview_page.h"
#include "ui/views/bar_chart.h"
#include "ui/views/figure_tile.h"

// What is told of the tile or the bar that the keyboard is at.

namespace gearaudit
{

void OverviewPage::reachTile(std::size_t tile)
{
    m_reached = {static_cast<int>(tile), -1, {}};
    tellReached();
}

void OverviewPage::reachBar(std::size_t chart, int bar)
{
    m_reached = {-1, static_cast<int>(chart), m_charts[chart].bars->bars()[static_cast<std::size_t>(bar)].label};
    tellReached();
}

void OverviewPage::tellReached()
{
    const GearCount *count = nullptr;
    QString title, heading;
    if (m_reached.tile >= 0) {
        const auto tile = static_cast<std::size_t>(m_reached.tile);
        count = countOf(tile);
        title = heading = m_tiles[tile]->accessibleName();
    } else if (m_reached.chart >= 0) {
        const Chart &chart = m_charts[static_cast<std::size_t>(m_reached.chart)];
        const auto &bars = chart.bars->bars();
        for (std::size_t i = 0; i < bars.size() && i < chart.counts.size(); ++i) {
            if (bars[i].label == m_reached.label)
                count = &chart.counts[i];
        }
        title = m_reached.label;
        heading = divisionTitle(chart.kind);
    }
    if (!count || count->gears == 0 || count->filter.isEmpty() || !m_shown.exploration) {
        m_listing.ask([] { return PageDetails(); });
        return;
    }
    m_listing.ask([exploration = m_shown.exploration, title, details = countDetails(heading, *count),
                   term = count->filter] { return figureParts(exploration, title, details, term); });
}

void OverviewPage::askMenu(const QString &term, const QPoint &at)
{
    if (term.isEmpty() || !m_shown.exploration)
        return;
    // Its gears too, where they are known by now.
    const RowSubject &told = details().about;
    Q_EMIT menuWanted(told.terms == QStringList{term} ? told : RowSubject{m_shown.exploration, {}, {term}}, at);
}

} // namespace gearaudit
