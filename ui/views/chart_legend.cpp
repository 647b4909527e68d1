#include "ui/views/chart_legend.h"

#include "ui/views/bar_chart.h"
#include "ui/views/plain_label.h"

#include <QGridLayout>
#include <QPainter>

namespace gearaudit
{

namespace
{

class Piece : public QWidget
{
public:
    explicit Piece(LegendEntry::Look look) : m_look(look) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {fontMetrics().height() * 2, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Bar bar;
        bar.value = 1;
        bar.part = m_look == LegendEntry::Look::Outlined ? 0 : 1;
        bar.isMarked = m_look == LegendEntry::Look::Hatched;
        paintBar(painter, QRectF(rect()).adjusted(1, 2, -1, -2), bar, palette(), layoutDirection());
    }

private:
    LegendEntry::Look m_look;
};

} // namespace

ChartLegend::ChartLegend(const std::vector<LegendEntry> &entries, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const LegendEntry &entry : entries) {
        const int row = grid->rowCount();
        grid->addWidget(new Piece(entry.look), row, 0, Qt::AlignTop);
        auto *text = new PlainLabel(PlainLabel::Quiet);
        text->say(entry.text);
        grid->addWidget(text, row, 1);
    }
}

} // namespace gearaudit
