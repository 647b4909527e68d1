#pragma once

#include "core/audit/auditor.h"
#include "core/base/result.h"
#include "core/images/engine_state.h"
#include "core/report/gear_record.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QSettings;
class QWidget;

namespace gearaudit
{

class WorkerPool;

/// What the window works with, built by app/ or by a test. The pool and the settings outlive it.
struct WindowParts {
    WorkerPool *pool = nullptr;
    QSettings *layout = nullptr; ///< where the window's layout is remembered
    QString exchange;            ///< folder or git address
    QString masterPath;          ///< where the results are, or will be

    // Called on pool threads; they may block.
    std::function<EngineState(std::stop_token)> checkEngine;
    std::function<Result<std::vector<GearRecord>>()> readResults;
    std::function<Result<void>(const QString &target)> saveCopy; ///< of the master JSON

    // Called on the main thread; quick.
    std::function<std::shared_ptr<Auditor>(const PlanOptions &)> makeAuditor;
    std::function<void(const QString &folder)> openFolder;
    /// Opens the settings before the window, and returns; none where there are none to be had.
    std::function<void(QWidget *window)> showSettings;
};

} // namespace gearaudit
