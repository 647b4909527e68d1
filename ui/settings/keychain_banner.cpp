#include "ui/settings/keychain_banner.h"

#include "ui/views/flow_layout.h"
#include "ui/views/plain_label.h"
#include "ui/words/instance_text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gearaudit
{

namespace
{
constexpr int signSize = 18;
constexpr int buttonAir = 16;
} // namespace

KeychainBanner::KeychainBanner(QWidget *parent)
    : Card(parent), m_sign(new QLabel), m_title(new PlainLabel(PlainLabel::Strong)),
      m_whatToDo(new PlainLabel), m_detail(new PlainLabel(PlainLabel::Quiet)),
      m_first(new QPushButton), m_second(new QPushButton)
{
    setObjectName(QStringLiteral("keychainBanner"));
    m_title->setObjectName(QStringLiteral("keychainTitle"));
    m_whatToDo->setObjectName(QStringLiteral("keychainWhatToDo"));
    m_detail->setObjectName(QStringLiteral("keychainDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_first->setObjectName(QStringLiteral("keychainAgain"));
    m_second->setObjectName(QStringLiteral("keychainOther"));
    m_sign->setFixedSize(signSize, signSize);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (PlainLabel *label : {m_title, m_whatToDo, m_detail})
        words->addWidget(label);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_first, m_second}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    words->addSpacing(4);
    words->addWidget(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 10, 10);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_first, &QPushButton::clicked, this, &KeychainBanner::clickedFirst);
    connect(m_second, &QPushButton::clicked, this, &KeychainBanner::clickedSecond);
    clear();
}

void KeychainBanner::clear()
{
    m_state = State::Hidden;
    hide();
}

void KeychainBanner::showObstacle(const Error &error)
{
    ErrorWords words = instanceWords(error);
    const bool isLocked = error.code == Code::Locked;
    if (isLocked) {
        words.what = tr("The keychain is locked.");
        words.whatToDo = tr("Unlock it to see which keys are stored. It also asks when a key is "
                            "used or stored.");
    } else {
        words.whatToDo +=
            QLatin1Char(' ') +
            tr("Or keep keys for this session only: they are gone when Gear Audit closes, and "
               "are written nowhere.");
    }
    say(isLocked ? State::Locked : State::Obstacle, words, StatusSign::Failed);
    setButtons(isLocked ? tr("Unlock the Keyc&hain…") : tr("C&heck Again"),
               tr("Keep &for This Session"));
}

void KeychainBanner::showSessionOnly()
{
    say(State::SessionOnly,
        {tr("Keys that you enter now are kept for this session only."),
         tr("They are gone when Gear Audit closes, and are written nowhere."),
         {}},
        StatusSign::Nothing);
    setButtons(tr("Use the Keyc&hain"), {});
}

void KeychainBanner::showFailure(const Error &error, const QString &instance, bool isRemoval)
{
    Error named = error;
    named.subject = instance;
    ErrorWords words = instanceWords(named);
    if (isRemoval) {
        words.detail = QStringList{words.what, words.detail}.join(QLatin1Char(' '));
        words.what = tr("The key of %1 is still in the keychain.").arg(instance);
    } else {
        words.whatToDo +=
            QLatin1Char(' ') +
            tr("Or keep the key for this session only: it is gone when Gear Audit closes, and is "
               "written nowhere. Your changes are not saved yet.");
    }
    say(isRemoval ? State::RemovalFailed : State::WriteFailed, words, StatusSign::Failed);
    setButtons(tr("T&ry Again"), isRemoval ? tr("Leave It T&here") : tr("Keep &for This Session"));
}

void KeychainBanner::setBusy(bool busy)
{
    m_first->setEnabled(!busy);
    m_second->setEnabled(!busy);
}

void KeychainBanner::say(State state, const ErrorWords &words, StatusSign sign)
{
    m_state = state;
    m_sign->setPixmap(m_icons.icon(sign).pixmap(QSize(signSize, signSize), devicePixelRatio()));
    m_title->say(words.what);
    m_whatToDo->say(words.whatToDo);
    m_detail->say(words.detail.simplified());
    setAccessibleName(words.what);
    setAccessibleDescription(words.whatToDo);
    setVisible(true);
}

void KeychainBanner::setButtons(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    for (QPushButton *button : {m_first, m_second})
        button->setMinimumWidth(button->sizeHint().width() + buttonAir);
}

void KeychainBanner::clickedFirst()
{
    switch (m_state) {
    case State::Obstacle: Q_EMIT checkRequested(); break;
    case State::Locked: Q_EMIT unlockRequested(); break;
    case State::SessionOnly: Q_EMIT sessionOnlyRequested(false); break;
    case State::WriteFailed:
    case State::RemovalFailed: Q_EMIT applyRequested(); break;
    case State::Hidden: break;
    }
}

void KeychainBanner::clickedSecond()
{
    if (m_state == State::RemovalFailed) {
        Q_EMIT leaveRequested();
        return;
    }
    const bool wasApplying = m_state == State::WriteFailed;
    Q_EMIT sessionOnlyRequested(true);
    if (wasApplying)
        Q_EMIT applyRequested();
}

} // namespace gearaudit
