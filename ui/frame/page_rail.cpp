#include "ui/frame/page_rail.h"

#include "ui/frame/fine_line.h"
#include "ui/words/plain_tooltip.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolButton>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

constexpr int gap = 8;

/// The title as a narrow column has it: a word a line.
QString inLines(const QString &title)
{
    return QString(title).replace(QLatin1Char(' '), QLatin1Char('\n'));
}

class RailButton : public QToolButton
{
public:
    RailButton(PageSign sign, const QString &title) : m_sign(sign)
    {
        setText(title); // with its letter for Alt
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void showWords(bool words)
    {
        m_words = words;
        setToolTip(words ? QString() : plainTooltip(QString(text()).remove(QLatin1Char('&'))));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int sign = signSize();
        if (!m_words)
            return {sign + 2 * gap, sign + 2 * gap};
        const QSize words = QFontMetrics(wordsFont())
                                .size(Qt::TextShowMnemonic, inLines(text()));
        return {qMax(sign, words.width()) + 2 * gap, sign + words.height() + 2 * gap + 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPalette &colours = palette();
        QColor tint = colours.color(QPalette::Highlight);
        if (isChecked() || underMouse() || isDown()) {
            QColor ground = tint;
            ground.setAlphaF(isChecked() ? 0.14F : 0.07F);
            painter.fillRect(rect(), ground);
        }
        if (isChecked()) {
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            painter.fillRect(mirrored ? width() - 3 : 0, 0, 3, height(), tint);
        }
        const QColor text = colours.color(QPalette::WindowText);
        const int sign = signSize();
        const QPixmap drawn = pageSign(m_sign, text, sign, devicePixelRatio());
        painter.drawPixmap((width() - sign) / 2, gap, drawn);
        if (m_words) {
            painter.setFont(wordsFont());
            painter.setPen(text);
            const QRect below(0, gap + sign + 2, width(), height() - gap - sign - 2);
            painter.drawText(below, int(Qt::AlignHCenter | Qt::AlignTop) | mnemonic(), inLines(this->text()));
        }
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = rect().adjusted(2, 2, -2, -2);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }

private:
    int signSize() const { return em(*this) * 20 / 12; }
    int mnemonic() const
    {
        return style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0
                   ? Qt::TextShowMnemonic
                   : Qt::TextHideMnemonic;
    }
    QFont wordsFont() const
    {
        QFont small = font();
        if (small.pointSizeF() > 0)
            small.setPointSizeF(small.pointSizeF() * 0.92);
        return small;
    }

    PageSign m_sign;
    bool m_words = true;
};

} // namespace

PageRail::PageRail(QWidget *parent)
    : QWidget(parent), m_pages(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_layout->setContentsMargins(0, 0, 1, 0); // the line
    m_layout->setSpacing(0);
    m_layout->addStretch();
    connect(m_pages, &QButtonGroup::idClicked, this, &PageRail::chosen);
}

void PageRail::add(PageSign sign, const QString &title)
{
    auto *button = new RailButton(sign, title);
    const int page = static_cast<int>(m_pages->buttons().size());
    button->setObjectName(QStringLiteral("railPage%1").arg(page + 1));
    button->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    m_pages->addButton(button, page);
    m_layout->insertWidget(page, button);
    button->setChecked(page == 0);
}

void PageRail::setCurrent(int page)
{
    if (QAbstractButton *button = m_pages->button(page))
        button->setChecked(true);
}

void PageRail::showWords(bool words)
{
    if (words == m_words)
        return;
    m_words = words;
    for (QAbstractButton *button : m_pages->buttons())
        static_cast<RailButton *>(button)->showWords(words);
}

void PageRail::paintEvent(QPaintEvent *)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter(this).fillRect(mirrored ? 0 : width() - 1, 0, 1, height(), fineLineColour(palette()));
}

} // namespace gearaudit
