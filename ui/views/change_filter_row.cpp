#include "ui/views/change_filter_row.h"

#include "core/export/difference_writers.h"
#include "ui/words/change_text.h"
#include "ui/words/plain_tooltip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

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
    : QWidget(parent), m_inBoth(new QCheckBox(tr("Only gears on both sides"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const ChangeKind kind : kinds) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("kind-") + changeKindName(kind));
        button->setAccessibleName(tr("Show what is %1", "new, gone, newer").arg(changeKindText(kind)));
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, button](bool isOn) {
            QFont font; // nothing but this, so that it follows the window's
            font.setStrikeOut(!isOn); // in every theme, and not by colour
            button->setFont(font);
            Q_EMIT changed();
        });
        layout->addWidget(button);
        m_kinds.append(button);
    }
    m_inBoth->setObjectName(QStringLiteral("inBoth"));
    connect(m_inBoth, &QCheckBox::toggled, this, &ChangeFilterRow::changed);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCounts({});
}

void ChangeFilterRow::setCounts(const ChangeCounts &counts)
{
    for (int i = 0; i < m_kinds.size(); ++i) {
        const ChangeKind kind = kinds[i];
        const QString count = QLocale().toString(counts[static_cast<std::size_t>(kind)]);
        m_kinds[i]->setText(changeKindSign(kind) + count);
        m_kinds[i]->setAccessibleDescription(count);
        m_kinds[i]->setToolTip(plainTooltip(
            tr("%1: %2. Shows or hides them.", "newer: 480").arg(changeKindText(kind), count)));
    }
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
                        [](const QToolButton *button) { return button->isChecked(); });
}

} // namespace gearaudit
