#pragma once

#include "core/advisories/fault.h"
#include "core/export/export.h"

#include <QString>

#include <map>
#include <utility>
#include <vector>

class QIODevice;

// What a report to hand over counts of gears and their faults.

namespace gearaudit
{

/// What a gear starts, and how bad that is.
struct Started {
    QString python;
    bool isPastEnd = false;
    Severity worst = Severity::Unknown;
    int faults = 0;
    bool isExploited = false;
};
Started startedBy(const Export &chosen, ExportedGears::Gear gear);

/// A fault of a package, and how many gears start it or have it.
struct FaultLine {
    Fault fault;
    QString package;
    QString fixedIn;
    int starting = 0, having = 0;
};
/// By the package in its PEP 503 form and the fault's name.
using FaultLines = std::map<std::pair<QString, QString>, FaultLine>;
/// What all gears that are exported have; counted once for each gear and fault.
FaultLines faultLinesOf(const Export &chosen);
/// What is started before the rest, then the worst.
std::vector<const FaultLine *> worstFirst(const FaultLines &lines);
/// All of them as CSV. Columns: fault, package, severity, exploited (yes, no), fixed-in, gears-starting,
/// gears-having, also-called, summary. False where the device did not take everything.
bool writeFaultsCsv(const std::vector<const FaultLine *> &lines, QIODevice &device);

} // namespace gearaudit
