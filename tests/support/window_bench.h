#pragma once

#include "core/audit/worker_pool.h"
#include "tests/support/fake_inspector.h"
#include "ui/window_parts.h"

#include <QSettings>
#include <QTemporaryDir>

#include <atomic>

class QTreeView;
class QWidget;

namespace gearaudit::test
{

/// A gear of the Exchange that names one image.
Gear plannedGear(const QString &organisation, const QString &name);

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
class WindowBench
{
public:
    WindowBench();

    WindowParts parts();

    WorkerPool pool;
    QTemporaryDir folder;
    QSettings layout;
    Gate gate;                           ///< before each probe
    Gate engineGate;                     ///< before each answer about the engine
    std::function<EngineState()> engine; ///< ready, to begin with
    Result<std::vector<GearRecord>> stored = std::vector<GearRecord>{};
    Result<GearListing> listing = GearListing{};
    std::function<ImageFindings(const QString &image)> found;
    std::function<FetchedImage(const QString &image)> fetched; ///< where it is not pulled well
    Result<void> copySaved;
    std::shared_ptr<KeptRecords> kept = std::make_shared<KeptRecords>();

    PlanOptions asked;  ///< of the last audit
    QStringList copies; ///< where copies were saved to
    QStringList opened; ///< folders that were shown
};

/// The rows a tree view shows, opened ones below theirs, as indented text.
QString dumpShown(const QTreeView &view, int columns = 2);

/// Keeps a picture of the widget in the folder that GEAR_AUDIT_PICTURES names, if it is set.
void keepPicture(QWidget &widget, const QString &name);

} // namespace gearaudit::test
