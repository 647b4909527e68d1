#include "ui/pages/instead_of_rows.h"

#include "ui/pages/failures_panel.h"
#include "ui/pages/first_start.h"
#include "ui/pages/gears_page.h"

#include <algorithm>

namespace gearaudit
{

InsteadOfRows::InsteadOfRows(GearsPage &page, WorkerPool &pool)
    : QObject(&page), m_page(page), m_first(new FirstStart(&page)), m_failures(new FailuresPanel(pool, &page))
{
    m_first->hide();
    m_failures->hide();
    connect(m_failures, &FailuresPanel::filterWanted, &page, &Page::filterWanted);
    connect(m_failures, &FailuresPanel::selected, &page, &GearsPage::tellInstead);
    connect(m_failures, &FailuresPanel::menuWanted, &page, &Page::menuWanted);
    connect(m_failures, &FailuresPanel::rowsWanted, this, [this] {
        m_asRows = true;
        show();
        m_page.focusRows();
    });
}

void InsteadOfRows::setFirst(bool isFirst)
{
    m_isFirst = isFirst;
    show();
}

void InsteadOfRows::setExploration(const ExplorationSnapshot &exploration)
{
    const bool hasMatches = std::any_of(exploration->reports.begin(), exploration->reports.end(),
                                        [](const FilteredReport &report) { return report.matches->gearCount > 0; });
    const bool asks = asksForFailures(exploration->expression) && hasMatches;
    if (!asks)
        m_asRows = false;
    m_asksForFailures = asks;
    if (asks)
        m_failures->setExploration(exploration);
    show();
}

void InsteadOfRows::show()
{
    if (m_isFirst)
        m_page.setInstead(m_first);
    else
        m_page.setInstead(m_asksForFailures && !m_asRows ? m_failures : nullptr);
}

} // namespace gearaudit
