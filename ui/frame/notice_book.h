#pragma once

#include "ui/auditing/audit_controller.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <vector>

namespace gearaudit
{

/// What can be done about a notice: its words and the deed. None where the words are empty.
struct NoticeAction {
    QString text;
    std::function<void()> act;
};

/// Something that there was to know.
struct Notice {
    int number = 0; ///< its own, counted up
    QDateTime time;
    QString text;
    AuditController::Weight weight = AuditController::Weight::Done;
    NoticeAction action;
};

/// All that was told since the window opened, the oldest first; of the last hundred. One that comes
/// again stands where it came last. Main thread.
class NoticeBook : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit NoticeBook(Clock clock = QDateTime::currentDateTime, QObject *parent = nullptr);

    void add(const QString &text, AuditController::Weight weight, NoticeAction action = {});
    const std::vector<Notice> &notices() const { return m_notices; }
    void clear();

Q_SIGNALS:
    void added(const gearaudit::Notice &notice);
    void changed();

private:
    Clock m_clock;
    std::vector<Notice> m_notices;
    int m_count = 0;
};

} // namespace gearaudit
