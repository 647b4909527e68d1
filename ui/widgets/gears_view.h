#pragma once

#include "ui/models/gears_model.h"

#include <QElapsedTimer>
#include <QTableView>

namespace gearaudit
{

class LetterColumns;

/// Shows GearsModel as a tree: arrows, a tree's keys (left, right, space, return, + - *, typing a
/// name), and what is selected and in sight stays so when the rows are exchanged.
class GearsView : public QTableView
{
    Q_OBJECT
public:
    explicit GearsView(GearsModel &model, QWidget *parent = nullptr);

    GearsModel &gears() const { return m_model; }
    LetterColumns &columns() const { return *m_columns; }
    /// Goes to the next row that is itself what the filter names; false where there is none.
    bool showNextNamed(bool below);
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void rowsSelected();
    void copyWanted(); ///< of what is selected

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &before) override;
    void changeEvent(QEvent *event) override;

private:
    /// What to find again after a reset.
    struct Kept {
        std::vector<GearPath> selected;
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
    void restoreSelection(const Kept &kept);
    void restorePosition(const Kept &kept, bool sameRows);
    int rowAt(const GearPath &path) const;
    void putRow(int row, int y);
    void setRowHeight();
    bool changeRow(int key);
    void goTo(int row);

    GearsModel &m_model;
    LetterColumns *m_columns;
    GearForestSnapshot m_before;
    Kept m_kept;
    Kept m_unfiltered; ///< when the filter was set
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace gearaudit
