#include "ui/window/main_window.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/judge_dialog.h"
#include "ui/dialogs/save_copies.h"
#include "ui/dialogs/verify_dialog.h"
#include "ui/exploring/selected_part.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/explore_pane.h"
#include "ui/pages/gears_page.h"
#include "ui/words/details_text.h"
#include "ui/words/error_text.h"

#include <QMessageBox>
#include <QPushButton>

// What the window asks before it does something.

namespace gearaudit
{

namespace
{
/// A question that does not hold up the window. Its text is shown as it is.
QMessageBox *makeQuestion(QWidget *parent, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(QApplication::applicationDisplayName());
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}
} // namespace

void MainWindow::askStartOver()
{
    QMessageBox *box = makeQuestion(
        this, tr("Audit everything again?"),
        tr("Every ticked gear is audited, also those that have an answer. A copy of the results so "
           "far goes to the folder “archive” beside them. Results of what is not ticked stay."));
    QPushButton *yes = box->addButton(tr("&Audit Everything"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, &m_controller, &AuditController::startOver);
    box->open();
}

void MainWindow::askSaveCopies()
{
    auto *question = new SaveCopies(m_controller.mastersWithResults(), *m_controller.ports().pool,
                                    m_controller.ports().look, this);
    connect(question, &SaveCopies::chosen, &m_controller, &AuditController::saveCopies);
    question->ask();
}

void MainWindow::askExport()
{
    // What is on screen now, also where an audit goes on meanwhile.
    const ExplorationSnapshot exploration = m_explorer.exploration();
    qsizetype shown = 0;
    qsizetype all = 0;
    for (const FilteredReport &report : exploration->reports) {
        shown += report.matches->gearCount;
        all += report.loaded.report->gearCount();
    }
    auto *dialog = new ExportDialog(shown, all, !exploration->expression.isEmpty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this,
            [this, exploration](const FileExport &request) {
                m_exporter.start(exploration, request);
            });
    dialog->open();
}

void MainWindow::askVerify()
{
    auto *dialog = new VerifyDialog(m_controller.ports().verifyImage, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const GearsPage &gears = m_page->explorePane().gears();
    const Selection selection = gears.selection();
    if (gears.shown() && !selection.empty()) {
        const PackedReport &report = *gears.shown()->reports[selection.front().report].loaded.report;
        if (const auto gear = gearOf(report, selection.front())) {
            const GearRecord record = report.record(*gear);
            dialog->setImage(record.image, record.manifest.command);
        }
    }
    dialog->open();
}

void MainWindow::askJudgement(const JudgeSubject &subject)
{
    auto *dialog = new JudgeDialog(subject, qEnvironmentVariable("USER"), QDate::currentDate(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JudgeDialog::judged, this, [this, path = subject.path](const FaultJudgement &judgement) {
        judge(path, judgement);
    });
    dialog->open();
}

void MainWindow::judge(const QString &path, const FaultJudgement &judgement)
{
    const auto &add = m_controller.ports().addJudgement;
    if (!add)
        return;
    whenDone(
        this, m_controller.ports().pool->run([add, path, judgement] {
            return guarded({Stage::Policy, Code::Failed, {}, {}}, [&] { return add(path, judgement); });
        }),
        [this, fault = judgement.fault](const Result<void> &added) {
            if (!added) {
                m_page->notice(errorText(added.error()), AuditController::Weight::Problem);
                return;
            }
            m_explorer.assessAgain();
            m_page->notice(tr("%1 does not count there any more.", "a fault").arg(onOneLine(fault)),
                           AuditController::Weight::Done);
        });
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Gear Audit"));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Gear Audit %1").arg(QStringLiteral(GEAR_AUDIT_VERSION)));
    box->setInformativeText(tr("Looks into the Docker images of Flywheel gears and lists their "
                               "Pythons and the packages in them."));
    box->open();
}

void MainWindow::askStopAndClose()
{
    if (m_closeQuestion) {
        m_closeQuestion->raise();
        return;
    }
    m_closeQuestion = makeQuestion(this, tr("An audit is running. Stop it and quit?"),
                                   tr("What has ended is kept; the next audit goes on from there. "
                                      "The window closes as soon as "
                                      "the audit has ended."));
    QPushButton *yes = m_closeQuestion->addButton(tr("&Stop and Quit"), QMessageBox::AcceptRole);
    QPushButton *no = m_closeQuestion->addButton(tr("&Keep Running"), QMessageBox::RejectRole);
    m_closeQuestion->setDefaultButton(no);
    m_closeQuestion->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &MainWindow::stopAndClose);
    m_closeQuestion->open();
}

} // namespace gearaudit
