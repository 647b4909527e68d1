#pragma once

#include "core/audit/audit_progress.h"
#include "core/audit/audit_session.h"
#include "ui/auditing/source_states.h"
#include "ui/auditing/window_ports.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <optional>
#include <set>

namespace gearaudit
{

/// A master JSON and where a copy of it is to go.
struct MasterCopy {
    QString master;
    QString target;
};

/// The one place that the window's intents to audit go through, and the state that the window shows
/// of it: the engine's, the run's, the sources', which gears there are results of. How results are
/// looked at is others' task. Lives on the main thread and never blocks it.
class AuditController : public QObject
{
    Q_OBJECT
public:
    explicit AuditController(WindowPorts ports, QObject *parent = nullptr);
    ~AuditController() override;

    enum class Run { Idle, Running, Stopping };
    /// How much a message matters, in rising order.
    enum class Weight { Done, Note, Problem };

    Run run() const;
    /// A run begins by this, where instances are part of it.
    bool isFindingKeys() const { return m_keySearch != nullptr; }
    bool isReading() const { return m_reading; }
    const EngineState &engine() const { return m_engine; }
    const AuditProgress &progress() const { return m_progress; }
    std::chrono::milliseconds now() const; ///< on the progress' clock
    /// What the source says while it is listed.
    const QString &listing() const { return m_listing; }
    /// Which gears there are results of, those of a running audit included. What is known of them
    /// is the explorer's.
    const std::set<RecordKey> &recorded() const { return m_recorded; }
    const SourceStates &sources() const { return m_sources; }

    const WindowPorts &ports() const { return m_ports; }
    /// Those that are audited when ticked.
    InstanceList enabledInstances() const;
    /// Those that a start is for.
    InstanceList chosenInstances() const;
    const SourceChoice &choice() const { return m_choice; }
    /// The master JSONs that have something in them.
    QStringList mastersWithResults() const;

    /// Why the intent cannot be followed now, in words; empty where it can.
    QString startObstacle() const;
    QString auditAgainObstacle() const;
    QString stopObstacle() const;
    QString saveObstacle() const;
    QString folderObstacle() const;

    /// Which sources a start is for.
    void setChoice(const SourceChoice &choice);
    /// Works with these from now on; during an audit, as soon as it has ended.
    void setPorts(WindowPorts ports);

public Q_SLOTS:
    void readResults();
    void checkEngine();
    void start();
    void startOver(); ///< audits everything again; the results so far go to the archive
    /// Audits these gears again, each at every version that its source lists now, and nothing else; their
    /// results so far go to the archive.
    void auditAgain(const std::vector<gearaudit::RecordKey> &gears);
    void stop();
    void saveCopies(const std::vector<gearaudit::MasterCopy> &copies);
    void openFolder();

Q_SIGNALS:
    void stateChanged(); ///< engine, run, reading, obstacles
    void partsChanged(); ///< other instances, another Exchange or folder
    void sourcesChanged();
    /// What the working folder holds was read, or there is another folder. In place of all before.
    void resultsRead(const std::vector<gearaudit::PackedSnapshot> &reports);
    /// Gears have ended and are saved.
    void gearsEnded(const std::vector<gearaudit::GearRecord> &records);
    /// A refresh has moved what was known of these gears to the archive.
    void gearsReplaced(const std::vector<gearaudit::RecordKey> &gears);
    void progressed(const std::vector<gearaudit::AuditEvent> &batch);
    void said(const QString &text, gearaudit::AuditController::Weight weight);
    void finished(const gearaudit::AuditOutcome &outcome);

private:
    void begin(AuditRequest request);
    void launch();
    void take(const std::vector<AuditEvent> &batch);
    void planned(const AuditPlan &plan);
    void sourceFailed(const SourceFailed &failed);
    void end(const AuditOutcome &outcome);
    void sayOutcome(const AuditOutcome &outcome);
    void setResults(const std::vector<PackedSnapshot> &reports, std::set<RecordKey> recorded);
    void setRecorded(std::set<RecordKey> recorded);
    void takePorts(WindowPorts ports);

    WindowPorts m_ports;
    std::optional<WindowPorts> m_nextPorts; ///< for when the audit has ended
    AuditSession m_session;
    std::unique_ptr<QObject> m_keySearch; ///< while keys are looked for; receives them
    AuditRequest m_request;               ///< of the last run
    EngineState m_engine;
    std::stop_source m_stopCheck;
    int m_check = 0;         ///< the latest; answers to earlier ones are dropped
    int m_readingNumber = 0; ///< likewise
    bool m_reading = false;
    bool m_saving = false;
    SourceChoice m_choice;
    AuditProgress m_progress;
    QElapsedTimer m_clock;
    QString m_listing;
    SourceStates m_sources;
    std::set<RecordKey> m_recorded;
};

} // namespace gearaudit
