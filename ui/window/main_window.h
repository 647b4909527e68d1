#pragma once

#include "ui/auditing/audit_controller.h"
#include "ui/auditing/live_results.h"
#include "ui/auditing/window_ports.h"
#include "ui/exploring/explorer.h"
#include "ui/exploring/exporter.h"
#include "ui/exploring/judge_subject.h"
#include "ui/pages/failure_card.h"
#include "ui/settings/settings_dialog.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QMessageBox;

namespace gearaudit
{

class AuditPage;
class FileMenu;
class HelpWindow;

/// The program's window: menus, and the frame below them. Shows intents to the
/// controller; knows nothing of how they are followed. Checks the engine and reads the results as
/// soon as it is made.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowPorts &ports, QWidget *parent = nullptr);

    AuditController &controller() { return m_controller; }
    Explorer &explorer() { return m_explorer; }

    /// Opens files with results beside those of audits here.
    void openFiles(const QStringList &paths);

    /// Works with these from now on, as after a change of the settings; during an audit, as soon
    /// as it has ended.
    void setPorts(const WindowPorts &ports) { m_controller.setPorts(ports); }

    /// Stops what runs and closes when it has ended, without asking: for the end of the session.
    void stopAndClose();

protected:
    /// While an audit runs: asks, then stops it and closes when it has ended.
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeFileMenu();
    void makeAuditMenu();
    void makeViewMenu();
    /// What is beside the pages, and how the keyboard gets there.
    void makePanesMenu(QMenu &menu);
    void makeTools();
    /// What the parts of the window have to tell.
    void connectNotices();
    /// Tells the end of a long audit to somebody who looks elsewhere.
    void showOnTaskbar();
    void tellWhoIsAway(const AuditOutcome &outcome);
    /// What acts on the page of the gears alone.
    void makeGearsActions(QMenu &menu);
    void makeHelpMenu();
    void showState();
    void showPath();
    void showSettings();
    void showSettingsPage(SettingsDialog::Page page);
    /// What the page of the gears offers in place of rows.
    void connectInstead();
    void remedy(Remedying remedy, const QStringList &registries);
    void askStartOver();
    void askSaveCopies();
    void askExport();
    void connectAdvisories();
    void updateAdvisories();
    void showAdvisories();
    void readHistory();
    void askVerify();
    void askJudgement(const JudgeSubject &subject);
    void judge(const QString &path, const FaultJudgement &judgement);
    void askStopAndClose();
    void showHelp();
    void about();
    void auditEnded();
    void saveLayout();
    void restoreLayout();

    QSettings &m_layout;
    AuditController m_controller;
    Explorer m_explorer;
    LiveResults m_live;
    Exporter m_exporter;
    FileMenu *m_files;
    AuditPage *m_page;
    QAction *m_save = nullptr;
    QAction *m_export = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_start = nullptr;
    QAction *m_startOver = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_updateAdvisories = nullptr; ///< null where they are never fetched
    QList<QAction *> m_gearsActions; ///< for the page of the gears alone
    QPointer<HelpWindow> m_help;
    QPointer<QMessageBox> m_closeQuestion;
    std::optional<int> m_taskbarPercent; ///< that was shown last; none: nothing is
    bool m_closeWhenEnded = false;
    std::optional<std::chrono::milliseconds> m_runBegan; ///< on the controller's clock
    bool m_toldAge = false; ///< that the known faults are old
};

} // namespace gearaudit
