#include "core/insight/gear_comparison.h"

#include "core/insight/pairs.h"
#include "core/model/gear_facts.h"
#include "core/model/package_name.h"
#include "core/model/version.h"

#include <algorithm>
#include <map>
#include <optional>

namespace gearaudit
{

namespace
{

using Kind = ChangeKind;
using Subject = ChangeSubject;

/// Up or down where both are versions; none for equal ones.
std::optional<Kind> moved(const QString &before, const QString &after)
{
    if (before == after)
        return std::nullopt;
    if (!Version::parse(before) || !Version::parse(after))
        return Kind::Changed;
    const int order = compareVersions(before, after);
    return order == 0 ? std::nullopt : std::optional(order < 0 ? Kind::Up : Kind::Down);
}

/// "3.11" of "3.11.3".
QString branchOf(const PythonFinding &python)
{
    return python.version.section(QLatin1Char('.'), 0, 1);
}

/// The prefix, or where it was not recorded the folder above the executable's.
QString placeOf(const PythonFinding &python)
{
    return python.prefix.isEmpty() ? python.path.section(QLatin1Char('/'), 0, -3) : python.prefix;
}

/// Whether this is the only one under its prefix among those that are left.
bool isAlone(const PythonFinding &python, const std::vector<const PythonFinding *> &others)
{
    return std::count_if(others.begin(), others.end(), [&](const PythonFinding *other) {
               return other != nullptr && placeOf(*other) == placeOf(python);
           }) == 1;
}

class GearComparison
{
public:
    GearComparison(const GearRecord &before, const GearRecord &after)
        : m_before(before), m_after(after)
    {
    }

    std::vector<Change> run()
    {
        compareGear();
        if (isKnown(m_before) && isKnown(m_after))
            compareBesidePythons(m_before.findings.image, m_after.findings.image);
        // Of most gears nothing changed, which is told far sooner than what did.
        if (isKnown(m_before) && isKnown(m_after) &&
            m_before.findings.pythons != m_after.findings.pythons)
            comparePythons();
        return std::move(m_changes);
    }

private:
    void add(Subject subject, Kind kind, const QString &name, const QString &before,
             const QString &after)
    {
        m_changes.push_back({subject, kind, m_python, name, before, after});
    }
    void compareTexts(Subject subject, const QString &before, const QString &after)
    {
        if (before != after)
            add(subject, Kind::Changed, {}, before, after);
    }

    void compareGear()
    {
        if (const auto kind = moved(m_before.version, m_after.version))
            add(Subject::Version, *kind, {}, m_before.version, m_after.version);
        compareTexts(Subject::Image, m_before.image, m_after.image);
        const auto &was = m_before.audit;
        const auto &is = m_after.audit;
        if (m_before.image == m_after.image && !was.imageDigest.isEmpty() &&
            !is.imageDigest.isEmpty())
            compareTexts(Subject::ImageDigest, was.imageDigest, is.imageDigest);
        if (was.status && is.status)
            compareTexts(Subject::Status, statusName(*was.status), statusName(*is.status));
        compareTexts(Subject::Sdk, yesOrNo(m_before.apiEnabled), yesOrNo(m_after.apiEnabled));
    }

    void compareBesidePythons(const ImageFacts &before, const ImageFacts &after)
    {
        // Where no file told the system, nobody looked for tools either.
        if (before.os.id.isEmpty() || after.os.id.isEmpty())
            return;
        const auto named = [](const OperatingSystem &os) {
            return (os.id + QLatin1Char(' ') + os.version).trimmed();
        };
        compareTexts(Subject::System, named(before.os), named(after.os));
        if (m_before.audit.inspectedBy != m_after.audit.inspectedBy || before.tools == after.tools)
            return;
        Pairs<ToolFinding> pairs(Pairs<ToolFinding>::pointers(before.tools),
                                 Pairs<ToolFinding>::pointers(after.tools));
        pairs.join([](const auto &left, const auto &right) {
            return left.name == right.name && left.path == right.path;
        });
        pairs.join([](const auto &left, const auto &right) { return left.name == right.name; });
        for (const auto &[was, is] : pairs.both) {
            const auto kind = moved(was->version, is->version);
            if (kind && !was->version.isEmpty() && !is->version.isEmpty())
                add(Subject::Tool, *kind, is->name, was->version, is->version);
        }
        for (const auto *tool : pairs.gone())
            add(Subject::Tool, Kind::Removed, tool->name, tool->version, {});
        for (const auto *tool : pairs.added())
            add(Subject::Tool, Kind::Added, tool->name, {}, tool->version);
    }

    void comparePythons()
    {
        using PythonPairs = Pairs<PythonFinding>;
        PythonPairs pairs(PythonPairs::pointers(m_before.findings.pythons),
                          PythonPairs::pointers(m_after.findings.pythons));
        const auto samePlace = [](const auto &left, const auto &right) {
            return placeOf(left) == placeOf(right);
        };
        pairs.join([](const auto &left, const auto &right) { return left.path == right.path; });
        pairs.join([&](const auto &left, const auto &right) {
            return samePlace(left, right) && branchOf(left) == branchOf(right);
        });
        pairs.join([&](const auto &left, const auto &right) {
            return samePlace(left, right) && isAlone(left, pairs.gone()) &&
                   isAlone(right, pairs.added());
        });
        std::sort(pairs.both.begin(), pairs.both.end(), [](const auto &left, const auto &right) {
            return left.second->path < right.second->path;
        });
        for (const auto &[before, after] : pairs.both)
            comparePython(*before, *after);
        for (const auto *python : pairs.gone()) {
            m_python = python->path;
            add(Subject::Python, Kind::Removed, {}, python->version, {});
        }
        for (const auto *python : pairs.added()) {
            m_python = python->path;
            add(Subject::Python, Kind::Added, {}, {}, python->version);
        }
    }

    void comparePython(const PythonFinding &before, const PythonFinding &after)
    {
        m_python = after.path;
        if (const auto kind = moved(before.version, after.version))
            add(Subject::Python, *kind, {}, before.version, after.version);
        if (m_before.audit.status && m_after.audit.status && before.inUse != after.inUse)
            add(Subject::InUse, Kind::Changed, {}, yesOrNo(before.inUse), yesOrNo(after.inUse));
        if (m_before.audit.status && m_after.audit.status)
            comparePips(before, after);
        if (knowsPackages(before) && knowsPackages(after))
            comparePackages(before, after);
    }

    void comparePips(const PythonFinding &before, const PythonFinding &after)
    {
        Pairs<PipFinding> pairs(Pairs<PipFinding>::pointers(before.pips),
                                Pairs<PipFinding>::pointers(after.pips));
        pairs.join([](const auto &left, const auto &right) { return left.path == right.path; });
        for (const auto &[was, is] : pairs.both) {
            const auto kind = moved(was->version, is->version);
            if (kind && !was->version.isEmpty() && !is->version.isEmpty())
                add(Subject::Pip, *kind, is->path, was->version, is->version);
        }
        for (const auto *pip : pairs.gone())
            add(Subject::Pip, Kind::Removed, pip->path, pip->version, {});
        for (const auto *pip : pairs.added())
            add(Subject::Pip, Kind::Added, pip->path, {}, pip->version);
    }

    static std::map<QString, InstalledPackage> byName(const PythonFinding &python)
    {
        std::map<QString, InstalledPackage> packages;
        for (const auto &installed : installedPackages(python))
            packages.emplace(normalizedPackageName(installed.package.name), installed);
        return packages;
    }

    void comparePackages(const PythonFinding &before, const PythonFinding &after)
    {
        const auto old = byName(before);
        const auto current = byName(after);
        auto was = old.begin();
        auto is = current.begin();
        while (was != old.end() || is != current.end()) {
            if (is == current.end() || (was != old.end() && was->first < is->first)) {
                const auto &package = was++->second.package;
                add(Subject::Package, Kind::Removed, package.name, package.version, {});
            } else if (was == old.end() || is->first < was->first) {
                const auto &package = is++->second.package;
                add(Subject::Package, Kind::Added, package.name, {}, package.version);
            } else {
                comparePackage(was++->second, is++->second);
            }
        }
    }

    void comparePackage(const InstalledPackage &before, const InstalledPackage &after)
    {
        const auto &name = after.package.name;
        if (const auto kind = moved(before.package.version, after.package.version)) {
            add(Subject::Package, *kind, name, before.package.version, after.package.version);
        } else if (!before.pip.isEmpty() && !after.pip.isEmpty() && m_before.audit.status &&
                   m_after.audit.status) {
            const auto was = originAddress(before.origin);
            const auto is = originAddress(after.origin);
            if (was != is)
                add(Subject::Package, Kind::Changed, name, was, is);
        }
    }

    const GearRecord &m_before;
    const GearRecord &m_after;
    QString m_python;
    std::vector<Change> m_changes;
};

} // namespace

std::vector<Change> changesOf(const GearRecord &before, const GearRecord &after)
{
    return GearComparison(before, after).run();
}

} // namespace gearaudit
