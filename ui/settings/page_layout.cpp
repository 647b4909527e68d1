#include "ui/settings/page_layout.h"

#include "ui/views/plain_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace gearaudit
{

namespace
{
constexpr int margin = 16;
} // namespace

QVBoxLayout *makeSettingsColumn(QWidget &page)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return column;
}

QGridLayout *addSettingsSection(QVBoxLayout &column, const QString &heading)
{
    if (column.count() > 0)
        column.addSpacing(14);
    auto *title = new PlainLabel(PlainLabel::Strong);
    title->setText(heading);
    column.addWidget(title);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, title->fontMetrics().averageCharWidth() * 24);
    column.addLayout(grid);
    return grid;
}

QLabel *makeCaption(const QString &text, QWidget &field)
{
    auto *caption = new QLabel(text);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(&field);
    // Qt gives a field its buddy's name only where both have one parent.
    QString name = text;
    name.remove(QLatin1Char('&'));
    if (name.endsWith(QLatin1Char(':')))
        name.chop(1);
    field.setAccessibleName(name);
    return caption;
}

} // namespace gearaudit
