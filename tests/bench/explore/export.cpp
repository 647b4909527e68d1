#include "core/advisories/report_faults.h"
#include "core/base/atomic_file.h"
#include "core/export/export.h"
#include "core/report/packed_reader.h"
#include "core/store/report_file.h"
#include "tests/bench/explore/explore.h"
#include "ui/words/html_report.h"

#include <QFileInfo>

namespace gearaudit::bench
{

namespace
{

/// From the file to the export, as the terminal does it.
Figures exported(const Files &files, const QString &from, ExportFormat format, bool withFaults)
{
    const QString target = files.folder + QStringLiteral("/export.out");
    ExportPart part;
    auto figures = timed(QStringLiteral("read"), [&] {
        part.report = *readPackedReport(from);
        if (format == ExportFormat::Master)
            part.document = *readNamedMaster(from);
    });
    AdvisorySnapshot faults;
    if (withFaults) {
        faults = knownFaultsOf(files, *part.report);
        part.faults = ReportFaults::of(*part.report, *faults);
    }
    figures.push_back({QStringLiteral("peak after reading, MB"), peakMegabytes()});
    const auto written = timed(QStringLiteral("export"), [&] {
        const Export chosen = chosenExport({part}, {format, {}, QDate(2026, 11, 22), {}, faults, writeHtmlReport});
        const auto done = writeAtomicallyBy(
            target, [&](QIODevice &device) { return chosen.write(device); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    });
    figures.insert(figures.end(), written.begin(), written.end());
    figures.push_back({QStringLiteral("peak, MB"), peakMegabytes()});
    figures.push_back({QStringLiteral("written, MB"), double(QFileInfo(target).size()) / 1e6});
    return figures;
}

Step step(const char *name, QString (Files::*file)() const, ExportFormat format, bool withFaults = false)
{
    return {QString::fromLatin1(name),
            [=](const Files &files) { return exported(files, (files.*file)(), format, withFaults); }};
}

} // namespace

std::vector<Step> exportSteps()
{
    return {
        step("export, CycloneDX", &Files::master, ExportFormat::CycloneDx),
        step("export, CycloneDX of different packages", &Files::different,
             ExportFormat::CycloneDx),
        step("export, SPDX", &Files::master, ExportFormat::Spdx),
        step("export, HTML", &Files::master, ExportFormat::Html),
        step("export, HTML with known faults", &Files::master, ExportFormat::Html, true),
        step("export, SPDX with known faults", &Files::master, ExportFormat::Spdx, true),
        step("export, packages CSV", &Files::master, ExportFormat::PackagesCsv),
        step("export, inventory CSV", &Files::master, ExportFormat::InventoryCsv),
        step("export, first script's JSON", &Files::master, ExportFormat::Original),
        step("export, master JSON", &Files::master, ExportFormat::Master),
    };
}

} // namespace gearaudit::bench
