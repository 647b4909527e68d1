#include "ui/views/run_bar.h"

#include "ui/icons/action_icon.h"
#include "ui/views/announcer.h"
#include "ui/views/plain_label.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace gearaudit
{

RunBar::RunBar(AuditController &controller, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_start(new QPushButton(tr("A&udit"))),
      m_stop(new QPushButton(tr("&Stop"))), m_headline(new PlainLabel(PlainLabel::Strong)),
      m_obstacles(new PlainLabel(PlainLabel::Quiet)), m_bar(new QProgressBar),
      m_announcer(new Announcer(this))
{
    m_start->setObjectName(QStringLiteral("start"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_headline->setObjectName(QStringLiteral("headline"));
    m_obstacles->setObjectName(QStringLiteral("obstacles"));
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(tr("Progress of the audit"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    for (QPushButton *button : {m_start, m_stop})
        button->setMinimumSize(button->sizeHint() + QSize(28, 8));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_obstacles);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(8);
    layout->addLayout(buttons, 0, 0, Qt::AlignVCenter);
    layout->addLayout(words, 0, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_bar, 1, 0, 1, 2);

    connect(m_start, &QPushButton::clicked, &controller, &AuditController::start);
    connect(m_stop, &QPushButton::clicked, &controller, &AuditController::stop);
    drawIcons();
    refresh();
}

void RunBar::drawIcons()
{
    m_start->setIcon(actionIcon(ActionSign::Start, palette()));
    m_stop->setIcon(actionIcon(ActionSign::Stop, palette()));
}

void RunBar::refresh()
{
    const auto describe = [](QPushButton *button, const QString &obstacle, const QString &what) {
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(plainTooltip(obstacle.isEmpty() ? what : obstacle));
        button->setAccessibleDescription(obstacle.isEmpty() ? what : obstacle);
    };
    const QString startObstacle = m_controller.startObstacle();
    const QString stopObstacle = m_controller.stopObstacle();
    describe(m_start, startObstacle, tr("Audits the ticked gears that have no answer yet"));
    describe(m_stop, stopObstacle, tr("Ends the audit; finished gears are kept"));
    const bool stopping = m_controller.run() == AuditController::Run::Stopping;
    m_stop->setText(stopping ? tr("Stopping…") : tr("&Stop"));

    // Both may be disabled for the same reason; it is said once.
    QStringList obstacles{startObstacle, stopObstacle};
    obstacles.removeAll(QString());
    obstacles.removeDuplicates();
    m_obstacles->say(obstacles.join(QLatin1Char(' ')));
    m_headline->say(headline());
    showProgress();
    announce();
}

void RunBar::announce()
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
    m_announcer->say(run == AuditController::Run::Idle ? m_controller.stopObstacle() : headline());
}

QString RunBar::headline() const
{
    const AuditProgress &progress = m_controller.progress();
    switch (m_controller.run()) {
    case AuditController::Run::Idle: return {};
    case AuditController::Run::Stopping: return tr("Stopping… what has ended is kept.");
    case AuditController::Run::Running: break;
    }
    if (m_controller.isFindingKeys())
        return tr("Looking for the keys…");
    if (!progress.isPlanned()) {
        const QString listing = m_controller.listing();
        return listing.isEmpty() ? tr("Listing the gears…")
                                 : tr("Listing the gears: %1").arg(listing.simplified());
    }
    QStringList parts{gearsOfText(progress.done(), progress.total())};
    if (progress.failed() > 0)
        parts << tr("%n could not be audited", nullptr, progress.failed());
    if (progress.bytes() > 0)
        parts << tr("%1 downloaded").arg(bytesText(progress.bytes()));
    if (const auto left = progress.timeLeft(m_controller.now()))
        parts << timeLeftText(*left);
    return parts.join(QStringLiteral(" · "));
}

void RunBar::showProgress()
{
    const bool busy = m_controller.run() != AuditController::Run::Idle;
    const AuditProgress &progress = m_controller.progress();
    m_bar->setVisible(busy);
    // Without a plan the bar only shows that something is going on.
    m_bar->setRange(0, progress.isPlanned() ? std::max(progress.total(), 1) : 0);
    m_bar->setValue(progress.done());
    m_bar->setAccessibleDescription(headline());
}

void RunBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace gearaudit
