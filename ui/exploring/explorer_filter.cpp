#include "ui/exploring/explorer.h"

// The filter over the open reports.

namespace gearaudit
{

void Explorer::setFilter(const QString &text)
{
    m_text = text;
    const auto parsed = parseFilter(text);
    if (!parsed) {
        Q_EMIT mistaken(parsed.error());
        return;
    }
    Q_EMIT understood();
    m_understood = text;
    if (parsed.value() == m_expression)
        return;
    m_expression = *parsed;
    search();
}

void Explorer::search()
{
    std::vector<LoadedReport> loaded;
    for (const Entry &entry : m_entries) {
        if (isShown(entry))
            loaded.push_back(entry.loaded);
    }
    m_search.ask(
        [loaded, text = m_understood, expression = m_expression, today = m_ports.today(),
         before = m_exploration] { return explore(loaded, text, expression, today, before); });
}

} // namespace gearaudit
