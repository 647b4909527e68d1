#pragma once

#include "ui/views/scroll_body.h"

namespace gearaudit
{

/// Controls that flow over as many lines as they need, but never over more than two fifths of the page
/// that they stand on: beyond that they scroll, so that there is room for what they are about.
class ControlsArea : public ScrollBody
{
    Q_OBJECT
public:
    /// Takes the controls; `page` is what they stand on.
    ControlsArea(QWidget *controls, QWidget &page);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_controls;
    QWidget &m_page;
};

} // namespace gearaudit
