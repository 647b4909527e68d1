#pragma once

#include "core/report/packed_report.h"

#include <QObject>
#include <QStringList>

#include <set>
#include <vector>

namespace gearaudit
{

class AuditController;
class Explorer;

/// Gives the explorer what audits here find: the reports of the working folder as they were read,
/// and the records of a running audit as they come. What an audit replaces stays until its new answer is
/// there, or until the audit ends without one. Both outlive it.
class LiveResults : public QObject
{
    Q_OBJECT
public:
    LiveResults(AuditController &controller, Explorer &explorer, QObject *parent = nullptr);

private:
    void takeEnd();
    void takeRead(const std::vector<PackedSnapshot> &reports);
    void takeEnded(const std::vector<GearRecord> &records);
    void takeReplaced(const std::vector<RecordKey> &gears);
    QString pathOf(Collection collection) const;

    AuditController &m_controller;
    Explorer &m_explorer;
    QStringList m_paths; ///< of the live reports
    std::set<RecordKey> m_replaced; ///< that have no new answer yet
};

} // namespace gearaudit
