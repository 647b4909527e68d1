#pragma once

#include "ui/auditing/audit_controller.h"

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace gearaudit
{

class Announcer;
class ElidedLabel;

/// How far the run is, at the window's lower edge: a bar and a few words, to be pressed for more, and
/// Stop. Nothing of it is there while there is no run.
class RunStatus : public QWidget
{
    Q_OBJECT
public:
    /// Assistive technology hears of it by `speaker`, which is seen also while there is no run.
    RunStatus(AuditController &controller, QWidget &speaker);

    /// Shows the controller's state; called when it or the time has changed.
    void refresh();
    /// What is pressed for more.
    QToolButton &more() const { return *m_more; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Lets assistive technology say when the run gets on: each step, and each quarter of the gears.
    void announce();

    AuditController &m_controller;
    QProgressBar *m_bar;
    QToolButton *m_more;
    QToolButton *m_stop;
    Announcer *m_announcer;
    QString m_step; ///< that was announced last, in no language; empty: none yet
};

} // namespace gearaudit
