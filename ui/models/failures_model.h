#pragma once

#include "ui/exploring/failure_groups.h"

#include <QAbstractItemModel>

namespace gearaudit
{

/// The gears of one group of failures, and beneath each what was tried for it.
class FailuresModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Gear, Site, Reason, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setGears(std::vector<FailedGear> gears);
    const std::vector<FailedGear> &gears() const { return m_gears; }
    /// The gear that a row is of, or is beneath.
    const FailedGear &gearAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FailedGear> m_gears;
};

} // namespace gearaudit
