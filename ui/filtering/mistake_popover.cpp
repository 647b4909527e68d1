#include "ui/filtering/mistake_popover.h"

#include "ui/views/plain_label.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int letters = 56; ///< as wide as this at least, where the window is
}

MistakePopover::MistakePopover(QWidget &line)
    : QFrame(line.window()), m_line(line), m_mistake(new PlainLabel), m_meant(new QLabel)
{
    setObjectName(QStringLiteral("filterMistake"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_mistake->setForegroundRole(QPalette::ToolTipText);
    m_mistake->setWordWrap(true);
    m_meant->setObjectName(QStringLiteral("didYouMean"));
    m_meant->setForegroundRole(QPalette::ToolTipText);
    m_meant->setTextFormat(Qt::RichText);
    m_meant->setWordWrap(true);
    m_meant->setTextInteractionFlags(Qt::LinksAccessibleByMouse); // the keys' way is Alt+Return
    m_meant->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_mistake);
    layout->addWidget(m_meant);
    connect(m_meant, &QLabel::linkActivated, this, &MistakePopover::taken);
    hide();
}

void MistakePopover::say(const QString &mistake, const QString &mended)
{
    m_mistake->setText(mistake);
    setAccessibleName(mistake);
    m_meant->setVisible(!mended.isEmpty());
    const QString link = QStringLiteral("<a href=\"#\">%1</a>").arg(mended.toHtmlEscaped());
    m_meant->setText(tr("Did you mean %1? (Alt+Return)", "a filter").arg(link));
}

void MistakePopover::place()
{
    const QWidget *window = parentWidget();
    const int wanted = std::max(m_line.width(), fontMetrics().averageCharWidth() * letters);
    const int width = std::min(wanted, window->width());
    const QPoint beneath = m_line.mapTo(window, QPoint(0, m_line.height()));
    const int atEnd = beneath.x() + m_line.width() - width;
    const int start = m_line.isRightToLeft() ? atEnd : beneath.x();
    resize(width, std::max(layout()->heightForWidth(width), layout()->minimumSize().height()));
    move(std::clamp(start, 0, std::max(0, window->width() - width)), beneath.y());
    raise();
}

} // namespace gearaudit
