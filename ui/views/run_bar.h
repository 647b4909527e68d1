#pragma once

#include "ui/auditing/audit_controller.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace gearaudit
{

class Announcer;
class PlainLabel;

/// Audit and Stop, why either is disabled, and how far the run is.
class RunBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunBar(AuditController &controller, QWidget *parent = nullptr);

    /// Shows the controller's state; called when it or the time has changed.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString headline() const;
    void showProgress();
    void drawIcons();
    /// Lets assistive technology say when the run gets on: each step, and each quarter of the gears.
    void announce();

    AuditController &m_controller;
    QPushButton *m_start;
    QPushButton *m_stop;
    PlainLabel *m_headline;
    PlainLabel *m_obstacles;
    QProgressBar *m_bar;
    Announcer *m_announcer;
    QString m_step; ///< that was announced last, in no language; empty: none yet
};

} // namespace gearaudit
