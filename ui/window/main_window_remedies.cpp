#include "ui/window/main_window.h"

#include "ui/dialogs/sign_in_dialog.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/explore_pane.h"
#include "ui/pages/failures_panel.h"
#include "ui/pages/first_start.h"
#include "ui/pages/instead_of_rows.h"
#include "ui/settings/instances_page.h"

// What is done about what there is nothing to show of: the first start, and failures.

namespace gearaudit
{

void MainWindow::connectInstead()
{
    InsteadOfRows &instead = m_page->explorePane().insteadOfRows();
    connect(&instead.firstStart(), &FirstStart::siteWanted, this, [this] {
        showSettingsPage(SettingsDialog::Page::Instances);
        if (auto *dialog = findChild<SettingsDialog *>())
            dialog->instancesPage().addFirst();
    });
    connect(&instead.failures(), &FailuresPanel::remedyWanted, this, &MainWindow::remedy);
}

void MainWindow::showSettingsPage(SettingsDialog::Page page)
{
    showSettings();
    if (auto *dialog = findChild<SettingsDialog *>())
        dialog->showPage(page);
}

void MainWindow::remedy(Remedying remedy, const QStringList &registries)
{
    switch (remedy) {
    case Remedying::SignIn: {
        auto *dialog = new SignInDialog(registries, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    case Remedying::ChooseEngine:
    case Remedying::OpenSettings: return showSettingsPage(SettingsDialog::Page::General);
    case Remedying::OpenLimits: return showSettingsPage(SettingsDialog::Page::Limits);
    }
}

} // namespace gearaudit
