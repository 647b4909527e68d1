#pragma once

#include <QFrame>

class QLabel;

namespace gearaudit
{

class PlainLabel;
class WayButton;

/// What the page of the gears shows where there are no results yet: the ways to some, and a sample
/// that needs neither an engine nor a network. Where nothing can be audited it says so first.
class FirstStart : public QFrame
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

    /// Why nothing can be audited, and what to do; empty where it can.
    void setObstacle(const QString &what, const QString &whatToDo);
    /// Nothing is begun while something runs.
    void setRunning(bool running);

    /// The file with made-up results.
    static QString samplePath();

Q_SIGNALS:
    void siteWanted();     ///< a Flywheel site is to be added
    void exchangeWanted(); ///< the Exchange is to be audited, now
    void openWanted();     ///< a file with results is to be chosen
    void sampleWanted();

private:
    void showState();

    QString m_what;
    QString m_whatToDo;
    bool m_isRunning = false;
    QLabel *m_sign;
    PlainLabel *m_heading;
    PlainLabel *m_text;
    WayButton *m_site;
    WayButton *m_exchange;
};

} // namespace gearaudit
