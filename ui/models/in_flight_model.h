#pragma once

#include "core/audit/audit_event.h"

#include <QAbstractTableModel>

#include <vector>

namespace gearaudit
{

/// The gears whose images are being fetched, examined or removed right now: a row for each gear, in
/// the order in which they began.
class InFlightModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { GearColumn, StageColumn, ProgressColumn, ImageColumn };
    static constexpr int ColumnCount = ImageColumn + 1;
    enum Role {
        FractionRole = Qt::UserRole, ///< of the progress, 0 to 1; -1 while it is not known
    };

    explicit InFlightModel(QObject *parent = nullptr);

    /// Takes in a batch; each row changes at most once.
    void apply(const std::vector<AuditEvent> &batch);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Waiting {
        Collection collection = Collection::Exchange;
        QString site, key, image;
    };
    struct Row {
        std::size_t image = 0;
        Waiting gear;
        ImageProgress progress;
    };
    void plan(const AuditPlan &plan);
    void move(std::size_t image, const ImageProgress &progress);
    void end(const GearRecord &record);

    std::vector<std::vector<Waiting>> m_waiting; ///< by image: gears without a row yet
    std::vector<Row> m_rows;
};

} // namespace gearaudit
