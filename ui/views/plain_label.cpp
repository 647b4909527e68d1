#include "ui/views/plain_label.h"

#include <QApplication>
#include <QEvent>

namespace gearaudit
{

PlainLabel::PlainLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (tone == Strong) {
        QFont bold;
        bold.setBold(true);
        setFont(bold);
    }
    mixColour();
}

void PlainLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool colours =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (colours && !m_mixing)
        mixColour();
}

void PlainLabel::mixColour()
{
    if (m_tone != Quiet)
        return;
    // From the application's palette: this label's own is what is being set here.
    const QPalette base = QApplication::palette(this);
    const QColor text = base.color(QPalette::WindowText);
    const QColor ground = base.color(QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 7 + b * 3) / 10; };
    const QColor quiet(mix(text.red(), ground.red()), mix(text.green(), ground.green()),
                       mix(text.blue(), ground.blue()));
    QPalette mixed = palette();
    mixed.setColor(QPalette::WindowText, quiet);
    mixed.setColor(QPalette::Text, quiet); // the role on a ground such as a list's
    m_mixing = true;
    setPalette(mixed);
    m_mixing = false;
}

} // namespace gearaudit
