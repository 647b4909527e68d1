#include "ui/views/announcer.h"

#include "ui/views/accessibility.h"

#include <QAccessible>

namespace gearaudit
{

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    installAccessibility();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(1, 1); // what has no size is not there for assistive technology either
}

void Announcer::say(const QString &text)
{
    if (text.isEmpty())
        return;
    setAccessibleName(text); // tells NameChanged
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT said(text);
}

} // namespace gearaudit
