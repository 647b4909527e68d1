#include "ui/pages/remedies_page.h"

#include "core/filter/narrowed_filter.h"
#include "ui/views/empty_state.h"
#include "ui/views/folding_row.h"
#include "ui/views/letter_columns.h"
#include "ui/views/menu_key.h"
#include "ui/views/plain_label.h"
#include "ui/views/roomy_delegate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
const QLatin1String headerKey("remedies/columns");
const QLatin1String groupingKey("remedies/grouping");
} // namespace

RemediesPage::RemediesPage(WorkerPool &pool, MakeRemedies make, QWidget *parent)
    : Page(parent), m_make(std::move(make)), m_work(this, pool,
                                                    [this](Worked worked, bool isOld) {
                                                        if (!isOld)
                                                            take(std::move(worked));
                                                    }),
      m_total(new PlainLabel(PlainLabel::Quiet)), m_grouping(new QComboBox),
      m_copy(new QPushButton(tr("Copy as Te&xt"))), m_view(new QTreeView), m_empty(new EmptyState),
      m_stack(new QStackedWidget)
{
    makeView();
    m_grouping->setObjectName(QStringLiteral("remedyGrouping"));
    m_grouping->setAccessibleName(tr("Put together by"));
    for (const auto &[text, grouping] : {std::pair(tr("What mends most"), RemedyGrouping::None),
                                         std::pair(tr("By base image"), RemedyGrouping::Base),
                                         std::pair(tr("By gear"), RemedyGrouping::Gear),
                                         std::pair(tr("By owner"), RemedyGrouping::Owner),
                                         std::pair(tr("By package"), RemedyGrouping::Package)})
        m_grouping->addItem(text, static_cast<int>(grouping));
    m_total->setObjectName(QStringLiteral("remediesTotal"));
    m_copy->setObjectName(QStringLiteral("copyRemedy"));
    m_copy->setAutoDefault(false);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *row = new FoldingRow(m_total, {m_grouping, m_copy});
    row->setContentsMargins(8, 6, 8, 0);
    layout->addWidget(row);
    layout->addWidget(m_stack, 1);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &RemediesPage::workOut);
    connect(m_copy, &QPushButton::clicked, this, &RemediesPage::copy);
    connect(m_empty, &EmptyState::chosen, this, &RemediesPage::advisoriesWanted);
    showState();
}

void RemediesPage::makeView()
{
    m_view->setObjectName(QStringLiteral("remedies"));
    m_view->setAccessibleName(tr("Rebuild First"));
    m_view->setModel(&m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setExpandsOnDoubleClick(false); // it filters
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    new MenuKey(*m_view); // the view's
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RemediesModel::What, QHeaderView::Stretch);
    new LetterColumns(*m_view->header(), {60, 22, 14, 12}); // the header's
    auto *copy = new QAction(tr("Copy as Text"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    connect(copy, &QAction::triggered, this, &RemediesPage::copy);
    // Return, Enter and a double click all come as this.
    connect(m_view, &QTreeView::activated, this, &RemediesPage::activate);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RemediesPage::showRowMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RemediesPage::showDetails);
}

RemedyGrouping RemediesPage::grouping() const
{
    return static_cast<RemedyGrouping>(m_grouping->currentData().toInt());
}

void RemediesPage::setExploration(const ExplorationSnapshot &exploration)
{
    m_wanted = exploration;
    if (isVisible())
        workOut();
}

void RemediesPage::setCanFetch(bool can)
{
    m_canFetch = can;
    showState();
}

void RemediesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    workOut();
}

void RemediesPage::workOut()
{
    if (!m_wanted || (m_wanted == m_asked && grouping() == m_askedGrouping))
        return;
    m_asked = m_wanted;
    m_askedGrouping = grouping();
    m_work.ask([exploration = m_wanted, make = m_make, by = m_askedGrouping] {
        return Worked{exploration, make && exploration->advisories ? make(exploration, by) : nullptr, by};
    });
}

void RemediesPage::take(Worked worked)
{
    const RemedyLine *before = m_model.itemOf(m_view->currentIndex());
    const QString current = before ? before->what + before->where : QString();
    m_shown = std::move(worked);
    m_model.show(m_shown.list ? m_shown.list : std::make_shared<const RemedyList>());
    m_view->setRootIsDecorated(m_shown.grouping != RemedyGrouping::None);
    m_view->expandAll();
    for (int row = 0; row < m_model.rowCount() && !current.isEmpty(); ++row) {
        const QModelIndex top = m_model.index(row, 0);
        for (int i = -1; i < m_model.rowCount(top); ++i) {
            const QModelIndex at = i < 0 ? top : m_model.index(i, 0, top);
            const RemedyLine *item = m_model.itemOf(at);
            if (item && item->what + item->where == current) {
                m_view->setCurrentIndex(at);
                row = m_model.rowCount();
                break;
            }
        }
    }
    showState();
    showDetails();
}

void RemediesPage::showState()
{
    const bool hasDatabase = m_shown.exploration && m_shown.exploration->advisories;
    const bool hasReports = m_shown.exploration && !m_shown.exploration->reports.empty();
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (!hasDatabase) {
        m_empty->say(tr("Nothing is known of faults yet"),
                     tr("With a database of known faults this page tells what to rebuild first: which new base "
                        "image or which version of a package mends most.\nIt is fetched once, about 30 MB, and "
                        "everything else works without a network."));
    } else if (!hasReports) {
        m_empty->say(tr("No results yet"), tr("As soon as a report has gears, this page tells what to do about them."));
    } else {
        m_empty->say(tr("There is nothing to mend"), tr("No fault is known of what the filter shows."));
    }
    m_empty->offer(!hasDatabase && m_canFetch ? tr("&Get Advisories") : QString());
    m_total->say(m_shown.list ? m_shown.list->total : QString());
    m_grouping->setEnabled(hasDatabase);
    m_copy->setEnabled(m_model.itemOf(m_view->currentIndex()) != nullptr);
}

void RemediesPage::showDetails()
{
    const RemedyLine *item = m_model.itemOf(m_view->currentIndex());
    m_copy->setEnabled(item != nullptr);
    if (item)
        tell({subjectOf(*item), item->what, m_shown.list->details ? m_shown.list->details(*item) : Details()});
    else
        tell({});
}

RowSubject RemediesPage::subjectOf(const RemedyLine &item) const
{
    RowSubject about{m_shown.exploration, {}};
    if (!item.filter.isEmpty())
        about.terms << item.filter;
    if (m_shown.list->text)
        about.copies[CopyForm::Text] = [list = m_shown.list, item] { return list->text(item); };
    return about;
}

void RemediesPage::copy()
{
    const RemedyLine *item = m_model.itemOf(m_view->currentIndex());
    if (item && m_shown.list->text) {
        QGuiApplication::clipboard()->setText(m_shown.list->text(*item));
        Q_EMIT said(tr("Copied."));
    }
}

void RemediesPage::activate(const QModelIndex &index)
{
    const RemedyLine *item = m_model.itemOf(index);
    // Of the filter as it is now, also where what it shows is still being worked out.
    if (item && !item->filter.isEmpty())
        Q_EMIT filterWanted(narrowedFilter(m_wanted->expression, item->filter));
}

void RemediesPage::showRowMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at).siblingAtColumn(0);
    const RemedyLine *item = m_model.itemOf(index);
    if (!item)
        return;
    m_view->setCurrentIndex(index);
    Q_EMIT menuWanted(subjectOf(*item), m_view->viewport()->mapToGlobal(at));
}

void RemediesPage::saveLayout(QSettings &settings) const
{
    m_view->header()->findChild<LetterColumns *>()->save(settings, headerKey);
    settings.setValue(groupingKey, m_grouping->currentIndex());
}

void RemediesPage::restoreLayout(const QSettings &settings)
{
    m_view->header()->findChild<LetterColumns *>()->restore(settings, headerKey);
    m_view->header()->setSectionResizeMode(RemediesModel::What, QHeaderView::Stretch);
    const int kept = settings.value(groupingKey).toInt();
    m_grouping->setCurrentIndex(qBound(0, kept, m_grouping->count() - 1));
}

} // namespace gearaudit
