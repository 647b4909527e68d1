#include "ui/settings/instances_list.h"

#include "ui/settings/instances_model.h"
#include "ui/views/flow_layout.h"
#include "ui/views/roomy_delegate.h"
#include "ui/words/plain_tooltip.h"

#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

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
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QPushButton *add = makeButton("add", QStringLiteral("+"), tr("Add an instance"), &InstancesList::add);
    m_remove = makeButton("remove", QStringLiteral("−"), tr("Remove the instance"), &InstancesList::askRemove);
    m_menu = makeMenu();
    auto *more = new QPushButton(tr("More"));
    more->setObjectName(QStringLiteral("more"));
    more->setAutoDefault(false);
    more->setMenu(m_menu);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {add, m_remove, more})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    connect(m_view, &QWidget::customContextMenuRequested, this, &InstancesList::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InstancesList::currentChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InstancesList::currentChanged);
    connect(&m_model, &InstancesModel::edited, this, &InstancesList::showButtons);
    connect(this, &InstancesList::currentChanged, this, &InstancesList::showButtons);
    makeShortcuts();
    select(0);
    showButtons();
}

QPushButton *InstancesList::makeButton(const char *name, const QString &sign, const QString &text,
                                       void (InstancesList::*slot)())
{
    auto *button = new QPushButton(sign);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(plainTooltip(text));
    button->setAutoDefault(false);
    button->setFixedWidth(button->sizeHint().height() * 3 / 2);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QMenu *InstancesList::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto entry = [this, menu](const char *name, const QString &text, auto slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_copy = entry("copy", tr("&Duplicate"), &InstancesList::copy);
    m_test = entry("test", tr("&Test Connection"), &InstancesList::testRequested);
    m_toggle = entry("toggle", tr("&Enabled"), &InstancesList::toggle);
    m_toggle->setCheckable(true);
    menu->addSeparator();
    m_up = entry("up", tr("Move &Up"), &InstancesList::moveUp);
    m_down = entry("down", tr("Move Do&wn"), &InstancesList::moveDown);
    menu->addSeparator();
    entry("import", tr("&Import…"), &InstancesList::importRequested);
    return menu;
}

void InstancesList::showMenu(const QPoint &at)
{
    m_menu->popup(m_view->viewport()->mapToGlobal(at));
}

/// Whether audits are made of it; as the tick in the list.
void InstancesList::toggle()
{
    const QModelIndex index = m_view->currentIndex();
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, int(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

void InstancesList::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, void (InstancesList::*slot)()) {
        connect(new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, slot);
    };
    shortcut(Qt::Key_Insert, &InstancesList::add);
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
    for (QAction *action : {m_copy, m_test, m_toggle})
        action->setEnabled(row >= 0);
    m_toggle->setChecked(m_view->currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked);
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
    const InstanceDraft::Texts instance = m_model.draft(currentRow()).instance;
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
