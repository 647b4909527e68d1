#pragma once

#include "ui/auditing/audit_controller.h"
#include "ui/models/in_flight_model.h"
#include "ui/models/sources_model.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QSettings;
class QSplitter;
class QTreeView;

namespace gearaudit
{

class EngineStrip;
class ExplorePane;
class Explorer;
class LetterColumns;
class NoticeBar;
class RunBar;

/// Sources, the run and its results: what an audit is started, watched and read on.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    AuditPage(AuditController &controller, Explorer &explorer, QWidget *parent = nullptr);

    ExplorePane &explorePane() { return *m_explore; }
    /// Says something in the bar of messages.
    void notice(const QString &text, AuditController::Weight weight);
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void settingsWanted();

private:
    QWidget *makeSources();
    QWidget *makeInFlight();
    void connectController();
    void showSources();
    void showState();
    void takeProgress(const std::vector<AuditEvent> &batch);

    AuditController &m_controller;
    SourcesModel m_sources;
    InFlightModel m_inFlight;
    QTimer m_second; ///< while an audit runs, for the time left
    AuditController::Run m_lastRun = AuditController::Run::Idle;
    RunBar *m_runBar;
    EngineStrip *m_engine;
    NoticeBar *m_notices;
    ExplorePane *m_explore;
    QTreeView *m_sourcesView = nullptr;
    QPushButton *m_addSite = nullptr; ///< where there is no site yet
    QTreeView *m_inFlightView = nullptr;
    LetterColumns *m_inFlightColumns = nullptr;
    QWidget *m_inFlightPanel;
    QSplitter *m_across;
    QSplitter *m_down;
};

} // namespace gearaudit
