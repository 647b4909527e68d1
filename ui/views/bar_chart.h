#pragma once

#include "ui/views/painted_button.h"
#include "ui/words/bar.h"

#include <vector>

class QPainter;

namespace gearaudit
{

class BarRow;

/// A bar without its texts: filled as far as its part goes, outlined beyond, hatched where it is marked.
void paintBar(QPainter &painter, const QRectF &place, const Bar &bar, const QPalette &palette,
              Qt::LayoutDirection direction);

/// Horizontal bars beneath each other, as long as their values are to the greatest. Each can be
/// gone to with Tab or the arrow keys, and chosen with a click, Return or Space. The keyboard stays at what a
/// bar stands for, wherever that is among new bars.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const std::vector<Bar> &bars);
    const std::vector<Bar> &bars() const { return m_bars; }

Q_SIGNALS:
    void chosen(int bar);
    void reached(int bar); ///< by the keyboard or a click
    /// A menu of what can be done to it, at a place of the screen.
    void menuWanted(int bar, const QPoint &at);

private:
    void addRow();
    /// Which of these bars is to have the keyboard, if one of the present ones has it; -1: none.
    int heldBy(const std::vector<Bar> &bars) const;

    std::vector<Bar> m_bars;
    std::vector<BarRow *> m_rows;
};

/// One bar: a button, so that keyboards and assistive technology know what to do with it.
class BarRow : public PaintedButton
{
    Q_OBJECT
public:
    using PaintedButton::PaintedButton;

    void setBar(const Bar &bar, double greatest);
    /// The room that texts take on the left and on the right, the same for all bars of a chart.
    int labelWidth() const;
    int valueWidth() const;
    void setRoom(int labels, int values);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reached();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Bar m_bar;
    double m_greatest = 1;
    int m_labels = 0;
    int m_values = 0;
};

} // namespace gearaudit
