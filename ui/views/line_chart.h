#pragma once

#include <QDate>
#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace gearaudit
{

/// A line of a chart over time. All plain text.
struct ChartLine {
    QString name;
    std::vector<std::pair<QDate, double>> points; ///< by date

    bool operator==(const ChartLine &) const = default;
};

/// A few lines over time, told apart by how they are drawn (whole, dashed, dotted) and named at their
/// ends, not by colour alone. Its description for assistive technology is the caller's text.
class LineChart : public QWidget
{
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);

    /// `spoken`: what it shows, in sentences; also its tooltip.
    void setLines(const std::vector<ChartLine> &lines, const QString &spoken);
    const std::vector<ChartLine> &lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ChartLine> m_lines;
};

} // namespace gearaudit
