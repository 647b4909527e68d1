#pragma once

#include "core/advisories/report_faults.h"
#include "core/base/error.h"
#include "core/filter/filter_expression.h"
#include "core/filter/filter_matches.h"
#include "core/report/packed_report.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace gearaudit
{

using JudgementsSnapshot = std::shared_ptr<const std::vector<FaultJudgement>>;

/// A file with results that is looked at, or the results that audits here write.
struct LoadedReport {
    QString path;  ///< of the file
    QString title; ///< for people; tells it from the others that are open
    QDateTime modified;
    bool isLive = false; ///< the program's own results, which a running audit adds to
    PackedSnapshot report;
    FaultsSnapshot faults = nullptr; ///< of the report; null: there is no database, or it is not read yet
    JudgementsSnapshot judgements = nullptr; ///< that `faults` went by; null: none
};

/// A loaded report and what the filter says of it.
struct FilteredReport {
    LoadedReport loaded;
    std::shared_ptr<const FilterMatches> matches; ///< never null
};

/// What every page shows: the reports that are open, and one filter over all of them. Immutable;
/// made on a pool thread, handed to the pages on the main thread.
struct Exploration {
    std::vector<FilteredReport> reports;
    QString filterText;          ///< as it was typed
    FilterExpression expression; ///< the last one that could be read
    QDate today;                 ///< that `eol:` went by
    AdvisorySnapshot advisories; ///< that the reports' faults are of; null: there is none
    std::vector<Error> problems; ///< what of the judgements could not be used, each once
};
using ExplorationSnapshot = std::shared_ptr<const Exploration>;

} // namespace gearaudit
