#include "ui/window/main_window.h"

#include "core/base/resources.h"
#include "ui/dialogs/help_window.h"
#include "ui/frame/status_strip.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/explore_pane.h"
#include "ui/pages/gears_page.h"
#include "ui/window/file_menu.h"
#include "ui/words/error_text.h"
#include "ui/words/plain_tooltip.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace gearaudit
{

namespace
{

const QLatin1String geometryKey("window/geometry");
const QLatin1String stateKey("window/state");
constexpr QSize firstSize{1320, 820};

bool hasGears(const ExplorationSnapshot &exploration)
{
    return exploration && std::any_of(exploration->reports.begin(), exploration->reports.end(),
                                      [](const FilteredReport &report) {
                                          return report.loaded.report->gearCount() > 0;
                                      });
}

} // namespace

MainWindow::MainWindow(const WindowPorts &ports, QWidget *parent)
    : QMainWindow(parent), m_layout(*ports.layout), m_controller(ports),
      m_explorer({ports.pool, ports.readFile, [] { return QDate::currentDate(); }, ports.look,
                  ports.advisories, ports.judgements}),
      m_live(m_controller, m_explorer), m_exporter(*ports.pool, ports.writeFile, ports.look),
      m_files(new FileMenu(m_explorer, m_layout, *ports.pool, ports.look, *this)),
      m_page(new AuditPage(m_controller, m_explorer))
{
    setWindowTitle(tr("Gear Audit"));
    ensureResources();
    setWindowIcon(QIcon(QStringLiteral(":/icons/gear-audit.png")));
    setCentralWidget(m_page);
    setAcceptDrops(true);
    makeFileMenu();
    makeAuditMenu();
    makeViewMenu();
    makeHelpMenu();
    makeTools();
    setStatusBar(&m_page->status());

    connect(&m_controller, &AuditController::stateChanged, this, &MainWindow::showState);
    connect(&m_controller, &AuditController::partsChanged, this, &MainWindow::showState);
    connect(&m_controller, &AuditController::finished, this, &MainWindow::auditEnded);
    connect(&m_explorer, &Explorer::changed, this, &MainWindow::showState);
    connectNotices();
    connect(&m_page->explorePane(), &ExplorePane::linkWanted, this, [this](const QUrl &address) {
        const bool isOfTheWeb =
            address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
        if (const auto &open = m_controller.ports().openLink; open && isOfTheWeb)
            open(address);
    });
    connect(&m_page->explorePane(), &ExplorePane::judgeWanted, this, &MainWindow::askJudgement);
    GearsPage &gears = m_page->explorePane().gears();
    connect(&m_controller, &AuditController::progressed, &gears, &GearsPage::takeProgress);
    connect(&m_controller, &AuditController::finished, &gears, &GearsPage::endProgress);
    connect(m_page, &AuditPage::settingsWanted, this, &MainWindow::showSettings);
    connect(m_page, &AuditPage::openWanted, m_files, &FileMenu::ask);
    if (!ports.settingsNotes.isEmpty()) // as one, so that none of them pushes another out
        m_page->notice(ports.settingsNotes.join(QLatin1Char('\n')),
                       AuditController::Weight::Problem);
    restoreLayout();
    showState();
    m_controller.checkEngine();
    m_controller.readResults();
    connectAdvisories();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true);
    m_files->addTo(*menu);
    menu->addSeparator();
    m_save = menu->addAction(tr("&Save a Copy of the JSON…"));
    m_save->setShortcut(QKeySequence::SaveAs);
    connect(m_save, &QAction::triggered, this, &MainWindow::askSaveCopies);
    m_export = menu->addAction(tr("&Export…"));
    // Not Ctrl+E, which in a field goes to the end of the line.
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    connect(m_export, &QAction::triggered, this, &MainWindow::askExport);
    m_folder = menu->addAction(tr("Open the Results &Folder"));
    connect(m_folder, &QAction::triggered, &m_controller, &AuditController::openFolder);
    menu->addSeparator();
    m_settings = menu->addAction(tr("Se&ttings…"));
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_settings->setMenuRole(QAction::PreferencesRole);
    connect(m_settings, &QAction::triggered, this, &MainWindow::showSettings);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeAuditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Audit"));
    menu->setToolTipsVisible(true);
    m_start = menu->addAction(tr("&Audit"));
    m_start->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_start, &QAction::triggered, &m_controller, &AuditController::start);
    m_startOver = menu->addAction(tr("Audit &Everything Again…"));
    connect(m_startOver, &QAction::triggered, this, &MainWindow::askStartOver);
    m_stop = menu->addAction(tr("&Stop"));
    m_stop->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    connect(m_stop, &QAction::triggered, &m_controller, &AuditController::stop);
    menu->addSeparator();
    if (m_controller.ports().advisoryKeeper) {
        m_updateAdvisories = menu->addAction(tr("&Update Advisories"));
        m_updateAdvisories->setStatusTip(tr("Fetches what is known of faults in packages"));
        connect(m_updateAdvisories, &QAction::triggered, this, &MainWindow::updateAdvisories);
    }
    QAction *verify = menu->addAction(tr("&Verify an Image…"));
    verify->setStatusTip(tr("Looks into an image by the engine and by its layers, and compares"));
    connect(verify, &QAction::triggered, this, &MainWindow::askVerify);
    QAction *check = menu->addAction(tr("&Check the Engine Again"));
    connect(check, &QAction::triggered, &m_controller, &AuditController::checkEngine);
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_files->open(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Not every file system tells of changes.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_explorer.checkFiles();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileMenu::filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openFiles(FileMenu::filesOf(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *contents = menu->addAction(tr("Help &Contents"));
    contents->setShortcut(QKeySequence(Qt::Key_F1)); // in the filter line F1 is that one's own
    connect(contents, &QAction::triggered, this, &MainWindow::showHelp);
    QAction *about = menu->addAction(tr("&About Gear Audit"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::showState()
{
    const auto describe = [](QAction *action, const QString &obstacle) {
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(plainTooltip(obstacle));
        action->setStatusTip(obstacle);
    };
    describe(m_start, m_controller.startObstacle());
    describe(m_startOver, m_controller.startObstacle());
    describe(m_stop, m_controller.stopObstacle());
    describe(m_save, m_controller.saveObstacle());
    describe(m_folder, m_controller.folderObstacle());
    describe(m_export, hasGears(m_explorer.exploration()) ? QString()
                                                          : tr("There are no results yet."));
    for (QAction *action : std::as_const(m_gearsActions))
        describe(action,
                 m_page->explorePane().showsGears() ? QString() : tr("For the page Gears."));
    m_page->explorePane().setCanJudge(bool(m_controller.ports().addJudgement));
    m_settings->setVisible(bool(m_controller.ports().showSettings));
    showPath();
}

void MainWindow::showPath()
{
    const QStringList masters = m_controller.mastersWithResults();
    const QString &folder = m_controller.ports().workdir;
    QString shown = QDir::toNativeSeparators(masters.value(0, folder));
    if (masters.size() > 1) {
        shown = tr("%1 and %2", "a path, and the name of another file in its folder")
                    .arg(shown, QFileInfo(masters[1]).fileName());
    }
    m_page->status().setPath(tr("Results: %1").arg(shown));
}

void MainWindow::showSettings()
{
    if (const auto &show = m_controller.ports().showSettings)
        show(this);
}

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_controller.run() == AuditController::Run::Idle) {
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closeWhenEnded)
        askStopAndClose();
}

void MainWindow::stopAndClose()
{
    m_closeWhenEnded = true;
    m_controller.stop();
    close();
}

void MainWindow::auditEnded()
{
    // An audit that ends by itself while the question stands leaves nothing to ask.
    if (!m_closeWhenEnded && !m_closeQuestion)
        return;
    if (m_closeQuestion)
        m_closeQuestion->close();
    m_closeWhenEnded = false;
    close();
}

void MainWindow::saveLayout()
{
    m_layout.setValue(geometryKey, saveGeometry());
    m_layout.setValue(stateKey, saveState());
    m_page->saveLayout(m_layout);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_layout.value(geometryKey).toByteArray()))
        resize(firstSize.boundedTo(screen()->availableSize()));
    restoreState(m_layout.value(stateKey).toByteArray());
    m_page->restoreLayout(m_layout);
}

} // namespace gearaudit
