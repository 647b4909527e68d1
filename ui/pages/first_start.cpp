#include "ui/pages/first_start.h"

#include "ui/icons/status_icon.h"
#include "ui/pages/way_button.h"
#include "ui/views/plain_label.h"
#include "ui/views/scroll_body.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
constexpr int widestLetters = 72; ///< of the column
} // namespace

FirstStart::FirstStart(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel), m_heading(new PlainLabel(PlainLabel::Strong)),
      m_text(new PlainLabel(PlainLabel::Quiet)),
      m_site(new WayButton(PictureSign::Site, tr("Add a Site…"),
                           tr("A Flywheel instance and your API key: audits the gears that it has."))),
      m_exchange(new WayButton(PictureSign::Exchange, tr("Audit the Public Exchange"),
                               tr("Needs no account. Its gears are audited one after another; you can stop at any "
                                  "time.")))
{
    setObjectName(QStringLiteral("firstStart"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont font = m_heading->font();
    font.setPointSizeF(this->font().pointSizeF() * 1.5);
    m_heading->setFont(font);
    m_heading->setObjectName(QStringLiteral("firstHeading"));
    m_text->setObjectName(QStringLiteral("firstText"));
    m_site->setObjectName(QStringLiteral("firstSite"));
    m_exchange->setObjectName(QStringLiteral("firstExchange"));
    auto *open = new WayButton(PictureSign::File, tr("Open a File…"),
                               tr("Results that somebody else has found, a master JSON. Or drop it here."));
    open->setObjectName(QStringLiteral("firstOpen"));
    auto *sample = new WayButton(PictureSign::Sample, tr("Look at a Sample"),
                                 tr("Made-up results of nine gears, to try everything with. Needs neither an engine "
                                    "nor a network; gone when it is closed."));
    sample->setObjectName(QStringLiteral("firstSample"));

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_sign, 0, Qt::AlignVCenter);
    head->addWidget(m_heading, 1);
    auto *content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * widestLetters);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(8);
    for (WayButton *way : {m_site, m_exchange, open, sample})
        column->addWidget(way);
    auto *body = new ScrollBody;
    body->column().setContentsMargins(24, 24, 24, 24);
    body->column().addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    body->column().addLayout(middle);
    body->column().addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body);
    connect(m_site, &QPushButton::clicked, this, &FirstStart::siteWanted);
    connect(m_exchange, &QPushButton::clicked, this, &FirstStart::exchangeWanted);
    connect(open, &QPushButton::clicked, this, &FirstStart::openWanted);
    connect(sample, &QPushButton::clicked, this, &FirstStart::sampleWanted);
    showState();
}

QString FirstStart::samplePath()
{
    return QStringLiteral(":/sample/Sample.json");
}

void FirstStart::setObstacle(const QString &what, const QString &whatToDo)
{
    m_what = what;
    m_whatToDo = whatToDo;
    showState();
}

void FirstStart::setRunning(bool running)
{
    m_isRunning = running;
    showState();
}

void FirstStart::showState()
{
    const int size = m_heading->fontMetrics().height();
    m_sign->setPixmap(StatusIcons().icon(StatusSign::Failed).pixmap(QSize(size, size), devicePixelRatio()));
    m_sign->setVisible(!m_what.isEmpty() && !m_isRunning);
    if (m_isRunning) {
        m_heading->setText(tr("The first gears are being audited"));
        m_text->say(tr("Each is listed here as soon as it has ended."));
    } else if (!m_what.isEmpty()) {
        m_heading->setText(m_what);
        m_text->say(m_whatToDo);
    } else {
        m_heading->setText(tr("Which Pythons and packages do your gears contain?"));
        m_text->say(tr("There are no results yet. Each gear's image is examined once; what is found is listed here."));
    }
    m_site->setEnabled(!m_isRunning);
    m_exchange->setEnabled(!m_isRunning && m_what.isEmpty());
}

} // namespace gearaudit
