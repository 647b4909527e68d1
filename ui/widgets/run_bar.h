#pragma once

#include "ui/audit_controller.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace gearaudit
{

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

    AuditController &m_controller;
    QPushButton *m_start;
    QPushButton *m_stop;
    PlainLabel *m_headline;
    PlainLabel *m_obstacles;
    QProgressBar *m_bar;
};

} // namespace gearaudit
