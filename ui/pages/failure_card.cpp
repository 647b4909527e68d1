#include "ui/pages/failure_card.h"

#include "core/filter/narrowed_filter.h"
#include "ui/icons/status_icon.h"
#include "ui/views/flow_layout.h"
#include "ui/views/menu_key.h"
#include "ui/views/plain_label.h"
#include "ui/views/roomy_delegate.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"
#include "ui/words/status_text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace gearaudit
{

namespace
{

constexpr int mostRows = 8; ///< in sight; the rest scrolls

/// What does something about a status, besides trying again; none: it is up to others.
std::optional<Remedying> remedyOf(const std::optional<Status> &status)
{
    if (!status)
        return std::nullopt;
    switch (*status) {
    case Status::Unauthorized:
    case Status::Denied:
    case Status::RateLimited: return Remedying::SignIn;
    case Status::EngineFailed:
    case Status::EngineGone:
    case Status::NotStartable:
    case Status::WrongPlatform: return Remedying::ChooseEngine;
    case Status::NoSpace: return Remedying::OpenSettings;
    case Status::OutOfMemory:
    case Status::TimedOut: return Remedying::OpenLimits;
    case Status::Audited:
    case Status::NoPython:
    case Status::NoImage:
    case Status::NotFound:
    case Status::Unreachable:
    case Status::RegistryFailed:
    case Status::CorruptImage:
    case Status::ProbeFailed:
    case Status::Cancelled: break;
    }
    return std::nullopt;
}

QString remedyText(Remedying remedy)
{
    switch (remedy) {
    case Remedying::SignIn: return FailureCard::tr("Sign In…");
    case Remedying::ChooseEngine: return FailureCard::tr("Choose Engine…");
    case Remedying::OpenSettings:
    case Remedying::OpenLimits: return FailureCard::tr("Open Settings");
    }
    return {};
}

} // namespace

FailureCard::FailureCard(const FailureGroup &group, QWidget *parent) : Card(parent), m_list(new QTreeView)
{
    const QString name = group.status ? statusName(*group.status) : QStringLiteral("unknown");
    setObjectName(QStringLiteral("failure-") + name);
    auto *sign = new QLabel;
    auto *title = new PlainLabel(PlainLabel::Strong);
    title->setObjectName(QStringLiteral("failureTitle"));
    title->setText(tr("%1: %2", "why gears could not be audited, how many gears")
                       .arg(statusText(group.status), gearsText(int(group.gears.size()))));
    const int size = title->fontMetrics().height();
    sign->setPixmap(StatusIcons()
                        .icon(group.status == Status::Cancelled ? StatusSign::Open : StatusSign::Failed)
                        .pixmap(QSize(size, size), devicePixelRatio()));
    auto *remedy = new PlainLabel;
    remedy->setObjectName(QStringLiteral("failureRemedy"));
    remedy->setText(statusHelp(group.status));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    makeList(group);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(remedy);
    column->addWidget(makeButtons(group));
    column->addWidget(m_list);
}

QWidget *FailureCard::makeButtons(const FailureGroup &group)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    const auto add = [flow](const char *name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        flow->addWidget(button);
        return button;
    };
    if (const auto remedy = remedyOf(group.status)) {
        connect(add("failureRemedyButton", remedyText(*remedy)), &QPushButton::clicked, this,
                [this, remedy = *remedy, registries = registriesOf(group)] {
                    Q_EMIT remedyWanted(remedy, registries);
                });
    }
    m_again = add("auditThese", tr("Audit These Again"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        std::vector<RecordKey> keys;
        for (const FailedGear &gear : m_model.gears())
            keys.push_back(gear.key);
        Q_EMIT auditAgainWanted(keys);
    });
    if (group.status) {
        connect(add("failureRows", tr("Show in Table")), &QPushButton::clicked, this,
                [this, status = *group.status] {
                    Q_EMIT rowsWanted(factFilter(FilterKey::Status, statusName(status)));
                });
    }
    return buttons;
}

void FailureCard::makeList(const FailureGroup &group)
{
    m_model.setGears(group.gears);
    m_list->setObjectName(QStringLiteral("failedGears"));
    m_list->setAccessibleName(tr("%1: gears", "why they could not be audited").arg(statusText(group.status)));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(true);
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->resizeSection(FailuresModel::Gear, letter * 32);
    header->resizeSection(FailuresModel::Site, letter * 18);
    // What was tried stands under its gear, as wide as the list.
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int tried = 0; tried < m_model.rowCount(m_model.index(row, 0)); ++tried)
            m_list->setFirstColumnSpanned(tried, m_model.index(row, 0), true);
    }
    const int rows = std::min(mostRows, m_model.rowCount());
    const int height = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().height() * 2;
    m_list->setFixedHeight(header->sizeHint().height() + height * (rows + (rows < mostRows ? 1 : 0)) + 4);
    // Where keys begin; not selected, or each card would seem chosen.
    m_list->selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selected(selectedGears()); });
    new MenuKey(*m_list); // the list's
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex row = m_list->indexAt(at);
        if (!row.isValid())
            return;
        if (!m_list->selectionModel()->isSelected(row))
            m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Q_EMIT menuWanted(selectedGears(), m_list->viewport()->mapToGlobal(at));
    });
}

std::vector<RecordKey> FailureCard::selectedGears() const
{
    std::set<RecordKey> keys; // what was tried stands beneath its gear, and is of the same
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        keys.insert(m_model.gearAt(row).key);
    return {keys.begin(), keys.end()};
}

void FailureCard::clearSelection()
{
    m_list->clearSelection();
}

void FailureCard::setObstacle(const QString &obstacle)
{
    m_again->setEnabled(obstacle.isEmpty());
    m_again->setToolTip(plainTooltip(obstacle));
}

} // namespace gearaudit
