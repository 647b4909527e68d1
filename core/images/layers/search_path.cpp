#include "core/images/layers/search_path.h"

#include <QRegularExpression>
#include <QSet>

namespace gearaudit
{

namespace
{
constexpr qsizetype mostEntries = 2000;

class PathMaker
{
public:
    PathMaker(const ImageTree &tree, const PythonPlace &place, const SearchEnvironment &environment)
        : m_tree(tree), m_place(place), m_environment(environment)
    {
        m_name = nameOfPath(place.library); // "python3.11"
        if (m_name == "3" || m_name == "2.7") // an old PyPy's lib-python
            m_name.clear();
        const QString branch = place.version.section(u'.', 0, 1);
        m_passesHidden = !branch.startsWith(u'2') && branch.section(u'.', 1).toInt() >= 13;
    }

    QByteArrayList make()
    {
        for (const QByteArray &entry : m_environment.pythonPath.split(':'))
            append(entry.startsWith('/') ? cleaned(entry) : QByteArray());
        const QByteArray library = m_place.library;
        for (const char *part : {"", "/plat-linux2", "/lib-tk", "/lib-dynload"})
            append(library + part);
        if (m_place.isNix) {
            addSite(m_place.prefix + "/lib/" + m_name + "/site-packages");
            return m_front + m_path;
        }
        // An environment's own come first, then the user's, then its base's.
        if (m_place.isVirtual)
            addSitesOf(m_place.prefix);
        if (m_place.isVirtual && !m_place.seesSystem)
            return m_front + m_path;
        if (m_environment.hasUserSite && !m_name.isEmpty())
            addSite(userBase() + "/lib/" + m_name + "/site-packages");
        addSitesOf(m_place.isVirtual ? m_place.base : m_place.prefix);
        return m_front + m_path;
    }

private:
    static QByteArray cleaned(const QByteArray &entry)
    {
        return '/' + pathParts(entry).join('/');
    }

    QByteArray userBase() const
    {
        const QByteArray &set = m_environment.userBase;
        if (set.startsWith("~/"))
            return m_environment.home + set.mid(1);
        return set.isEmpty() ? m_environment.home + "/.local" : cleaned(set);
    }

    /// Entries are one where their names are.
    bool isNew(const QByteArray &entry)
    {
        if (entry.isEmpty() || m_seen.size() > mostEntries || m_seen.contains(entry) || !m_tree.find(entry))
            return false;
        m_seen << entry;
        return true;
    }
    void append(const QByteArray &entry)
    {
        if (isNew(entry))
            m_path << entry;
    }

    /// Debian's own: its site.py looks for dist-packages.
    bool isDebians() const
    {
        const auto site = m_tree.file(m_place.library + "/site.py");
        if (site && !site->text.isEmpty())
            return site->text.contains("dist-packages");
        return m_place.base == "/usr" && (m_tree.isFolder("/var/lib/dpkg") || m_tree.isFolder("/usr/lib/python3/dist-packages"));
    }

    void addSitesOf(const QByteArray &prefix)
    {
        if (m_name.isEmpty()) {
            addSite(prefix + "/site-packages");
            return;
        }
        const bool isOwn = m_place.isVirtual && prefix == m_place.prefix;
        if (isDebians()) {
            if (isOwn)
                addSite(prefix + "/lib/" + m_name + "/site-packages");
            addSite(prefix + "/local/lib/" + m_name + "/dist-packages");
            if (!m_name.startsWith("python2") && !m_name.startsWith("pypy2"))
                addSite(prefix + "/lib/python3/dist-packages");
            addSite(prefix + "/lib/" + m_name + "/dist-packages");
            addCustomized(prefix);
            return;
        }
        const bool hasLib64 = m_place.library.contains("/lib64/");
        if (prefix == "/usr" && hasLib64) { // Fedora's and its kin's, for what pip installs
            addSite("/usr/local/lib64/" + m_name + "/site-packages");
            addSite("/usr/local/lib/" + m_name + "/site-packages");
        }
        if (hasLib64)
            addSite(prefix + "/lib64/" + m_name + "/site-packages");
        addSite(prefix + "/lib/" + m_name + "/site-packages");
        if (m_place.isPyPy)
            addSite(prefix + "/site-packages");
        addCustomized(prefix);
    }

    /// A sitecustomize that adds the site-packages which a distribution's site.py does not look for.
    void addCustomized(const QByteArray &prefix)
    {
        static const QRegularExpression adds(QStringLiteral("addsitedir\\([^\\n]*site-packages"));
        const auto file = m_tree.file(m_place.library + "/sitecustomize.py");
        if (file && !m_place.isVirtual && adds.match(QString::fromUtf8(file->text)).hasMatch())
            addSite(prefix + "/lib/" + m_name + "/site-packages");
    }

    /// A folder of packages, with what its .pth files name.
    void addSite(const QByteArray &folder)
    {
        // lib64 is often a link to lib: one folder, two names.
        const auto found = m_tree.find(folder);
        if (!found || m_sites.contains(found->path))
            return;
        m_sites << found->path;
        append(folder);
        for (const auto &[name, node] : m_tree.entries(folder)) {
            if (!name.endsWith(".pth") || (name.startsWith('.') && m_passesHidden))
                continue;
            if (const auto file = m_tree.file(folder + '/' + name))
                addLines(folder, file->text);
        }
    }

    void addLines(const QByteArray &folder, const QByteArray &text)
    {
        // easy-install puts what its file names before all others.
        const bool toFront = text.contains("sys.__plen");
        for (QByteArray line : text.split('\n')) {
            while (!line.isEmpty() && isspace(static_cast<unsigned char>(line.back())))
                line.chop(1);
            if (line.isEmpty() || line.startsWith('#') || line.startsWith("import ")
                || line.startsWith("import\t"))
                continue;
            const QByteArray parts = line.startsWith('/') ? line : folder + '/' + line;
            const QByteArray entry = '/' + pathParts(parts).join('/');
            if (isNew(entry))
                (toFront ? m_front : m_path) << entry;
        }
    }

    const ImageTree &m_tree;
    const PythonPlace &m_place;
    const SearchEnvironment &m_environment;
    QByteArray m_name;
    bool m_passesHidden = false; ///< site.py passes over .pth files that are hidden
    QByteArrayList m_front, m_path;
    QSet<QByteArray> m_seen, m_sites;
};
} // namespace

QByteArrayList searchPathOf(const ImageTree &tree, const PythonPlace &place,
                            const SearchEnvironment &environment)
{
    return PathMaker(tree, place, environment).make();
}

} // namespace gearaudit
