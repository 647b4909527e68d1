#include "app/export_command.h"

#include "app/advisories_file.h"
#include "app/judgements_file.h"
#include "app/exit_status.h"
#include "app/filter_message.h"
#include "core/base/atomic_file.h"
#include "core/export/ask_file.h"
#include "core/filter/filter_parser.h"
#include "core/report/packed_reader.h"
#include "core/store/report_file.h"
#include "ui/words/error_text.h"
#include "ui/words/html_report.h"
#include "ui/words/export_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/report_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

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

/// A file's results; with every key that is not ours where the format has a place for them.
Result<ExportPart> readPart(const QString &file, ExportFormat format)
{
    if (format != ExportFormat::Master) {
        const auto report = readNamedFile(file);
        if (!report)
            return Unexpected{report.error()};
        return ExportPart{*report, {}};
    }
    // Once: of two readings one alone would have what an audit writes in between.
    auto document = readNamedMaster(file);
    if (!document)
        return Unexpected{document.error()};
    const auto report = packedReport(*document, file, collectionOfFile(file));
    if (!report)
        return Unexpected{report.error()};
    return ExportPart{*report, std::move(*document)};
}

Result<std::vector<ExportPart>> readParts(const QStringList &files, ExportFormat format)
{
    std::vector<ExportPart> parts;
    for (const QString &file : files) {
        auto part = readPart(file, format);
        if (!part)
            return Unexpected{part.error()};
        parts.push_back(std::move(*part));
    }
    return parts;
}

/// Requirements are of one interpreter. Which there are to choose from, where it is not just one.
QString choiceText(const ExportedGears &gears, const std::vector<FoundPython> &pythons)
{
    constexpr std::size_t most = 10;
    QStringList lines{
        ExportText::tr("Requirements are those of one Python; %n are found here. Name one with "
                       "--filter, such as 'gear:my-gear in-use:yes' or 'python:3.9 gear:my-gear'.",
                       nullptr, int(pythons.size()))};
    for (std::size_t i = 0; i < std::min(pythons.size(), most); ++i) {
        const PackedReport &report = gears.reportOf(pythons[i].gear);
        const GearRow gear = gears.row(pythons[i].gear);
        const PythonRow python = report.python(pythons[i].number);
        lines << QStringLiteral("  %1/%2  %3  %4")
                     .arg(report.text(gear.site), report.text(gear.key),
                          report.text(python.version), report.text(python.path));
    }
    if (pythons.size() > most)
        lines << QStringLiteral("  ") + QChar(0x2026);
    return lines.join(QLatin1Char('\n'));
}

/// Hands what is written on to the terminal.
class PrintDevice : public QIODevice
{
public:
    explicit PrintDevice(const Terminal &terminal) : m_terminal(terminal)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        return m_terminal.print(QByteArray(data, static_cast<qsizetype>(size))) ? size : -1;
    }

private:
    const Terminal &m_terminal;
};

class ExportRun
{
public:
    ExportRun(const ExportCommand &command, const Terminal &terminal, QDate today,
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
        const auto advisories = advisoriesFor(*filter);
        if (!advisories)
            return advisories.error();
        auto parts = readParts(m_command.files, m_command.format);
        if (!parts)
            return refuse(reportErrorText(parts.error()), NothingRan);
        if (*advisories != nullptr) {
            for (std::size_t i = 0; i < parts->size(); ++i) {
                const auto judgements = judgementsFor(m_command.files[qsizetype(i)], m_command.ignore, m_terminal);
                if (!judgements)
                    return judgements.error();
                ExportPart &part = (*parts)[i];
                part.faults = ReportFaults::of(*part.report, **advisories, *judgements, m_today);
            }
        }
        const Export chosen =
            chosenExport(std::move(*parts), {m_command.format, *filter, m_today, m_stamp, *advisories, writeHtmlReport});
        return exportScope(chosen.format) == ExportScope::OnePython ? finishOnePython(chosen)
                                                                    : finish(chosen);
    }

private:
    int refuse(const QString &text, int status)
    {
        m_terminal.say(text);
        return status;
    }

    /// Null where nothing of them would be seen.
    Result<AdvisorySnapshot, int> advisoriesFor(const FilterExpression &filter) const
    {
        const bool asks = asksOfFaults(filter);
        if (!asks && !showsFaults(m_command.format) && m_command.advisories.isEmpty())
            return AdvisorySnapshot();
        return openAdvisories(m_command.advisories, asks ? AdvisoriesUse::Asked : AdvisoriesUse::Shown, m_terminal,
                              QDateTime(m_today, QTime(12, 0), Qt::UTC));
    }

    int finish(const Export &chosen)
    {
        const int status = write(chosen);
        if (status != Done)
            return status;
        sayNotes(chosen.notes);
        const auto gears = chosen.gears.gears.size();
        m_terminal.say(ExportText::tr("Exported: %1.", "12 of 94 gears")
                           .arg(gearsOfText(int(gears), int(chosen.all))));
        return gears == 0 && chosen.all > 0 ? SomeFailed : Done;
    }

    void sayNotes(const std::vector<ExportNote> &notes)
    {
        for (const ExportNote &note : notes)
            m_terminal.say(exportNoteText(note));
    }

    int finishOnePython(const Export &chosen)
    {
        sayNotes(chosen.notes);
        const auto pythons = pythonsFound(chosen.gears);
        if (pythons.empty())
            return refuse(ExportText::tr("No Python is found here."), SomeFailed);
        if (pythons.size() > 1)
            return refuse(choiceText(chosen.gears, pythons), WrongUsage);
        return write(chosen);
    }

    int write(const Export &chosen)
    {
        if (m_command.output.isEmpty()) {
            PrintDevice device(m_terminal);
            return chosen.write(device)
                       ? Done
                       : refuse(ExportText::tr("The result could not be written."), NothingRan);
        }
        const auto written = writeAtomicallyBy(
            m_command.output, [&](QIODevice &device) { return chosen.write(device); });
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
    return ExportRun(command, terminal, today, stamp).run();
}

CycloneDxStamp newStamp()
{
    return {QUuid::createUuid(), QDateTime::currentDateTimeUtc(),
            QStringLiteral(GEAR_AUDIT_VERSION)};
}

} // namespace gearaudit
