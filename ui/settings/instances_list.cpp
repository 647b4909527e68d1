#include "ui/settings/instances_list.h"

#include "ui/settings/instances_model.h"
#include "ui/views/roomy_delegate.h"

#include <QGridLayout>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

namespace gearaudit
{

InstancesList::InstancesList(InstancesModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new QListView)
{
    m_view->setObjectName(QStringLiteral("instances"));
    m_view->setAccessibleName(tr("Instances"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setIconSize({14, 14});
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setTextElideMode(Qt::ElideRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_view, 0, 0, 1, 2);
    QPushButton *add = makeButton("add", tr("&Add"), &InstancesList::add);
    m_copy = makeButton("copy", tr("&Copy"), &InstancesList::copy);
    m_remove = makeButton("remove", tr("Remo&ve…"), &InstancesList::askRemove);
    QPushButton *import = makeButton("import", tr("I&mport…"), &InstancesList::importRequested);
    m_up = makeButton("up", tr("Move U&p"), &InstancesList::moveUp);
    m_down = makeButton("down", tr("Move &Down"), &InstancesList::moveDown);
    grid->addWidget(add, 1, 0);
    grid->addWidget(m_copy, 1, 1);
    grid->addWidget(m_up, 2, 0);
    grid->addWidget(m_down, 2, 1);
    grid->addWidget(m_remove, 3, 0);
    grid->addWidget(import, 3, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InstancesList::currentChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InstancesList::currentChanged);
    connect(&m_model, &InstancesModel::edited, this, &InstancesList::showButtons);
    connect(this, &InstancesList::currentChanged, this, &InstancesList::showButtons);
    makeShortcuts();
    select(0);
    showButtons();
}

QPushButton *InstancesList::makeButton(const char *name, const QString &text,
                                       void (InstancesList::*slot)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void InstancesList::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, void (InstancesList::*slot)()) {
        connect(new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Delete, &InstancesList::askRemove);
    shortcut(Qt::CTRL | Qt::Key_Up, &InstancesList::moveUp);
    shortcut(Qt::CTRL | Qt::Key_Down, &InstancesList::moveDown);
}

int InstancesList::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void InstancesList::select(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_view->selectionModel()->setCurrentIndex(m_model.index(row),
                                                  QItemSelectionModel::ClearAndSelect);
}

void InstancesList::showButtons()
{
    const int row = currentRow();
    m_copy->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
}

void InstancesList::finishEditing()
{
    const QWidget *focused = window()->focusWidget();
    if (focused && focused != m_view && m_view->isAncestorOf(focused))
        m_view->setFocus(); // which ends the editor
}

void InstancesList::add()
{
    InstanceDraft draft;
    draft.instance.id = newInstanceId();
    draft.instance.name =
        uniqueInstanceName(tr("New instance"), enteredInstances(m_model.drafts()));
    select(m_model.append(draft));
    Q_EMIT added();
}

void InstancesList::copy()
{
    if (currentRow() < 0)
        return;
    select(m_model.copy(currentRow(), newInstanceId()));
    Q_EMIT added();
}

void InstancesList::askRemove()
{
    if (currentRow() < 0 || m_question)
        return;
    const Instance instance = m_model.draft(currentRow()).instance;
    auto *box = new QMessageBox(window());
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove an Instance"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove %1?").arg(instance.name.simplified()));
    box->setInformativeText(tr("Its stored key goes too, when you press OK or Apply. Results that "
                               "were found on it stay."));
    QPushButton *yes = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, id = instance.id] { removeInstance(id); });
    box->open();
}

void InstancesList::removeInstance(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_model.removeRow(row);
    select(std::min(row, m_model.rowCount() - 1));
    Q_EMIT currentChanged(); // also where the row is the same, or none is left
    m_view->setFocus();
}

void InstancesList::move(int by)
{
    const int row = currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_model.rowCount())
        return;
    m_model.moveRow({}, row, {}, by > 0 ? target + 1 : target);
    showButtons();
}

} // namespace gearaudit
