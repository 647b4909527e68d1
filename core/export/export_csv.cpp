#include "core/export/export_csv.h"

#include "core/export/csv.h"
#include "core/export/installed_rows.h"
#include "core/model/gear_facts.h"

#include <QIODevice>
#include <QStringList>

namespace gearaudit
{

namespace
{

/// The interpreters' versions, the one in use first.
QStringList pythonVersions(const GearRecord &record, bool onlyInUse)
{
    QStringList versions;
    for (const auto &python : record.findings.pythons) {
        if (python.inUse)
            versions.prepend(python.version);
        else if (!onlyInUse)
            versions.append(python.version);
    }
    return versions;
}

QByteArray header(const char *columns)
{
    return csvRecord(QString::fromLatin1(columns).split(QLatin1Char(' ')));
}

QString statusText(const GearRecord &record)
{
    return record.audit.status ? statusName(*record.audit.status) : QString();
}

/// Which version, and which day's audit, the Pythons are of where that is not what the line names.
QString answersFor(const GearRecord &record)
{
    return record.audit.lastAnswer ? record.audit.lastAnswer->version : QString();
}

QString answersOf(const GearRecord &record)
{
    return record.audit.lastAnswer
               ? record.audit.lastAnswer->auditedAt.toUTC().toString(Qt::ISODate)
               : QString();
}

QString osOf(const OperatingSystem &os)
{
    return (os.id + QLatin1Char(' ') + os.version).trimmed();
}

QStringList toolsOf(const std::vector<ToolFinding> &tools)
{
    QStringList texts;
    for (const auto &tool : tools)
        texts << (tool.name + QLatin1Char(' ') + tool.version).trimmed();
    return texts;
}

QString startedOf(const std::optional<CommandStart> &started)
{
    return !started                  ? QString()
           : started->known.isEmpty() ? QStringLiteral("unknown")
                                      : started->known;
}

QString bytesOf(qint64 bytes)
{
    return bytes > 0 ? QString::number(bytes) : QString();
}

/// Gathers lines, so that not each is written by itself.
class Lines
{
public:
    Lines(QIODevice &device, const char *columns) : m_device(device), m_text(header(columns)) {}

    Lines &operator+=(const QByteArray &text)
    {
        m_text += text;
        if (m_text.size() > pieceSize)
            flush();
        return *this;
    }
    bool finish()
    {
        flush();
        return m_isWritten;
    }

private:
    static constexpr qsizetype pieceSize = 1 << 16;
    void flush()
    {
        m_isWritten = m_isWritten && m_device.write(m_text) == m_text.size();
        m_text.resize(0); // keeps its room
    }

    QIODevice &m_device;
    QByteArray m_text; ///< not yet written
    bool m_isWritten = true;
};

/// The names of what is known of a package, how bad the worst is, and what mends it all.
QByteArray faultCells(const Assessment &known)
{
    QStringList names;
    for (const Fault &fault : known.faults)
        names << fault.name;
    const bool isAny = !names.isEmpty();
    return csvCells({names.join(QLatin1Char(' ')), isAny ? severityName(known.worst) : QString(),
                     isAny ? known.fixedIn : QString()}) + "\r\n";
}

/// The lines of one interpreter's packages.
void addPackages(Lines &lines, const PackedReport &report, const QStringList &about,
                 const std::vector<InstalledRow> &packages, bool isStale, const ReportFaults *faults)
{
    const QByteArray begin = csvCells(about) + ',';
    const QByteArray begun = ',' + csvCells({yesOrNo(isStale)}) + ',';
    const QByteArray nothing = csvCells({{}, {}, {}}) + "\r\n";
    for (const auto &[package, pip, origin, number] : packages) {
        const QString pipPath = pip ? report.text(report.pip(*pip).path) : QString();
        const DirectOrigin from{report.text(origin.url), report.text(origin.commit),
                                origin.editable};
        lines += begin + csvCells({pipPath, report.text(package.name),
                                   report.text(package.version), originAddress(from),
                                   yesOrNo(from.editable)}) + begun +
                 (faults == nullptr ? nothing : faultCells(faults->ofPackage(number)));
    }
}

} // namespace

bool writeInventoryCsv(const ExportedGears &gears, QIODevice &device)
{
    Lines lines(device, "site gear label version category image sdk-enabled api-key license author "
                        "maintainer source url pythons python-in-use flywheel-sdk status reason "
                        "answers-for answers-of os base tools image-bytes started started-why");
    const QString apart(QLatin1Char(' '));
    for (const auto gear : gears.gears) {
        const GearRecord record = gears.record(gear);
        const auto &facts = record.manifest;
        lines += csvRecord({record.site, record.key, record.label, record.version, facts.category,
                            record.image, yesOrNo(record.apiEnabled), facts.apiKey, facts.license,
                            facts.author, facts.maintainer, facts.source, facts.url,
                            pythonVersions(record, false).join(apart),
                            pythonVersions(record, true).join(apart),
                            sdkVersions(record).join(apart), statusText(record),
                            record.audit.reason, answersFor(record), answersOf(record),
                            osOf(record.findings.image.os), record.findings.image.base.name,
                            toolsOf(record.findings.image.tools).join(QStringLiteral(", ")),
                            bytesOf(record.audit.imageBytes), startedOf(record.audit.started),
                            record.audit.started.value_or(CommandStart()).why});
    }
    return lines.finish();
}

bool writePackagesCsv(const ExportedGears &gears, QIODevice &device)
{
    Lines lines(device, "site gear gear-version python python-version environment in-use pip "
                        "package version origin editable stale advisories severity fixed-in");
    std::vector<std::unique_ptr<InstalledRows>> installed;
    for (const auto &report : gears.reports)
        installed.push_back(std::make_unique<InstalledRows>(report));
    for (const auto gear : gears.gears) {
        const PackedReport &report = gears.reportOf(gear);
        const GearRow row = gears.row(gear);
        // Packages are those of a version, and no newer one has them for that.
        const TextId version = row.isStale ? row.answersForVersion : row.version;
        auto &rows = *installed[gear.report];
        rows.forPythons(gear.number, row, [&](quint32 number, const PythonRow &python) {
            const QString inUse = python.inUse ? yesOrNo(*python.inUse) : QString();
            const QStringList about{gears.siteOf(report, row),      report.text(row.key),
                                    report.text(version),           report.text(python.path),
                                    report.text(python.version),
                                    report.text(python.environment), inUse};
            addPackages(lines, report, about, rows.of(number, python), row.isStale,
                        gears.reports[gear.report].faults.get());
        });
    }
    return lines.finish();
}

} // namespace gearaudit
