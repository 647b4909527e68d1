#include "ui/views/controls_area.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace gearaudit
{

ControlsArea::ControlsArea(QWidget *controls, QWidget &page) : m_controls(controls), m_page(page)
{
    column().addWidget(controls);
    column().addStretch();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    page.installEventFilter(this);
}

int ControlsArea::heightForWidth(int width) const
{
    const int wanted = m_controls->heightForWidth(width);
    return std::min(wanted, std::max(m_controls->sizeHint().height(), m_page.height() * 2 / 5));
}

bool ControlsArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Resize)
        updateGeometry(); // what a width needs is kept
    return ScrollBody::eventFilter(watched, event);
}

} // namespace gearaudit
