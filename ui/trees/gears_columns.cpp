#include "ui/trees/gears_columns.h"

#include "ui/words/finding_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{

using Kind = GearTree::Kind;

struct ResultsColumns {
    Q_DECLARE_TR_FUNCTIONS(ResultsColumns)
};

QString pipText(const PackedReport &report, quint32 pip, GearsColumn column)
{
    switch (column) {
    case GearsColumn::Name: return report.text(report.pip(pip).path);
    case GearsColumn::Version: return report.text(report.pip(pip).version);
    case GearsColumn::Details:
        return ResultsColumns::tr("%n package(s)", nullptr,
                                  static_cast<int>(report.packagesOfPip(pip).count));
    default: return {};
    }
}

QString packageText(const PackedReport &report, quint32 package, GearsColumn column)
{
    const PackageRow &row = report.packages({package, 1}).front();
    switch (column) {
    case GearsColumn::Name: return report.text(row.name);
    case GearsColumn::Version: return report.text(row.version);
    case GearsColumn::Details: return report.text(row.origin);
    default: return {};
    }
}

} // namespace

QString columnTitle(GearsColumn column)
{
    switch (column) {
    case GearsColumn::Name: return ResultsColumns::tr("Name");
    case GearsColumn::Version: return ResultsColumns::tr("Version");
    case GearsColumn::Label: return ResultsColumns::tr("Label");
    case GearsColumn::Image: return ResultsColumns::tr("Image");
    case GearsColumn::SdkEnabled: return ResultsColumns::tr("SDK-enabled");
    case GearsColumn::Status: return ResultsColumns::tr("Status");
    case GearsColumn::Details: return ResultsColumns::tr("Reason and details");
    }
    return {};
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

QString GearsText::gearText(const GearTree &tree, quint32 gear, GearsColumn column)
{
    const PackedReport &report = tree.report();
    const GearRow row = report.gear(gear);
    switch (column) {
    case GearsColumn::Name: return report.text(row.name);
    case GearsColumn::Version: return report.text(row.version);
    case GearsColumn::Label: return report.text(row.label);
    case GearsColumn::Image: return report.text(row.image);
    case GearsColumn::SdkEnabled: return yesNoText(row.sdkEnabled);
    case GearsColumn::Status: return statusText(row.status);
    case GearsColumn::Details: {
        const AuditFacts &audit = record(tree, gear).audit;
        QStringList parts{audit.reason};
        if (audit.lastAnswer)
            parts << lastAnswerText(*audit.lastAnswer);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    }
    return {};
}

QString GearsText::pythonText(const GearTree &tree, quint32 python, GearsColumn column)
{
    const PackedReport &report = tree.report();
    const PythonRow row = report.python(python);
    switch (column) {
    case GearsColumn::Name: return report.text(row.path);
    case GearsColumn::Version: return report.text(row.version);
    case GearsColumn::Label: return kindText(report.text(row.environment));
    case GearsColumn::Status:
        return row.inUse.value_or(false) ? ResultsColumns::tr("In use") : QString();
    case GearsColumn::Details: {
        const PythonFinding *found = finding(tree, python);
        return !found || found->foundOn.isEmpty()
                   ? QString()
                   : ResultsColumns::tr("found on: %1").arg(foundOnText(found->foundOn));
    }
    case GearsColumn::Image:
    case GearsColumn::SdkEnabled: break;
    }
    return {};
}

QString GearsText::text(const GearTree &tree, GearTree::Node node, GearsColumn column)
{
    const quint32 which = tree.number(node);
    switch (tree.kind(node)) {
    case Kind::Site: return column == GearsColumn::Name ? tree.siteName(which) : QString();
    case Kind::Gear: return gearText(tree, which, column);
    case Kind::Python: return pythonText(tree, which, column);
    case Kind::Pip: return pipText(tree.report(), which, column);
    case Kind::Package: return packageText(tree.report(), which, column);
    }
    return {};
}

QString GearsText::gearHelp(const GearTree &tree, quint32 gear, GearsColumn column)
{
    QStringList lines;
    const GearRecord &whole = record(tree, gear);
    if (column == GearsColumn::Status || column == GearsColumn::Details) {
        lines << statusHelp(whole.audit.status) << whole.audit.reason;
        if (whole.audit.lastAnswer)
            lines << lastAnswerText(*whole.audit.lastAnswer);
        if (whole.audit.auditedAt.isValid())
            lines << ResultsColumns::tr("Audited: %1").arg(momentText(whole.audit.auditedAt));
    } else if (column == GearsColumn::Image) {
        lines << whole.image;
        for (const Attempt &attempt : whole.audit.attempts)
            lines << ResultsColumns::tr("%1: %2", "image, what came of it")
                         .arg(attempt.image, attempt.result);
        if (whole.audit.imageBytes > 0)
            lines << ResultsColumns::tr("Size: %1").arg(bytesText(whole.audit.imageBytes));
    } else if (column == GearsColumn::SdkEnabled) {
        lines << (whole.apiEnabled ? ResultsColumns::tr("The gear asks for an API key as an input.")
                                   : ResultsColumns::tr("The gear does not ask for an API key."));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString GearsText::help(const GearTree &tree, GearTree::Node node, GearsColumn column)
{
    if (tree.kind(node) == Kind::Gear) {
        const QString more = gearHelp(tree, tree.number(node), column);
        if (!more.isEmpty())
            return more;
    }
    if (tree.kind(node) == Kind::Python) {
        const PythonFinding *found = finding(tree, tree.number(node));
        if (found && !found->prefix.isEmpty())
            return ResultsColumns::tr("Prefix: %1").arg(found->prefix);
    }
    return text(tree, node, column);
}

} // namespace gearaudit
