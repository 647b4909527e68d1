#pragma once

#include "ui/frame/notice_book.h"
#include "ui/icons/status_icon.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace gearaudit
{

class Announcer;

/// One notice over a corner of the window: its own sign, its text, at most one action, and ×. Goes by
/// itself after a while unless it tells of a problem; not while the pointer or the keyboard is in it.
class Toast : public QWidget
{
    Q_OBJECT
public:
    Toast(const Notice &notice, const StatusIcons &icons, std::chrono::milliseconds life,
          QWidget *parent);

    const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void over();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void hold();

    Notice m_notice;
    QTimer m_life;
};

/// The latest notices of a book over the lower corner of a widget, the newest below. Nothing makes
/// room for them. Assistive technology says each at once.
class Toasts : public QObject
{
    Q_OBJECT
public:
    /// `ground` is what they lie over, and outlives them.
    Toasts(NoticeBook &book, QWidget &ground,
           std::chrono::milliseconds life = std::chrono::seconds(5));

    /// Puts all of them away; they are kept in the book.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const Notice &notice);
    void drop(Toast *toast);
    void place();

    QWidget &m_ground;
    std::chrono::milliseconds m_life;
    StatusIcons m_icons;
    std::vector<Toast *> m_toasts; ///< the oldest first
    Announcer *m_announcer;
};

/// The sign of a weight.
StatusSign signFor(AuditController::Weight weight);

} // namespace gearaudit
