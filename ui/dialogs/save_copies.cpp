#include "ui/dialogs/save_copies.h"

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace gearaudit
{

SaveCopies::SaveCopies(QStringList masters, WorkerPool &pool, LookAtFile look, QWidget *window)
    : QObject(window), m_masters(std::move(masters)), m_pool(pool), m_look(std::move(look)),
      m_window(window)
{
}

void SaveCopies::ask()
{
    if (m_masters.size() == 1)
        askFile();
    else
        askFolder();
}

void SaveCopies::askFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Save a Copy of the JSON"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    dialog->selectFile(QFileInfo(m_masters.value(0)).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        end({{m_masters.value(0), file}});
    });
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void SaveCopies::askFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Save Copies of Both JSON Files in a Folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SaveCopies::takeFolder);
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void SaveCopies::takeFolder(const QString &folder)
{
    std::vector<MasterCopy> copies;
    for (const QString &master : std::as_const(m_masters))
        copies.push_back({master, QDir(folder).filePath(QFileInfo(master).fileName())});
    const auto findThere = [copies, look = m_look] {
        QStringList there;
        for (const MasterCopy &copy : copies) {
            if (look(copy.target).exists)
                there << QFileInfo(copy.target).fileName();
        }
        return there;
    };
    whenDone(this, m_pool.run(findThere), [this, copies](const QStringList &there) {
        if (there.isEmpty())
            end(copies);
        else
            askReplace(there, copies);
    });
}

void SaveCopies::askReplace(const QStringList &files, const std::vector<MasterCopy> &copies)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Replace what is in the folder?"));
    box->setInformativeText(
        tr("In it there is already: %1.").arg(files.join(QStringLiteral(", "))));
    QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, [this, copies] { end(copies); });
    connect(box, &QMessageBox::rejected, this, &QObject::deleteLater);
    box->open();
}

void SaveCopies::end(const std::vector<MasterCopy> &copies)
{
    Q_EMIT chosen(copies);
    deleteLater();
}

} // namespace gearaudit
