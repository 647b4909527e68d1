#pragma once

#include <QWidget>

#include <vector>

namespace gearaudit
{

class GearsView;

/// The site and the gear of the rows that are seen, held at the top of a GearsView while their own rows
/// are scrolled out above; a click goes to them. Lies over the view's first lines.
class HeldRows : public QWidget
{
    Q_OBJECT
public:
    explicit HeldRows(GearsView &view);

    /// To be called after the rows have moved or are others; in no time whatever their number but a look
    /// through them.
    void place();
    /// From top to bottom.
    const std::vector<int> &rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void wheelEvent(QWheelEvent *event) override;

private:
    std::vector<int> heldRows() const;
    int rowAbove(int row, int depth) const;

    GearsView &m_view;
    std::vector<int> m_rows;
};

} // namespace gearaudit
