#pragma once

#include "ui/icons/action_icon.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace gearaudit
{

/// The one row of tools above the pages, flat, on the ground of what stands below it.
class ToolRow : public QWidget
{
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);
    void addFirst(QWidget *widget);
    /// A button with a sign for an action; its words are in the tooltip.
    QToolButton *add(QAction *action, ActionSign sign);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize signSize() const;

    QHBoxLayout *m_row;
    std::vector<QToolButton *> m_buttons;
    std::vector<std::pair<QAction *, ActionSign>> m_signs;
};

} // namespace gearaudit
