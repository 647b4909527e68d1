#include "ui/dialogs/sign_in_dialog.h"

#include "ui/views/fit_to_screen.h"
#include "ui/views/flow_layout.h"
#include "ui/views/plain_label.h"
#include "ui/views/scroll_body.h"
#include "ui/words/plain_tooltip.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
/// A host may be made up by a manifest: it is not to become more than one argument.
QString quoted(const QString &host)
{
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9.:_-]"));
    QString clean = host;
    return clean.remove(strange);
}
} // namespace

SignInDialog::SignInDialog(const QStringList &registries, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Sign In"));
    auto *what = new PlainLabel;
    what->setText(tr("Registries are signed in to by the container engine, in a terminal. This program sees no "
                     "password; it uses the login that is kept there. Then audit these gears again."));
    auto *body = new ScrollBody;
    body->column().addWidget(what);
    for (const QString &registry : registries) {
        auto *line = new QWidget;
        auto *flow = new FlowLayout(line);
        auto *command = new QLineEdit(QStringLiteral("docker login ") + quoted(registry));
        command->setReadOnly(true);
        command->setObjectName(QStringLiteral("signInCommand"));
        command->setAccessibleName(tr("The command for %1").arg(registry));
        command->setToolTip(plainTooltip(command->text()));
        command->setMinimumWidth(command->fontMetrics().averageCharWidth() * 16);
        auto *copy = new QPushButton(tr("Copy"));
        copy->setObjectName(QStringLiteral("copyCommand"));
        copy->setAccessibleName(tr("Copy the command for %1").arg(registry));
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this,
                [command] { QGuiApplication::clipboard()->setText(command->text()); });
        flow->addWidget(command);
        flow->addWidget(copy);
        body->column().addWidget(line);
    }
    body->column().addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    fitToScreen(*this, QSize(fontMetrics().averageCharWidth() * 72,
                             sizeHint().height() + 4 * fontMetrics().height()));
}

} // namespace gearaudit
