#include "ui/models/results_columns.h"

#include "ui/models/natural_order.h"
#include "ui/text/finding_text.h"
#include "ui/text/measure_text.h"
#include "ui/text/status_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{

using Node = ResultsTree::Node;
using Kind = ResultsTree::Kind;

struct ResultsColumns {
    Q_DECLARE_TR_FUNCTIONS(ResultsColumns)
};

QString siteText(const ResultsTree &tree, Node node, ResultsColumn column)
{
    if (column == ResultsColumn::Name)
        return tree.gear(node).site;
    if (column == ResultsColumn::Details)
        return gearsText(tree.childCount(node));
    return {};
}

QString gearText(const GearRecord &gear, ResultsColumn column)
{
    switch (column) {
    case ResultsColumn::Name: return gear.key;
    case ResultsColumn::Version: return gear.version;
    case ResultsColumn::Label: return gear.label;
    case ResultsColumn::Image: return gear.image;
    case ResultsColumn::SdkEnabled: return yesNoText(gear.apiEnabled);
    case ResultsColumn::Status: return statusText(gear.audit.status);
    case ResultsColumn::Details: return gear.audit.reason;
    }
    return {};
}

QString pythonText(const PythonFinding &python, ResultsColumn column)
{
    switch (column) {
    case ResultsColumn::Name: return python.path;
    case ResultsColumn::Version: return python.version;
    case ResultsColumn::Label: return kindText(python.kind);
    case ResultsColumn::Status: return python.inUse ? ResultsColumns::tr("In use") : QString();
    case ResultsColumn::Details:
        return python.foundOn.isEmpty()
                   ? QString()
                   : ResultsColumns::tr("found on: %1").arg(foundOnText(python.foundOn));
    case ResultsColumn::Image:
    case ResultsColumn::SdkEnabled: break;
    }
    return {};
}

QString pipText(const PipFinding &pip, ResultsColumn column)
{
    switch (column) {
    case ResultsColumn::Name: return pip.path;
    case ResultsColumn::Version: return pip.version;
    case ResultsColumn::Details:
        return ResultsColumns::tr("%n package(s)", nullptr, static_cast<int>(pip.freeze.size()));
    default: return {};
    }
}

QString packageText(const ResultsTree &tree, Node node, ResultsColumn column)
{
    switch (column) {
    case ResultsColumn::Name: return tree.package(node).name;
    case ResultsColumn::Version: return tree.package(node).version;
    case ResultsColumn::Details: {
        const DirectOrigin *origin = tree.origin(node);
        return origin ? originText(*origin) : QString();
    }
    default: return {};
    }
}

QString gearHelp(const GearRecord &gear, ResultsColumn column)
{
    QStringList lines;
    if (column == ResultsColumn::Status || column == ResultsColumn::Details) {
        lines << statusHelp(gear.audit.status);
        if (!gear.audit.reason.isEmpty())
            lines << gear.audit.reason;
        if (gear.audit.auditedAt.isValid())
            lines << ResultsColumns::tr("Audited: %1").arg(momentText(gear.audit.auditedAt));
    } else if (column == ResultsColumn::Image) {
        lines << gear.image;
        for (const Attempt &attempt : gear.audit.attempts)
            lines << ResultsColumns::tr("%1: %2", "image, what came of it")
                         .arg(attempt.image, attempt.result);
        if (gear.audit.imageBytes > 0)
            lines << ResultsColumns::tr("Size: %1").arg(bytesText(gear.audit.imageBytes));
    } else if (column == ResultsColumn::SdkEnabled) {
        lines << (gear.apiEnabled ? ResultsColumns::tr("The gear asks for an API key as an input.")
                                  : ResultsColumns::tr("The gear does not ask for an API key."));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString columnTitle(ResultsColumn column)
{
    switch (column) {
    case ResultsColumn::Name: return ResultsColumns::tr("Name");
    case ResultsColumn::Version: return ResultsColumns::tr("Version");
    case ResultsColumn::Label: return ResultsColumns::tr("Label");
    case ResultsColumn::Image: return ResultsColumns::tr("Image");
    case ResultsColumn::SdkEnabled: return ResultsColumns::tr("SDK-enabled");
    case ResultsColumn::Status: return ResultsColumns::tr("Status");
    case ResultsColumn::Details: return ResultsColumns::tr("Reason and details");
    }
    return {};
}

QString columnText(const ResultsTree &tree, Node node, ResultsColumn column)
{
    switch (tree.kind(node)) {
    case Kind::Site: return siteText(tree, node, column);
    case Kind::Gear: return gearText(tree.gear(node), column);
    case Kind::Python: return pythonText(tree.python(node), column);
    case Kind::Pip: return pipText(tree.pip(node), column);
    case Kind::Package: return packageText(tree, node, column);
    }
    return {};
}

QString columnHelp(const ResultsTree &tree, Node node, ResultsColumn column)
{
    if (tree.kind(node) == Kind::Gear) {
        const QString help = gearHelp(tree.gear(node), column);
        if (!help.isEmpty())
            return help;
    }
    if (tree.kind(node) == Kind::Python && !tree.python(node).prefix.isEmpty())
        return ResultsColumns::tr("Prefix: %1").arg(tree.python(node).prefix);
    return columnText(tree, node, column);
}

bool columnLess(const ResultsTree &tree, Node a, Node b, ResultsColumn column)
{
    // Pips stand above the packages that belong to the python itself, however it is sorted.
    if (tree.kind(a) != tree.kind(b))
        return tree.kind(a) < tree.kind(b);
    const int order = compareNaturally(columnText(tree, a, column), columnText(tree, b, column));
    return order != 0 ? order < 0 : a < b;
}

} // namespace gearaudit
