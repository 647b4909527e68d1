#pragma once

#include "core/model/gear_record.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace gearaudit
{

class AuditController;
class Explorer;

/// Gives the explorer what audits here find: the records of the working folder, and those of a
/// running audit as they come. Both outlive it.
class LiveResults : public QObject
{
    Q_OBJECT
public:
    LiveResults(AuditController &controller, Explorer &explorer, QObject *parent = nullptr);

private:
    void takeAll();
    void takeEnded(const std::vector<GearRecord> &records);

    AuditController &m_controller;
    Explorer &m_explorer;
    bool m_grew = false; ///< the records that came with the change were given already
    QStringList m_paths; ///< of the live reports
};

} // namespace gearaudit
