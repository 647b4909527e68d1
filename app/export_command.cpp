#include "app/export_command.h"

#include "app/exit_status.h"
#include "app/filter_message.h"
#include "core/query/ask_file.h"
#include "core/query/filter_parser.h"
#include "core/report/atomic_file.h"
#include "core/report/export_requirements.h"
#include "core/report/report_file.h"
#include "ui/text/error_text.h"
#include "ui/text/measure_text.h"
#include "ui/text/report_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gearaudit
{

namespace
{
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

/// Whether writing this file would destroy one of the inputs, by whatever name it is called.
bool isAnInput(const QString &output, const QStringList &files)
{
    const QString target = QFileInfo(output).canonicalFilePath();
    return !target.isEmpty() && std::any_of(files.begin(), files.end(), [&](const QString &file) {
        return QFileInfo(file).canonicalFilePath() == target ||
               QFileInfo(file + QStringLiteral(".journal")).canonicalFilePath() == target;
    });
}

/// With every key that is not ours, which only the program's own format has a place for.
Result<MasterDocument> readWithAllKeys(const QStringList &files)
{
    MasterDocument all;
    for (const QString &file : files) {
        auto document = readNamedMaster(file);
        if (!document)
            return Unexpected{document.error()};
        if (files.size() == 1)
            return document;
        all.add(*document);
    }
    return all;
}

/// Of a gear that is in several files, the last one counts.
Result<std::vector<GearRecord>> readRecords(const QStringList &files)
{
    PackedSnapshot all;
    for (const QString &file : files) {
        const auto report = readNamedFile(file);
        if (!report)
            return Unexpected{report.error()};
        all = all ? all->with(recordsOf(**report)) : *report;
    }
    return recordsOf(*all);
}

/// Requirements are of one interpreter. Which there are to choose from, where it is not just one.
QString choiceText(const std::vector<FoundPython> &pythons)
{
    constexpr std::size_t most = 10;
    QStringList lines{
        ExportText::tr("Requirements are those of one Python; %n are found here. Name one with "
                       "--filter, such as 'gear:my-gear in-use:yes' or 'python:3.9 gear:my-gear'.",
                       nullptr, int(pythons.size()))};
    for (std::size_t i = 0; i < std::min(pythons.size(), most); ++i) {
        const FoundPython &found = pythons[i];
        lines << QStringLiteral("  %1/%2  %3  %4")
                     .arg(found.site, found.gear, found.python.version, found.python.path);
    }
    if (pythons.size() > most)
        lines << QStringLiteral("  ") + QChar(0x2026);
    return lines.join(QLatin1Char('\n'));
}

class Export
{
public:
    Export(const ExportCommand &command, const Terminal &terminal, QDate today,
           const CycloneDxStamp &stamp)
        : m_command(command), m_terminal(terminal), m_today(today), m_stamp(stamp)
    {
    }

    int run()
    {
        const auto filter = parseFilter(m_command.filter);
        if (!filter)
            return refuse(filterMessage(m_command.filter, filter.error()), WrongUsage);
        if (isAnInput(m_command.output, m_command.files))
            return refuse(ExportText::tr("%1 is what is exported, and is not written over. Choose "
                                         "another name with --output.")
                              .arg(m_command.output),
                          WrongUsage);
        if (m_command.format == ExportFormat::Master)
            return runMaster(*filter);
        const auto all = readRecords(m_command.files);
        if (!all)
            return refuse(reportErrorText(all.error()), NothingRan);
        if (m_command.format == ExportFormat::Requirements)
            return runRequirements(*all, *filter);
        const auto records = recordsToExport(*all, *filter, m_command.format, m_today);
        return finish(exported(records, m_command.format, m_stamp), records.size(), all->size());
    }

private:
    int refuse(const QString &text, int status)
    {
        m_terminal.say(text);
        return status;
    }

    int runMaster(const FilterExpression &filter)
    {
        auto document = readWithAllKeys(m_command.files);
        if (!document)
            return refuse(reportErrorText(document.error()), NothingRan);
        const std::size_t all = document->records().size();
        keepMatching(*document, filter, m_today);
        return finish(document->serialise(), document->records().size(), all);
    }

    int finish(const QByteArray &content, std::size_t gears, std::size_t all)
    {
        const int status = write(content);
        if (status != Done)
            return status;
        m_terminal.say(ExportText::tr("Exported: %1.", "12 of 94 gears")
                           .arg(gearsOfText(int(gears), int(all))));
        return gears == 0 && all > 0 ? SomeFailed : Done;
    }

    int runRequirements(const std::vector<GearRecord> &records, const FilterExpression &filter)
    {
        const auto pythons = pythonsFound(records, filter, m_today);
        if (pythons.empty())
            return refuse(ExportText::tr("No Python is found here."), SomeFailed);
        if (pythons.size() > 1)
            return refuse(choiceText(pythons), WrongUsage);
        return write(requirementsText(pythons.front().python));
    }

    int write(const QByteArray &content)
    {
        if (m_command.output.isEmpty()) {
            return m_terminal.print(content)
                       ? Done
                       : refuse(ExportText::tr("The result could not be written."), NothingRan);
        }
        const auto written = writeAtomically(m_command.output, content);
        return written ? Done : refuse(errorText(written.error()), NothingRan);
    }

    const ExportCommand &m_command;
    const Terminal &m_terminal;
    QDate m_today;
    const CycloneDxStamp &m_stamp;
};
} // namespace

int runExportCommand(const ExportCommand &command, const Terminal &terminal, QDate today,
                     const CycloneDxStamp &stamp)
{
    return Export(command, terminal, today, stamp).run();
}

CycloneDxStamp newStamp()
{
    return {QUuid::createUuid(), QDateTime::currentDateTimeUtc(),
            QStringLiteral(GEAR_AUDIT_VERSION)};
}

} // namespace gearaudit
