#pragma once

#include <QStatusBar>

class QStackedWidget;

namespace gearaudit
{

class AuditController;
class ElidedLabel;
class EngineButton;
class NoticeBell;
class NoticeBook;
class RunStatus;

/// The window's lower edge: where the results are or how far the run is, how many gears there are,
/// the engine, and what was told. Each has its place, whether there is something to say or not.
class StatusStrip : public QStatusBar
{
    Q_OBJECT
public:
    /// Both outlive it.
    StatusStrip(AuditController &controller, NoticeBook &book, QWidget *parent = nullptr);

    RunStatus &run() const { return *m_run; }
    EngineButton &engine() const { return *m_engine; }
    NoticeBell &bell() const { return *m_bell; }
    void setPath(const QString &text);
    void setGears(int count);
    /// Shows the controller's state; called when it or the time has changed.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    AuditController &m_controller;
    QStackedWidget *m_left;
    ElidedLabel *m_path;
    RunStatus *m_run;
    ElidedLabel *m_gears;
    EngineButton *m_engine;
    NoticeBell *m_bell;
};

} // namespace gearaudit
