#include "ui/pages/packages_page.h"

#include "core/filter/narrowed_filter.h"
#include "ui/exploring/matched_views.h"
#include "ui/views/empty_state.h"
#include "ui/views/letter_columns.h"
#include "ui/views/menu_key.h"
#include "ui/views/plain_label.h"
#include "ui/views/roomy_delegate.h"

#include <QAction>
#include <QFontInfo>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace gearaudit
{

namespace
{

constexpr int nameRoom = 16; ///< em that names have before other columns have any
/// From the one that is missed least.
constexpr std::array leastFirst{PackagesModel::Sites, PackagesModel::Versions, PackagesModel::Started,
                                PackagesModel::Gears, PackagesModel::Faults};
const QLatin1String headerKey("packages/columns"); // another than before there were faults

void setUpView(QTreeView &view)
{
    view.setObjectName(QStringLiteral("packages"));
    view.setAccessibleName(PackagesPage::tr("Packages"));
    view.setUniformRowHeights(true);
    view.setAlternatingRowColors(true);
    view.setAllColumnsShowFocus(true);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setExpandsOnDoubleClick(false); // it filters
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setSortingEnabled(true);
    view.sortByColumn(PackagesModel::Gears, Qt::DescendingOrder);
    view.setItemDelegate(new RoomyDelegate(&view));
    view.header()->setStretchLastSection(false);
    view.header()->setFirstSectionMovable(false);
    view.header()->setSectionResizeMode(PackagesModel::Name, QHeaderView::Stretch);
    view.header()->moveSection(view.header()->visualIndex(PackagesModel::Faults), 1); // in sight where there is little room
    new LetterColumns(*view.header(), {36, 13, 12, 11, 14, 22}); // the header's
}

/// A package, or a version with its package; of a gear, what it stands beneath.
QStringList keyOf(QModelIndex index)
{
    const auto value = [&](int role) { return index.siblingAtColumn(0).data(role); };
    if (value(PackagesModel::LevelRole).toInt() == int(PackagesModel::Level::Gear))
        index = index.parent();
    QStringList key{value(PackagesModel::KeyRole).toString()};
    if (index.parent().isValid()) {
        index = index.parent();
        key.prepend(value(PackagesModel::KeyRole).toString());
    }
    return key;
}

} // namespace

PackagesPage::PackagesPage(WorkerPool &pool, QWidget *parent)
    : Page(parent), m_work(this, pool,
                           [this](Summed summed, bool isOld) {
                               if (!isOld)
                                   take(std::move(summed));
                           }),
      m_count(new PlainLabel(PlainLabel::Quiet)), m_view(new QTreeView), m_empty(new EmptyState),
      m_stack(new QStackedWidget)
{
    m_view->setModel(&m_model);
    setUpView(*m_view);
    m_count->setObjectName(QStringLiteral("packagesCount"));
    m_count->setContentsMargins(8, 6, 8, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_count);
    layout->addWidget(m_stack, 1);

    // Return, Enter and a double click all come as this.
    connect(m_view, &QTreeView::activated, this, &PackagesPage::activate);
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { remember(index, true); });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { remember(index, false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PackagesPage::tellSelected);
    auto *copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    connect(copy, &QAction::triggered, this, &Page::copyWanted);
    new MenuKey(*m_view); // the view's
    connect(m_view, &QWidget::customContextMenuRequested, this, &PackagesPage::showRowMenu);
    showState();
}

void PackagesPage::setExploration(const ExplorationSnapshot &exploration)
{
    m_wanted = exploration;
    if (isVisible())
        sumUp();
}

void PackagesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    sumUp();
}

void PackagesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void PackagesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &PackagesPage::fitColumns); // once the columns have grown with it
}

void PackagesPage::fitColumns()
{
    const int names = nameRoom * QFontInfo(m_view->font()).pixelSize();
    int room = m_view->width() - m_view->verticalScrollBar()->sizeHint().width() - names;
    for (auto column = leastFirst.rbegin(); column != leastFirst.rend(); ++column) {
        const bool isThere = *column != PackagesModel::Faults || m_knowsFaults;
        // Of a hidden one how wide it would be.
        m_view->setColumnHidden(*column, false);
        const int wide = m_view->header()->sectionSize(*column);
        const bool fits = isThere && wide <= room;
        m_view->setColumnHidden(*column, !fits);
        if (isThere)
            room -= wide; // nothing that matters less takes its place
    }
}

void PackagesPage::sumUp()
{
    if (!m_wanted || m_wanted == m_asked)
        return;
    m_asked = m_wanted;
    m_work.ask([exploration = m_wanted] {
        return Summed{exploration,
                      std::make_shared<const PackageSummary>(matchedViews(*exploration))};
    });
}

void PackagesPage::take(Summed summed)
{
    const QModelIndex current = m_view->currentIndex();
    const QStringList key = current.isValid() ? keyOf(current) : QStringList();
    QList<QStringList> chosen;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        chosen << keyOf(row);
    const int position = m_view->verticalScrollBar()->value();
    const auto &before = m_model.exploration();
    m_knowsFaults = summed.exploration->advisories != nullptr;
    fitColumns();
    const bool isSameFilter = before && before->expression == summed.exploration->expression;
    m_model.show(std::move(summed.exploration), std::move(summed.summary));
    restore();
    showState();
    m_isRestoring = true; // it is told once, below
    if (!key.isEmpty()) {
        const QModelIndex found = m_model.find(key.value(0), key.value(1));
        m_view->setCurrentIndex(found.isValid() ? found : m_model.find(key.value(0)));
    }
    for (const QStringList &each : std::as_const(chosen)) {
        const QModelIndex found = chosen.size() > 1 ? m_model.find(each.value(0), each.value(1)) : QModelIndex();
        m_view->selectionModel()->select(found, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_isRestoring = false;
    tellSelected();
    if (isSameFilter)
        m_view->verticalScrollBar()->setValue(position);
}

void PackagesPage::remember(const QModelIndex &index, bool isOpen)
{
    if (m_isRestoring)
        return;
    const QStringList key = keyOf(index);
    if (key.size() == 1 && isOpen)
        m_open.insert(key[0]);
    else if (key.size() == 1)
        m_open.remove(key[0]);
    else if (isOpen)
        m_openDeep.insert(key);
    else
        m_openDeep.remove(key);
}

void PackagesPage::restore()
{
    m_isRestoring = true;
    for (const auto &name : std::as_const(m_open))
        m_view->expand(m_model.find(name));
    for (const auto &key : std::as_const(m_openDeep))
        m_view->expand(m_model.find(key[0], key[1]));
    m_isRestoring = false;
}

void PackagesPage::activate(const QModelIndex &index)
{
    if (const auto gear = m_model.gearOf(index)) {
        Q_EMIT gearWanted(m_model.exploration(), *gear);
        return;
    }
    // Of the filter as it is now, also where what it shows is still being summed up.
    Q_EMIT filterWanted(narrowedFilter(m_wanted->expression, m_model.filterOf(index)));
}

void PackagesPage::showRowMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at).siblingAtColumn(0);
    if (!index.isValid())
        return;
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    Q_EMIT menuWanted(detailsOf(chosen.contains(index) ? chosen : QModelIndexList{index}).about,
                      m_view->viewport()->mapToGlobal(at));
}

void PackagesPage::tellSelected()
{
    if (!m_isRestoring)
        tell(detailsOf(m_view->selectionModel()->selectedRows()));
}

/// Of gears alone these, else the packages and versions among the rows.
PageDetails PackagesPage::detailsOf(const QModelIndexList &rows) const
{
    Selection gears;
    std::vector<PackagePart> parts;
    for (const QModelIndex &row : rows) {
        if (const auto part = m_model.partOf(row))
            parts.push_back(*part);
        else if (const auto gear = m_model.gearOf(row))
            gears.push_back(*gear);
    }
    if (parts.empty())
        return {{m_model.exploration(), gears}};
    return packageParts(m_model.exploration(), m_model.sharedSummary(), parts, QDateTime::currentDateTime());
}

void PackagesPage::showState()
{
    const auto names = m_model.summary().names().size();
    const auto &shown = m_model.exploration();
    const bool isFiltered = shown && !shown->expression.isEmpty();
    m_empty->say(isFiltered ? tr("No packages match") : tr("No packages yet"),
                 isFiltered ? tr("What the filter shows has no packages. A shorter filter shows "
                                 "more.")
                            : tr("Packages are listed here as soon as a report has some."));
    m_stack->setCurrentIndex(names > 0 ? 0 : 1);
    QString text;
    if (names > 0) {
        const QString packages = tr("%n package(s)", nullptr, static_cast<int>(names));
        const QString versions =
            tr("%n version(s)", nullptr, static_cast<int>(m_model.summary().versions().size()));
        text = tr("%1 in %2. Return or a double click filters by one, or shows a gear.",
                  "packages, versions")
                   .arg(packages, versions);
    }
    m_count->say(text);
}

void PackagesPage::saveLayout(QSettings &settings) const
{
    m_view->header()->findChild<LetterColumns *>()->save(settings, headerKey);
}

void PackagesPage::restoreLayout(const QSettings &settings)
{
    m_view->header()->findChild<LetterColumns *>()->restore(settings, headerKey);
    m_view->header()->setSectionHidden(PackagesModel::Name, false);
    m_view->header()->setSectionResizeMode(PackagesModel::Name, QHeaderView::Stretch);
    fitColumns();
    m_view->sortByColumn(m_view->header()->sortIndicatorSection(),
                         m_view->header()->sortIndicatorOrder());
}

} // namespace gearaudit
