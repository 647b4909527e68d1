#include "core/images/layers/search_path.h"

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
    }

    QByteArrayList make()
    {
        for (const QByteArray &entry : m_environment.pythonPath.split(':'))
            append(entry.startsWith('/') ? cleaned(entry) : QByteArray());
        const QByteArray library = m_place.library;
        append(library);
        append(library + "/lib-dynload");
        if (!m_place.isVirtual || m_place.seesSystem) {
            if (m_environment.hasUserSite && !m_name.isEmpty())
                addSite(m_environment.home + "/.local/lib/" + m_name + "/site-packages");
        }
        addSitesOf(m_place.prefix);
        if (m_place.isVirtual && m_place.seesSystem)
            addSitesOf(m_place.base);
        return m_front + m_path;
    }

private:
    static QByteArray cleaned(QByteArray entry)
    {
        while (entry.size() > 1 && entry.endsWith('/'))
            entry.chop(1);
        return entry;
    }

    /// Entries are one where they are the same folder; python itself compares their names alone.
    bool isNew(const QByteArray &entry)
    {
        if (entry.isEmpty() || m_seen.size() > mostEntries)
            return false;
        const auto found = m_tree.find(entry);
        if (!found || m_seen.contains(entry))
            return false;
        m_seen << entry;
        return true;
    }
    bool append(const QByteArray &entry)
    {
        const bool isOne = isNew(entry);
        if (isOne)
            m_path << entry;
        return isOne;
    }

    void addSitesOf(const QByteArray &prefix)
    {
        if (m_name.isEmpty()) {
            addSite(prefix + "/site-packages");
            return;
        }
        if (prefix == "/usr") {
            const bool isThree = m_name.startsWith("python3");
            if (m_tree.isFolder("/var/lib/dpkg") || m_tree.isFolder("/usr/lib/python3/dist-packages")
                || m_tree.isFolder("/usr/lib/" + m_name + "/dist-packages")) {
                addSite("/usr/local/lib/" + m_name + "/dist-packages");
                if (isThree)
                    addSite("/usr/lib/python3/dist-packages");
                addSite("/usr/lib/" + m_name + "/dist-packages");
                return;
            }
            if (m_tree.isFolder("/usr/lib64/" + m_name)) {
                addSite("/usr/local/lib64/" + m_name + "/site-packages");
                addSite("/usr/local/lib/" + m_name + "/site-packages");
            }
        }
        addSite(prefix + "/lib64/" + m_name + "/site-packages");
        addSite(prefix + "/lib/" + m_name + "/site-packages");
        if (m_place.isPyPy)
            addSite(prefix + "/site-packages");
    }

    void addSite(const QByteArray &folder)
    {
        // lib64 is often a link to lib: one folder, two names.
        const auto found = m_tree.find(folder);
        if (!found || m_sites.contains(found->path) || !append(folder))
            return;
        m_sites << found->path;
        for (const auto &[name, node] : m_tree.entries(folder)) {
            if (!name.endsWith(".pth"))
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
