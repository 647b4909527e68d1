#pragma once

#include "core/base/file_facts.h"
#include "ui/exploring/recent_files.h"

#include <QObject>
#include <QSet>

class QAction;
class QMenu;
class QMimeData;
class QWidget;

namespace gearaudit
{

class Explorer;
class WorkerPool;

/// What a window does with files of results: opens them by dialog, by name, from those opened
/// lately or dropped on it, reads them again when they have changed, and closes them.
class FileMenu : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs stand before; the explorer, the store and the pool outlive it.
    FileMenu(Explorer &explorer, QSettings &store, WorkerPool &pool, LookAtFile look,
             QWidget &window);

    /// Puts its entries at the end of a menu.
    void addTo(QMenu &menu);
    void open(const QStringList &paths);
    /// Asks for files to open.
    void ask();
    /// The files that are dragged; empty where it is something else.
    static QStringList filesOf(const QMimeData &data);

Q_SIGNALS:
    /// A file that is open has changed.
    void changedOnDisk(const QString &title, const QString &path);

private:
    void fillRecent();
    void showState();

    Explorer &m_explorer;
    RecentFiles m_recent;
    WorkerPool &m_pool;
    LookAtFile m_look;
    QWidget &m_window;
    QMenu *m_recentMenu = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_close = nullptr;
    QSet<QString> m_told; ///< files whose change was told
};

} // namespace gearaudit
