#include "ui/window/main_window.h"

#include "ui/frame/audit_button.h"
#include "ui/frame/tool_row.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/explore_pane.h"
#include "ui/pages/gears_page.h"
#include "ui/window/file_menu.h"
#include "ui/words/audit_text.h"
#include "ui/words/error_text.h"
#include "ui/words/report_text.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>

// What the window shows, by its menu, its row of tools and its notices.

namespace gearaudit
{

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->setToolTipsVisible(true);
    ExplorePane &pane = m_page->explorePane();
    QAction *find = menu->addAction(tr("&Filter"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, &pane, &ExplorePane::focusFilter);
    makeGearsActions(*menu);
    menu->addAction(pane.gears().matchesOnlyAction());
    menu->addSeparator();
    menu->addMenu(pane.gears().columnsMenu());
    makePanesMenu(*menu);
    connect(&pane.pages(), &QStackedWidget::currentChanged, this, &MainWindow::showState);
}

void MainWindow::makePanesMenu(QMenu &menu)
{
    ExplorePane &pane = m_page->explorePane();
    QMenu *pages = menu.addMenu(tr("Pa&ges"));
    auto *group = new QActionGroup(this);
    for (QAction *page : pane.pageActions()) {
        pages->addAction(page);
        group->addAction(page);
    }
    menu.addSeparator();
    menu.addAction(m_page->sideAction());
    menu.addAction(pane.detailsAction());
    menu.addAction(m_page->progressAction());
    const auto go = [&](const QString &text, const QKeySequence &key, bool forwards) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, &pane, [&pane, forwards] { pane.goToPane(forwards); });
    };
    go(tr("Ne&xt Pane"), Qt::Key_F6, true);
    go(tr("P&revious Pane"), Qt::SHIFT | Qt::Key_F6, false);
}

void MainWindow::makeTools()
{
    ToolRow &tools = m_page->explorePane().tools();
    tools.add(m_page->explorePane().gears().matchesOnlyAction(), ActionSign::Matches)
        ->setObjectName(QStringLiteral("matchesOnlyButton"));
    tools.add(m_export, ActionSign::Export)->setObjectName(QStringLiteral("export"));
    tools.add(m_page->explorePane().detailsAction(), ActionSign::Details)->setObjectName(QStringLiteral("showDetails"));
    auto *more = new QMenu(this);
    for (QAction *action : {m_start, m_startOver, m_stop})
        more->addAction(action);
    m_page->auditButton().setMenu(more);
    m_page->explorePane().orderTabs();
}

void MainWindow::makeGearsActions(QMenu &menu)
{
    GearsPage &gears = m_page->explorePane().gears();
    const auto add = [&](const QString &text, const QKeySequence &key, auto act) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, &gears, act);
        m_gearsActions << action;
    };
    add(tr("&Next Match"), QKeySequence::FindNext, [&gears] { gears.showNextMatch(true); });
    add(tr("&Previous Match"), QKeySequence::FindPrevious,
        [&gears] { gears.showNextMatch(false); });
    menu.addSeparator();
    add(tr("&Expand All"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [&gears] { gears.expandAll(); });
    add(tr("&Collapse All"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [&gears] { gears.collapseAll(); });
}

void MainWindow::tellWhoIsAway(const AuditOutcome &outcome)
{
    const auto began = std::exchange(m_runBegan, std::nullopt);
    const WindowPorts &ports = m_controller.ports();
    if (!began || m_controller.now() - *began < ports.longAudit || isActiveWindow())
        return;
    QApplication::alert(this);
    if (ports.tellDesktop)
        ports.tellDesktop(tr("The audit has ended"), outcomeText(outcome));
}

void MainWindow::showOnTaskbar()
{
    const auto &show = m_controller.ports().showOnTaskbar;
    const AuditProgress &progress = m_controller.progress();
    std::optional<int> percent;
    if (m_controller.run() != AuditController::Run::Idle && progress.isPlanned())
        percent = 100 * progress.done() / std::max(progress.total(), 1);
    if (show && std::exchange(m_taskbarPercent, percent) != percent)
        show(percent ? std::optional(*percent / 100.0) : std::nullopt);
}

void MainWindow::connectNotices()
{
    connect(&m_controller, &AuditController::stateChanged, this, &MainWindow::showOnTaskbar);
    connect(&m_controller, &AuditController::progressed, this, &MainWindow::showOnTaskbar);
    connect(&m_controller, &AuditController::stateChanged, this, [this] {
        if (!m_runBegan && m_controller.run() != AuditController::Run::Idle)
            m_runBegan = m_controller.now();
    });
    connect(&m_controller, &AuditController::finished, this, &MainWindow::tellWhoIsAway);
    connect(&m_explorer, &Explorer::failed, this, [this](const Error &error) {
        m_page->notice(error.stage == Stage::Policy ? errorText(error) : reportErrorText(error),
                       AuditController::Weight::Problem);
    });
    connect(m_files, &FileMenu::changedOnDisk, this, [this](const QString &title, const QString &path) {
        m_page->notice(tr("“%1” has changed since it was read.").arg(title),
                       AuditController::Weight::Note,
                       {tr("Read Again"), [this, path] { m_explorer.reload(path); }});
    });
    connect(&m_exporter, &Exporter::written, this,
            [this](const QString &path, const QStringList &notes) {
                for (const QString &note : notes)
                    m_page->notice(note, AuditController::Weight::Note);
                m_page->notice(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)),
                               AuditController::Weight::Done,
                               {tr("Open Folder"), [this, folder = QFileInfo(path).path()] {
                                    if (const auto &open = m_controller.ports().openFolder)
                                        open(folder);
                                }});
            });
    connect(&m_exporter, &Exporter::failed, this, [this](const Error &error) {
        m_page->notice(error.code == Code::Taken
                           ? tr("%1 is open here, and is not written over. Choose another name.")
                                 .arg(QDir::toNativeSeparators(error.subject))
                           : errorText(error),
                       AuditController::Weight::Problem);
    });
}

} // namespace gearaudit
