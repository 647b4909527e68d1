#include "ui/frame/audit_button.h"

#include "ui/auditing/audit_controller.h"
#include "ui/frame/fine_line.h"
#include "ui/icons/action_icon.h"
#include "ui/words/plain_tooltip.h"

#include <QEvent>

namespace gearaudit
{

AuditButton::AuditButton(AuditController &controller, QWidget *parent)
    : QToolButton(parent), m_controller(controller)
{
    setObjectName(QStringLiteral("start"));
    setText(tr("A&udit"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::MenuButtonPopup);
    setIcon(actionIcon(ActionSign::Start, palette()));
    setIconSize(QSize(1, 1) * (em(*this) * 16 / 12));
    showWords(true);
    connect(this, &QToolButton::clicked, &controller, &AuditController::start);
    refresh();
}

void AuditButton::refresh()
{
    const QString obstacle = m_controller.startObstacle();
    const QString what =
        obstacle.isEmpty() ? tr("Audits the ticked gears that have no answer yet") : obstacle;
    setEnabled(obstacle.isEmpty());
    setToolTip(plainTooltip(what));
    setAccessibleDescription(what);
}

void AuditButton::showWords(bool words)
{
    setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void AuditButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    const int sign = em(*this) * 16 / 12;
    if (event->type() == QEvent::FontChange)
        setIconSize({sign, sign});
    if (event->type() == QEvent::PaletteChange)
        setIcon(actionIcon(ActionSign::Start, palette()));
}

} // namespace gearaudit
