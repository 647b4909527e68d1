#pragma once

#include "core/audit/audit_session.h"
#include "ui/audit_progress.h"
#include "ui/models/results_tree.h"
#include "ui/window_parts.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QStringList>

namespace gearaudit
{

/// The one place that the window's intents go through, and the state that the window shows: the
/// engine's, the run's, the results'. Lives on the main thread and never blocks it.
class AuditController : public QObject
{
    Q_OBJECT
public:
    explicit AuditController(WindowParts parts, QObject *parent = nullptr);
    ~AuditController() override;

    enum class Run { Idle, Running, Stopping };
    /// How much a message matters, in rising order.
    enum class Weight { Done, Note, Problem };

    Run run() const;
    bool isReading() const { return m_reading; }
    const EngineState &engine() const { return m_engine; }
    const AuditProgress &progress() const { return m_progress; }
    std::chrono::milliseconds now() const; ///< on the progress' clock
    const QString &listing() const
    {
        return m_listing;
    } ///< what the source says while it is listed
    const ResultsSnapshot &results() const { return m_results; } ///< never null
    const QMap<QString, int> &organisations() const { return m_organisations; }
    QString masterPath() const { return m_parts.masterPath; }
    QString exchange() const { return m_parts.exchange; }

    /// Why the intent cannot be followed now, in words; empty where it can.
    QString startObstacle() const;
    QString stopObstacle() const;
    QString saveObstacle() const;
    QString folderObstacle() const;

    /// Which gears a start is for; see PlanOptions::only.
    void setSelection(const QStringList &patterns, bool anything);

public Q_SLOTS:
    void readResults();
    void checkEngine();
    void start();
    void startOver(); ///< audits everything again; the results so far go to the archive
    void stop();
    void saveCopy(const QString &target);
    void openFolder();

Q_SIGNALS:
    void stateChanged(); ///< engine, run, reading, obstacles
    void resultsChanged();
    void organisationsChanged();
    void progressed(const std::vector<gearaudit::AuditEvent> &batch);
    void said(const QString &text, gearaudit::AuditController::Weight weight);
    void finished(const gearaudit::AuditOutcome &outcome);

private:
    void begin(const PlanOptions &options);
    void take(const std::vector<AuditEvent> &batch);
    void planned(const AuditPlan &plan);
    void end(const AuditOutcome &outcome);
    void setReport(ReportSnapshot report);
    void buildTree();
    void countOrganisations();

    WindowParts m_parts;
    AuditSession m_session;
    EngineState m_engine;
    std::stop_source m_stopCheck;
    int m_check = 0; ///< the latest; answers to earlier ones are dropped
    bool m_reading = false;
    bool m_saving = false;
    bool m_startingOver = false;
    QStringList m_patterns;
    bool m_anything = true;
    AuditProgress m_progress;
    QElapsedTimer m_clock;
    QString m_listing;
    QMap<QString, int> m_organisations;
    bool m_listed = false; ///< m_organisations come from a listing, not from results

    ReportSnapshot m_report;
    ResultsSnapshot m_results; ///< of m_report, or of an earlier one while it is built
    bool m_building = false;
    bool m_buildAgain = false;
};

} // namespace gearaudit
