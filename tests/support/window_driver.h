#pragma once

#include "tests/support/window_fixture.h"
#include "ui/pages/gears_page.h"
#include "ui/views/elided_label.h"
#include "ui/views/gears_view.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <memory>

namespace gearaudit::test
{

/// A window on a fixture, and its widgets by their object names; for a test to press and to read.
class WindowDriver
{
public:
    WindowDriver() = default;
    ~WindowDriver();

    WindowFixture fixture;

    /// Shows a window (anew) and waits until it knows the engine and has read the results.
    void open();
    void close() { m_window.reset(); }
    MainWindow &window() const { return *m_window; }
    AuditController &controller() const { return m_window->controller(); }

    QAbstractButton *button(const char *name) const { return child<QAbstractButton>(name); }
    QTreeView *view(const char *name) const { return child<QTreeView>(name); }
    GearsView &gears() const { return *child<GearsView>("gears"); }
    GearsPage &gearsPage() const;
    /// What stands beside the filter.
    QString summary() const { return child<ElidedLabel>("filterNote")->text(); }
    /// What the gears' page says where it has nothing to show.
    QString nothing(const char *name) const
    {
        return gearsPage().findChild<QLabel *>(QLatin1String(name))->text();
    }
    QLineEdit *filter() const { return child<QLineEdit>("filter"); }
    QString label(const char *name) const { return child<QLabel>(name)->text(); }
    /// All that was told since the window opened, a line each, the oldest first.
    QString notices() const;
    /// The page in view.
    QStackedWidget &pages() const { return *child<QStackedWidget>("pages"); }
    /// The question that stands before the window, or null.
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    /// A menu's entry by its text without the mnemonic's mark, or null.
    QAction *action(const char *text) const;
    /// The rows of gears in flight as "gear | stage", sorted.
    QStringList inFlight() const;

    template <class Widget> Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

private:
    std::unique_ptr<MainWindow> m_window;
};

/// One gear of brainlife and two of flywheel.
GearListing threeGears();

} // namespace gearaudit::test
