#pragma once

#include "ui/views/plain_label.h"

namespace gearaudit
{

/// A caption in one line where there is room, in several where there is none. Where it stands for a
/// button (its buddy), a click on it is one on that.
class CaptionLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit CaptionLabel(const QString &text, QWidget *parent = nullptr, Tone tone = Usual);

    QSize sizeHint() const override;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace gearaudit
