#pragma once

#include "core/images/engine_state.h"
#include "ui/icons/status_icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gearaudit
{

class PlainLabel;

/// What a state of the engine amounts to, where images are examined as the setting engine/inspect wishes.
StatusSign engineSign(EngineState::Kind kind, const QString &wish);

/// Whether audits can run, in words, with what to do about it and a button to look again.
class EngineStrip : public QWidget
{
    Q_OBJECT
public:
    explicit EngineStrip(QWidget *parent = nullptr);

    void setState(const EngineState &state, const QString &wish);

Q_SIGNALS:
    void checkAgain();

protected:
    void changeEvent(QEvent *event) override;

private:
    StatusIcons m_icons;
    QLabel *m_sign;
    PlainLabel *m_title;
    PlainLabel *m_whatToDo;
    PlainLabel *m_detail;
    QPushButton *m_again;
};

} // namespace gearaudit
