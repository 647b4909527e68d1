#include "ui/pages/failures_panel.h"

#include "ui/views/flow_layout.h"
#include "ui/views/plain_label.h"
#include "ui/views/scroll_body.h"
#include "ui/words/measure_text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace gearaudit
{

FailuresPanel::FailuresPanel(WorkerPool &pool, QWidget *parent)
    : QFrame(parent), m_work(this, pool,
                             [this](std::shared_ptr<const std::vector<FailureGroup>> groups, bool isOld) {
                                 if (!isOld)
                                     put(*groups);
                             }),
      m_heading(new PlainLabel(PlainLabel::Strong))
{
    setObjectName(QStringLiteral("failures"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_heading->setObjectName(QStringLiteral("failuresHeading"));
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *rows = new QPushButton(tr("Show All in Table"));
    rows->setObjectName(QStringLiteral("failuresAsRows"));
    rows->setAutoDefault(false);
    connect(rows, &QPushButton::clicked, this, &FailuresPanel::rowsWanted);
    auto *body = new ScrollBody;
    m_column = &body->column();
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(rows, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);
}

void FailuresPanel::setExploration(const ExplorationSnapshot &exploration)
{
    m_exploration = exploration;
    m_work.ask([exploration] { return std::make_shared<const std::vector<FailureGroup>>(failureGroups(*exploration)); });
}

void FailuresPanel::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    for (FailureCard *card : std::as_const(m_cards))
        card->setObstacle(obstacle);
}

void FailuresPanel::put(const std::vector<FailureGroup> &groups)
{
    std::size_t gears = 0;
    for (const FailureGroup &group : groups)
        gears += group.gears.size();
    m_heading->setText(tr("%1 could not be audited", "4 gears").arg(gearsText(int(gears))));
    if (groups == m_groups && !m_cards.isEmpty())
        return; // what is open and selected stays
    m_groups = groups;
    qDeleteAll(std::exchange(m_cards, {}));
    Q_EMIT selected({});
    for (const FailureGroup &group : groups) {
        auto *card = new FailureCard(group);
        card->setObstacle(m_obstacle);
        m_column->insertWidget(m_column->count() - 1, card);
        connect(card, &FailureCard::auditAgainWanted, this, &FailuresPanel::auditAgainWanted);
        connect(card, &FailureCard::remedyWanted, this, &FailuresPanel::remedyWanted);
        connect(card, &FailureCard::rowsWanted, this, &FailuresPanel::filterWanted);
        connect(card, &FailureCard::selected, this,
                [this, card](const std::vector<RecordKey> &gears) { select(*card, gears); });
        connect(card, &FailureCard::menuWanted, this, [this](const std::vector<RecordKey> &gears, const QPoint &at) {
            Q_EMIT menuWanted(subjectOf(gears), at);
        });
        m_cards << card;
    }
}

void FailuresPanel::select(FailureCard &card, const std::vector<RecordKey> &gears)
{
    if (m_isClearing)
        return;
    // One selection for all the cards, as the details tell of one.
    m_isClearing = true;
    for (FailureCard *other : std::as_const(m_cards)) {
        if (other != &card && !gears.empty())
            other->clearSelection();
    }
    m_isClearing = false;
    Q_EMIT selected(subjectOf(gears));
}

RowSubject FailuresPanel::subjectOf(const std::vector<RecordKey> &gears) const
{
    RowSubject subject;
    subject.exploration = m_exploration;
    const std::set<RecordKey> wanted(gears.begin(), gears.end()); // all of thousands may be selected
    for (std::size_t report = 0; m_exploration && report < m_exploration->reports.size(); ++report) {
        const PackedReport &packed = *m_exploration->reports[report].loaded.report;
        for (std::size_t gear = 0; gear < packed.gearCount(); ++gear) {
            const auto number = static_cast<quint32>(gear);
            if (wanted.contains(packed.recordKey(number)))
                subject.selection.push_back({static_cast<quint32>(report), SelectedNode::Kind::Gear, number});
        }
    }
    return subject;
}

} // namespace gearaudit
