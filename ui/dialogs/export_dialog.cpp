#include "ui/dialogs/export_dialog.h"

#include "ui/views/fit_to_screen.h"
#include "ui/views/plain_label.h"
#include "ui/views/scroll_body.h"
#include "ui/words/plain_tooltip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gearaudit
{

ExportDialog::ExportDialog(qsizetype shown, qsizetype all, bool isFiltered, QWidget *parent)
    : QDialog(parent), m_format(new QComboBox), m_about(new PlainLabel),
      m_everything(new QRadioButton(tr("&Everything (%n gears)", nullptr, static_cast<int>(all)))),
      m_onlyShown(new QRadioButton(
          tr("&What the filter shows (%n gears)", nullptr, static_cast<int>(shown))))
{
    setWindowTitle(tr("Export Results"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    const auto offer = [this](const QString &text, ExportFormat format) {
        m_format->addItem(text, static_cast<int>(format));
    };
    offer(tr("CSV, a line for each gear"), ExportFormat::InventoryCsv);
    offer(tr("CSV, a line for each package"), ExportFormat::PackagesCsv);
    offer(tr("CycloneDX (JSON)"), ExportFormat::CycloneDx);
    offer(tr("SPDX (JSON)"), ExportFormat::Spdx);
    offer(tr("A report to hand over (HTML)"), ExportFormat::Html);
    offer(tr("Master JSON"), ExportFormat::Master);
    offer(tr("Master JSON as the first script wrote it"), ExportFormat::Original);
    m_about->setWordWrap(true);
    // As wide as there is room; what does not fit is in its tooltip.
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(16);
    m_format->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_onlyShown->setObjectName(QStringLiteral("onlyShown"));
    m_onlyShown->setVisible(isFiltered);
    m_everything->setVisible(isFiltered);
    (isFiltered ? m_onlyShown : m_everything)->setChecked(true);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(m_about);
    auto *body = new ScrollBody;
    body->column().addLayout(form);
    body->column().addWidget(m_onlyShown);
    body->column().addWidget(m_everything);
    body->column().addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *choose = buttons->addButton(tr("&Choose a File…"), QDialogButtonBox::AcceptRole);
    choose->setObjectName(QStringLiteral("chooseFile"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    choose->setDefault(true); // now that it is the dialog's: before, nobody is told
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::askFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_format->setFocus();
    explain();
    // Room for the longest of what is said of a format.
    const QFontMetrics letters = fontMetrics();
    fitToScreen(*this, QSize(letters.averageCharWidth() * 72, sizeHint().height() + 2 * letters.height()));
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void ExportDialog::explain()
{
    m_format->setToolTip(plainTooltip(m_format->currentText()));
    switch (format()) {
    case ExportFormat::InventoryCsv:
        m_about->setText(
            tr("An inventory for a spreadsheet: of each gear its name, version, image, "
               "license, source, Pythons and flywheel-sdk."));
        break;
    case ExportFormat::PackagesCsv:
        m_about->setText(tr("For a spreadsheet: every package of every Python. Where the filter "
                            "names packages, only those."));
        break;
    case ExportFormat::CycloneDx:
        m_about->setText(tr("A bill of materials that other programs read, such as scanners for "
                            "known weaknesses."));
        break;
    case ExportFormat::Spdx:
        m_about->setText(tr("A bill of materials as CycloneDX is, in the form that licence and "
                            "supply-chain tools ask for."));
        break;
    case ExportFormat::Html:
        m_about->setText(tr("One page that opens anywhere and prints well: what could not be audited, what "
                            "to do first, what gears start, and the known faults."));
        break;
    case ExportFormat::Master:
        m_about->setText(tr("All that is known, as this program keeps it and reads it again."));
        break;
    case ExportFormat::Original:
        m_about->setText(
            tr("For programs that read the first script's file: its keys, and no others."));
        break;
    case ExportFormat::Requirements: break; // of one Python, so not offered here
    }
}

void ExportDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Export Results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(exportSuffix(format()));
    dialog->selectFile(QStringLiteral("gears.") + exportSuffix(format()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT chosen({format(), m_onlyShown->isChecked(), path});
        accept();
    });
    dialog->open();
}

} // namespace gearaudit
