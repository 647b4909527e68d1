#include "core/images/layers/installed_packages.h"

#include "core/images/facts/distribution_rules.h"
#include "core/images/layers/found_distributions.h"
#include "core/images/layers/pip_list.h"
#include "core/images/layers/search_path.h"
#include "core/model/package_name.h"

#include <QRegularExpression>
#include <QSet>

namespace gearaudit
{

namespace
{
constexpr size_t mostDistributions = 20'000; ///< as of an interpreter that answers

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

/// What a Python says is installed, whatever its pip makes of it: the same as resources/probe/probe.py.
class Distributions
{
public:
    Distributions(const ImageTree &tree, InterpreterAnswer &answer) : m_tree(tree), m_answer(answer) {}

    void readEntry(const QByteArray &entry)
    {
        for (const FoundDistribution &one : distributionsIn(m_tree, entry)) {
            if (one.kind == FoundDistribution::Kind::EggLink)
                m_links << text(one.target);
            else if (one.kind != FoundDistribution::Kind::Egg || one.isEntry)
                tell(one);
        }
    }

    /// An egg-link names the folder of a development install; its own metadata lies in that folder.
    void finish()
    {
        for (Distribution &found : m_answer.installed) {
            if (!found.direct && m_links.contains(found.folder))
                found.direct = DirectOrigin{QStringLiteral("file://") + found.folder, {}, true};
        }
    }

private:
    void tell(const FoundDistribution &one)
    {
        const bool isArchive = one.kind == FoundDistribution::Kind::Egg && !one.hasMetadata;
        auto found = installedDistribution(text(one.stem), one.name, one.version, one.hasMetadata || isArchive);
        if (!found)
            return;
        found->folder = text(one.entry);
        found->direct = one.direct;
        found->installer = one.installer;
        found->requirements = one.requirements;
        if (m_answer.installed.size() < mostDistributions)
            m_answer.installed.push_back(std::move(*found));
        else
            m_answer.isCut = true;
    }

    const ImageTree &m_tree;
    InterpreterAnswer &m_answer;
    QSet<QString> m_links;
};

void findPip(const ImageTree &tree, const QByteArrayList &path, InterpreterAnswer &answer)
{
    static const QRegularExpression said(QStringLiteral("^__version__\\s*=\\s*[\"']([^\"']+)[\"']"),
                                         QRegularExpression::MultilineOption);
    for (const QByteArray &entry : path) {
        const auto module = tree.file(entry + "/pip/__init__.py");
        if (!module)
            continue;
        answer.pipVersion = said.match(text(module->text)).captured(1);
        for (const Distribution &found : answer.installed) {
            if (answer.pipVersion.isEmpty() && normalizedPackageName(found.name) == QLatin1String("pip"))
                answer.pipVersion = found.version;
        }
        answer.pipFolder = text(entry + "/pip");
        answer.hasPip = !answer.pipVersion.isEmpty();
        return;
    }
}
} // namespace

QString variableOf(const EnvironmentVariables &environment, const QString &name)
{
    QString value;
    for (const EnvironmentVariable &variable : environment) {
        if (variable.name == name)
            value = variable.value;
    }
    return value;
}

InterpreterAnswer answerOfPython(const ImageTree &tree, const PythonPlace &place,
                                 const EnvironmentVariables &environment, const QString &home)
{
    InterpreterAnswer answer;
    answer.identified = true;
    answer.version = place.version;
    answer.evidence = place.evidence;
    answer.implementation = place.isPyPy ? QStringLiteral("PyPy") : QStringLiteral("CPython");
    const auto folder = [](const QByteArray &path) { return path.isEmpty() ? QStringLiteral("/") : text(path); };
    answer.prefix = folder(place.prefix);
    answer.base = folder(place.base);
    answer.executable = text(place.executable);
    answer.real = text(place.real);
    answer.conda = place.isConda;
    SearchEnvironment search;
    search.pythonPath = variableOf(environment, QStringLiteral("PYTHONPATH")).toUtf8();
    search.userBase = variableOf(environment, QStringLiteral("PYTHONUSERBASE")).toUtf8();
    search.home = home.toUtf8();
    search.hasUserSite = variableOf(environment, QStringLiteral("PYTHONNOUSERSITE")).isEmpty();
    const QByteArrayList path = searchPathOf(tree, place, search);
    Distributions distributions(tree, answer);
    for (const QByteArray &entry : path) {
        answer.path << text(entry);
        distributions.readEntry(entry);
    }
    distributions.finish();
    findPip(tree, path, answer);
    if (answer.hasPip)
        answer.freeze = pipListOf(tree, path, answer.version, answer.pipVersion);
    return answer;
}

} // namespace gearaudit
