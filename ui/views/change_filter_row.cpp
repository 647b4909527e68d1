#include "ui/views/change_filter_row.h"

#include "core/export/difference_writers.h"
#include "ui/words/change_text.h"

#include <QCheckBox>
#include <QGridLayout>

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
    // On two lines: on one they would set how narrow a window can be.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    constexpr int perLine = 3;
    for (const ChangeKind kind : kinds) {
        auto *box = new QCheckBox(changeKindSign(kind) + QLatin1Char(' ') + changeKindText(kind));
        box->setObjectName(QStringLiteral("kind-") + changeKindName(kind));
        box->setAccessibleName(tr("Show what is %1", "new, gone, newer").arg(changeKindText(kind)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ChangeFilterRow::changed);
        const int place = static_cast<int>(m_kinds.size());
        layout->addWidget(box, place / perLine, place % perLine);
        m_kinds.append(box);
    }
    m_inBoth->setObjectName(QStringLiteral("inBoth"));
    connect(m_inBoth, &QCheckBox::toggled, this, &ChangeFilterRow::changed);
    layout->addWidget(m_inBoth, 1, perLine - 1);
    layout->setColumnStretch(perLine, 1);
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
