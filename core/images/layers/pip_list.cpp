#include "core/images/layers/pip_list.h"

#include "core/images/layers/found_distributions.h"
#include "core/model/package_name.h"
#include "core/model/version.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace gearaudit
{

namespace
{
using Kind = FoundDistribution::Kind;
using Pair = std::pair<int, int>;

constexpr qsizetype mostLines = 20'000; ///< as of a pip that answers

Pair pairOf(const QString &version)
{
    static const QRegularExpression rule(QStringLiteral("^(\\d+)(?:\\.(\\d+))?"));
    const auto match = rule.match(version);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

QString partOf(const FoundDistribution &one, int part)
{
    return QString::fromUtf8(one.stem.split('-').value(part));
}

/// What `pip freeze` leaves out: itself, what lies beside it in every environment (since pip 23.2 not
/// for Python 3.12 and later), and what Python 2 says of its own library.
QSet<QString> hiddenBy(Pair python, Pair pip)
{
    QSet<QString> hidden{QStringLiteral("pip"), QStringLiteral("python"), QStringLiteral("wsgiref"),
                         QStringLiteral("argparse")};
    if (pip < Pair(23, 2) || python < Pair(3, 12))
        hidden << QStringLiteral("setuptools") << QStringLiteral("distribute") << QStringLiteral("wheel");
    return hidden;
}

/// setuptools' safe_name and safe_version.
QString safeName(QString name)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9.]+"));
    return name.replace(unsafe, QStringLiteral("-"));
}

QString safeVersion(const QString &text)
{
    if (const auto version = Version::parse(text))
        return version->text();
    return safeName(QString(text).replace(u' ', u'.'));
}

class PipList
{
public:
    PipList(const ImageTree &tree, Pair python, Pair pip) : m_tree(tree), m_pip(pip)
    {
        m_usesImportlib = python >= Pair(3, 11) && pip >= Pair(22, 2);
        m_readsFolderNames = pip >= Pair(24, 2);
    }

    /// The links of development installs: what has the name of one is editable, wherever it was found.
    void readLinks(const QByteArray &entry)
    {
        for (const auto &[name, node] : m_tree.entries(entry)) {
            if (name.endsWith(".egg-link"))
                m_links << QString::fromUtf8(name.chopped(9));
        }
    }

    void read(const QByteArray &entry)
    {
        const auto found = distributionsIn(m_tree, entry);
        if (!m_usesImportlib) {
            for (const FoundDistribution &one : found) {
                // An entry that is an egg is nothing else; eggs and links in a folder do not count.
                if (one.isEntry || one.kind == Kind::DistInfo || one.kind == Kind::EggInfo)
                    addBySetuptools(one);
                if (one.isEntry)
                    return;
            }
            return;
        }
        for (const FoundDistribution &one : found)
            addByImportlib(one);
        for (const FoundDistribution &one : found) {
            // Read by setuptools, whatever else is read by Python itself.
            if (one.kind == Kind::Egg && !one.isEntry)
                put(one, partOf(one, 0), one.name.isEmpty() ? safeName(partOf(one, 0)) : one.name,
                    safeVersion(partOf(one, 1)));
        }
        for (const FoundDistribution &one : found) {
            if (one.kind != Kind::EggLink || one.target.isEmpty())
                continue;
            for (const FoundDistribution &linked : distributionsIn(m_tree, one.target))
                addByImportlib(linked);
        }
    }

    QString text(const QSet<QString> &hidden) const
    {
        QString lines;
        qsizetype count = 0;
        for (auto one = m_lines.cbegin(); one != m_lines.cend(); ++one) {
            if (!hidden.contains(normalizedPackageName(one.key())) && ++count <= mostLines)
                lines += one.value() + u'\n';
        }
        return lines;
    }

private:
    /// Python's own search, one of a name on all of sys.path.
    void addByImportlib(const FoundDistribution &one)
    {
        if (one.kind == Kind::EggLink || (one.kind == Kind::Egg && !one.isEntry))
            return;
        const QString byFolder = one.kind == Kind::Egg ? QString() : partOf(one, 0);
        const bool isArchive = one.kind == Kind::Egg && !one.hasMetadata;
        const QString name = isArchive ? partOf(one, 0) : one.name;
        QString known = name;
        if (m_readsFolderNames && !byFolder.isEmpty() && (one.kind == Kind::EggInfo || one.stem.contains('-')))
            known = byFolder;
        if (known.isEmpty() || m_seen.contains(normalizedPackageName(known)))
            return;
        m_seen << normalizedPackageName(known);
        const bool hasOwn = m_readsFolderNames && one.kind == Kind::DistInfo && one.stem.contains('-');
        const QString version = hasOwn ? QString::fromUtf8(one.stem.mid(one.stem.indexOf('-') + 1))
            : isArchive                ? partOf(one, 1)
                                       : one.version;
        const QString canonical = normalizedPackageName(byFolder.isEmpty() ? known : byFolder);
        put(one, canonical, name.isEmpty() ? canonical : name, version);
    }

    /// setuptools' working set: named by files, the first of a name on all of sys.path.
    void addBySetuptools(const FoundDistribution &one)
    {
        if (!one.hasMetadata && one.kind != Kind::Egg)
            return;
        const QString named = safeName(partOf(one, 0));
        const QString name = named.isEmpty() ? QStringLiteral("Unknown") : named;
        if (m_seen.contains(name.toLower()))
            return;
        m_seen << name.toLower();
        const bool bySelf = one.kind == Kind::EggInfo && !one.version.isEmpty();
        QString version = bySelf || named.isEmpty() ? one.version : partOf(one, 1);
        if (version.isEmpty())
            version = one.version;
        const QString itself = one.name.isEmpty() ? normalizedPackageName(name) : one.name;
        put(one, name, m_pip >= Pair(21, 2) ? itself : name, safeVersion(version));
    }

    /// Of what is one name to pip, the last counts.
    void put(const FoundDistribution &one, const QString &key, const QString &name, const QString &version)
    {
        static const QRegularExpression valid(QStringLiteral("^([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$"));
        if (version.isEmpty() || !valid.match(key).hasMatch())
            return;
        const auto parsed = Version::parse(version);
        const bool saysItself = m_readsFolderNames && !one.version.isEmpty() && (one.kind != Kind::Egg || one.isEntry);
        const QString &raw = saysItself ? one.version : version;
        const QString line = name + (parsed ? QStringLiteral("==") + parsed->text() : QStringLiteral("===") + raw);
        m_lines.insert(m_pip >= Pair(20, 0) ? normalizedPackageName(name) : name, withOrigin(one, name, line));
    }

    QString withOrigin(const FoundDistribution &one, const QString &name, const QString &line) const
    {
        const QString editable = QStringLiteral("# Editable install with no version control (%1)\n-e %2");
        if (one.direct && m_pip >= Pair(20, 1)) {
            const QString commit = one.direct->commit.isEmpty() ? QString() : u'@' + one.direct->commit;
            return one.direct->editable ? editable.arg(line, one.direct->url)
                                        : name + QStringLiteral(" @ ") + one.direct->url + commit;
        }
        // Before, pip asked for a repository first: without one it was an install like any other.
        if (m_pip >= Pair(19, 0) && ((m_pip >= Pair(24, 0) && m_links.contains(name)) || m_links.contains(safeName(name))))
            return editable.arg(line, QString::fromUtf8(one.entry));
        return line;
    }

    const ImageTree &m_tree;
    const Pair m_pip;
    bool m_usesImportlib = false;
    bool m_readsFolderNames = false;
    QSet<QString> m_seen, m_links;
    QMap<QString, QString> m_lines;
};
} // namespace

QString pipListOf(const ImageTree &tree, const QByteArrayList &path, const QString &python, const QString &pip)
{
    PipList list(tree, pairOf(python), pairOf(pip));
    for (const QByteArray &entry : path)
        list.readLinks(entry);
    for (const QByteArray &entry : path)
        list.read(entry);
    return list.text(hiddenBy(pairOf(python), pairOf(pip)));
}

} // namespace gearaudit
