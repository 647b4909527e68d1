#include "core/images/layers/installed_packages.h"

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

QString header(const QByteArray &headers, const QByteArray &key)
{
    for (const QByteArray &line : headers.split('\n')) {
        if (line.startsWith(key + ": "))
            return text(line.mid(key.size() + 2));
    }
    return {};
}

/// The distributions of one entry of sys.path: the same rules as resources/probe/probe.py.
class Distributions
{
public:
    Distributions(const ImageTree &tree, InterpreterAnswer &answer) : m_tree(tree), m_answer(answer) {}

    void readEntry(const QByteArray &entry)
    {
        const QByteArray own = nameOfPath(entry);
        if (own.endsWith(".egg")) {
            const bool isFolder = m_tree.isFolder(entry);
            if (isFolder || m_tree.file(entry))
                tell(entry, own.chopped(4), isFolder ? entry + "/EGG-INFO/PKG-INFO" : QByteArray(), {});
            if (!isFolder)
                return;
        }
        for (const auto &[name, node] : m_tree.entries(entry)) {
            if (name.startsWith('~') || name.startsWith('-'))
                continue; // what an interrupted pip leaves, and pip itself passes over
            const QByteArray path = entry + '/' + name;
            if (name.endsWith(".dist-info")) {
                tell(entry, name.chopped(10), path + "/METADATA", path + "/direct_url.json");
            } else if (name.endsWith(".egg-info")) {
                if (m_tree.isFolder(path))
                    tell(entry, name.chopped(9), path + "/PKG-INFO", path + "/direct_url.json");
                else
                    tell(entry, name.chopped(9), path, {});
            } else if (name.endsWith(".egg-link")) {
                if (const auto link = m_tree.file(path))
                    m_links << text(link->text.split('\n').value(0).trimmed());
            }
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
    void tell(const QByteArray &entry, const QByteArray &stem, const QByteArray &metadata,
              const QByteArray &direct)
    {
        const auto file = metadata.isEmpty() ? nullptr : m_tree.file(metadata);
        const QByteArray headers = file ? file->text : QByteArray();
        Distribution found{header(headers, "Name"), header(headers, "Version"), text(entry), {}};
        const QByteArrayList parts = stem.split('-');
        if (found.name.isEmpty())
            found.name = text(parts.value(0));
        if (found.version.isEmpty())
            found.version = text(parts.value(1));
        if (const auto origin = direct.isEmpty() ? nullptr : m_tree.file(direct))
            found.direct = readDirectUrl(origin->text);
        if (found.name.isEmpty())
            return;
        if (m_answer.installed.size() < mostDistributions)
            m_answer.installed.push_back(std::move(found));
        else
            m_answer.isCut = true;
    }

    const ImageTree &m_tree;
    InterpreterAnswer &m_answer;
    QSet<QString> m_links;
};

/// What `pip freeze` leaves out: itself, what lies beside it in every environment (since pip 23.2 not
/// for Python 3.12 and later), and what Python 2 says of its own library. pip/_internal/commands/
/// freeze.py and utils/compat.py.
QSet<QString> hiddenByPip(const QString &python, const QString &pip)
{
    QSet<QString> hidden{QStringLiteral("pip"), QStringLiteral("python"), QStringLiteral("wsgiref"),
                         QStringLiteral("argparse")};
    const auto number = [](const QString &version, int part) { return version.section(u'.', part, part).toInt(); };
    const bool lately = std::pair(number(pip, 0), number(pip, 1)) >= std::pair(23, 2)
        && std::pair(number(python, 0), number(python, 1)) >= std::pair(3, 12);
    if (!lately) {
        hidden << QStringLiteral("setuptools") << QStringLiteral("distribute")
               << QStringLiteral("wheel");
    }
    return hidden;
}

QString freezeOf(const InterpreterAnswer &answer)
{
    QSet<QString> seen = hiddenByPip(answer.version, answer.pipVersion);
    QString freeze;
    for (const Distribution &found : answer.installed) {
        const QString name = normalizedPackageName(found.name);
        if (seen.contains(name))
            continue;
        seen << name;
        freeze += found.name + QStringLiteral("==") + found.version + u'\n';
    }
    return freeze;
}

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
    answer.implementation = place.isPyPy ? QStringLiteral("PyPy") : QStringLiteral("CPython");
    const auto folder = [](const QByteArray &path) { return path.isEmpty() ? QStringLiteral("/") : text(path); };
    answer.prefix = folder(place.prefix);
    answer.base = folder(place.base);
    answer.executable = text(place.executable);
    answer.real = text(place.real);
    answer.conda = place.isConda;
    SearchEnvironment search;
    search.pythonPath = variableOf(environment, QStringLiteral("PYTHONPATH")).toUtf8();
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
        answer.freeze = freezeOf(answer);
    return answer;
}

} // namespace gearaudit
