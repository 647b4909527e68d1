#pragma once

#include <QPointer>
#include <QWidget>

class QListView;
class QMessageBox;
class QPushButton;

namespace gearaudit
{

class InstancesModel;

/// The instances in their order, with the buttons that change the list itself. Renames in place,
/// reorders by dragging and from the keyboard; asks before it removes.
class InstancesList : public QWidget
{
    Q_OBJECT
public:
    explicit InstancesList(InstancesModel &model, QWidget *parent = nullptr);

    int currentRow() const; ///< -1 where none is selected
    /// A row that is not there changes nothing.
    void select(int row);
    /// Ends renaming in place, as Return does.
    void finishEditing();

Q_SIGNALS:
    void currentChanged();
    void added(); ///< a new one or a copy, which is selected
    void importRequested();

private:
    QPushButton *makeButton(const char *name, const QString &text, void (InstancesList::*slot)());
    void makeShortcuts();
    void showButtons();
    void add();
    void copy();
    void askRemove();
    void removeInstance(const QString &id);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);

    InstancesModel &m_model;
    QListView *m_view;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPointer<QMessageBox> m_question;
};

} // namespace gearaudit
