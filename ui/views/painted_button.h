#pragma once

#include <QAbstractButton>
#include <QKeyEvent>

namespace gearaudit
{

/// A button that draws itself. Return presses it as Space does, and it is drawn anew when the mouse
/// comes and goes.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PaintedButton(QWidget *parent = nullptr) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

protected:
    /// It can be chosen, and the mouse is about to.
    bool isInvited() const { return isEnabled() && (underMouse() || isDown()); }

    /// One that cannot be chosen looks no different.
    void setChoice(bool isChoice)
    {
        setEnabled(isChoice);
        setCursor(isChoice ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

} // namespace gearaudit
