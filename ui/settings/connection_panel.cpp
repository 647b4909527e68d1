#include "ui/settings/connection_panel.h"

#include "ui/views/caption_label.h"
#include "ui/views/fields_layout.h"
#include "ui/words/connection_text.h"
#include "ui/words/instance_text.h"
#include "ui/words/plain_tooltip.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

constexpr int signSize = 16;
constexpr int buttonAir = 20;

/// Three dots: something is under way.
QPixmap runningSign(const QColor &colour, double ratio)
{
    QPixmap pixmap(QSize(signSize, signSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double x : {3.0, 8.0, 13.0})
        painter.drawEllipse(QPointF(x, 8), 1.8, 1.8);
    return pixmap;
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : Card(parent), m_test(new QPushButton), m_hint(new PlainLabel(PlainLabel::Quiet)),
      m_steps(new QWidget)
{
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_test->setAutoDefault(false);
    m_hint->setObjectName(QStringLiteral("testHint"));
    m_steps->setLayout(makeRows());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_test, 0, Qt::AlignLeading);
    layout->addWidget(m_hint);
    layout->addWidget(m_steps);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopRequested();
        else
            Q_EMIT testRequested();
    });
    clear();
}

QLayout *ConnectionPanel::makeRows()
{
    auto *rows = new FieldsLayout;
    for (const TestStep step : allTestSteps) {
        Row &made = row(step);
        made.icon = new QLabel;
        made.icon->setFixedSize(signSize, signSize);
        made.title = new CaptionLabel(testStepTitle(step), nullptr, PlainLabel::Quiet);
        made.answer = new PlainLabel;
        made.advice = new PlainLabel;
        made.detail = new PlainLabel(PlainLabel::Quiet);
        const QString name = QStringLiteral("step%1").arg(int(step));
        made.icon->setObjectName(name + QStringLiteral("Sign"));
        made.answer->setObjectName(name);
        made.advice->setObjectName(name + QStringLiteral("Advice"));
        made.detail->setObjectName(name + QStringLiteral("Detail"));
        auto *head = new QWidget;
        auto *line = new QHBoxLayout(head);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        line->addWidget(made.icon, 0, Qt::AlignTop);
        line->addWidget(made.title, 1);
        auto *words = new QWidget;
        auto *column = new QVBoxLayout(words);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        for (PlainLabel *label : {made.answer, made.advice, made.detail}) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(label);
        }
        rows->addRow(head, words);
    }
    return rows;
}

void ConnectionPanel::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    showButton();
}

void ConnectionPanel::showButton()
{
    m_test->setText(m_isRunning ? tr("S&top the Test") : tr("&Test Connection"));
    m_test->setMinimumSize(m_test->sizeHint() + QSize(buttonAir, 0));
    m_test->setEnabled(m_isRunning || m_obstacle.isEmpty());
    const QString hint =
        m_isRunning || !m_obstacle.isEmpty()
            ? m_obstacle
            : tr("Asks the site whose key this is and what it may see. Nothing is changed there.");
    m_hint->say(m_isRunning || !m_steps->isHidden() ? QString() : hint);
    m_test->setToolTip(plainTooltip(hint));
    m_test->setAccessibleDescription(hint);
}

void ConnectionPanel::begin(const QString &site)
{
    m_site = site;
    for (const TestStep step : allTestSteps)
        set(step, Sign::Waiting, {});
    set(TestStep::Reach, Sign::Running, testStepDoing(TestStep::Reach));
    m_steps->show();
    setRunning(true);
}

void ConnectionPanel::take(const TestEvent &event)
{
    const auto index = static_cast<std::size_t>(event.step);
    if (event.state == TestEvent::State::Passed) {
        set(event.step, Sign::Passed, testStepAnswer(event));
        if (index + 1 < m_rows.size()) {
            const TestStep next = allTestSteps[index + 1];
            set(next, Sign::Running, testStepDoing(next));
        }
        return;
    }
    const bool failed = event.state == TestEvent::State::Failed;
    set(event.step, failed ? Sign::Failed : Sign::Skipped, {});
    explain(event.step, testFailureWords(event, m_site));
}

void ConnectionPanel::lacksKey(const Error &error)
{
    set(TestStep::Reach, Sign::Waiting, {});
    set(TestStep::Identity, Sign::Failed, {});
    explain(TestStep::Identity, instanceWords(error));
}

void ConnectionPanel::end()
{
    for (const TestStep step : allTestSteps) {
        if (row(step).sign == Sign::Running)
            set(step, Sign::Waiting, {});
    }
    setRunning(false);
}

void ConnectionPanel::clear()
{
    for (const TestStep step : allTestSteps)
        set(step, Sign::Waiting, {});
    m_steps->hide();
    setRunning(false);
}

void ConnectionPanel::setRunning(bool running)
{
    m_isRunning = running;
    showButton();
}

void ConnectionPanel::set(TestStep step, Sign sign, const QString &answer)
{
    Row &changed = row(step);
    changed.sign = sign;
    changed.answer->say(answer);
    changed.advice->say({});
    changed.detail->say(sign == Sign::Waiting ? tr("not tried") : QString());
    drawSigns();
}

void ConnectionPanel::explain(TestStep step, const ErrorWords &words)
{
    Row &changed = row(step);
    changed.answer->say(words.what);
    changed.advice->say(words.whatToDo);
    changed.detail->say(words.detail.isEmpty() ? QString() : tr("It said: %1").arg(words.detail));
    drawSigns();
}

void ConnectionPanel::drawSigns()
{
    const auto sign = [this](StatusSign which) {
        return m_icons.icon(which).pixmap(QSize(signSize, signSize), devicePixelRatio());
    };
    for (Row &drawn : m_rows) {
        switch (drawn.sign) {
        case Sign::Waiting: drawn.icon->setPixmap(sign(StatusSign::Open)); break;
        case Sign::Running:
            drawn.icon->setPixmap(
                runningSign(palette().color(QPalette::WindowText), devicePixelRatio()));
            break;
        case Sign::Passed: drawn.icon->setPixmap(sign(StatusSign::Answered)); break;
        case Sign::Failed: drawn.icon->setPixmap(sign(StatusSign::Failed)); break;
        case Sign::Skipped: drawn.icon->setPixmap(sign(StatusSign::Nothing)); break;
        }
        PlainLabel *said = drawn.sign == Sign::Waiting ? drawn.detail : drawn.answer;
        said->setAccessibleName(QStringLiteral("%1: %2").arg(drawn.title->text(), said->text()));
    }
}

void ConnectionPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSigns();
}

} // namespace gearaudit
