#include "ui/models/gears_model.h"

#include "core/model/sdk_standing.h"
#include "ui/trees/match_lines.h"
#include "ui/trees/started_parts.h"
#include "ui/words/audit_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"

// What the cells show and tell.

namespace gearaudit
{

using Node = GearForest::Node;
using Kind = GearTree::Kind;

namespace
{

const QString sign = QStringLiteral("!");
const QString down = QStringLiteral("▼");

} // namespace

const ImageProgress *GearsModel::stageOf(Node node) const
{
    if (m_stages.isEmpty() || !m_forest->part(node).isLive)
        return nullptr;
    const GearTree &tree = m_forest->tree(node);
    const GearTree::Node gear = gearNode(tree, m_forest->local(node));
    return gear == GearTree::none ? nullptr
                                  : m_stages.of(tree.report().recordKey(tree.number(gear)));
}

QString GearsModel::text(Node node, GearsColumn column) const
{
    const GearPart &part = m_forest->part(node);
    const GearTree::Node local = m_forest->local(node);
    if (column == GearsColumn::Reason && m_forest->kind(node) == Kind::Gear) {
        if (const ImageProgress *stage = stageOf(node))
            return progressText(*stage);
    }
    if (isFlat() && column != GearsColumn::Faults)
        return part.tree->report().text(matchText(*part.tree, local, column));
    return m_text.text(*part.tree, local, column, part.faults);
}

QString GearsModel::help(Node node, GearsColumn column) const
{
    const GearTree &tree = m_forest->tree(node);
    QString help;
    if (!isFlat() || column == GearsColumn::Faults)
        help = m_text.help(tree, m_forest->local(node), column, m_forest->part(node).faults);
    else if (column == GearsColumn::Python)
        help = nameOf(node);
    if (help.isEmpty())
        help = text(node, column);
    const GearTree::Node gear = gearNode(tree, m_forest->local(node));
    if (gear == GearTree::none)
        return help;
    if (column == GearsColumn::Name && (isFlat() || m_forest->kind(node) == Kind::Gear))
        help += QLatin1Char('\n') + statusHelp(tree.report().gear(tree.number(gear)).status);
    if (const ImageProgress *stage = stageOf(node)) {
        const QDateTime answered = m_text.record(tree, tree.number(gear)).audit.auditedAt;
        help += QLatin1Char('\n') + progressText(*stage);
        if (answered.isValid())
            help += QLatin1Char('\n') + tr("What is shown is of %1.", "a moment").arg(momentText(answered));
    }
    return help;
}

/// A Python's path, of a line that is one or is in one.
QString GearsModel::nameOf(Node node) const
{
    const GearTree &tree = m_forest->tree(node);
    GearTree::Node at = m_forest->local(node);
    while (at != GearTree::none && tree.kind(at) != Kind::Python)
        at = tree.parent(at);
    return at == GearTree::none ? QString() : tree.report().text(tree.nameText(at));
}

std::optional<FaultMark> GearsModel::faultMark(Node node) const
{
    const GearPart &part = m_forest->part(node);
    return gearaudit::faultMark(*part.tree, m_forest->local(node), part.faults);
}

QVariant GearsModel::icon(Node node, GearsColumn column) const
{
    if (column == GearsColumn::Faults) {
        const auto mark = faultMark(node);
        return mark ? QVariant(m_severities.icon(mark->severity, mark->isMaybe || !mark->isStarted)) : QVariant();
    }
    if (column != GearsColumn::Name || (!isFlat() && m_forest->kind(node) != Kind::Gear))
        return {};
    if (const ImageProgress *stage = stageOf(node))
        return m_icons.icon(stage->stage == ImageStage::Waiting ? StatusSign::Waiting : StatusSign::Examining);
    const GearTree &tree = m_forest->tree(node);
    const GearTree::Node gear = gearNode(tree, m_forest->local(node));
    return m_icons.icon(signOf(tree.report().gear(tree.number(gear))));
}

QString GearsModel::note(Node node, GearsColumn column) const
{
    if (column != GearsColumn::Name)
        return {};
    const GearTree &tree = m_forest->tree(node);
    const GearTree::Node local = m_forest->local(node);
    if (isFlat()) {
        const GearTree::Node gear = gearNode(tree, local);
        return tree.report().text(tree.report().gear(tree.number(gear)).version);
    }
    if (tree.kind(local) == Kind::Site && m_forest->tellsReports)
        return m_forest->part(node).title;
    if (tree.kind(local) == Kind::Pip) // also where its own column is not seen
        return m_text.text(tree, local, GearsColumn::Reason);
    return {};
}

QString GearsModel::count(Node node) const
{
    if (m_forest->kind(node) != Kind::Site)
        return {};
    const auto all = static_cast<int>(m_forest->tree(node).gearRange(m_forest->local(node)).count);
    const auto matching = static_cast<int>(m_forest->matchingGears(node));
    return matching == all ? gearsText(all) : gearsOfText(matching, all);
}

GearsModel::Badge GearsModel::badgeOfPackage(const PackedReport &report, quint32 package) const
{
    const PackageRow row = report.packages({package, 1}).front();
    if (!isSdk(report, row))
        return {};
    const GearRow gear = report.gear(report.gearOf(report.pythonOfPackage(package)));
    const int behind = sdkMajorsBehind(report.text(row.version), report.text(gear.siteRelease));
    if (behind == 0)
        return {};
    return {down + QString::number(behind), down, false,
            tr("%n major version(s) behind its site", nullptr, behind)};
}

GearsModel::Badge GearsModel::badge(Node node, GearsColumn column) const
{
    const GearTree &tree = m_forest->tree(node);
    const PackedReport &report = tree.report();
    const GearTree::Node local = m_forest->local(node);
    const quint32 which = tree.number(local);
    if (column == GearsColumn::Faults) {
        const auto mark = faultMark(node);
        if (!mark || !mark->isExploited)
            return {};
        const QString exploited = tr("exploited", "a fault that is being exploited");
        return {exploited, sign, mark->isStarted, exploited};
    }
    const auto ofAge = [](EndOfLifeMark mark, const QString &held) -> Badge {
        if (mark == EndOfLifeMark::None)
            return {};
        const bool isStarted = mark == EndOfLifeMark::Started;
        return {tr("EOL", "past its end of life"), sign, isStarted,
                isStarted ? tr("past its end of life") : held};
    };
    switch (tree.kind(local)) {
    case Kind::Gear:
        if (isFlat())
            break;
        if (column == GearsColumn::Python)
            return ofAge(endOfLifeMark(report, which, m_today),
                         tr("a Python in its image is past its end of life"));
        if (column == GearsColumn::Sdk) {
            const int behind = sdkMajorsBehind(report.text(sdkVersion(report, which)),
                                               report.text(report.gear(which).siteRelease));
            if (behind > 0)
                return {down + QString::number(behind), down, false,
                        tr("%n major version(s) behind its site", nullptr, behind)};
        }
        break;
    case Kind::Python:
        if (column == (isFlat() ? GearsColumn::Python : GearsColumn::Version))
            return ofAge(endOfLifeMarkOf(report, which, m_today), tr("past its end of life, not started"));
        break;
    case Kind::Package:
        if (isFlat() && column == GearsColumn::Python)
            return ofAge(endOfLifeMarkOf(report, report.pythonOfPackage(which), m_today),
                         tr("past its end of life, not started"));
        if (column == GearsColumn::Version)
            return badgeOfPackage(report, which);
        break;
    case Kind::Site:
    case Kind::Pip: break;
    }
    return {};
}

/// Of a gear.
bool GearsModel::knowsStarted(Node node) const
{
    const GearTree &tree = m_forest->tree(node);
    return startedPython(tree.report(), tree.number(m_forest->local(node))).has_value();
}

bool GearsModel::isFaint(Node node, GearsColumn column) const
{
    if (stageOf(node) && !(column == GearsColumn::Reason && m_forest->kind(node) == Kind::Gear))
        return true;
    if (column == GearsColumn::Faults) {
        const auto mark = faultMark(node);
        return mark && (mark->isMaybe || !mark->isStarted);
    }
    if (isFlat() || column != GearsColumn::Python || m_forest->kind(node) != Kind::Gear)
        return false;
    return !knowsStarted(node);
}

QString GearsModel::spoken(int row, GearsColumn column) const
{
    const Node at = node(row);
    if (column == GearsColumn::Faults && !m_forest->part(at).faults.known)
        return {};
    if (column == GearsColumn::Faults) // what stands there is short for the eye
        return help(at, column).replace(QLatin1Char('\n'), QStringLiteral(", "));
    QStringList parts{text(at, column)};
    parts << note(at, column) << badge(at, column).spoken;
    if (column == GearsColumn::Name) {
        parts << count(at);
        const GearTree &tree = m_forest->tree(at);
        const GearTree::Node gear = gearNode(tree, m_forest->local(at));
        if (gear != GearTree::none && (isFlat() || m_forest->kind(at) == Kind::Gear)) {
            const ImageProgress *stage = stageOf(at); // the sign before the name
            parts << (stage ? progressText(*stage) : statusText(tree.report().gear(tree.number(gear)).status));
        }
        if (!isFlat() && m_forest->mark(at) == MatchMark::Named)
            parts << tr("matches the filter");
    }
    if (column == GearsColumn::Python && m_forest->kind(at) == Kind::Gear && !isFlat() &&
        !text(at, column).isEmpty() && !knowsStarted(at))
        parts << tr("in its image; which one it starts is not known");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace gearaudit
