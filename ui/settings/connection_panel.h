#pragma once

#include "core/settings/connection_port.h"
#include "ui/icons/status_icon.h"
#include "ui/views/card.h"

#include <array>

class QPushButton;

namespace gearaudit
{

class PlainLabel;
struct ErrorWords;

/// The button that tests a connection, and the steps of the test as they go along.
class ConnectionPanel : public Card
{
    Q_OBJECT
public:
    explicit ConnectionPanel(QWidget *parent = nullptr);

    /// Why a test cannot be begun, in a sentence; empty where it can.
    void setObstacle(const QString &obstacle);

    /// A test of this host begins: its first step is under way.
    void begin(const QString &site);
    void take(const TestEvent &event);
    /// There is no key to test with.
    void lacksKey(const Error &error);
    /// Nothing goes on any more; what was found stays.
    void end();
    /// Back to where it was before a test.
    void clear();

Q_SIGNALS:
    void testRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Sign { Waiting, Running, Passed, Failed, Skipped };
    struct Row {
        Sign sign = Sign::Waiting;
        QLabel *icon = nullptr;
        PlainLabel *title = nullptr;
        PlainLabel *answer = nullptr;
        PlainLabel *advice = nullptr;
        PlainLabel *detail = nullptr;
    };
    Row &row(TestStep step) { return m_rows[static_cast<std::size_t>(step)]; }
    QLayout *makeRows();
    void set(TestStep step, Sign sign, const QString &answer);
    void explain(TestStep step, const ErrorWords &words);
    void setRunning(bool running);
    void showButton();
    void drawSigns();

    StatusIcons m_icons;
    QPushButton *m_test;
    PlainLabel *m_hint;
    QWidget *m_steps;
    std::array<Row, 5> m_rows;
    QString m_site;
    QString m_obstacle;
    bool m_isRunning = false;
};

} // namespace gearaudit
