#pragma once

#include "ui/icons/picture_icon.h"

#include <QPushButton>

class QLabel;

namespace gearaudit
{

class PlainLabel;

/// A large button with a picture, a title, and a line of what it does: a way to begin.
class WayButton : public QPushButton
{
    Q_OBJECT
public:
    WayButton(PictureSign sign, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    PictureSign m_sign;
    QLabel *m_picture;
};

} // namespace gearaudit
