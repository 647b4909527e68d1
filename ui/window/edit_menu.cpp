#include "ui/window/edit_menu.h"

#include "ui/pages/explore_pane.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace gearaudit
{

namespace
{

struct EditMenu {
    Q_DECLARE_TR_FUNCTIONS(EditMenu)
};

/// Named beside the entry, not set: rows and texts have these keys of their own, and two owners of a key end in
/// none.
QString withKey(const QString &text, QKeySequence::StandardKey key)
{
    return text + QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

void addEditMenu(QMenuBar &bar, ExplorePane &pane)
{
    QMenu *menu = bar.addMenu(EditMenu::tr("Ed&it"));
    menu->setObjectName(QStringLiteral("editMenu"));
    menu->addAction(withKey(EditMenu::tr("&Copy"), QKeySequence::Copy), &pane, &ExplorePane::copy);
    menu->addAction(withKey(EditMenu::tr("Select &All"), QKeySequence::SelectAll), &pane, &ExplorePane::selectAll);
    menu->addSeparator();
    menu->addAction(withKey(EditMenu::tr("&Find"), QKeySequence::Find), &pane, &ExplorePane::focusFilter);
}

} // namespace gearaudit
