#pragma once

#include "core/advisories/advisory_database.h"
#include "core/audit/auditor.h"
#include "core/base/file_facts.h"
#include "core/base/result.h"
#include "core/images/both/verify_image.h"
#include "core/images/engine_state.h"
#include "core/insight/history.h"
#include "core/policy/judgements.h"
#include "core/report/packed_report.h"
#include "core/settings/keys/instance_keys.h"
#include "core/store/archives.h"
#include "core/store/store_set.h"
#include "ui/auditing/advisory_keeper.h"
#include "ui/auditing/source_choice.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <memory>
#include <stop_token>

class QObject;
class QSettings;
class QWidget;

namespace gearaudit
{

class WorkerPool;

/// What the window reaches outside itself, and what it works on: built by app/ or by a test, anew
/// when settings change. The pool and the layout stay the same and outlive the window.
struct WindowPorts {
    WorkerPool *pool = nullptr;
    QSettings *layout = nullptr; ///< where the window's layout is remembered
    QString exchange;            ///< folder or git address
    InstanceList instances;      ///< all that there are, in the user's order
    QStringList settingsNotes;   ///< what is wrong with the file of settings, for people
    QString inspect;             ///< how images are examined, see inspectionFor()
    QString workdir;             ///< where the results are, or will be; see masterPathOf()

    // Called on pool threads; they may block.
    std::function<EngineState(std::stop_token)> checkEngine;
    std::function<KeptResults()> readResults;
    std::function<Result<void>(const QString &master, const QString &target)> saveCopy;

    /// Reads a file with results; may take its time until it is stopped.
    std::function<Result<PackedSnapshot>(const QString &path, std::stop_token)> readFile;

    /// The earlier results that are kept of a master JSON, newest first.
    std::function<std::vector<Archive>(const QString &master)> listArchives;
    /// Writes an export, whole or not at all: writeAtomicallyBy().
    std::function<Result<void>(const QString &path,
                               const std::function<bool(QIODevice &device)> &write)>
        writeFile;

    /// What there is at a path.
    LookAtFile look = lookAtFile;

    /// The database of known faults as it is now, see Explorer::Ports; none: nothing is known of any.
    std::function<AdvisorySnapshot()> advisories;
    /// The one before it, see Comparer::Ports.
    std::function<AdvisorySnapshot()> advisoriesBefore;
    /// What was judged of the faults in a file's gears.
    std::function<Judgements(const QString &path)> judgements;
    /// Writes a judgement beside a file with results; may block. None: judgements cannot be made.
    std::function<Result<void>(const QString &path, const FaultJudgement &judgement)> addJudgement;

    /// The database of known faults; null: it is never fetched. Outlives the window.
    AdvisoryKeeper *advisoryKeeper = nullptr;
    AdvisoryAddresses advisoryAddresses;
    bool advisoriesDaily = false; ///< fetch them when the window opens, at most once a day

    /// The figures of earlier audits in the working folder; may block. None: there are none.
    std::function<Result<History>()> readHistory;

    // Called on the main thread; quick.
    /// Looks for the keys of these instances; calls back later, unless `receiver` has gone by then.
    std::function<void(const InstanceList &wanted, QObject *receiver,
                       std::function<void(const InstanceKeyMap &)> done)>
        findKeys;
    std::function<std::shared_ptr<Auditor>(const AuditRequest &)> makeAuditor;
    std::function<void(const QString &folder)> openFolder;
    /// Opens an address in the browser; only ever because the user chose it.
    std::function<void(const QUrl &address)> openLink;
    /// Tells something outside the window, to somebody who does not look at it. None: nobody is told.
    std::function<void(const QString &title, const QString &text)> tellDesktop;
    /// Shows outside the window how far an audit is, 0 to 1; nothing where there is none. None: it is not shown.
    std::function<void(std::optional<double> progress)> showOnTaskbar;
    /// An audit that took as long is told there when it ends unseen.
    std::chrono::milliseconds longAudit = std::chrono::minutes(1);
    /// Looks into an image both ways; calls back later, unless `receiver` has gone by then.
    std::function<void(const QString &image, const QString &command, QObject *receiver,
                       std::stop_token stop,
                       std::function<void(const Result<ImageVerification> &)> done)>
        verifyImage;
    /// Opens the settings before the window, and returns; none where there are none to be had.
    std::function<void(QWidget *window)> showSettings;
};

} // namespace gearaudit
