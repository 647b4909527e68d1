#include "ui/words/html_sums.h"

#include "core/advisories/package_state.h"
#include "core/export/csv.h"
#include "core/model/end_of_life.h"
#include "core/model/package_name.h"

#include <QIODevice>

#include <algorithm>
#include <unordered_map>
#include <utility>

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
/// Counts gear by gear. What is said of a package is looked up once, however many gears have it.
class FaultCounter
{
public:
    explicit FaultCounter(const Export &chosen) : m_chosen(chosen), m_known(chosen.gears.reports.size()) {}

    void count(ExportedGears::Gear gear)
    {
        const ReportFaults *faults = m_chosen.gears.reports[gear.report].faults.get();
        if (faults == nullptr)
            return;
        ++m_gear;
        const PackedReport &report = m_chosen.gears.reportOf(gear);
        const NumberRange pythons = m_chosen.gears.row(gear).pythons;
        for (quint32 number = pythons.first; number < pythons.end(); ++number) {
            const PythonRow python = report.python(number);
            const auto rows = report.packages(python.packages);
            for (quint32 i = 0; i < rows.size(); ++i) {
                const quint32 own = python.packages.first + i;
                if (faults->numberOfPackage(own) == 0)
                    continue;
                for (Line *line : linesOf(gear.report, rows[i].name, *faults, own))
                    add(*line, python.inUse.value_or(false));
            }
        }
    }
    FaultLines take()
    {
        FaultLines lines;
        for (auto &[key, line] : m_lines)
            lines.emplace(key, std::move(line.line));
        return lines;
    }

private:
    struct Line {
        FaultLine line;
        quint32 having = 0, starting = 0; ///< the last gear that was counted
    };

    void add(Line &line, bool isStarted)
    {
        line.line.having += std::exchange(line.having, m_gear) != m_gear ? 1 : 0;
        if (isStarted)
            line.line.starting += std::exchange(line.starting, m_gear) != m_gear ? 1 : 0;
    }

    const std::vector<Line *> &linesOf(quint32 place, TextId name, const ReportFaults &faults, quint32 package)
    {
        const auto [known, isNew] = m_known[place].try_emplace(quint64(name) << 32 | faults.numberOfPackage(package));
        const Assessment &assessment = faults.ofPackage(package);
        if (!isNew || !isFaulty(assessment.state)) // it may be mended: no line is to tell otherwise
            return known->second;
        const QString text = m_chosen.gears.reports[place].report->text(name);
        for (const Fault &fault : assessment.faults) {
            const auto [line, isFirst] = m_lines.try_emplace({normalizedPackageName(text), fault.name});
            if (isFirst)
                line->second.line = {fault, text, assessment.fixedIn, 0, 0};
            known->second.push_back(&line->second);
        }
        return known->second;
    }

    const Export &m_chosen;
    std::map<std::pair<QString, QString>, Line> m_lines;
    std::vector<std::unordered_map<quint64, std::vector<Line *>>> m_known; ///< by report; by a name and what is said of it
    quint32 m_gear = 0; ///< how many were counted
};
} // namespace

FaultLines faultLinesOf(const Export &chosen)
{
    FaultCounter counter(chosen);
    for (const auto gear : chosen.gears.gears)
        counter.count(gear);
    return counter.take();
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
