#pragma once

#include "ui/auditing/audit_controller.h"
#include "ui/frame/notice_book.h"
#include "ui/models/in_flight_model.h"
#include "ui/models/sources_model.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QSettings;
class QTreeView;

namespace gearaudit
{

class AuditButton;
class EngineStrip;
class ExplorePane;
class Explorer;
class LetterColumns;
class PlainLabel;
class Popover;
class SideBar;
class StatusStrip;
class Toasts;

/// The frame of the window: the pages with what is audited and looked at beside them, the status
/// strip, what is opened from there, and notices.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    AuditPage(AuditController &controller, Explorer &explorer, QWidget *parent = nullptr);

    ExplorePane &explorePane() { return *m_explore; }
    AuditButton &auditButton() const { return *m_start; }
    /// For the window's lower edge, whose it becomes.
    StatusStrip &status() const { return *m_status; }
    /// To be ticked while the side bar is to be seen.
    QAction *sideAction() const { return m_showSide; }
    /// Shows what is in progress, or puts it away.
    QAction *progressAction() const { return m_showProgress; }
    /// Says something over the corner of the window, and keeps it.
    void notice(const QString &text, AuditController::Weight weight, NoticeAction action = {});
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void settingsWanted();
    void openWanted();

private:
    QWidget *makeInFlight();
    void makePopovers();
    void connectController();
    void showSources();
    void showState();
    void showEngine();
    void showRun();
    void takeProgress(const std::vector<AuditEvent> &batch);

    AuditController &m_controller;
    Explorer &m_explorer;
    NoticeBook m_book;
    SourcesModel m_sources;
    InFlightModel m_inFlight;
    QTimer m_second; ///< while an audit runs, for the time left
    AuditController::Run m_lastRun = AuditController::Run::Idle;
    ExplorePane *m_explore;
    AuditButton *m_start;
    StatusStrip *m_status;
    SideBar *m_side;
    QAction *m_showSide;
    QAction *m_showProgress;
    EngineStrip *m_engine;
    PlainLabel *m_headline = nullptr;
    QTreeView *m_inFlightView = nullptr;
    LetterColumns *m_inFlightColumns = nullptr;
    Popover *m_progress = nullptr;
    Toasts *m_toasts;
};

} // namespace gearaudit
