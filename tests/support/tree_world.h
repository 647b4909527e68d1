#pragma once

#include "core/images/command/command_world.h"

#include <QHash>
#include <QString>

namespace gearaudit
{

/// An image's files as a test describes them, and nothing else: what is not described is not there.
class TreeWorld
{
public:
    /// Folders above it come with it.
    void file(const QString &path, const QString &text = {}, bool isExecutable = true);
    void folder(const QString &path);
    void link(const QString &path, const QString &target);
    /// A binary that is a Python; or what is there already, as a wrapper of one.
    void interpreter(const QString &path);
    /// A binary that is none.
    void program(const QString &path);

    /// The path with every link followed; empty where that leads to nothing.
    QString resolved(const QString &path) const;
    bool has(const QString &path) const { return m_entries.contains(path); }
    /// As it knows itself; it must outlive what is returned.
    CommandWorld world() const;

private:
    struct Entry {
        bool isFolder = false;
        bool isExecutable = false;
        bool isInterpreter = false;
        QString text;
        QString target; ///< of a link
    };
    void put(const QString &path, const Entry &entry);
    ImageFile seen(const QString &path) const;

    QHash<QString, Entry> m_entries;
    QHash<QString, QStringList> m_names; ///< by folder
};

} // namespace gearaudit
