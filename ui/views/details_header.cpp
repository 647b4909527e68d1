#include "ui/views/details_header.h"

#include "ui/views/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
constexpr double titleSize = 1.3; ///< to the font around it
} // namespace

DetailsHeader::DetailsHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel), m_place(new ElidedLabel), m_sign(new QLabel), m_status(new ElidedLabel)
{
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_place->setObjectName(QStringLiteral("detailsPlace"));
    m_status->setObjectName(QStringLiteral("detailsStatus"));
    auto *status = new QHBoxLayout;
    status->setSpacing(4);
    status->addWidget(m_sign);
    status->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addLayout(status);
    setFonts();
    say({});
}

void DetailsHeader::setFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * titleSize);
    large.setBold(true);
    m_title->setFont(large);
}

void DetailsHeader::say(const Text &text)
{
    m_shown = text;
    m_title->setText(text.title);
    m_place->setText(text.place);
    m_place->setVisible(!text.place.isEmpty());
    m_status->setText(text.status);
    m_status->setVisible(!text.status.isEmpty());
    showSign();
}

void DetailsHeader::showSign()
{
    m_sign->setVisible(m_shown.sign.has_value());
    if (m_shown.sign) {
        const int size = fontMetrics().height();
        m_sign->setPixmap(m_icons.icon(*m_shown.sign).pixmap(QSize(size, size), devicePixelRatioF()));
    }
}

void DetailsHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFonts();
        showSign();
    }
}

} // namespace gearaudit
