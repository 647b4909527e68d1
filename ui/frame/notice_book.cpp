#include "ui/frame/notice_book.h"

namespace gearaudit
{

namespace
{
constexpr std::size_t kept = 100;
}

NoticeBook::NoticeBook(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void NoticeBook::add(const QString &text, AuditController::Weight weight, NoticeAction action)
{
    std::erase_if(m_notices, [&](const Notice &notice) { return notice.text == text; });
    m_notices.push_back({++m_count, m_clock(), text, weight, std::move(action)});
    if (m_notices.size() > kept)
        m_notices.erase(m_notices.begin());
    Q_EMIT changed();
    const Notice last = m_notices.back();
    Q_EMIT added(last);
}

void NoticeBook::clear()
{
    m_notices.clear();
    Q_EMIT changed();
}

} // namespace gearaudit
