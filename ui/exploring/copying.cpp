#include "ui/exploring/copying.h"

#include "core/export/export_requirements.h"
#include "core/master/master_json.h"
#include "ui/exploring/selected_part.h"
#include "ui/words/details_text.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace gearaudit
{

namespace
{

using Kind = SelectedNode::Kind;

/// What of one gear is selected.
struct Picked {
    bool isWhole = false;
    std::set<quint32> pythons;
    std::set<quint32> pips;
    std::set<quint32> packages;

    bool hasOnlyPackages() const { return !isWhole && pythons.empty() && pips.empty(); }
};

/// Leaves of a gear's record what is picked.
class Reduction
{
public:
    Reduction(const PackedReport &report, quint32 gear, const Picked &picked)
        : m_report(report), m_gear(gear), m_picked(picked)
    {
    }

    GearRecord run() const
    {
        GearRecord record = m_report.record(m_gear);
        if (m_picked.isWhole)
            return record;
        quint32 number = m_report.gear(m_gear).pythons.first;
        std::erase_if(record.findings.pythons,
                      [&](PythonFinding &python) { return !keep(python, number++); });
        return record;
    }

private:
    /// Whether anything of an interpreter stays.
    bool keep(PythonFinding &python, quint32 number) const
    {
        if (m_picked.pythons.count(number) > 0)
            return true;
        bool isAny = false;
        quint32 pip = m_report.pipsOf(number).first;
        std::erase_if(python.pips, [&](PipFinding &finding) {
            const bool stays = keep(finding, pip++);
            isAny = isAny || stays;
            return !stays;
        });
        if (python.packages) {
            quint32 package = m_report.packagesByMetadata(number).first;
            std::erase_if(*python.packages, [&](const Package &) {
                const bool stays = m_picked.packages.count(package++) > 0;
                isAny = isAny || stays;
                return !stays;
            });
            if (python.packages->empty())
                python.packages.reset();
        }
        return isAny;
    }

    bool keep(PipFinding &pip, quint32 number) const
    {
        if (m_picked.pips.count(number) > 0)
            return true;
        quint32 package = m_report.packagesOfPip(number).first;
        std::erase_if(pip.freeze,
                      [&](const Package &) { return m_picked.packages.count(package++) == 0; });
        QSet<QString> names;
        for (const auto &kept : pip.freeze)
            names.insert(kept.name);
        pip.direct.removeIf([&](const auto &origin) { return !names.contains(origin.key()); });
        return !pip.freeze.empty();
    }

    const PackedReport &m_report;
    quint32 m_gear;
    const Picked &m_picked;
};

struct CopiedGear {
    GearRecord record;
    QString report; ///< its title
    bool isWhole = false;
    bool hasOnlyPackages = false;
};

/// Gears in the order in which they were selected first.
class Gathering
{
public:
    explicit Gathering(const Exploration &exploration) : m_exploration(exploration) {}

    void add(const SelectedNode &node)
    {
        if (node.report >= m_exploration.reports.size())
            return;
        const auto &report = *m_exploration.reports[node.report].loaded.report;
        const quint32 number = node.number;
        const auto gear = gearOf(report, node);
        switch (node.kind) {
        case Kind::Report:
            for (quint32 i = 0; i < report.gearCount(); ++i)
                at(node.report, i).isWhole = true;
            break;
        case Kind::Site:
            for (const quint32 i : gearsOfSite(report, number))
                at(node.report, i).isWhole = true;
            break;
        case Kind::Gear:
            if (gear)
                at(node.report, *gear).isWhole = true;
            break;
        case Kind::Python:
            if (gear)
                at(node.report, *gear).pythons.insert(number);
            break;
        case Kind::Pip:
            if (gear)
                at(node.report, *gear).pips.insert(number);
            break;
        case Kind::Package:
            if (gear)
                at(node.report, *gear).packages.insert(number);
            break;
        }
    }

    /// One after the other: all of them at once, unpacked, may be gigabytes.
    template <class Function> void each(Function call) const
    {
        for (const auto &key : m_order) {
            const auto &loaded = m_exploration.reports[key.first].loaded;
            const auto &picked = m_picked.at(key);
            call(CopiedGear{Reduction(*loaded.report, key.second, picked).run(), loaded.title,
                            picked.isWhole, picked.hasOnlyPackages()});
        }
    }

private:
    using Key = std::pair<quint32, quint32>;

    Picked &at(quint32 report, quint32 gear)
    {
        const auto [place, isNew] = m_picked.try_emplace(Key(report, gear));
        if (isNew)
            m_order.push_back(place->first);
        return place->second;
    }

    const Exploration &m_exploration;
    std::map<Key, Picked> m_picked;
    std::vector<Key> m_order;
};

QString line(int depth, const QStringList &texts)
{
    QStringList shown;
    for (const auto &text : texts)
        shown << onOneLine(text);
    shown.removeAll(QString());
    return QString(depth * 2, QLatin1Char(' ')) + shown.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

QString packageLines(int depth, const std::vector<Package> &packages)
{
    QString text;
    for (const auto &package : packages)
        text += line(depth, {package.name, package.version});
    return text;
}

QString gearLines(const CopiedGear &gear)
{
    const int step = gear.hasOnlyPackages ? 0 : 1;
    QString text;
    if (!gear.hasOnlyPackages) {
        const auto &record = gear.record;
        const QString status = record.audit.status ? statusName(*record.audit.status) : QString();
        text += line(
            0, {record.site + QLatin1Char('/') + record.key, record.version, record.image, status});
    }
    for (const auto &python : gear.record.findings.pythons) {
        if (!gear.hasOnlyPackages)
            text += line(step, {python.path, python.version});
        for (const auto &pip : python.pips) {
            if (!gear.hasOnlyPackages)
                text += line(step * 2, {pip.path, pip.version});
            text += packageLines(step * 3, pip.freeze);
        }
        if (python.packages)
            text += packageLines(step * 2, *python.packages);
    }
    return text;
}

QString asText(const Gathering &gears)
{
    QString text;
    gears.each([&](const CopiedGear &gear) { text += gearLines(gear); });
    return text;
}

QString asJson(const Gathering &gears)
{
    MasterDocument document;
    std::set<std::pair<QString, QString>> taken;
    gears.each([&](const CopiedGear &gear) {
        GearRecord record = gear.record;
        // The same gear of two reports: both stay.
        for (int n = 1; !taken.emplace(record.site, record.key).second; ++n) {
            record.site = QStringLiteral("%1 (%2)").arg(gear.record.site, gear.report);
            if (n > 1)
                record.site += QStringLiteral(" %1").arg(n);
        }
        document.setRecord(record);
    });
    return QString::fromUtf8(document.serialise());
}

/// Those whose packages somebody who copies a gear wants to install.
std::vector<PythonFinding> wantedPythons(const CopiedGear &gear)
{
    auto pythons = gear.record.findings.pythons;
    const auto isUsed = [](const PythonFinding &python) { return python.inUse; };
    if (gear.isWhole && std::any_of(pythons.begin(), pythons.end(), isUsed))
        std::erase_if(pythons, [&](const PythonFinding &python) { return !isUsed(python); });
    return pythons;
}

QString asRequirements(const Gathering &gears)
{
    QStringList blocks;
    QStringList headings;
    gears.each([&](const CopiedGear &gear) {
        for (const auto &python : wantedPythons(gear)) {
            blocks << QString::fromUtf8(requirementsText(python));
            headings << QStringLiteral("# ") +
                            line(0, {gear.record.site + QLatin1Char('/') + gear.record.key,
                                     gear.record.version, python.path, python.version});
        }
    });
    if (blocks.size() == 1)
        return blocks.front();
    QString text;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        text += (i > 0 ? QStringLiteral("\n") : QString()) + headings[i] + blocks[i];
    return text;
}

/// The name and version, or the path, of one thing.
QString nameOf(const RecordPart &part, bool isPath)
{
    const PythonFinding *python = part.pythonFinding();
    if (!python)
        return isPath ? part.record.image : onOneLine(part.record.name + QLatin1Char(' ') + part.record.version);
    const PipFinding *pip = part.pipFinding();
    if (isPath)
        return pip ? pip->path : python->path;
    if (const Package *package = part.packageFound())
        return onOneLine(package->name + QLatin1Char(' ') + package->version);
    return pip ? QStringLiteral("pip ") + pip->version : QStringLiteral("Python ") + python->version;
}

/// A line for each thing; of a report or a site each gear.
QString asNames(const Exploration &exploration, const Selection &selection, bool isPath)
{
    QStringList lines;
    const auto add = [&](const SelectedNode &node) {
        const auto part = recordPart(*exploration.reports[node.report].loaded.report, node);
        if (part && !nameOf(*part, isPath).isEmpty())
            lines << nameOf(*part, isPath);
    };
    for (const SelectedNode &node : selection) {
        if (node.report >= exploration.reports.size())
            continue;
        if (node.kind != Kind::Report && node.kind != Kind::Site) {
            add(node);
            continue;
        }
        for (const auto &[report, gear] : gearNumbers(exploration, {node}))
            add({report, Kind::Gear, gear});
    }
    lines.removeDuplicates();
    // One by itself goes where a line goes: into a field, or behind a command.
    return lines.size() > 1 ? lines.join(QLatin1Char('\n')) + QLatin1Char('\n') : lines.value(0);
}

} // namespace

QString copiedText(const Exploration &exploration, const Selection &selection, CopyForm form)
{
    if (form == CopyForm::NameAndVersion || form == CopyForm::Path)
        return asNames(exploration, selection, form == CopyForm::Path);
    Gathering gears(exploration);
    for (const auto &node : selection)
        gears.add(node);
    switch (form) {
    case CopyForm::Text: return asText(gears);
    case CopyForm::Json: return asJson(gears);
    case CopyForm::Requirements: return asRequirements(gears);
    case CopyForm::NameAndVersion:
    case CopyForm::Path: break; // told of each thing by itself, above
    }
    return {};
}

} // namespace gearaudit
