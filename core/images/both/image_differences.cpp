#include "core/images/both/image_differences.h"

#include "core/model/package_name.h"

#include <map>

namespace gearaudit
{

namespace
{
// Rather some lines that are read than thousands that are not.
constexpr qsizetype mostDifferences = 200;

/// By normalised name: how it is called there, and its versions, joined where pips disagree.
using Listed = std::map<QString, std::pair<QString, QStringList>>;

Listed listedBy(const PythonFinding &python)
{
    Listed listed;
    const auto add = [&listed](const std::vector<Package> &packages) {
        for (const Package &package : packages) {
            auto &[name, versions] = listed[normalizedPackageName(package.name)];
            name = package.name;
            if (!versions.contains(package.version))
                versions << package.version;
        }
    };
    for (const PipFinding &pip : python.pips)
        add(pip.freeze);
    if (python.packages)
        add(*python.packages);
    for (auto &[name, known] : listed)
        known.second.sort();
    return listed;
}

bool listsPackages(const PythonFinding &python)
{
    return !python.pips.empty() || python.packages.has_value();
}

class Comparison
{
public:
    QStringList lines;

    void add(const QString &what, const QString &byEngine, const QString &byLayers)
    {
        if (byEngine == byLayers)
            return;
        add(QStringLiteral("%1: %2 by the engine, %3 by the layers")
                .arg(what, byEngine.isEmpty() ? QStringLiteral("none") : byEngine,
                     byLayers.isEmpty() ? QStringLiteral("none") : byLayers));
    }
    void add(const QString &line)
    {
        if (lines.size() < mostDifferences)
            lines << line.simplified();
        else
            m_more = true;
    }
    QStringList take()
    {
        if (m_more)
            lines << QStringLiteral("and more");
        return std::move(lines);
    }

private:
    bool m_more = false;
};

void comparePackages(Comparison &comparison, const PythonFinding &byEngine, const PythonFinding &byLayers)
{
    if (!listsPackages(byEngine) || !listsPackages(byLayers)) {
        if (listsPackages(byEngine) != listsPackages(byLayers))
            comparison.add(QStringLiteral("packages of %1").arg(byEngine.path),
                           listsPackages(byEngine) ? QStringLiteral("known") : QString(),
                           listsPackages(byLayers) ? QStringLiteral("known") : QString());
        return;
    }
    const Listed engine = listedBy(byEngine), layers = listedBy(byLayers);
    const auto versions = [](const Listed &listed, const QString &name) {
        const auto found = listed.find(name);
        return found == listed.end() ? QString() : found->second.second.join(QStringLiteral(" and "));
    };
    Listed all = engine;
    all.insert(layers.begin(), layers.end());
    for (const auto &[name, known] : all)
        comparison.add(QStringLiteral("%1 of %2").arg(known.first, byEngine.path), versions(engine, name),
                       versions(layers, name));
}

const PythonFinding *findPython(const ImageFindings &findings, const QString &path)
{
    for (const PythonFinding &python : findings.pythons) {
        if (python.path == path)
            return &python;
    }
    return nullptr;
}

QString inUse(const ImageFindings &findings)
{
    QStringList paths;
    for (const PythonFinding &python : findings.pythons) {
        if (python.inUse)
            paths << python.path;
    }
    return paths.join(QStringLiteral(", "));
}
} // namespace

QStringList imageDifferences(const ImageFindings &byEngine, const ImageFindings &byLayers)
{
    Comparison comparison;
    for (const PythonFinding &engine : byEngine.pythons) {
        const PythonFinding *layers = findPython(byLayers, engine.path);
        if (!layers) {
            comparison.add(QStringLiteral("%1: found by the engine alone").arg(engine.path));
            continue;
        }
        comparison.add(QStringLiteral("version of %1").arg(engine.path), engine.version, layers->version);
        comparePackages(comparison, engine, *layers);
    }
    for (const PythonFinding &layers : byLayers.pythons) {
        if (!findPython(byEngine, layers.path))
            comparison.add(QStringLiteral("%1: found by the layers alone").arg(layers.path));
    }
    comparison.add(QStringLiteral("started by the gear"), inUse(byEngine), inUse(byLayers));
    return comparison.take();
}

} // namespace gearaudit
