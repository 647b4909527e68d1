#pragma once

#include <QObject>

class QWidget;

namespace gearaudit
{

/// The Menu key and Shift+F10 ask a widget for its menu: by customContextMenuRequested(), of rows at the current
/// one, which is brought into sight, in the viewport's coordinates; of anything else in its middle. Belongs to
/// the widget, whose policy it sets.
class MenuKey : public QObject
{
    Q_OBJECT
public:
    explicit MenuKey(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    QWidget &m_widget;
};

} // namespace gearaudit
