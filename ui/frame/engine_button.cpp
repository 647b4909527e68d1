#include "ui/frame/engine_button.h"

#include "ui/views/engine_strip.h"
#include "ui/words/engine_text.h"
#include "ui/words/plain_tooltip.h"

namespace gearaudit
{

EngineButton::EngineButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("engine"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Container engine"));
    showWords(true);
    setState(EngineState(), QStringLiteral("auto"));
}

void EngineButton::setState(const EngineState &state, const QString &wish)
{
    const EngineWords words = examinationWords(state, wish);
    setIcon(m_icons.icon(engineSign(state.kind, wish)));
    setText(engineShort(state, wish).replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(plainTooltip(words.title));
    setAccessibleDescription((words.title + QLatin1Char(' ') + words.whatToDo).trimmed());
}

void EngineButton::showWords(bool words)
{
    setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

} // namespace gearaudit
