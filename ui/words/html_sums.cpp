#include "ui/words/html_sums.h"

#include "core/advisories/package_state.h"
#include "core/export/csv.h"
#include "core/model/end_of_life.h"
#include "core/model/package_name.h"

#include <QIODevice>

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

namespace
{
/// Adds what one gear has; counted once for each fault.
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

} // namespace

FaultLines faultLinesOf(const Export &chosen)
{
    FaultLines lines;
    for (const auto gear : chosen.gears.gears)
        countFaults(chosen, gear, lines);
    return lines;
}

std::vector<const FaultLine *> worstFirst(const FaultLines &lines)
{
    std::vector<const FaultLine *> sorted;
    for (const auto &[key, line] : lines)
        sorted.push_back(&line);
    std::stable_sort(sorted.begin(), sorted.end(), [](const FaultLine *left, const FaultLine *right) {
        if ((left->starting > 0) != (right->starting > 0))
            return left->starting > 0;
        return isWorse(left->fault, right->fault);
    });
    return sorted;
}

bool writeFaultsCsv(const std::vector<const FaultLine *> &lines, QIODevice &device)
{
    const auto yesOrNo = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    QByteArray text = csvRecord(QStringLiteral("fault package severity exploited fixed-in gears-starting gears-having "
                                               "also-called summary").split(QLatin1Char(' ')));
    for (const FaultLine *line : lines) {
        const Fault &fault = line->fault;
        text += csvRecord({fault.name, line->package, severityName(fault.severity), yesOrNo(fault.isExploited),
                           line->fixedIn.isEmpty() ? fault.fixedIn : line->fixedIn, QString::number(line->starting),
                           QString::number(line->having), fault.names.mid(1).join(QLatin1Char(' ')), fault.summary});
        if (text.size() > (1 << 16)) {
            if (device.write(text) != text.size())
                return false;
            text.resize(0);
        }
    }
    return device.write(text) == text.size();
}

} // namespace gearaudit
