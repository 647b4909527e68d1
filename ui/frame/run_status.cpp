#include "ui/frame/run_status.h"

#include "ui/frame/fine_line.h"
#include "ui/frame/run_words.h"
#include "ui/icons/action_icon.h"
#include "ui/views/announcer.h"
#include "ui/words/plain_tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace gearaudit
{

RunStatus::RunStatus(AuditController &controller, QWidget &speaker)
    : m_controller(controller), m_bar(new QProgressBar), m_more(new QToolButton),
      m_stop(new QToolButton), m_announcer(new Announcer(&speaker))
{
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(tr("Progress of the audit"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setMaximumWidth(9 * em(*this));
    m_more->setObjectName(QStringLiteral("runWords"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setText(tr("&Stop"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setIcon(actionIcon(ActionSign::Stop, palette()));
    for (QToolButton *button : {m_more, m_stop}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    // Words that do not fit are cut, and the tooltip has them; Stop is always there.
    m_more->setMinimumWidth(4 * em(*this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_bar);
    row->addWidget(m_more, 0);
    row->addWidget(m_stop);
    row->addStretch(1);
    // The bar gives way first, so that the window can be as small as without an audit.
    m_bar->setMinimumWidth(2 * em(*this));
    connect(m_stop, &QToolButton::clicked, &controller, &AuditController::stop);
    refresh();
}

void RunStatus::refresh()
{
    const QString obstacle = m_controller.stopObstacle();
    const QString what = obstacle.isEmpty() ? tr("Ends the audit; finished gears are kept") : obstacle;
    m_stop->setEnabled(obstacle.isEmpty());
    m_stop->setToolTip(plainTooltip(what));
    m_stop->setAccessibleDescription(what);
    const bool isStopping = m_controller.run() == AuditController::Run::Stopping;
    m_stop->setText(isStopping ? tr("Stopping…") : tr("&Stop"));

    const bool isBusy = m_controller.run() != AuditController::Run::Idle;
    const AuditProgress &progress = m_controller.progress();
    const QString headline = runHeadline(m_controller);
    for (QWidget *part : std::initializer_list<QWidget *>{m_bar, m_more, m_stop})
        part->setVisible(isBusy);
    // Without a plan the bar only shows that something is going on.
    m_bar->setRange(0, progress.isPlanned() ? std::max(progress.total(), 1) : 0);
    m_bar->setValue(progress.done());
    m_bar->setAccessibleDescription(headline);
    m_more->setText(runShort(m_controller).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_more->setAccessibleName(headline);
    m_more->setToolTip(plainTooltip(headline));
    announce();
}

void RunStatus::announce()
{
    const AuditProgress &progress = m_controller.progress();
    const auto run = m_controller.run();
    QString step = QString::number(static_cast<int>(run));
    if (run == AuditController::Run::Running && m_controller.isFindingKeys())
        step += QLatin1String(" keys");
    else if (run == AuditController::Run::Running && progress.isPlanned())
        step += QStringLiteral(" %1").arg(4 * progress.done() / std::max(progress.total(), 1));
    const QString before = std::exchange(m_step, step);
    if (before == step || before.isEmpty())
        return; // nothing has begun yet when the window opens
    m_announcer->say(run == AuditController::Run::Idle ? m_controller.stopObstacle()
                                                       : runHeadline(m_controller));
}

void RunStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_stop->setIcon(actionIcon(ActionSign::Stop, palette()));
    if (event->type() == QEvent::FontChange) {
        m_bar->setMaximumWidth(9 * em(*this));
        m_bar->setMinimumWidth(2 * em(*this));
    }
}

} // namespace gearaudit
