#include "ui/frame/tab_order.h"

#include <QLayout>
#include <QSplitter>
#include <QWidget>

namespace gearaudit
{

namespace
{

void gather(QWidget *widget, std::vector<QWidget *> &reached);

void gather(const QLayout &layout, std::vector<QWidget *> &reached)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget())
            gather(item->widget(), reached);
        else if (item->layout())
            gather(*item->layout(), reached);
    }
}

void gather(QWidget *widget, std::vector<QWidget *> &reached)
{
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            gather(splitter->widget(i), reached);
    } else if (widget->focusPolicy() & Qt::TabFocus) {
        reached.push_back(widget);
    } else if (widget->layout()) {
        gather(*widget->layout(), reached);
    }
}

} // namespace

void tabInReadingOrder(const std::vector<QWidget *> &parts)
{
    std::vector<QWidget *> reached;
    for (QWidget *part : parts) {
        if (part)
            gather(part, reached);
    }
    for (std::size_t i = 1; i < reached.size(); ++i)
        QWidget::setTabOrder(reached[i - 1], reached[i]);
}

} // namespace gearaudit
