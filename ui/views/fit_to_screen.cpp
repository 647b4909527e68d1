#include "ui/views/fit_to_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace gearaudit
{

QSize roomOnScreen(const QWidget &window)
{
    const QWidget *above = window.parentWidget() ? window.parentWidget()->window() : &window;
    const QScreen *screen = above->screen() ? above->screen() : QGuiApplication::primaryScreen();
    return screen ? screen->availableSize() * 0.9 : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
}

void fitToScreen(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(roomOnScreen(window)));
}

} // namespace gearaudit
