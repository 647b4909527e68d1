#include "ui/exploring/recent_files.h"

#include <QSettings>

namespace gearaudit
{

namespace
{
const QLatin1String recentKey("files/recent");
} // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths = m_store.value(recentKey).toStringList();
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.mid(0, most);
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue(recentKey, paths.mid(0, most));
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    m_store.setValue(recentKey, paths);
}

void RecentFiles::clear()
{
    m_store.remove(recentKey);
}

} // namespace gearaudit
