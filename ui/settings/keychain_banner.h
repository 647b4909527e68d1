#pragma once

#include "core/base/error.h"
#include "ui/icons/status_icon.h"
#include "ui/views/card.h"

class QPushButton;

namespace gearaudit
{

class PlainLabel;
struct ErrorWords;

/// Says that the keychain cannot be used, or that a key could not be stored or removed, with what
/// can be done about it. Hidden while all is well.
class KeychainBanner : public Card
{
    Q_OBJECT
public:
    explicit KeychainBanner(QWidget *parent = nullptr);

    void clear();
    void showObstacle(const Error &error);
    /// Keys are kept for this session only, as the user decided.
    void showSessionOnly();
    /// The key of this instance could not be stored; with `isRemoval`, not removed.
    void showFailure(const Error &error, const QString &instance, bool isRemoval);
    /// While something is tried there is no button to press.
    void setBusy(bool busy);

Q_SIGNALS:
    void checkRequested(); ///< whether the keychain can be used now
    void unlockRequested();
    void applyRequested(); ///< once more
    void leaveRequested(); ///< the key that could not be removed stays where it is
    void sessionOnlyRequested(bool only);

private:
    enum class State { Hidden, Obstacle, Locked, SessionOnly, WriteFailed, RemovalFailed };
    void say(State state, const ErrorWords &words, StatusSign sign);
    void setButtons(const QString &first, const QString &second);
    void clickedFirst();
    void clickedSecond();

    State m_state = State::Hidden;
    StatusIcons m_icons;
    QLabel *m_sign;
    PlainLabel *m_title;
    PlainLabel *m_whatToDo;
    PlainLabel *m_detail;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace gearaudit
