#include "core/images/layers/brought_packages.h"

#include "core/model/package_name.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace gearaudit
{

namespace
{
constexpr qsizetype longestList = 1'000'000; ///< of one layer's packages
constexpr qsizetype longestName = 200;

QString header(const QByteArray &headers, const QByteArray &key)
{
    for (const QByteArray &line : headers.split('\n')) {
        if (line.startsWith(key + ": "))
            return QString::fromUtf8(line.mid(key.size() + 2));
    }
    return {};
}

/// Where a distribution's metadata lies: its folder or file, and the layer of the file that names it.
struct MetadataPlace {
    QByteArray path;
    int layer = 0;
};

/// By the names in PEP 503 form of what one entry of sys.path holds.
using Places = QHash<QString, MetadataPlace>;

Places placesIn(const ImageTree &tree, const QByteArray &entry)
{
    Places places;
    const auto add = [&](const QByteArray &path, const ImageTree::Node &node, const QByteArray &stem,
                         const QByteArray &inner) {
        const auto inside = inner.isEmpty() ? std::nullopt : tree.find(path + inner);
        const ImageTree::Node &told = inside ? *inside->node : node;
        QString name = told.file ? header(told.file->text, "Name") : QString();
        if (name.isEmpty())
            name = QString::fromUtf8(stem.split('-').value(0));
        const QString key = normalizedPackageName(name);
        if (!places.contains(key))
            places.insert(key, {path, told.layer});
    };
    const auto &names = tree.entries(entry);
    for (const auto &[name, node] : names) {
        const QByteArray path = entry + '/' + name;
        if (name.startsWith('~') || name.startsWith('-'))
            continue;
        if (name.endsWith(".dist-info"))
            add(path, *node, name.chopped(10), "/METADATA");
        else if (name.endsWith(".egg-info"))
            add(path, *node, name.chopped(9), "/PKG-INFO");
        else if (name.endsWith(".egg"))
            add(path, *node, name.chopped(4), "/EGG-INFO/PKG-INFO");
    }
    return places;
}

bool isSharedPrefix(const QString &prefix)
{
    return prefix.isEmpty() || prefix == u"/" || prefix == u"/usr" || prefix == u"/usr/local";
}
} // namespace

void BroughtPackages::describe(const InterpreterAnswer &answer, PythonFinding &finding)
{
    finding.bytes = bytesOf(answer);
    finding.installedBy = packagesOf(answer);
}

/// By recursion: no path that is kept is deeper than deepestPath.
qint64 BroughtPackages::bytesBelow(const ImageTree::Node &folder)
{
    if (const auto known = m_bytes.find(&folder); known != m_bytes.end())
        return known->second;
    qint64 bytes = folder.size.bytes - folder.size.linked;
    for (const auto &[name, child] : folder.children) {
        if (child->kind == ImageTree::Node::Kind::Folder)
            bytes += bytesBelow(*child);
    }
    m_bytes.emplace(&folder, bytes);
    return bytes;
}

qint64 BroughtPackages::bytesAt(const QByteArray &path)
{
    const auto found = m_tree.find(path);
    if (!found)
        return 0;
    if (found->node->kind == ImageTree::Node::Kind::Folder)
        return std::max<qint64>(0, bytesBelow(*found->node));
    return found->node->file ? std::max<qint64>(0, found->node->file->size) : 0;
}

qint64 BroughtPackages::bytesOf(const InterpreterAnswer &answer)
{
    if (!isSharedPrefix(answer.prefix))
        return bytesAt(answer.prefix.toUtf8());
    const QString prefix = answer.prefix == u"/" ? QString() : answer.prefix;
    const QString branch = answer.version.section(u'.', 0, 1);
    QStringList folders = answer.path;
    for (const char *library : {"/lib/python", "/lib64/python", "/lib/pypy"})
        folders << prefix + QLatin1String(library) + branch;
    QByteArrayList places; // without links; the shortest first
    for (const QString &folder : folders) {
        const auto found = folder.startsWith(prefix + u'/') ? m_tree.find(folder.toUtf8()) : std::nullopt;
        if (found && found->node->kind == ImageTree::Node::Kind::Folder && !found->path.isEmpty()
            && !isSharedPrefix(QString::fromUtf8(found->path)))
            places << found->path;
    }
    std::sort(places.begin(), places.end());
    qint64 bytes = 0;
    QByteArray last;
    for (const QByteArray &place : places) {
        if (!last.isEmpty() && (place == last || place.startsWith(last + '/')))
            continue;
        last = place;
        bytes += bytesAt(place);
    }
    return bytes;
}

qint64 BroughtPackages::bytesOfPackage(const QByteArray &entry, const QByteArray &metadata, const QString &name)
{
    if (const auto record = m_tree.file(metadata + "/RECORD")) {
        if (const qint64 bytes = record->text.toLongLong(); bytes > 0)
            return bytes;
    }
    if (metadata.endsWith(".egg"))
        return bytesAt(metadata);
    const auto top = m_tree.file(metadata + "/top_level.txt");
    QByteArrayList modules = top ? top->text.split('\n') : QByteArrayList();
    modules.removeAll({});
    if (modules.isEmpty())
        modules << QString(name).replace(u'-', u'_').toUtf8() << name.toUtf8() << normalizedPackageName(name).toUtf8();
    QSet<const ImageTree::Node *> counted;
    qint64 bytes = 0;
    for (const QByteArray &module : modules.mid(0, 100)) {
        const QByteArray own = module.trimmed();
        const auto found = own.isEmpty() || own.contains("..") ? std::nullopt : m_tree.find(entry + '/' + own);
        if (found && found->node->kind == ImageTree::Node::Kind::Folder && !counted.contains(found->node)) {
            counted << found->node;
            bytes += std::max<qint64>(0, bytesBelow(*found->node));
        }
    }
    return bytes;
}

std::vector<LayerPackages> BroughtPackages::packagesOf(const InterpreterAnswer &answer)
{
    QHash<QString, Places> places;
    QSet<QString> seen;
    std::map<int, QStringList> lists;
    for (const Distribution &found : answer.installed) {
        const QString key = normalizedPackageName(found.name);
        const bool isPlain = !found.name.contains(u',') && !found.name.contains(u' ') && found.name.size() <= longestName;
        if (seen.contains(key) || !isPlain)
            continue;
        seen << key;
        const QByteArray entry = found.folder.toUtf8();
        auto own = places.find(found.folder);
        if (own == places.end())
            own = places.insert(found.folder, placesIn(m_tree, entry));
        const auto place = own->constFind(key);
        if (place == own->constEnd())
            continue;
        const qint64 bytes = bytesOfPackage(entry, place->path, found.name);
        lists[place->layer] << (bytes > 0 ? found.name + u' ' + QString::number(bytes) : found.name);
    }
    std::vector<LayerPackages> all;
    for (auto &[layer, list] : lists) {
        list.sort(Qt::CaseInsensitive);
        const QString text = list.join(QStringLiteral(", "));
        if (text.size() <= longestList)
            all.push_back({QString::number(layer), text});
    }
    return all;
}

} // namespace gearaudit
