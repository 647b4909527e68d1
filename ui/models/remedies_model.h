#pragma once

#include "ui/exploring/remedy_list.h"
#include "ui/icons/severity_icon.h"

#include <QAbstractItemModel>

namespace gearaudit
{

/// What to do, beneath what it is put together by; where there is one group without a title, flat.
class RemediesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Mends, Started, Gears };
    static constexpr int columnTotal = Gears + 1;

    explicit RemediesModel(QObject *parent = nullptr);

    void show(RemedyListSnapshot list);
    const RemedyList &list() const { return *m_list; }
    /// Null of a group.
    const RemedyLine *itemOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isFlat() const;
    const RemedyLines *groupOf(const QModelIndex &index) const;

    RemedyListSnapshot m_list;
    SeverityIcons m_severities;
};

} // namespace gearaudit
