#pragma once

#include <QAccessibleWidget>

class QToolButton;

namespace gearaudit
{

/// A tool button for assistive technology. Other than Qt's own, one of several of which one is chosen is a radio
/// button, not a check box, and one with a menu beside it can be pressed as well. What it is is asked anew each
/// time: a screen reader may know it before it is set up. Main thread.
class ToolButtonAccessible : public QAccessibleWidget
{
public:
    explicit ToolButtonAccessible(QToolButton &button);

    QAccessible::Role role() const override;
    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    QToolButton &button() const;
    QString mainAction() const; ///< empty: it only shows a menu
};

} // namespace gearaudit
