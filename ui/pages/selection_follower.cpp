#include "ui/pages/selection_follower.h"

#include "ui/frame/side_pane.h"
#include "ui/pages/page.h"
#include "ui/pages/gears_page.h"
#include "ui/views/details_pane.h"
#include "ui/views/row_menu.h"

#include <QAction>
#include <QMenu>

namespace gearaudit
{

SelectionFollower::SelectionFollower(DetailsPane &details, RowMenu &menu, SidePane &pane, QObject *parent)
    : QObject(parent), m_details(details), m_menu(menu), m_pane(pane)
{
    connect(&details, &DetailsPane::menuWanted, this, [this](const RowSubject &about, const QPoint &at) {
        const bool isGears = qobject_cast<GearsPage *>(m_current) != nullptr;
        m_menu.open(about, at, {isGears, [this](QMenu &opened) {
                                    QAction *copy = opened.addAction(tr("Copy Selected &Text"));
                                    copy->setEnabled(m_details.hasSelectedText());
                                    connect(copy, &QAction::triggered, &m_details, &DetailsPane::copySelectedText);
                                }});
    });
}

void SelectionFollower::follow(Page &page)
{
    connect(&page, &Page::detailsChanged, this, [this, &page] {
        if (&page == m_current)
            tell();
    });
    connect(&page, &Page::copyWanted, this, &SelectionFollower::copy);
    connect(&page, &Page::menuWanted, this, [this, &page](const RowSubject &about, const QPoint &at) {
        const bool isGears = qobject_cast<GearsPage *>(&page) != nullptr;
        m_menu.open(about, at, {isGears, [&page](QMenu &opened) { page.addOwnActions(opened); }});
    });
}

void SelectionFollower::setCurrent(Page *page)
{
    m_current = page;
    tell();
}

void SelectionFollower::copy()
{
    m_details.copy(CopyForm::Text);
}

void SelectionFollower::tell()
{
    m_details.tell(m_current ? m_current->details() : PageDetails());
    m_pane.setFilled(m_current && !m_current->details().isEmpty());
}

} // namespace gearaudit
