#include "ui/settings/field_mark.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace gearaudit
{

namespace
{
constexpr int around = 3;
} // namespace

FieldMark::FieldMark(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("fieldMark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FieldMark::mark(QWidget *field)
{
    if (m_field)
        m_field->removeEventFilter(this);
    m_field = field;
    if (!field) {
        hide();
        return;
    }
    field->installEventFilter(this);
    QScrollArea *area = nullptr;
    for (QWidget *above = field->parentWidget(); above; above = above->parentWidget()) {
        if (auto *one = qobject_cast<QScrollArea *>(above)) {
            area = area ? area : one;
            one->ensureWidgetVisible(field);
        }
    }
    // With what scrolls, so that it stays where the field is.
    setParent(area ? area->widget() : field->window());
    follow();
    show();
    raise();
}

void FieldMark::follow()
{
    if (m_field && parentWidget())
        setGeometry(QRect(m_field->mapTo(parentWidget(), QPoint()), m_field->size())
                        .adjusted(-around, -around, around, around));
}

bool FieldMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void FieldMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace gearaudit
