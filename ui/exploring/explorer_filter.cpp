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

JudgementsSnapshot judgementsOf(const QString &path, const AskJudgements &ask, std::vector<Error> &problems)
{
    if (!ask)
        return nullptr;
    Judgements read = ask(path);
    for (const Error &problem : read.problems) {
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(problem);
    }
    if (read.list.empty())
        return nullptr;
    return std::make_shared<const std::vector<FaultJudgement>>(std::move(read.list));
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
    loaded.judgements = judgementsOf(loaded.path, askJudgements, now.problems);
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
    for (Entry &entry : m_entries) {
        if (!isShown(entry))
            continue;
        narrow(entry);
        if (PackedSnapshot shown = shownOf(entry)) {
            loaded.push_back(entry.loaded);
            loaded.back().report = std::move(shown);
        }
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

void Explorer::show(ExplorationSnapshot exploration)
{
    const ExplorationSnapshot before = std::exchange(m_exploration, std::move(exploration));
    Q_EMIT changed(m_exploration);
    const ExplorationSnapshot now = m_exploration;
    for (const Error &problem : now->problems) {
        if (std::find(before->problems.begin(), before->problems.end(), problem) == before->problems.end())
            Q_EMIT failed(problem);
    }
}

void Explorer::checkAdvisories()
{
    if (!m_ports.advisories || m_isCheckingAdvisories || m_search.isBusy())
        return;
    m_isCheckingAdvisories = true;
    // Whether they are others than those that are shown.
    const auto look = [shown = m_exploration, advisories = m_ports.advisories, ask = m_ports.judgements] {
        if (advisories() != shown->advisories)
            return true;
        std::vector<Error> problems;
        const bool areOthers = std::any_of(
            shown->reports.begin(), shown->reports.end(), [&](const FilteredReport &report) {
                return !areSame(judgementsOf(report.loaded.path, ask, problems), report.loaded.judgements);
            });
        return shown->advisories && (areOthers || problems != shown->problems);
    };
    whenDone(
        this, m_ports.pool->run(look),
        [this](bool areOthers) {
            m_isCheckingAdvisories = false;
            if (areOthers)
                search();
        },
        [this] { m_isCheckingAdvisories = false; });
}

} // namespace gearaudit
