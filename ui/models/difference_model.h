#pragma once

#include "ui/trees/difference_tree.h"

#include <QAbstractItemModel>
#include <QItemSelection>

#include <functional>

namespace gearaudit
{

/// What differs, for a view. An index' internal id is its node; a new tree resets the model.
class DifferenceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, How, Before, After, Python };
    static constexpr int ColumnCount = Python + 1;

    explicit DifferenceModel(QObject *parent = nullptr);

    /// Never null.
    const DifferenceTreeSnapshot &tree() const { return m_tree; }
    void setTree(DifferenceTreeSnapshot tree);

    DifferenceTree::Node node(const QModelIndex &index) const;
    /// Rows and what is beneath them as lines, two spaces deeper a level; to be copied. Each once:
    /// a row beneath another one of them is told there. On any thread.
    static QStringList textOf(const DifferenceTree &tree,
                              const std::vector<DifferenceTree::Node> &nodes);

    /// The same of a selection, to be made on any thread: of everything it is a few ranges here, and
    /// a million lines there.
    std::function<QString()> textLater(const QItemSelection &selection) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const DifferenceTree &tree, DifferenceTree::Node node, int column);
    static QString waysText(const DifferenceTree &tree, DifferenceTree::Node node);
    static QString what(const DifferenceTree &tree, DifferenceTree::Node node);
    static void addLines(const DifferenceTree &tree, DifferenceTree::Node node,
                         const QString &indent, QStringList &lines);

    DifferenceTreeSnapshot m_tree;
};

} // namespace gearaudit
