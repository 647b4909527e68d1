#pragma once

#include "core/audit/worker_pool.h"
#include "tests/support/fake_advisory_keeper.h"
#include "tests/support/fake_inspector.h"
#include "ui/auditing/window_ports.h"

#include <QSettings>
#include <QTemporaryDir>

#include <atomic>
#include <mutex>

class QTreeView;
class QWidget;

namespace gearaudit
{
class GearsView;
}

namespace gearaudit::test
{

/// A gear of the Exchange that names one image.
Gear plannedGear(const QString &organisation, const QString &name);

/// The same of an instance.
Gear siteGear(const QString &site, const QString &name);
/// An instance of this name; its id is "NAME-id".
Instance site(const QString &name);

/// Findings of one python with these packages.
ImageFindings findings(const std::vector<Package> &packages);

/// Holds up whoever waits at it until it is opened; open at first. Ends with a stop, too.
class Gate
{
public:
    void shut() { m_shut = true; }
    void open() { m_shut = false; }
    void pass(std::stop_token stop) const;

private:
    std::atomic<bool> m_shut = false;
};

/// The window's world without the world: a real session, auditor and pool, with fakes at the ports.
/// What is asked for is recorded. Make the window after it, and let it go before.
class WindowFixture
{
public:
    WindowFixture();

    WindowPorts ports();

    FakeAdvisoryWorld advisoryWorld; ///< what is fetched of known faults; before the pool that asks it
    WorkerPool pool;
    AdvisoryKeeper keeper{advisoryWorld.ports(pool)};
    bool advisoriesDaily = false;
    QTemporaryDir folder;
    QSettings layout;
    Gate gate;                                    ///< before each probe
    Gate engineGate;                              ///< before each answer about the engine
    QString inspect = QStringLiteral("docker");   ///< how images are to be examined
    std::function<EngineState()> engine;          ///< ready, to begin with
    QMap<QString, std::vector<GearRecord>> files; ///< with results, by name; to be opened
    Result<std::vector<GearRecord>> stored = std::vector<GearRecord>{};
    Result<GearListing> listing = GearListing{};     ///< of the Exchange
    InstanceList instances;                          ///< none, to begin with
    QMap<QString, Result<GearListing>> siteListings; ///< by name; without gears unless given
    QMap<QString, Result<InstanceKey>> keys;         ///< by id; there unless given
    bool keysHeldUp = false;                         ///< as by a keychain that asks something
    std::function<ImageFindings(const QString &image)> found;
    std::function<FetchedImage(const QString &image)> fetched; ///< where it is not pulled well
    Result<void> copySaved;
    std::function<AdvisorySnapshot()> advisories;   ///< none, to begin with: there is no database
    std::vector<FaultJudgement> judgements();       ///< that were made; they hold for every file
    Result<void> judgementKept;
    std::function<Result<ImageVerification>(const QString &image)> verification; ///< on a pool thread
    QStringList verified; ///< "IMAGE|COMMAND" for each that was asked for
    std::shared_ptr<KeptRecords> kept = std::make_shared<KeptRecords>();

    AuditRequest asked;                        ///< of the last audit
    QList<std::size_t> keysWanted;             ///< how many, each time that keys were looked for
    QStringList copies;                        ///< "MASTER'S NAME > TARGET"
    std::vector<Archive> archives;             ///< of the results of `archivesOf`; in `files` by name
    Collection archivesOf = Collection::Exchange;
    QMap<QString, QByteArray> written;         ///< exports, by path
    QStringList opened;                        ///< folders that were shown
    QStringList links;                         ///< addresses that were opened
    std::atomic<int> blockingOnMainThread = 0; ///< calls of what may block, on the window's thread

private:
    std::mutex m_judging;
    std::vector<FaultJudgement> m_judgements;
    void noteBlocking();
    void waitForKeys(QObject *receiver, const std::function<void()> &then);
};

/// The rows a tree view shows, opened ones below theirs, as indented text.
QString dumpShown(const QTreeView &view, int columns = 2);
QString dumpShown(const GearsView &view, int columns = 2);

/// Keeps a picture of the widget in the folder that GEAR_AUDIT_PICTURES names, if it is set.
void keepPicture(QWidget &widget, const QString &name);

} // namespace gearaudit::test
