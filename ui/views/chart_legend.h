#pragma once

#include "ui/words/overview_text.h"

#include <QWidget>

namespace gearaudit
{

/// How a chart's bars are to be read: a piece of a bar, and what it means, one beneath the other.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(const std::vector<LegendEntry> &entries, QWidget *parent = nullptr);
};

} // namespace gearaudit
