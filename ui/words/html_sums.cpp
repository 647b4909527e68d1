#include "ui/words/html_sums.h"

#include "core/advisories/package_state.h"
#include "core/model/end_of_life.h"
#include "core/model/package_name.h"

#include <algorithm>

namespace gearaudit
{

Started startedBy(const Export &chosen, ExportedGears::Gear gear)
{
    Started started;
    const PackedReport &report = chosen.gears.reportOf(gear);
    const NumberRange pythons = chosen.gears.row(gear).pythons;
    for (quint32 number = pythons.first; number < pythons.end(); ++number) {
        const PythonRow python = report.python(number);
        if (!python.inUse.value_or(false))
            continue;
        const QString version = report.text(python.version);
        started.python += (started.python.isEmpty() ? QString() : QStringLiteral(", ")) + version;
        started.isPastEnd = started.isPastEnd || isEndOfLife(version, chosen.today).value_or(false);
        const ReportFaults *faults = chosen.gears.reports[gear.report].faults.get();
        for (quint32 i = python.packages.first; faults != nullptr && i < python.packages.end(); ++i) {
            const Assessment &known = faults->ofPackage(i);
            if (!isFaulty(known.state))
                continue;
            started.faults += int(known.faults.size());
            started.worst = std::max(started.worst, known.worst);
            for (const Fault &fault : known.faults)
                started.isExploited = started.isExploited || fault.isExploited;
        }
    }
    return started;
}

void countFaults(const Export &chosen, ExportedGears::Gear gear, FaultLines &lines)
{
    const ReportFaults *faults = chosen.gears.reports[gear.report].faults.get();
    if (faults == nullptr)
        return;
    const PackedReport &report = chosen.gears.reportOf(gear);
    std::map<std::pair<QString, QString>, bool> own; ///< whether it is started
    const NumberRange pythons = chosen.gears.row(gear).pythons;
    for (quint32 number = pythons.first; number < pythons.end(); ++number) {
        const PythonRow python = report.python(number);
        for (quint32 i = python.packages.first; i < python.packages.end(); ++i) {
            if (faults->numberOfPackage(i) == 0)
                continue;
            const Assessment &known = faults->ofPackage(i);
            if (!isFaulty(known.state))
                continue; // it may be mended: no line is to tell otherwise
            const QString package = report.text(report.packages({i, 1})[0].name);
            for (const Fault &fault : known.faults) {
                const std::pair key(normalizedPackageName(package), fault.name);
                own[key] = own[key] || python.inUse.value_or(false);
                auto [line, isNew] = lines.try_emplace(key);
                if (isNew)
                    line->second = {fault, package, known.fixedIn, 0, 0};
            }
        }
    }
    for (const auto &[key, isStarted] : own) {
        ++lines[key].having;
        lines[key].starting += isStarted ? 1 : 0;
    }
}

} // namespace gearaudit
