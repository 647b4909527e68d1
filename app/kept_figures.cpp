#include "app/kept_figures.h"

#include "core/advisories/report_faults.h"
#include "core/insight/history.h"
#include "core/policy/judgements.h"
#include "core/report/packed_reader.h"
#include "core/store/store_set.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gearaudit
{

namespace
{
/// Lines that cannot be used are told, a few of them; the rest holds.
std::vector<FaultJudgement> judgementsOf(const QString &masterPath, std::vector<Error> &problems)
{
    constexpr std::size_t mostTold = 5;
    auto read = readJudgements(judgementsBeside(masterPath));
    if (!read) {
        problems.push_back(read.error());
        return {};
    }
    std::copy_n(read->problems.begin(), std::min(read->problems.size(), mostTold), std::back_inserter(problems));
    return std::move(read->list);
}
} // namespace

std::vector<Error> keepFigures(const QString &workdir, const QString &advisories, QDate today, const QDateTime &at)
{
    std::vector<Error> problems;
    const auto database = AdvisoryDatabase::open(advisories);
    if (!database && database.error().code != Code::NotFound)
        problems.push_back(database.error());
    std::vector<PackedSnapshot> reports;
    std::vector<FaultsSnapshot> faults;
    QString read;
    for (const Collection collection : {Collection::Exchange, Collection::Instances}) {
        const QString path = masterPathOf(workdir, collection);
        auto report = readPackedReport(path, {}, collection);
        if (!report)
            continue;
        if (database) {
            // Both lie beside the same judgements, whose mistakes are told once.
            std::vector<Error> again;
            const bool isFirst = std::exchange(read, judgementsBeside(path)) != judgementsBeside(path);
            faults.push_back(ReportFaults::of(**report, **database, judgementsOf(path, isFirst ? problems : again), today));
        }
        reports.push_back(std::move(*report));
    }
    const auto kept = appendHistory(historyPath(workdir), historyLineOf(reports, faults, today, at));
    if (!kept)
        problems.push_back(kept.error());
    return problems;
}

} // namespace gearaudit
