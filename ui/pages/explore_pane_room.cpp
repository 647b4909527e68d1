#include "ui/pages/explore_pane.h"

#include "ui/filtering/filter_line.h"
#include "ui/frame/fine_line.h"
#include "ui/frame/fine_line.h"
#include "ui/frame/page_rail.h"
#include "ui/frame/side_pane.h"
#include "ui/frame/tab_order.h"
#include "ui/frame/tool_row.h"
#include "ui/pages/page.h"
#include "ui/views/details_pane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

// How much room there is, and where the keyboard goes from pane to pane.

namespace gearaudit
{

namespace
{
// In em.
constexpr int leastForWords = 64;
constexpr int leastForSide = 72;
constexpr int leastOfRows = 40;
constexpr int leastOfPage = 16;
constexpr int usualSide = 17;
constexpr int usualDetails = 24;

bool hasKeyboard(const QWidget *pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return pane && focus && (focus == pane || pane->isAncestorOf(focus));
}

/// The first within a pane that takes the keyboard; rows before anything else.
void focusWithin(QWidget &pane)
{
    if (QWidget *proxy = pane.focusProxy(); proxy && proxy->isVisible()) {
        proxy->setFocus(Qt::TabFocusReason);
        return;
    }
    QAbstractItemView *first = nullptr;
    const auto top = [&pane](const QWidget *view) { return view->mapTo(&pane, QPoint()).y(); };
    for (QAbstractItemView *view : pane.findChildren<QAbstractItemView *>()) {
        const bool isPossible =
            view->isVisible() && (view->focusPolicy() & Qt::TabFocus) && view->window() == pane.window();
        if (isPossible && (!first || top(view) < top(first)))
            first = view;
    }
    if (first) {
        first->setFocus(Qt::TabFocusReason);
        return;
    }
    for (auto *widget : pane.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}
} // namespace

void ExplorePane::setSide(QWidget *side, QAction *show)
{
    m_side = side;
    m_across->insertWidget(0, side);
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setStretchFactor(2, 0);
    m_across->setSizes({usualSide * em(*this), 760, usualDetails * em(*this)});
    side->setMinimumWidth(12 * em(*this));
    m_sidePane = new SidePane(*show, *side, this);
    fit();
}

void ExplorePane::fit()
{
    const int letter = em(*this);
    // A page that wishes for more than there is must not make the window larger than the screen.
    m_stack->setMinimumSize(leastOfPage * letter, leastOfPage * letter / 2);
    const bool isRoomy = width() >= leastForWords * letter;
    m_rail->showWords(isRoomy);
    Q_EMIT roomChanged(isRoomy);
    // By what panes usually take: by what they have they would come and go while they are moved.
    int room = width() - m_rail->sizeHint().width();
    if (m_sidePane) {
        m_sidePane->setRoom(width() >= leastForSide * letter);
        if (m_side->isVisibleTo(this))
            room -= usualSide * letter;
    }
    m_detailsPane->setRoom(room - usualDetails * letter >= leastOfRows * letter);
}

void ExplorePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ExplorePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ExplorePane::goToPane(bool forwards)
{
    std::vector<QWidget *> panes;
    for (QWidget *pane : {m_side, static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_stack),
                          static_cast<QWidget *>(m_details)}) {
        if (pane && pane->isVisible() && pane->isEnabled())
            panes.push_back(pane);
    }
    if (panes.empty())
        return;
    const auto here = std::find_if(panes.begin(), panes.end(), hasKeyboard);
    const std::size_t count = panes.size();
    std::size_t next = forwards ? 0 : count - 1;
    if (here != panes.end())
        next = (std::size_t(here - panes.begin()) + (forwards ? 1 : count - 1)) % count;
    if (panes[next] == m_line)
        focusFilter();
    else
        focusWithin(panes[next] == m_stack ? *m_stack->currentWidget() : *panes[next]);
}

void ExplorePane::orderTabs()
{
    tabInReadingOrder({m_rail, m_tools, m_side});
}

void ExplorePane::setFilter(const QString &text)
{
    m_line->setText(text);
}

} // namespace gearaudit
