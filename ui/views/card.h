#pragma once

#include <QFrame>

namespace gearaudit
{

/// A panel with rounded corners and a fine line around it, in the palette's colours, light or dark.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gearaudit
