#include "ui/frame/side_bar.h"

#include "ui/frame/fine_line.h"
#include "ui/icons/action_icon.h"
#include "ui/views/menu_key.h"
#include "ui/views/plain_label.h"
#include "ui/views/roomy_delegate.h"
#include "ui/words/plain_tooltip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

constexpr int gap = 8;
const QLatin1String downKey("side/down");

QToolButton *addButton(const QString &name, const char *objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(objectName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainTooltip(name));
    return button;
}

/// A heading that Alt and its letter lead to the view by, and what adds to it.
QWidget *heading(const QString &text, QWidget *view, QToolButton *add)
{
    auto *label = new PlainLabel(PlainLabel::Strong);
    label->setText(text);
    label->setWordWrap(false);
    label->setBuddy(view);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap, 2, gap / 2, 2);
    row->addWidget(label, 1);
    row->addWidget(add);
    return head;
}

QTreeView *makeView(const char *objectName, const QString &name)
{
    auto *view = new QTreeView;
    view->setObjectName(QLatin1String(objectName));
    view->setAccessibleName(name);
    view->setHeaderHidden(true);
    view->setUniformRowHeights(true);
    view->setRootIsDecorated(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setIndentation(2 * gap);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setItemDelegate(new RoomyDelegate(view));
    return view;
}

/// Rows with as of when a file is beneath its name.
class ResultDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const QString second = index.data(ResultsModel::SecondLineRole).toString();
        if (!second.isEmpty())
            option->text += QChar(QChar::LineSeparator) + second;
    }
};

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

SideBar::SideBar(Explorer &explorer, QAbstractItemModel &sources, QWidget *parent)
    : QWidget(parent), m_explorer(explorer), m_down(new QSplitter(Qt::Vertical))
{
    setObjectName(QStringLiteral("sideBar"));
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(1);
    m_down->addWidget(makeResults());
    m_down->addWidget(makeSources(sources));
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 1);
    column(this)->addWidget(m_down);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    drawIcons();
    connect(&explorer, &Explorer::reportsChanged, this, &SideBar::showReports);
    showReports();
}

QWidget *SideBar::makeResults()
{
    m_results = makeView("results", tr("Results"));
    m_results->setModel(&m_model);
    m_results->setUniformRowHeights(false);
    m_results->setItemDelegate(new ResultDelegate(m_results));
    QHeaderView &header = *m_results->header();
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(0);
    header.setSectionResizeMode(ResultsModel::NameColumn, QHeaderView::Stretch);
    for (const int sign : {ResultsModel::ReloadColumn, ResultsModel::CloseColumn})
        header.setSectionResizeMode(sign, QHeaderView::ResizeToContents);
    m_results->installEventFilter(this);
    connect(&m_model, &QAbstractItemModel::modelReset, m_results, [this] {
        m_results->expandAll();
        // What cannot be closed has no signs to its right: its count has the room.
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_results->setFirstColumnSpanned(row, {}, !m_model.canClose(m_model.index(row, 0)));
    });
    connect(&m_model, &ResultsModel::shownWanted, &m_explorer, &Explorer::setShown);
    connect(&m_model, &ResultsModel::siteShownWanted, &m_explorer, &Explorer::setSiteShown);
    connect(m_results, &QTreeView::clicked, this, &SideBar::act);
    new MenuKey(*m_results); // the view's
    connect(m_results, &QWidget::customContextMenuRequested, this, &SideBar::showMenu);
    m_open = addButton(tr("Open a file with results"), "openResults");
    connect(m_open, &QToolButton::clicked, this, &SideBar::openWanted);
    auto *part = new QWidget;
    auto *layout = column(part);
    layout->addWidget(heading(tr("Resu&lts"), m_results, m_open));
    layout->addWidget(m_results, 1);
    return part;
}

QWidget *SideBar::makeSources(QAbstractItemModel &model)
{
    m_sources = makeView("sources", tr("To Audit"));
    m_sources->setModel(&model);
    const auto expand = [this] { m_sources->expandAll(); };
    connect(&model, &QAbstractItemModel::rowsInserted, m_sources, expand);
    connect(&model, &QAbstractItemModel::modelReset, m_sources, expand);
    m_addSource = addButton(tr("Add a source, in the settings"), "addSource");
    connect(m_addSource, &QToolButton::clicked, this, &SideBar::sourceWanted);
    m_addSite = new QPushButton;
    m_addSite->setObjectName(QStringLiteral("addSite"));
    m_addSite->setFlat(true);
    m_addSite->setToolTip(plainTooltip(tr("Opens the settings")));
    connect(m_addSite, &QPushButton::clicked, this, &SideBar::sourceWanted);
    m_obstacle = new PlainLabel(PlainLabel::Quiet);
    m_obstacle->setObjectName(QStringLiteral("obstacles"));
    m_obstacle->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_obstacle->hide();
    auto *part = new QWidget;
    auto *layout = column(part);
    layout->addWidget(new FineLine(Qt::Horizontal));
    layout->addWidget(heading(tr("T&o Audit"), m_sources, m_addSource));
    layout->addWidget(m_sources, 1);
    layout->addWidget(m_addSite);
    layout->addWidget(m_obstacle);
    return part;
}

void SideBar::showReports()
{
    m_model.setReports(m_explorer.reports());
}

void SideBar::act(const QModelIndex &index)
{
    const QString path = m_model.pathOf(index);
    if (m_model.isFailures(index))
        Q_EMIT filterWanted(QStringLiteral("status:failed"));
    else if (index.column() == ResultsModel::CloseColumn && m_model.canClose(index))
        m_explorer.close(path);
    else if (index.column() == ResultsModel::ReloadColumn && m_model.hasChanged(index))
        m_explorer.reload(path);
}

void SideBar::showMenu(const QPoint &at)
{
    const QModelIndex index = m_results->indexAt(at).siblingAtColumn(ResultsModel::NameColumn);
    const auto part = m_model.partOf(index);
    if (!part)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("resultMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ComparedPart &other : m_model.othersOf(index)) {
        QString name = other.text();
        name.replace(QLatin1Char('&'), QLatin1String("&&")); // no mnemonic
        menu->addAction(tr("Compare With %1", "a site or a file").arg(name), this,
                        [this, before = *part, other] { Q_EMIT compareWanted(before, other); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is nothing to compare this with"))->setEnabled(false);
    menu->popup(m_results->viewport()->mapToGlobal(at));
}

/// What the pointer does in the columns of signs, by keys: Delete closes, Return reads again.
bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_results || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex current = m_results->currentIndex();
    const auto at = [&current](int column) { return current.siblingAtColumn(column); };
    if (key == Qt::Key_Delete && m_model.canClose(at(0)))
        act(at(ResultsModel::CloseColumn));
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_model.hasChanged(at(0)))
        act(at(ResultsModel::ReloadColumn));
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) &&
             m_model.isFailures(at(0)))
        act(at(0));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SideBar::setObstacle(const QString &text)
{
    m_obstacle->say(text);
}

void SideBar::offerSources(bool canAdd, const QString &firstSite)
{
    m_addSource->setVisible(canAdd);
    m_addSite->setText(firstSite);
    m_addSite->setVisible(canAdd && !firstSite.isEmpty());
}

void SideBar::drawIcons()
{
    // What is disabled while an audit runs stands on the same ground as the rest.
    QPalette ground = QApplication::palette(m_sources);
    ground.setColor(QPalette::Disabled, QPalette::Base, ground.color(QPalette::Active, QPalette::Base));
    m_sources->setPalette(ground);
    const int sign = em(*this) * 16 / 12;
    for (QToolButton *button : {m_open, m_addSource})
        button->setIconSize({sign, sign});
    m_results->setIconSize({sign, sign});
    for (QToolButton *button : {m_open, m_addSource})
        button->setIcon(actionIcon(ActionSign::Add, palette()));
    m_model.setIcons(actionIcon(ActionSign::Again, palette()), actionIcon(ActionSign::Close, palette()));
}

void SideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcons();
}

void SideBar::saveLayout(QSettings &settings) const
{
    settings.setValue(downKey, m_down->saveState());
}

void SideBar::restoreLayout(const QSettings &settings)
{
    m_down->restoreState(settings.value(downKey).toByteArray());
}

} // namespace gearaudit
