#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"
#include "core/export/difference_writers.h"
#include "ui/pages/compare_page.h"
#include "ui/words/error_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

// What is compared, copied and saved; the texts are made on the pool.

namespace gearaudit
{

namespace
{
QByteArray writtenAs(const QString &path, const Difference &difference)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return differenceJson(difference);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return differenceCsv(difference);
    return differenceText(difference);
}
} // namespace

void ComparePage::copyAll()
{
    copyLater([difference = m_comparer.sharedDifference()] {
        return QString::fromUtf8(differenceText(*difference));
    });
}

void ComparePage::copyLater(std::function<QString()> make)
{
    whenDone(this, m_ports.pool->run(std::move(make)),
             [this, number = ++m_copies](const QString &text) {
                 if (number == m_copies)
                     QGuiApplication::clipboard()->setText(text);
             });
}

void ComparePage::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the Differences"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("CSV (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::save);
    dialog->open();
}

void ComparePage::save(const QString &path)
{
    const auto work = [path, difference = m_comparer.sharedDifference(), write = m_ports.write] {
        return guarded({Stage::Store, Code::Failed, path, {}}, [&] {
            const QByteArray content = writtenAs(path, *difference);
            return write(path, [&content](QIODevice &device) {
                return device.write(content) == content.size();
            });
        });
    };
    whenDone(this, m_ports.pool->run(work), [this, path](const Result<void> &written) {
        Q_EMIT said(written ? tr("The differences are in %1.").arg(path)
                            : errorText(written.error()));
    });
}

} // namespace gearaudit
