#include "ui/dialogs/judge_dialog.h"

#include "core/policy/judgements.h"
#include "ui/views/fit_to_screen.h"
#include "ui/views/plain_label.h"
#include "ui/views/scroll_body.h"
#include "ui/words/details_text.h"
#include "ui/words/fault_text.h"
#include "ui/words/plain_tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
constexpr int usualMonths = 6;

QComboBox *makeChoice(const char *name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    // As wide as the dialog, whatever names a manifest makes up.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(16);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto tell = [choice] { choice->setToolTip(plainTooltip(choice->currentText())); };
    QObject::connect(choice, &QComboBox::currentTextChanged, choice, tell);
    return choice;
}
} // namespace

JudgeDialog::JudgeDialog(JudgeSubject subject, const QString &author, QDate today, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_fault(makeChoice("judgeFault")),
      m_about(new PlainLabel(PlainLabel::Quiet)), m_where(makeChoice("judgeWhere")),
      m_why(makeChoice("judgeWhy")), m_reason(new QLineEdit), m_author(new QLineEdit),
      m_ends(new QCheckBox(tr("Only &until"))), m_until(new QDateEdit), m_effect(new PlainLabel(PlainLabel::Quiet))
{
    setWindowTitle(tr("Not Affected"));
    fillFields(author, today);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_ends);
    ends->addWidget(m_until);
    ends->addStretch();
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Fault:"), m_fault);
    form->addRow(m_about);
    form->addRow(tr("&Where:"), m_where);
    form->addRow(tr("Be&cause:"), m_why);
    form->addRow(tr("In your &own words:"), m_reason);
    form->addRow(tr("Judged b&y:"), m_author);
    form->addRow(ends);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *yes = buttons->addButton(tr("&Not Affected"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(QStringLiteral("judge"));
    auto *body = new ScrollBody;
    body->column().addLayout(form);
    body->column().addWidget(m_effect);
    body->column().addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(body, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    yes->setDefault(true); // now that it is the dialog's
    connect(m_fault, &QComboBox::currentIndexChanged, this, &JudgeDialog::showState);
    connect(m_ends, &QCheckBox::toggled, this, &JudgeDialog::showState);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT judged(judgement());
        accept();
    });
    showState();
    fitToScreen(*this, QSize(fontMetrics().averageCharWidth() * 72,
                             sizeHint().height() + 3 * fontMetrics().height()));
}

void JudgeDialog::fillFields(const QString &author, QDate today)
{
    for (const auto &choice : m_subject.choices)
        m_fault->addItem(tr("%1 in %2 %3 (%4)", "fault, package, version, severity")
                             .arg(onOneLine(choice.fault), onOneLine(choice.package), onOneLine(choice.version),
                                  severityText(choice.severity)));
    const auto offer = [this](const QString &text, const QStringList &gears) { m_where->addItem(text, gears); };
    if (m_subject.gears.size() == 1)
        offer(tr("The gear %1").arg(onOneLine(m_subject.gears.front())), m_subject.gears);
    else if (!m_subject.gears.isEmpty())
        offer(tr("%n selected gear(s)", nullptr, static_cast<int>(m_subject.gears.size())), m_subject.gears);
    offer(tr("All gears"), {});
    for (const QString &word : judgementJustifications())
        m_why->addItem(justificationText(word), word);
    m_reason->setObjectName(QStringLiteral("judgeReason"));
    m_reason->setPlaceholderText(tr("For who reads this in a year"));
    m_reason->setToolTip(plainTooltip(m_reason->placeholderText()));
    m_author->setObjectName(QStringLiteral("judgeAuthor"));
    m_author->setText(author);
    m_ends->setObjectName(QStringLiteral("judgeEnds"));
    m_ends->setChecked(true);
    m_until->setObjectName(QStringLiteral("judgeUntil"));
    m_until->setAccessibleName(tr("The last day that it holds"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today);
    m_until->setDate(today.addMonths(usualMonths));
}

const JudgeSubject::Choice &JudgeDialog::choice() const
{
    return m_subject.choices[static_cast<std::size_t>(std::max(0, m_fault->currentIndex()))];
}

void JudgeDialog::showState()
{
    m_until->setEnabled(m_ends->isChecked());
    m_about->say(onOneLine(choice().summary));
    m_effect->say(m_ends->isChecked()
                      ? tr("The fault is still shown, but does not count any more until that day has passed. The "
                           "judgement is kept beside the results.")
                      : tr("The fault is still shown, but does not count any more. The judgement is kept beside "
                           "the results."));
}

FaultJudgement JudgeDialog::judgement() const
{
    FaultJudgement made;
    made.fault = choice().fault;
    made.package = choice().package;
    made.gears = m_where->currentData().toStringList();
    made.status = QStringLiteral("not_affected");
    made.justification = m_why->currentData().toString();
    made.reason = m_reason->text().simplified();
    made.author = m_author->text().simplified();
    if (m_ends->isChecked())
        made.until = m_until->date();
    return made;
}

} // namespace gearaudit
