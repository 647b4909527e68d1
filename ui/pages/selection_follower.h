#pragma once

#include "ui/exploring/page_details.h"

#include <QObject>

namespace gearaudit
{

class DetailsPane;
class Page;
class RowMenu;
class SidePane;

/// Keeps what stands beside the pages with what is selected on the page in view, whichever that is: the
/// details, which are hidden where there is nothing to tell, copying, and the menu. Main thread.
class SelectionFollower : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `pane` shows and hides the details.
    SelectionFollower(DetailsPane &details, RowMenu &menu, SidePane &pane, QObject *parent);

    void follow(Page &page);
    /// The page that is in view now; one that is followed, or null.
    void setCurrent(Page *page);
    /// What is selected, as a text on the clipboard.
    void copy();

private:
    void tell();

    DetailsPane &m_details;
    RowMenu &m_menu;
    SidePane &m_pane;
    Page *m_current = nullptr;
};

} // namespace gearaudit
