#include "ui/widgets/filter_field.h"

#include <QKeyEvent>

namespace gearaudit
{

namespace
{
constexpr int pauseMs = 150;
} // namespace

FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell(); // everything comes back at once
        else
            m_pause.start();
    });
    setClearButtonEnabled(true);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: clear(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: tell(); return;
    case Qt::Key_Down:
        tell();
        Q_EMIT leaveForRows();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void FilterField::tell()
{
    m_pause.stop();
    if (m_told == text())
        return;
    m_told = text();
    Q_EMIT filterChanged(m_told);
}

} // namespace gearaudit
