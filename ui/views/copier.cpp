#include "ui/views/copier.h"

#include "ui/exploring/carried_selection.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gearaudit
{

Copier::Copier(WorkerPool &pool, QObject *parent)
    : QObject(parent), m_work(this, pool, [this](const std::optional<QString> &text, bool isOld) {
          if (isOld || !text || text->isEmpty())
              return;
          QGuiApplication::clipboard()->setText(*text);
          Q_EMIT copied();
      })
{
}

void Copier::copy(const RowSubject &about, CopyForm form)
{
    if (!about.copies.empty()) {
        const auto made = about.copies.find(form);
        if (made != about.copies.end())
            m_work.ask([make = made->second] { return std::optional(make()); });
        return;
    }
    if (!about.exploration || !m_now || about.selection.empty())
        return;
    m_work.ask([before = about.exploration, selection = about.selection, now = m_now,
                form]() -> std::optional<QString> {
        const Selection left = carriedSelection(*before, selection, *now);
        if (left.empty())
            return std::nullopt;
        return copiedText(*now, left, form);
    });
}

} // namespace gearaudit
