#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QListView;
class QMenu;
class QMessageBox;
class QPushButton;

namespace gearaudit
{

class InstancesModel;

/// The instances in their order, with + and − and a menu beneath them. Renames in place,
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
    void testRequested(); ///< of the one that is selected

private:
    QPushButton *makeButton(const char *name, const QString &sign, const QString &text,
                            void (InstancesList::*slot)());
    QMenu *makeMenu();
    void makeShortcuts();
    void showButtons();
    void toggle();
    void showMenu(const QPoint &at);
    void add();
    void copy();
    void askRemove();
    void removeInstance(const QString &id);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);

    InstancesModel &m_model;
    QListView *m_view;
    QPushButton *m_remove = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_test = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QPointer<QMessageBox> m_question;
};

} // namespace gearaudit
