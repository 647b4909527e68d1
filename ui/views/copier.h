#pragma once

#include "ui/exploring/latest_work.h"
#include "ui/exploring/page_details.h"

#include <QObject>

#include <optional>

namespace gearaudit
{

/// Puts what is acted on onto the clipboard, as soon as it is made: one after the other, the latest wins.
/// Main thread; reads the reports on the pool, which outlives it.
class Copier : public QObject
{
    Q_OBJECT
public:
    explicit Copier(WorkerPool &pool, QObject *parent = nullptr);

    /// The reports as they are now: of what was selected in earlier ones, what is left of it is copied.
    void setExploration(const ExplorationSnapshot &exploration) { m_now = exploration; }
    /// Nothing happens where there is nothing (left) of it, or it has no such form.
    void copy(const RowSubject &about, CopyForm form);

Q_SIGNALS:
    void copied();

private:
    ExplorationSnapshot m_now; ///< may be null
    LatestWork<std::optional<QString>> m_work;
};

} // namespace gearaudit
