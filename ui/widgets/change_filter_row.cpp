#include "ui/widgets/change_filter_row.h"

#include "core/report/difference_writers.h"
#include "ui/text/change_text.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace gearaudit
{

namespace
{
constexpr ChangeKind kinds[] = {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Up,
                                ChangeKind::Down, ChangeKind::Changed};
} // namespace

ChangeFilterRow::ChangeFilterRow(QWidget *parent)
    : QWidget(parent), m_inBoth(new QCheckBox(tr("Only gears on both sides")))
{
    // On a line of its own: beside the kinds it would set how narrow a window can be.
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(10);
    rows->addLayout(layout);
    rows->addWidget(m_inBoth);
    for (const ChangeKind kind : kinds) {
        auto *box = new QCheckBox(changeKindSign(kind) + QLatin1Char(' ') + changeKindText(kind));
        box->setObjectName(QStringLiteral("kind-") + changeKindName(kind));
        box->setAccessibleName(tr("Show what is %1", "new, gone, newer").arg(changeKindText(kind)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ChangeFilterRow::changed);
        m_kinds.append(box);
        layout->addWidget(box);
    }
    m_inBoth->setObjectName(QStringLiteral("inBoth"));
    connect(m_inBoth, &QCheckBox::toggled, this, &ChangeFilterRow::changed);
    layout->addStretch();
}

ChangeFilter ChangeFilterRow::filter() const
{
    ChangeFilter filter;
    filter.onlyInBoth = m_inBoth->isChecked();
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            filter.kinds.push_back(kinds[i]);
    }
    if (filter.kinds.size() == std::size(kinds))
        filter.kinds.clear();
    return filter;
}

bool ChangeFilterRow::hidesAll() const
{
    return std::none_of(m_kinds.begin(), m_kinds.end(),
                        [](const QCheckBox *box) { return box->isChecked(); });
}

} // namespace gearaudit
