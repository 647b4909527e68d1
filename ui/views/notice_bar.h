#pragma once

#include "ui/auditing/audit_controller.h"
#include "ui/icons/status_icon.h"
#include "ui/views/card.h"

#include <vector>

class QLabel;
class QToolButton;

namespace gearaudit
{

class Announcer;
class PlainLabel;

/// What there is to know, without getting in the way: the last few messages, until they are put
/// away or a new run begins.
class NoticeBar : public Card
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Assistive technology says it at once. The sign is that of the heaviest message that stands there.
    void add(const QString &text, AuditController::Weight weight);
    void clear();

private:
    struct Message {
        QString text;
        AuditController::Weight weight = AuditController::Weight::Done;
    };

    void putTogether();

    StatusIcons m_icons;
    std::vector<Message> m_messages; ///< those that are shown, the oldest first
    QLabel *m_sign;
    PlainLabel *m_text;
    QToolButton *m_close;
    Announcer *m_announcer;
};

} // namespace gearaudit
