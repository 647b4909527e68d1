#pragma once

#include "core/base/thrown.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace gearaudit
{

/// Calls `then` with the future's result on the owner's thread, unless the owner is gone by then.
/// Not QFuture::then(context, …): in Qt 6.4 that fails on the pool's thread when the context was
/// destroyed while the work ran (Q_ASSERT(context) in qfuture_impl.h).
/// Work that ended by an exception, such as for memory that is not to be had, has no result: `failed`
/// is called instead.
template <class T, class Then>
void whenDone(QObject *owner, const QFuture<T> &future, Then then,
              std::function<void()> failed = {})
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, then = std::move(then), failed = std::move(failed)]() mutable {
                         watcher->deleteLater();
                         std::optional<T> result;
                         try {
                             result.emplace(watcher->future().takeResult());
                         } catch (...) {
                             qWarning("%s", qPrintable(thrownText()));
                             if (failed)
                                 failed();
                             return;
                         }
                         then(std::move(*result));
                     });
    watcher->setFuture(future);
}

} // namespace gearaudit
