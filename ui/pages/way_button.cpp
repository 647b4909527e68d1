#include "ui/pages/way_button.h"

#include "ui/views/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace gearaudit
{

WayButton::WayButton(PictureSign sign, const QString &title, const QString &text, QWidget *parent)
    : QPushButton(parent), m_sign(sign), m_picture(new QLabel)
{
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *strong = new PlainLabel(PlainLabel::Strong);
    strong->setText(title);
    auto *quiet = new PlainLabel(PlainLabel::Quiet);
    quiet->setText(text);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(strong);
    words->addWidget(quiet);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(m_picture, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_picture, strong, quiet})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    drawSign();
}

QSize WayButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize WayButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void WayButton::drawSign()
{
    const int size = fontMetrics().height() * 2;
    m_picture->setPixmap(pictureIcon(m_sign, palette()).pixmap(QSize(size, size), devicePixelRatio()));
}

void WayButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawSign();
}

} // namespace gearaudit
