#include "ui/trees/gears_columns.h"

#include "core/base/enum_table.h"
#include "core/model/sdk_standing.h"
#include "ui/trees/gears_column_row.h"
#include "ui/trees/started_parts.h"
#include "ui/words/fault_text.h"
#include "ui/words/finding_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gearaudit
{

namespace
{

using Kind = GearTree::Kind;

struct ResultsColumns {
    Q_DECLARE_TR_FUNCTIONS(ResultsColumns)
};

QString lines(QStringList all, const QString &between)
{
    all.removeAll(QString());
    return all.join(between);
}

// In our words first; the engine's or registry's own follow.
QString reasonText(const GearsCell &cell)
{
    const AuditFacts &audit = cell.record().audit;
    const bool isTold = audit.status && *audit.status != Status::Audited;
    QStringList parts{isTold ? statusText(audit.status) : QString(), audit.reason};
    if (audit.lastAnswer)
        parts << lastAnswerText(*audit.lastAnswer);
    return lines(parts, QStringLiteral(" · "));
}

QString foundOn(const GearsCell &cell)
{
    const PythonFinding *found = cell.texts.finding(cell.tree, cell.number);
    return !found || found->foundOn.isEmpty()
               ? QString()
               : ResultsColumns::tr("found on: %1").arg(foundOnText(found->foundOn));
}

QString statusAndReasonHelp(const GearsCell &cell)
{
    const AuditFacts &audit = cell.record().audit;
    QStringList all{statusHelp(audit.status), audit.reason};
    if (audit.lastAnswer)
        all << lastAnswerText(*audit.lastAnswer);
    if (audit.auditedAt.isValid())
        all << ResultsColumns::tr("Audited: %1").arg(momentText(audit.auditedAt));
    return lines(all, QStringLiteral("\n"));
}

QString imageHelp(const GearsCell &cell)
{
    const GearRecord &record = cell.record();
    QStringList all{record.image};
    for (const Attempt &attempt : record.audit.attempts)
        all << ResultsColumns::tr("%1: %2", "image, what came of it")
                   .arg(attempt.image, attempt.result);
    if (record.audit.imageBytes > 0)
        all << ResultsColumns::tr("Size: %1").arg(bytesText(record.audit.imageBytes));
    return lines(all, QStringLiteral("\n"));
}

QString sdkHelp(const GearsCell &cell)
{
    return cell.record().apiEnabled
               ? ResultsColumns::tr("The gear asks for an API key as an input.")
               : ResultsColumns::tr("The gear does not ask for an API key.");
}

// What the gear starts; where that is not known, every version that its image holds.
QString gearPythons(const GearsCell &cell)
{
    if (const auto started = startedPython(cell.report(), cell.number))
        return cell.text(cell.report().python(*started).version);
    QStringList versions;
    const NumberRange pythons = cell.gear().pythons;
    for (quint32 python = pythons.first; python < pythons.end(); ++python)
        versions << cell.text(cell.report().python(python).version);
    versions.removeDuplicates();
    return lines(versions, QStringLiteral(", "));
}

QString gearPythonsHelp(const GearsCell &cell)
{
    QStringList all;
    const NumberRange pythons = cell.gear().pythons;
    for (quint32 python = pythons.first; python < pythons.end(); ++python) {
        const PythonRow row = cell.report().python(python);
        const QString words = row.inUse.value_or(false)
                                  ? ResultsColumns::tr("The gear starts %1 (%2)", "a version, a path")
                                  : ResultsColumns::tr("In its image: %1 (%2)", "a version, a path");
        all << words.arg(cell.text(row.version), cell.text(row.path));
    }
    return lines(all, QStringLiteral("\n"));
}

QString gearSdk(const GearsCell &cell)
{
    return cell.text(sdkVersion(cell.report(), cell.number));
}

QString gearSdkHelp(const GearsCell &cell)
{
    const QString version = gearSdk(cell);
    if (version.isEmpty())
        return {};
    const QString site = cell.text(cell.gear().siteRelease);
    if (site.isEmpty())
        return version;
    const QString both = ResultsColumns::tr("flywheel-sdk %1; the site's release is %2").arg(version, site);
    const int behind = sdkMajorsBehind(version, site);
    return behind == 0 ? both
                       : both + QLatin1Char('\n') +
                             ResultsColumns::tr("%n major version(s) behind its site", nullptr, behind);
}

// What the gear starts counts before what is merely in its image.
QString gearFaults(const GearsCell &cell)
{
    if (!cell.faults.sums)
        return {};
    const FaultSum &started = cell.faults.sums->ofStarted(cell.number);
    return started.isAffected ? faultSumText(started) : faultSumText(cell.faults.sums->ofImage(cell.number));
}

QString gearFaultsHelp(const GearsCell &cell)
{
    if (!cell.faults.sums)
        return noAdvisoriesText();
    return gearFaultsText(cell.faults.sums->ofStarted(cell.number), cell.faults.sums->ofImage(cell.number));
}

QString pythonFaults(const GearsCell &cell)
{
    return cell.faults.sums ? faultSumText(cell.faults.sums->ofPython(cell.number)) : QString();
}

QString pythonFaultsHelp(const GearsCell &cell)
{
    return cell.faults.sums ? faultSumHelp(cell.faults.sums->ofPython(cell.number)) : noAdvisoriesText();
}

QString packageFaults(const GearsCell &cell)
{
    return cell.faults.known ? assessmentText(cell.faults.known->ofPackage(cell.number)) : QString();
}

QString packageFaultsHelp(const GearsCell &cell)
{
    return cell.faults.known ? assessmentHelp(cell.faults.known->ofPackage(cell.number)) : noAdvisoriesText();
}

std::optional<FaultMark> markOf(const FaultSum &sum, bool isStarted)
{
    if (sum.isAffected)
        return FaultMark{sum.worst, false, isStarted, sum.exploited > 0};
    if (sum.maybePatched > 0)
        return FaultMark{Severity::Unknown, true, isStarted, false};
    return std::nullopt;
}

// A column is one row of this table; its place in the window is that in the enumeration.
constexpr GearsColumnRow columns[] = {
    {.column = GearsColumn::Name,
     .title = [] { return ResultsColumns::tr("Name"); },
     .gear = [](const GearsCell &cell) { return cell.text(cell.gear().name); },
     .python = [](const GearsCell &cell) { return cell.text(cell.python().path); },
     .pip = [](const GearsCell &cell) { return cell.text(cell.pip().path); },
     .package = [](const GearsCell &cell) { return cell.text(cell.package().name); }},
    {.column = GearsColumn::Version,
     .title = [] { return ResultsColumns::tr("Version"); },
     .gear = [](const GearsCell &cell) { return cell.text(cell.gear().version); },
     .python = [](const GearsCell &cell) { return cell.text(cell.python().version); },
     .pip = [](const GearsCell &cell) { return cell.text(cell.pip().version); },
     .package = [](const GearsCell &cell) { return cell.text(cell.package().version); },
     .isVersion = true,
     .gearOrder = &GearRow::version,
     .pythonOrder = &PythonRow::version,
     .pipOrder = &PipRow::version,
     .packageOrder = &PackageRow::version},
    {.column = GearsColumn::Python,
     .title = [] { return ResultsColumns::tr("Python"); },
     .gear = gearPythons,
     .python =
         [](const GearsCell &cell) {
             return cell.python().inUse.value_or(false) ? ResultsColumns::tr("In use") : QString();
         },
     .gearHelp = gearPythonsHelp,
     .isVersion = true,
     .gearVersion = pythonVersion,
     .pythonOrder = &PythonRow::version,
     .pipOrder = &PipRow::version,
     .packageOrder = &PackageRow::version},
    {.column = GearsColumn::Sdk,
     .title = [] { return ResultsColumns::tr("SDK"); },
     .gear = gearSdk,
     .gearHelp = gearSdkHelp,
     .isVersion = true,
     .gearVersion = sdkVersion,
     .pythonOrder = &PythonRow::version,
     .pipOrder = &PipRow::version,
     .packageOrder = &PackageRow::version},
    {.column = GearsColumn::Faults,
     .title = [] { return ResultsColumns::tr("Faults", "known faults, a column"); },
     .gear = gearFaults,
     .python = pythonFaults,
     .package = packageFaults,
     .gearHelp = gearFaultsHelp,
     .pythonHelp = pythonFaultsHelp,
     .packageHelp = packageFaultsHelp,
     .isByFaults = true},
    {.column = GearsColumn::Reason,
     .title = [] { return ResultsColumns::tr("Reason", "why a gear could not be audited"); },
     .gear = reasonText,
     .python = foundOn,
     .pip =
         [](const GearsCell &cell) {
             const auto count = cell.report().packagesOfPip(cell.number).count;
             return ResultsColumns::tr("%n package(s)", nullptr, static_cast<int>(count));
         },
     .package = [](const GearsCell &cell) { return cell.text(cell.package().origin); },
     .gearHelp = statusAndReasonHelp,
     .gearOrder = &GearRow::reason,
     .packageOrder = &PackageRow::origin},
    {.column = GearsColumn::Label,
     .title = [] { return ResultsColumns::tr("Label"); },
     .gear = [](const GearsCell &cell) { return cell.text(cell.gear().label); },
     .python = [](const GearsCell &cell) { return kindText(cell.text(cell.python().environment)); },
     .gearOrder = &GearRow::label,
     .pythonOrder = &PythonRow::environment},
    {.column = GearsColumn::Image,
     .title = [] { return ResultsColumns::tr("Image"); },
     .gear = [](const GearsCell &cell) { return cell.text(cell.gear().image); },
     .gearHelp = imageHelp,
     .gearOrder = &GearRow::image},
    {.column = GearsColumn::Digest,
     .title = [] { return ResultsColumns::tr("Digest"); },
     .gear = [](const GearsCell &cell) { return cell.text(cell.gear().imageDigest); },
     .gearOrder = &GearRow::imageDigest},
    {.column = GearsColumn::SdkEnabled,
     .title = [] { return ResultsColumns::tr("SDK-enabled"); },
     .gear = [](const GearsCell &cell) { return yesNoText(cell.gear().sdkEnabled); },
     .gearHelp = sdkHelp,
     .gearOrder = [](const GearRow &gear) { return gear.sdkEnabled ? 1U : 0U; }},
    {.column = GearsColumn::Status,
     .title = [] { return ResultsColumns::tr("Status"); },
     .gear = [](const GearsCell &cell) { return statusText(cell.gear().status); },
     .gearHelp = statusAndReasonHelp,
     .gearOrder = [](const GearRow &gear) { return statusText(gear.status); },
     .pythonOrder = [](const PythonRow &python) { return python.inUse.value_or(false) ? 1U : 0U; }},
    {.column = GearsColumn::Package, .title = [] { return ResultsColumns::tr("Package"); }},
    {.column = GearsColumn::Site, .title = [] { return ResultsColumns::tr("Site"); }},
};
static_assert(std::size(columns) == gearsColumnCount && isInOrder(columns, &GearsColumnRow::column),
              "a column without its row");

QString said(GearsCellText text, const GearsCell &cell)
{
    return text ? text(cell) : QString();
}

} // namespace

const GearsColumnRow &columnRow(GearsColumn column)
{
    return columns[static_cast<std::size_t>(column)];
}

QString columnTitle(GearsColumn column)
{
    return columnRow(column).title();
}

QString columnHelp(GearsColumn column)
{
    switch (column) {
    case GearsColumn::Python: return ResultsColumns::tr("The Python that the gear starts");
    case GearsColumn::Sdk:
        return ResultsColumns::tr("flywheel-sdk, and how many major versions it is behind its site");
    case GearsColumn::Faults: return ResultsColumns::tr("Known faults of what the gear starts");
    case GearsColumn::Reason: return ResultsColumns::tr("Why the gear could not be audited");
    default: return columnTitle(column);
    }
}

const GearRecord &GearsText::record(const GearTree &tree, quint32 gear)
{
    const Key key{&tree, gear};
    if (const GearRecord *kept = m_records.object(key))
        return *kept;
    auto *fresh = new GearRecord(tree.report().record(gear));
    m_records.insert(key, fresh);
    return *fresh;
}

const PythonFinding *GearsText::finding(const GearTree &tree, quint32 python)
{
    const quint32 gear = tree.report().gearOf(python);
    const quint32 place = python - tree.report().gear(gear).pythons.first;
    const GearRecord &whole = record(tree, gear);
    return place < whole.findings.pythons.size() ? &whole.findings.pythons[place] : nullptr;
}

std::optional<FaultMark> faultMark(const GearTree &tree, GearTree::Node node, const GearFaults &faults)
{
    if (!faults.known || !faults.sums)
        return std::nullopt;
    const quint32 number = tree.number(node);
    const auto isStarted = [&](quint32 python) {
        return tree.report().python(python).inUse.value_or(false);
    };
    switch (tree.kind(node)) {
    case Kind::Gear:
        if (const FaultSum &started = faults.sums->ofStarted(number); started.isAffected)
            return markOf(started, true);
        return markOf(faults.sums->ofImage(number), false);
    case Kind::Python: return markOf(faults.sums->ofPython(number), isStarted(number));
    case Kind::Package: {
        const Assessment &known = faults.known->ofPackage(number);
        const bool isPatched = known.state == PackageState::MaybePatched;
        if (known.faults.empty() || (rankOf(known) == 0 && !isPatched))
            return std::nullopt;
        const bool isExploited = std::any_of(known.faults.begin(), known.faults.end(),
                                             [](const Fault &fault) { return fault.isExploited; });
        return FaultMark{isPatched ? Severity::Unknown : known.worst, isPatched,
                         isStarted(tree.report().pythonOfPackage(number)), isExploited && !isPatched};
    }
    case Kind::Site:
    case Kind::Pip: break;
    }
    return std::nullopt;
}

QString GearsText::text(const GearTree &tree, GearTree::Node node, GearsColumn column,
                        const GearFaults &faults)
{
    const GearsColumnRow &row = columnRow(column);
    const GearsCell cell{*this, tree, tree.number(node), faults};
    switch (tree.kind(node)) {
    case Kind::Site: return column == GearsColumn::Name ? tree.siteName(cell.number) : QString();
    case Kind::Gear: return said(row.gear, cell);
    case Kind::Python: return said(row.python, cell);
    case Kind::Pip: return said(row.pip, cell);
    case Kind::Package: return said(row.package, cell);
    }
    return {};
}

QString GearsText::help(const GearTree &tree, GearTree::Node node, GearsColumn column,
                        const GearFaults &faults)
{
    const GearsCell cell{*this, tree, tree.number(node), faults};
    if (tree.kind(node) == Kind::Gear) {
        const QString more = said(columnRow(column).gearHelp, cell);
        if (!more.isEmpty())
            return more;
    }
    if (tree.kind(node) == Kind::Package) {
        const QString more = said(columnRow(column).packageHelp, cell);
        if (!more.isEmpty())
            return more;
    }
    if (tree.kind(node) == Kind::Python) {
        const QString more = said(columnRow(column).pythonHelp, cell);
        if (!more.isEmpty())
            return more;
        const PythonFinding *found = finding(tree, cell.number);
        if (found && !found->prefix.isEmpty())
            return ResultsColumns::tr("Prefix: %1").arg(found->prefix);
    }
    return text(tree, node, column, faults);
}

} // namespace gearaudit
