#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/page_details.h"

#include <QWidget>

class QMenu;
class QSettings;

namespace gearaudit
{

/// A page of the results: looks in a way of its own at the reports that are open and what the
/// filter shows of them. Main thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is to be looked at; shown a moment later. Never null.
    virtual void setExploration(const ExplorationSnapshot &exploration) = 0;

    /// What is selected here, as it was told last.
    const PageDetails &details() const { return m_details; }
    /// Entries that only this page has, for the menu about a subject of its own that it asked for last.
    virtual void addOwnActions(QMenu &) {}

    /// How the page is laid out, where there is something to remember.
    virtual void saveLayout(QSettings &) const {}
    virtual void restoreLayout(const QSettings &) {}

Q_SIGNALS:
    /// A filter that asks for some of what the filter shows now.
    void filterWanted(const QString &filter);
    /// Something to tell in the window, such as a file that could not be written.
    void said(const QString &text);
    /// Something else is selected, or the same in another exploration; empty: nothing is.
    void detailsChanged(const gearaudit::PageDetails &details);
    /// A menu of what can be done to this, at a place of the screen.
    void menuWanted(const gearaudit::RowSubject &about, const QPoint &at);
    /// What is selected is to be copied.
    void copyWanted();

protected:
    /// What is selected here now.
    void tell(PageDetails details)
    {
        m_details = std::move(details);
        Q_EMIT detailsChanged(m_details);
    }

private:
    PageDetails m_details;
};

} // namespace gearaudit
