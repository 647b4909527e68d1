#include "ui/exploring/explorer.h"

#include <algorithm>

// The filter over the open reports, and what is known of faults in them.

namespace gearaudit
{

namespace
{

bool areSame(const JudgementsSnapshot &before, const JudgementsSnapshot &now)
{
    return before == now || (before && now && *before == *now);
}

JudgementsSnapshot judgementsOf(const QString &path, const AskJudgements &ask)
{
    if (!ask)
        return nullptr;
    auto judgements = std::make_shared<const std::vector<FaultJudgement>>(ask(path));
    return judgements->empty() ? nullptr : judgements;
}

const FilteredReport *sameIn(const Exploration &before, const LoadedReport &loaded)
{
    for (const FilteredReport &known : before.reports) {
        if (known.loaded.report == loaded.report)
            return &known;
    }
    return nullptr;
}

/// Where the database and what was judged are the ones before, so are a report's faults.
void assess(LoadedReport &loaded, const FilteredReport *known, const Exploration &before, Exploration &now,
            const AskJudgements &askJudgements)
{
    loaded.faults.reset();
    loaded.judgements.reset();
    if (!now.advisories)
        return;
    loaded.judgements = judgementsOf(loaded.path, askJudgements);
    const bool isSameDay = !loaded.judgements || before.today == now.today; // they end on a day
    if (known && known->loaded.faults && before.advisories == now.advisories && isSameDay &&
        areSame(known->loaded.judgements, loaded.judgements)) {
        loaded.faults = known->loaded.faults;
        loaded.judgements = known->loaded.judgements;
        return;
    }
    const std::vector<FaultJudgement> none;
    loaded.faults = ReportFaults::of(*loaded.report, *now.advisories,
                                     loaded.judgements ? *loaded.judgements : none, now.today);
}

} // namespace

ExplorationSnapshot explore(std::vector<LoadedReport> reports, const QString &text,
                            const FilterExpression &expression, QDate today,
                            const ExplorationSnapshot &before, const FaultQuestions &ask)
{
    auto exploration = std::make_shared<Exploration>();
    exploration->filterText = text;
    exploration->expression = expression;
    exploration->today = today;
    if (ask.advisories)
        exploration->advisories = ask.advisories();
    const bool sameQuestion = before->expression == expression && before->today == today;
    for (LoadedReport &loaded : reports) {
        FilteredReport explored;
        const FilteredReport *known = sameIn(*before, loaded);
        assess(loaded, known, *before, *exploration, ask.judgements);
        if (sameQuestion && known && known->loaded.faults == loaded.faults)
            explored.matches = known->matches;
        if (!explored.matches)
            explored.matches = std::make_shared<const FilterMatches>(
                findMatches(expression, *loaded.report, {today, loaded.faults}));
        explored.loaded = std::move(loaded);
        exploration->reports.push_back(std::move(explored));
    }
    return exploration;
}

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
    const FaultQuestions ask{m_ports.advisories, m_ports.judgements};
    m_search.ask([loaded, text = m_understood, expression = m_expression, today = m_ports.today(),
                  before = m_exploration,
                  ask] { return explore(loaded, text, expression, today, before, ask); });
}

void Explorer::assessAgain()
{
    search();
}

void Explorer::checkAdvisories()
{
    if (!m_ports.advisories || m_isCheckingAdvisories || m_search.isBusy())
        return;
    m_isCheckingAdvisories = true;
    whenDone(
        this, m_ports.pool->run(m_ports.advisories),
        [this](const AdvisorySnapshot &now) {
            m_isCheckingAdvisories = false;
            if (now != m_exploration->advisories)
                search();
        },
        [this] { m_isCheckingAdvisories = false; });
}

} // namespace gearaudit
