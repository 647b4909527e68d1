#pragma once

#include "ui/icons/status_icon.h"
#include "ui/settings/instance_draft.h"

#include <QAbstractListModel>

namespace gearaudit
{

/// The instances while they are being edited, in their order: to be ticked, renamed in place and
/// moved. No role of it ever holds a key.
class InstancesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit InstancesModel(QObject *parent = nullptr);

    enum Role {
        AddressRole = Qt::UserRole, ///< as it was entered
    };

    const InstanceDrafts &drafts() const { return m_drafts; }
    void setDrafts(const InstanceDrafts &drafts);
    const InstanceDraft &draft(int row) const { return m_drafts[std::size_t(row)]; }
    /// The drafts are stored now, as these instances in the same order.
    void markSaved(const InstanceList &saved);
    /// The row of an instance, by the id it was stored or is entered with; -1 where there is none.
    int rowOf(const QString &id) const;
    void setDraft(int row, const InstanceDraft &draft);

    /// Adds one at the end and returns its row.
    int append(const InstanceDraft &draft);
    /// A copy beneath the original, without its key; returns its row.
    int copy(int row, const QString &newId);

    /// What is wrong and may be shown.
    std::optional<Error> problem(int row, InstanceField field) const;
    /// From now on every mistake may be shown.
    void judgeAll();
    struct Place {
        int row = 0;
        InstanceField field = InstanceField::Name;
    };
    /// The first mistake, judged or not; one in the row `ahead` comes before all others.
    std::optional<Place> firstProblem(int ahead = -1) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    /// Something about the drafts or their order is another now.
    void edited();

private:
    std::optional<Error> firstProblemOf(int row) const;
    QString tooltip(int row) const;
    void tellChanged();

    StatusIcons m_icons;
    InstanceDrafts m_drafts;
};

} // namespace gearaudit
