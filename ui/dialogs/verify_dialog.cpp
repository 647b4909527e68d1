#include "ui/dialogs/verify_dialog.h"

#include "ui/views/fit_to_screen.h"
#include "ui/views/plain_label.h"
#include "ui/views/scroll_body.h"
#include "ui/words/error_text.h"
#include "ui/words/plain_tooltip.h"
#include "ui/words/verification_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gearaudit
{

VerifyDialog::VerifyDialog(Verify verify, QWidget *parent)
    : QDialog(parent), m_verify(std::move(verify)), m_image(new QLineEdit), m_command(new QLineEdit),
      m_start(new QPushButton(tr("Veri&fy"))), m_busy(new QProgressBar), m_answer(new QPlainTextEdit)
{
    setWindowTitle(tr("Verify an Image"));
    m_image->setObjectName(QStringLiteral("verifyImage"));
    m_command->setObjectName(QStringLiteral("verifyCommand"));
    m_command->setPlaceholderText(tr("./run, unless the manifest names another"));
    m_command->setToolTip(plainTooltip(m_command->placeholderText()));
    m_answer->setObjectName(QStringLiteral("verifyAnswer"));
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    // With a cursor, so that the focus is seen and the answer can be copied by keys alone.
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setMinimumHeight(fontMetrics().height() * 5);
    m_answer->setAccessibleName(tr("What both ways found"));
    m_answer->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_start->setObjectName(QStringLiteral("verifyStart"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Image:"), m_image);
    form->addRow(tr("&Command:"), m_command);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    auto *what = new PlainLabel(PlainLabel::Quiet);
    what->say(tr("Looks into the image by the container engine and by its layers, and tells where the two "
                 "differ. Nothing is recorded."));
    auto *body = new ScrollBody;
    body->column().addWidget(what);
    body->column().addLayout(form);
    body->column().addWidget(m_answer, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(body, 1);
    column->addWidget(m_busy);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_start->setDefault(true); // now that it is the dialog's
    fitToScreen(*this, QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24));
    m_image->setFocus();
    connect(m_start, &QPushButton::clicked, this, &VerifyDialog::start);
    connect(m_image, &QLineEdit::textChanged, this, &VerifyDialog::showState);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

VerifyDialog::~VerifyDialog()
{
    m_stop.request_stop();
}

void VerifyDialog::setImage(const QString &image, const QString &command)
{
    m_image->setText(image);
    m_command->setText(command);
}

void VerifyDialog::start()
{
    m_isRunning = true;
    m_answer->clear();
    showState();
    m_verify(m_image->text().trimmed(), m_command->text(), this, m_stop.get_token(),
             [this](const Result<ImageVerification> &verified) { take(verified); });
}

void VerifyDialog::take(const Result<ImageVerification> &verified)
{
    m_isRunning = false;
    m_answer->setPlainText(verified ? verificationText(*verified) : errorText(verified.error()));
    showState();
}

void VerifyDialog::showState()
{
    m_busy->setVisible(m_isRunning);
    m_start->setEnabled(!m_isRunning && !m_image->text().trimmed().isEmpty());
    m_image->setEnabled(!m_isRunning);
    m_command->setEnabled(!m_isRunning);
}

} // namespace gearaudit
