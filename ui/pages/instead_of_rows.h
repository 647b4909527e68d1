#pragma once

#include "ui/exploring/exploration.h"

#include <QObject>

namespace gearaudit
{

class FailuresPanel;
class FirstStart;
class GearsPage;
class WorkerPool;

/// What stands on the page of the gears in place of its rows: the ways to first results where there are
/// none, and what could not be audited, as work to do, where the filter asks for that.
class InsteadOfRows : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    InsteadOfRows(GearsPage &page, WorkerPool &pool);

    FirstStart &firstStart() const { return *m_first; }
    FailuresPanel &failures() const { return *m_failures; }

    /// Whether there is nothing yet, and nothing is being read.
    void setFirst(bool isFirst);
    void setExploration(const ExplorationSnapshot &exploration);

private:
    void show();

    GearsPage &m_page;
    FirstStart *m_first;
    FailuresPanel *m_failures;
    bool m_isFirst = false;
    bool m_asksForFailures = false;
    bool m_asRows = false; ///< wanted so, for as long as the filter asks for them
};

} // namespace gearaudit
