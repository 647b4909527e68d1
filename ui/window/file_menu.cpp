#include "ui/window/file_menu.h"

#include "core/base/error.h"
#include "ui/dialogs/begin_in_folder.h"
#include "ui/exploring/explorer.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace gearaudit
{

FileMenu::FileMenu(Explorer &explorer, QSettings &store, WorkerPool &pool, LookAtFile look,
                   QWidget &window)
    : QObject(&window), m_explorer(explorer), m_recent(store), m_pool(pool),
      m_look(std::move(look)), m_window(window)
{
    connect(&explorer, &Explorer::opened, this,
            [this](const QString &path) { m_recent.add(path); });
    connect(&explorer, &Explorer::failed, this, [this](const Error &error) {
        if (error.code == Code::NotFound)
            m_recent.remove(error.subject);
    });
    connect(&explorer, &Explorer::reportsChanged, this, &FileMenu::showState);
}

void FileMenu::addTo(QMenu &menu)
{
    QAction *open = menu.addAction(tr("&Open…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &FileMenu::ask);
    m_recentMenu = menu.addMenu(tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
    fillRecent();
    m_reload = menu.addAction(tr("Read &Changed Files Again"));
    m_reload->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(m_reload, &QAction::triggered, this, [this] {
        for (const ReportState &report : m_explorer.reports()) {
            if (report.hasChanged)
                m_explorer.reload(report.path);
        }
    });
    m_close = menu.addAction(tr("C&lose All Files"));
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(m_close, &QAction::triggered, this, [this] {
        for (const ReportState &report : m_explorer.reports())
            m_explorer.close(report.path);
    });
    showState();
}

void FileMenu::showState()
{
    bool hasFile = false;
    bool hasChanged = false;
    for (const ReportState &report : m_explorer.reports()) {
        hasFile |= !report.isLive;
        hasChanged |= report.hasChanged;
        if (!report.hasChanged)
            m_told.remove(report.path);
        else if (!m_told.contains(report.path)) {
            m_told.insert(report.path);
            Q_EMIT changedOnDisk(report.title, report.path);
        }
    }
    if (!m_close)
        return;
    m_close->setEnabled(hasFile);
    m_reload->setEnabled(hasChanged);
}

void FileMenu::fillRecent()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    m_recentMenu->setEnabled(true);
    if (paths.isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
    for (const QString &path : paths) {
        // As it is, whatever marks it holds.
        QString text = QDir::toNativeSeparators(path);
        text = m_recentMenu->fontMetrics().elidedText(
            text, Qt::ElideMiddle, m_recentMenu->fontMetrics().averageCharWidth() * 70);
        QAction *action =
            m_recentMenu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { open({path}); });
    }
    if (paths.isEmpty())
        return;
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget These")), &QAction::triggered, this,
            [this] { m_recent.clear(); });
}

void FileMenu::open(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_explorer.open(paths);
}

void FileMenu::ask()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open Results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    const QStringList recent = m_recent.paths();
    if (!recent.isEmpty())
        beginInFolder(*dialog, QFileInfo(recent.first()).path(), m_pool, m_look);
    connect(dialog, &QFileDialog::filesSelected, this, &FileMenu::open);
    dialog->open();
}

QStringList FileMenu::filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace gearaudit
