#include "ui/frame/status_strip.h"

#include "ui/auditing/audit_controller.h"
#include "ui/frame/engine_button.h"
#include "ui/frame/fine_line.h"
#include "ui/frame/notice_bell.h"
#include "ui/frame/run_status.h"
#include "ui/views/elided_label.h"
#include "ui/words/measure_text.h"

#include <QEvent>
#include <QPainter>
#include <QStackedWidget>

namespace gearaudit
{

namespace
{
constexpr int leastHeight = 24;
constexpr int narrow = 60; // em; below it the engine is a dot alone
} // namespace

StatusStrip::StatusStrip(AuditController &controller, NoticeBook &book, QWidget *parent)
    : QStatusBar(parent), m_controller(controller), m_left(new QStackedWidget),
      m_path(new ElidedLabel), m_run(new RunStatus(controller, *this)), m_gears(new ElidedLabel),
      m_engine(new EngineButton), m_bell(new NoticeBell(book))
{
    setObjectName(QStringLiteral("statusStrip"));
    setSizeGripEnabled(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setContentsMargins(8, 1, 0, 0); // the line
    m_path->setObjectName(QStringLiteral("masterPath"));
    m_gears->setObjectName(QStringLiteral("gearCount"));
    m_left->addWidget(m_path);
    m_left->addWidget(m_run);
    // A status tip stands in for the left part alone; the rest keeps its place.
    addWidget(m_left, 1);
    addPermanentWidget(m_gears);
    addPermanentWidget(m_engine);
    addPermanentWidget(m_bell);
    fit();
    refresh();
}

void StatusStrip::setPath(const QString &text)
{
    m_path->setText(text);
}

void StatusStrip::setGears(int count)
{
    m_gears->setText(count > 0 ? gearsText(count) : QString());
}

void StatusStrip::refresh()
{
    m_left->setCurrentIndex(m_controller.run() == AuditController::Run::Idle ? 0 : 1);
    m_run->refresh();
    m_engine->setState(m_controller.engine(), m_controller.ports().inspect);
}

void StatusStrip::fit()
{
    const int height = qMax(leastHeight, fontMetrics().height() + 8);
    setFixedHeight(height);
    for (QWidget *part : std::initializer_list<QWidget *>{m_left, m_gears, m_engine, m_bell})
        part->setMaximumHeight(height - 1);
    const int sign = em(*this) * 16 / 12;
    for (QToolButton *button : std::initializer_list<QToolButton *>{m_engine, m_bell})
        button->setIconSize({sign, sign});
    m_engine->showWords(width() >= narrow * em(*this));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusStrip::paintEvent(QPaintEvent *event)
{
    QStatusBar::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, fineLineColour(palette()));
}

} // namespace gearaudit
