#pragma once

#include <QWidget>

namespace gearaudit
{

/// Lets assistive technology say something now, wherever its focus is; nobody sees it.
///
/// Qt 6.4 has no event for that (QAccessibleAnnouncementEvent came with 6.8), and its AT-SPI bridge
/// sends no alerts. What Orca speaks by itself is an object of the role "notification" that begins
/// to show: so this is one, whose name is the text, and says ObjectShow for each. Alert is the same
/// for Windows and macOS.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget *parent);

    void say(const QString &text);

Q_SIGNALS:
    void said(const QString &text);
};

} // namespace gearaudit
