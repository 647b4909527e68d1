#pragma once

#include "ui/models/gears_model.h"

#include <QElapsedTimer>
#include <QTableView>

namespace gearaudit
{

class FittedColumns;
class HeldRows;

/// Shows GearsModel as a tree, or as the flat list that its rows may be: arrows, a tree's keys (left, right, space, return, + - *, typing a
/// name), and what is selected and in sight stays so when the rows are exchanged. Asks for a row's
/// menu by customContextMenuRequested(), in the viewport's coordinates: at the mouse, or from the
/// keyboard at the current row.
class GearsView : public QTableView
{
    Q_OBJECT
public:
    explicit GearsView(GearsModel &model, QWidget *parent = nullptr);

    GearsModel &gears() const { return m_model; }
    FittedColumns &columns() const { return *m_columns; }
    /// The sets of columns().
    enum ColumnsOf { TreeColumns, MatchColumns };

    /// Goes to the next row that is itself what the filter names; false where there is none.
    bool showNextNamed(bool below);
    void keyboardSearch(const QString &search) override;
    void selectAll() override;
    /// Not below the rows that are held at the top.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// How wide what a site's row says at its end is, with its margin; pixels.
    int countWidth(const QModelIndex &site) const;
    /// A row as it is painted in its place, `y` from the top of what is painted on.
    void paintRow(QPainter &painter, int row, int y) const;

Q_SIGNALS:
    void rowsSelected();
    void copyWanted(); ///< of what is selected

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &before) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    /// What to find again after a reset.
    struct Kept {
        GearPath current;
        int currentColumn = 0;
        int currentY = -1; ///< of the current row in the viewport; -1: out of sight
        GearPath top;
        int topY = 0;
        int sideways = 0;
    };

    void remember();
    void restore();
    Kept kept() const;
    std::vector<GearForest::Node> selectedNodes() const;
    void dropScattered();
    void restoreSelection(const Kept &kept);
    void restorePosition(const Kept &kept, bool sameRows);
    int rowOf(const GearPath &path) const;
    void putRow(int row, int y);
    void setRowHeight();
    bool changeRow(int key);
    void goTo(int row);
    void toggle(const QModelIndex &index);
    void paintCount(QPainter &painter, int row, int y) const;
    void paintCounts(QPainter &painter) const;
    void placeHeld();
    /// All of it, as wide as its cells are together.
    QRect rowRect(int row) const;

    GearsModel &m_model;
    FittedColumns *m_columns = nullptr;
    HeldRows *m_held;
    GearForestSnapshot m_before;
    Kept m_kept;
    Kept m_unfiltered; ///< when the filter was set
    /// What is selected, with what the filter hides of it; of the model's forest.
    std::vector<GearForest::Node> m_selected;
    bool m_hasChosen = false; ///< the selection is another one than m_selected by now
    bool m_isRestoring = false;
    bool m_isToggling = false; ///< the button that is down has opened or closed a row
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace gearaudit
