#include "ui/views/engine_strip.h"

#include "core/images/inspection_choice.h"
#include "ui/icons/action_icon.h"
#include "ui/views/plain_label.h"
#include "ui/words/engine_text.h"
#include "ui/words/plain_tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace gearaudit
{

namespace
{
constexpr int signSize = 18;
} // namespace

StatusSign engineSign(EngineState::Kind kind, const QString &wish)
{
    if (wish == QLatin1String("layers"))
        return StatusSign::Answered;
    switch (kind) {
    case EngineState::Kind::Ready: return StatusSign::Answered;
    case EngineState::Kind::Unknown:
    case EngineState::Kind::Checking: return StatusSign::Open;
    case EngineState::Kind::NoProgram:
    case EngineState::Kind::NoDaemon:
    case EngineState::Kind::NoPermission:
    case EngineState::Kind::Failed: break;
    }
    const bool canAudit = inspectionFor(wish, {}) == Inspection::Layers;
    return canAudit ? StatusSign::Answered : StatusSign::Failed;
}

EngineStrip::EngineStrip(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel), m_title(new PlainLabel(PlainLabel::Strong)),
      m_whatToDo(new PlainLabel), m_detail(new PlainLabel(PlainLabel::Quiet)),
      m_again(new QPushButton(actionIcon(ActionSign::Again, palette()), tr("&Check again")))
{
    m_title->setObjectName(QStringLiteral("engineTitle"));
    m_whatToDo->setObjectName(QStringLiteral("engineWhatToDo"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setToolTip(plainTooltip(tr("Looks again whether the container engine is ready")));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sign->setFixedSize(signSize, signSize);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_whatToDo);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_again, 0, Qt::AlignVCenter);
    setFocusProxy(m_again);
    connect(m_again, &QPushButton::clicked, this, &EngineStrip::checkAgain);
    setState(EngineState(), QStringLiteral("auto"));
}

void EngineStrip::setState(const EngineState &state, const QString &wish)
{
    const EngineWords words = examinationWords(state, wish);
    m_title->setText(words.title);
    m_whatToDo->say(words.whatToDo);
    m_detail->say(state.isReady() ? QString() : words.detail);
    m_sign->setPixmap(m_icons.icon(engineSign(state.kind, wish)).pixmap(QSize(signSize, signSize), devicePixelRatio()));
    m_again->setEnabled(state.kind != EngineState::Kind::Checking);
    setAccessibleName(tr("Container engine"));
    setAccessibleDescription(words.title + QLatin1Char(' ') + words.whatToDo);
}

void EngineStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_again->setIcon(actionIcon(ActionSign::Again, palette()));
}

} // namespace gearaudit
