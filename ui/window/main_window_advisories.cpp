#include "ui/window/main_window.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/explore_pane.h"
#include "ui/words/error_text.h"
#include "ui/words/fault_text.h"
#include "ui/words/plain_tooltip.h"

// What the window does about the database of known faults.

namespace gearaudit
{

void MainWindow::connectAdvisories()
{
    connect(&m_controller, &AuditController::resultsRead, this, &MainWindow::readHistory);
    connect(&m_controller, &AuditController::finished, this, &MainWindow::readHistory);
    AdvisoryKeeper *keeper = m_controller.ports().advisoryKeeper;
    if (!keeper)
        return;
    m_page->explorePane().setCanFetch(true);
    connect(&m_page->explorePane(), &ExplorePane::advisoriesWanted, this, &MainWindow::updateAdvisories);
    connect(keeper, &AdvisoryKeeper::changed, this, &MainWindow::showAdvisories);
    connect(keeper, &AdvisoryKeeper::failed, this, [this](const Error &error) {
        m_page->notice(errorText(error), AuditController::Weight::Problem);
    });
    connect(keeper, &AdvisoryKeeper::replaced, this, [this, keeper] {
        m_explorer.assessAgain();
        m_toldAge = false;
        if (keeper->facts() && keeper->change()) {
            for (const Error &note : keeper->change()->notes)
                m_page->notice(errorText(note), AuditController::Weight::Problem);
        }
        m_page->notice(keeper->facts()
                           ? tr("The known faults are there, %1.", "how old, how many")
                                 .arg(advisoriesStandText(*keeper->facts(), QDateTime::currentDateTime()))
                           : tr("The database of known faults is gone."),
                       AuditController::Weight::Done);
    });
    showAdvisories();
    keeper->look();
    if (m_controller.ports().advisoriesDaily)
        keeper->updateIfDue(m_controller.ports().advisoryAddresses);
}

/// What cannot be read is no reason to say something: the figures are a help, and `gear-audit history`
/// tells why.
void MainWindow::readHistory()
{
    const auto &read = m_controller.ports().readHistory;
    if (!read)
        return;
    const auto work = [read] { return guarded({Stage::Store, Code::Failed, {}, {}}, read); };
    whenDone(this, m_controller.ports().pool->run(work), [this](const Result<History> &history) {
        m_page->explorePane().setHistory(history ? *history : History());
    });
}

void MainWindow::updateAdvisories()
{
    m_page->notice(tr("What is known of faults is being fetched. Audits and pages go on meanwhile."),
                   AuditController::Weight::Done);
    m_controller.ports().advisoryKeeper->update(m_controller.ports().advisoryAddresses);
}

void MainWindow::showAdvisories()
{
    const AdvisoryKeeper &keeper = *m_controller.ports().advisoryKeeper;
    const bool isBusy = keeper.busy() != AdvisoryKeeper::Busy::No;
    m_updateAdvisories->setEnabled(!isBusy);
    m_updateAdvisories->setToolTip(
        isBusy ? plainTooltip(tr("They are being fetched. The settings' page Advisories shows how far that is.")) : QString());
    if (m_toldAge || isBusy || !keeper.facts())
        return;
    const QString old = advisoriesOldText(*keeper.facts(), QDateTime::currentDateTime());
    if (old.isEmpty())
        return;
    m_toldAge = true;
    m_page->notice(old, AuditController::Weight::Note);
}

} // namespace gearaudit
