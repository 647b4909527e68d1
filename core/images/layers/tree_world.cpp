#include "core/images/layers/tree_world.h"

#include "core/images/layers/kept_files.h"

namespace gearaudit
{

namespace
{
using Kind = ImageFile::Kind;
using Node = ImageTree::Node;

/// Where a link that leads to nothing leads.
QString targetOf(const QByteArray &path, const QByteArray &target)
{
    const QByteArray whole = target.startsWith('/') ? target : path.left(path.lastIndexOf('/') + 1) + target;
    return QString::fromUtf8(whole);
}

/// Whether a file of this name would have been kept, were it there.
bool wouldBeKept(const QByteArray &path)
{
    const auto what = interestIn(pathParts(path), true).what;
    return what != FileInterest::What::Nothing && what != FileInterest::What::Script;
}

ImageFile fileOf(const ImageTree &tree, const QString &asked)
{
    const QByteArray path = asked.toUtf8();
    if (const auto found = tree.find(path)) {
        const QString real = QString::fromUtf8(found->path.isEmpty() ? QByteArray("/") : found->path);
        const QString target = real == asked ? QString() : real;
        if (found->node->kind == Node::Kind::Folder)
            return {Kind::Folder, true, false, target};
        return {Kind::File, found->node->file && found->node->file->executable, false, target};
    }
    if (const auto link = tree.findEntry(path); link && link->node->kind == Node::Kind::Link)
        return {Kind::Dangling, false, false, targetOf(link->path, link->node->target)};
    const QByteArray folder = path.left(path.lastIndexOf('/'));
    const bool isKnown = !tree.isFolder(folder.isEmpty() ? QByteArray("/") : folder) || wouldBeKept(path);
    return {isKnown ? Kind::Missing : Kind::Unknown, false, false, {}};
}
} // namespace

CommandWorld worldOf(const ImageTree &tree)
{
    CommandWorld world;
    world.file = [&tree](const QString &path) { return fileOf(tree, path); };
    world.text = [&tree](const QString &path) -> std::optional<QString> {
        const auto file = tree.file(path.toUtf8());
        if (!file || (file->text.isEmpty() && file->size > 0))
            return std::nullopt;
        return QString::fromUtf8(file->text);
    };
    world.entries = [&tree](const QString &folder) -> std::optional<QStringList> {
        if (!tree.isFolder(folder.toUtf8()))
            return std::nullopt;
        QStringList names;
        for (const auto &[name, node] : tree.entries(folder.toUtf8()))
            names << QString::fromUtf8(name);
        return names;
    };
    return world;
}

} // namespace gearaudit
