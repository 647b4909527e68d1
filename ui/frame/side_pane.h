#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace gearaudit
{

/// A pane beside the pages that an action shows and hides. Where there is no room it goes by itself,
/// and comes back with the room; whoever wants it all the same has it by the action.
class SidePane : public QObject
{
    Q_OBJECT
public:
    /// The action becomes a tick; the pane is shown while it is ticked. Both outlive it.
    SidePane(QAction &action, QWidget &pane, QObject *parent);

    void setRoom(bool hasRoom);
    /// Whether there is anything in it to see; without, it is hidden, whatever the action says.
    void setFilled(bool isFilled);
    /// Whether it is to be seen where there is room.
    bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);

private:
    void take(bool ticked);

    QAction &m_action;
    QWidget &m_pane;
    bool m_isWanted = true;
    bool m_hasRoom = true;
    bool m_isFilled = true;
    bool m_isFitting = false;
};

} // namespace gearaudit
