#pragma once

#include "core/advisories/advisory_database.h"
#include "core/report/packed_report.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

// A program that measures what exploring a large master JSON costs. Each step runs in a process of
// its own, so that its memory is its own, and several times; the program prints medians.

namespace gearaudit::bench
{

/// What a step measured: a name and a number each.
using Figures = std::vector<std::pair<QString, double>>;

/// What the steps look at: a master JSON, the same sites audited again some weeks later, and gears
/// that share no package.
struct Files {
    QString folder;
    QString master() const;
    QString later() const;
    QString different() const; ///< as many rows, of which no two are the same package
};

struct Step {
    QString name;
    std::function<Figures(const Files &)> run;
    bool hasWindow = false; ///< runs below a QApplication
};

/// Writes the files: `packages` rows in all, in gears that resemble those of real sites.
void generate(const Files &files, int gears, int packages);

/// A database of 20,000 faults of what the master JSON has; made where there is none yet.
AdvisorySnapshot knownFaultsOf(const Files &files, const PackedReport &report);

std::vector<Step> openSteps();   ///< the file, by us and by others
std::vector<Step> filterSteps(); ///< what happens to a report that is open
std::vector<Step> faultSteps();  ///< known faults put to a report that is open
std::vector<Step> folderSteps(); ///< the file as a working folder's own results
std::vector<Step> exportSteps(); ///< a report that is open, written to a file
std::vector<Step> windowSteps(); ///< from a key to what is painted

/// Wall and processor time of a function, as figures in milliseconds. The processor's tells more
/// on a machine that others use as well.
Figures timed(const QString &name, const std::function<void()> &function);
/// The most memory that this process ever had, in megabytes.
double peakMegabytes();
/// What is allocated now, in bytes.
double allocatedBytes();

} // namespace gearaudit::bench
