#include "ui/frame/side_pane.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace gearaudit
{

SidePane::SidePane(QAction &action, QWidget &pane, QObject *parent)
    : QObject(parent), m_action(action), m_pane(pane)
{
    action.setCheckable(true);
    action.setChecked(true);
    connect(&action, &QAction::toggled, this, &SidePane::take);
}

void SidePane::take(bool ticked)
{
    if (m_hasRoom && !m_isFitting)
        m_isWanted = ticked;
    m_pane.setVisible(ticked && m_isFilled);
}

void SidePane::setRoom(bool hasRoom)
{
    if (std::exchange(m_hasRoom, hasRoom) == hasRoom)
        return;
    m_isFitting = true;
    m_action.setChecked(hasRoom && m_isWanted);
    m_isFitting = false;
}

void SidePane::setFilled(bool isFilled)
{
    m_isFilled = isFilled;
    m_pane.setVisible(m_action.isChecked() && isFilled);
}

void SidePane::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_isFitting = true;
    m_action.setChecked(m_hasRoom && wanted);
    m_isFitting = false;
}

} // namespace gearaudit
