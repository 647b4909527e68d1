#pragma once

#include <QWidget>

namespace gearaudit
{

/// How surfaces are parted: a pale colour between a palette's text and its ground.
QColor fineLineColour(const QPalette &palette);

/// A line of one pixel between two surfaces.
class FineLine : public QWidget
{
    Q_OBJECT
public:
    explicit FineLine(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The letter by which the frame is measured: the height of the font in pixels.
int em(const QWidget &widget);

} // namespace gearaudit
