#include "ui/settings/path_field.h"

#include "ui/dialogs/begin_in_folder.h"
#include "ui/settings/field_note.h"
#include "ui/settings/page_layout.h"
#include "ui/views/fields_layout.h"
#include "ui/views/flow_layout.h"
#include "ui/words/plain_tooltip.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace gearaudit
{

PathField::PathField(const QString &name, const QString &caption, Chooses chooses,
                     const QString &title, FieldsLayout &form, FolderLook folders, QWidget *parent)
    : QObject(parent), m_chooses(chooses), m_title(title), m_folders(std::move(folders)),
      m_edit(new QLineEdit), m_row(new QWidget)
{
    m_edit->setObjectName(name);
    m_note = new FieldNote(m_edit);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 16);
    auto *layout = new FlowLayout(m_row);
    layout->addWidget(m_edit);
    addSettingsRow(form, caption, *m_edit, *m_row, m_note);

    QPushButton *button = addButton(QStringLiteral("choose"), tr("Choose…"));
    button->setAccessibleName(title);
    button->setToolTip(plainTooltip(title));
    connect(button, &QPushButton::clicked, this, &PathField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::changed);
    connect(m_edit, &QLineEdit::editingFinished, this, &PathField::finished);
}

QPushButton *PathField::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(m_edit->objectName() + name.left(1).toUpper() + name.mid(1));
    button->setAutoDefault(false);
    m_row->layout()->addWidget(button);
    return button;
}

QString PathField::text() const
{
    return m_edit->text().trimmed();
}

void PathField::setText(const QString &text)
{
    m_edit->setText(text);
}

void PathField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setToolTip(plainTooltip(text)); // where the field is short
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(m_edit->window(), m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_chooses == Chooses::Folder ? QFileDialog::Directory
                                                     : QFileDialog::ExistingFile);
    beginInFolder(*dialog, QDir::fromNativeSeparators(text()), *m_folders.pool, m_folders.look);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setText(QDir::toNativeSeparators(path));
        Q_EMIT finished();
    });
    dialog->open();
}

} // namespace gearaudit
