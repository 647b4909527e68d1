#include "core/images/layers/found_evidence.h"

#include "core/images/facts/image_evidence.h"
#include "core/images/facts/imaging_tools.h"
#include "core/model/package_name.h"

namespace gearaudit
{

namespace
{
/// Whether a record of conda's is one of Python's packages, or of Python itself, which are told elsewhere.
bool isOfPython(const QByteArray &file, const QSet<QString> &packages)
{
    const QByteArray stem = file.left(file.lastIndexOf('-'));
    const QString name = QString::fromUtf8(stem.left(stem.lastIndexOf('-')));
    return name == u"python" || name == u"pip" || name.startsWith(QLatin1String("python_abi"))
        || packages.contains(normalizedPackageName(name));
}

ImageEvidence evidenceIn(const ImageTree &tree, const QSet<QString> &pythonPackages, bool &isCut)
{
    ImageEvidence evidence;
    for (const QByteArray &file : osFiles()) {
        if (const auto found = tree.file(file))
            evidence.insert(QString::fromLatin1(file), found->text);
    }
    tree.eachFolder([&](const QByteArray &path, const ImageTree::Node &folder) {
        const bool isConda = path.endsWith("/conda-meta");
        QByteArrayList parts = path.split('/');
        parts.removeAll({});
        for (const auto &[name, node] : folder.children) {
            if (!node->file)
                continue;
            const bool isRecord = isConda && name.endsWith(".json") && !isOfPython(name, pythonPackages);
            if (!isRecord && !imagingToolAt(parts + QByteArrayList{name}))
                continue;
            isCut = isCut || evidence.size() >= mostEvidence;
            if (!isCut)
                evidence.insert(QString::fromUtf8(path + '/' + name), node->file->text);
        }
        return true;
    });
    return evidence;
}
} // namespace

ImageFacts factsBesidePythons(const ImageTree &tree, const ImageConfig &config, const QSet<QString> &pythonPackages)
{
    bool isCut = false;
    ImageFacts facts = readImageEvidence(evidenceIn(tree, pythonPackages, isCut));
    if (isCut)
        facts.cut << QStringLiteral("files that tell of tools");
    const QByteArray status("/var/lib/dpkg/status");
    if (const auto records = tree.file(status))
        addToolsOfDebian(facts, records->text, QString::fromLatin1(status));
    facts.base = config.base;
    facts.layers = config.layers;
    return facts;
}

} // namespace gearaudit
