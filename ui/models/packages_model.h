#pragma once

#include "core/insight/package_summary.h"
#include "ui/exploring/exploration.h"
#include "ui/exploring/package_parts.h"
#include "ui/exploring/selection.h"
#include "ui/icons/severity_icon.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace gearaudit
{

/// Packages, beneath each its versions, beneath these the gears that have them. Rows are numbers
/// until a view asks for them: nothing is made for what is not looked at.
class PackagesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Versions, Gears, Sites, Started, Faults };
    static constexpr int columnTotal = Faults + 1;
    enum class Level { Package, Version, Gear };
    enum Role {
        LevelRole = Qt::UserRole, ///< Level as a number
        KeyRole, ///< what tells a package or a version from others in every summary
    };

    explicit PackagesModel(QObject *parent = nullptr);

    /// What the exploration's filter shows, summed up.
    void show(ExplorationSnapshot exploration, std::shared_ptr<const PackageSummary> summary);
    const PackageSummary &summary() const { return *m_summary; }
    /// Null before the first.
    const ExplorationSnapshot &exploration() const { return m_exploration; }

    /// A filter's term that asks for this package, or version; empty of a gear.
    QString filterOf(const QModelIndex &index) const;
    /// Which package or version a row is; none of a gear.
    std::optional<PackagePart> partOf(const QModelIndex &index) const;
    std::shared_ptr<const PackageSummary> sharedSummary() const { return m_summary; }
    /// Which gear a row is; none of a package or version.
    std::optional<SelectedNode> gearOf(const QModelIndex &index) const;
    /// The package (PEP 503 form), and if it has it, the version; invalid where it is not there.
    QModelIndex find(const QString &normalName, const QString &version = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Orders the packages; versions are newest first, gears in the order of their reports.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    Level level(const QModelIndex &index) const;
    quint32 nameAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    quint32 versionOf(const QModelIndex &index) const; ///< of a version's or a gear's row
    QString text(const QModelIndex &index) const;
    /// What is known of a package's or a version's faults; null: nothing.
    const Assessment *knownOf(const QModelIndex &index) const;
    QVariant icon(const QModelIndex &index) const;
    QString gearText(const PackageSummary::Gear &gear, Column column) const;
    void putInOrder();

    ExplorationSnapshot m_exploration;
    std::shared_ptr<const PackageSummary> m_summary;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<quint32> m_order; ///< names by row
    std::vector<quint32> m_rowOf; ///< rows by name
    SeverityIcons m_severities;
};

} // namespace gearaudit
