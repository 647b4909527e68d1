#include "tests/support/tree_world.h"

#include "core/images/facts/interpreter_name.h"

#include <QDir>

namespace gearaudit
{

void TreeWorld::put(const QString &path, const Entry &entry)
{
    if (path == u"/")
        return;
    if (m_entries.contains(path)) {
        if (!entry.isFolder)
            m_entries.insert(path, entry);
        return;
    }
    m_entries.insert(path, entry);
    QStringList &names = m_names[folderName(path)];
    names << fileName(path);
    names.sort();
    Entry above;
    above.isFolder = true;
    put(folderName(path), above);
}

void TreeWorld::file(const QString &path, const QString &text, bool isExecutable)
{
    Entry entry;
    entry.text = text;
    entry.isExecutable = isExecutable;
    put(path, entry);
}

void TreeWorld::folder(const QString &path)
{
    Entry entry;
    entry.isFolder = true;
    put(path, entry);
}

void TreeWorld::link(const QString &path, const QString &target)
{
    Entry entry;
    entry.target = target;
    put(path, entry);
}

void TreeWorld::interpreter(const QString &path)
{
    // One that is text already is a wrapper.
    Entry entry = m_entries.value(path);
    entry.isExecutable = entry.isInterpreter = true;
    if (entry.text.isEmpty())
        entry.text = QStringLiteral("\x7f"
                                    "ELF");
    put(path, entry);
}

void TreeWorld::program(const QString &path)
{
    file(path, QStringLiteral("\x7f"
                              "ELF"));
}

QString TreeWorld::resolved(const QString &path) const
{
    QStringList rest = path.split(u'/', Qt::SkipEmptyParts);
    QString at;
    for (int links = 0; !rest.isEmpty();) {
        const QString next = at + u'/' + rest.takeFirst();
        const auto found = m_entries.constFind(next);
        if (found == m_entries.cend() ||
            (!rest.isEmpty() && found->target.isEmpty() && !found->isFolder))
            return {};
        if (found->target.isEmpty()) {
            at = next;
            continue;
        }
        if (++links > 40)
            return {};
        const QString target = QDir::cleanPath(
            found->target.startsWith(u'/') ? found->target : at + u'/' + found->target);
        rest = target.split(u'/', Qt::SkipEmptyParts) + rest;
        at.clear();
    }
    return at.isEmpty() ? QStringLiteral("/") : at;
}

ImageFile TreeWorld::seen(const QString &path) const
{
    ImageFile file;
    const QString end = resolved(path);
    file.kind = ImageFile::Kind::Missing;
    if (end.isEmpty()) {
        const auto own = m_entries.constFind(path);
        if (own != m_entries.cend() && !own->target.isEmpty()) {
            file.kind = ImageFile::Kind::Dangling;
            file.target = own->target;
        }
        return file;
    }
    const Entry entry = m_entries.value(end);
    file.kind = entry.isFolder || end == u"/" ? ImageFile::Kind::Folder : ImageFile::Kind::File;
    file.isExecutable = entry.isExecutable || entry.isFolder;
    file.isInterpreter = entry.isInterpreter;
    if (end != path)
        file.target = end;
    return file;
}

CommandWorld TreeWorld::world() const
{
    CommandWorld world;
    world.file = [this](const QString &path) { return seen(path); };
    world.text = [this](const QString &path) -> std::optional<QString> {
        const QString end = resolved(path);
        const Entry entry = m_entries.value(end);
        if (end.isEmpty() || entry.isFolder ||
            entry.text.startsWith(QStringLiteral("\x7f"
                                                 "ELF")))
            return std::nullopt;
        return entry.text;
    };
    world.entries = [this](const QString &path) -> std::optional<QStringList> {
        const QString end = resolved(path);
        if (end.isEmpty() || !m_names.contains(end))
            return QStringList();
        return m_names.value(end);
    };
    return world;
}

} // namespace gearaudit
