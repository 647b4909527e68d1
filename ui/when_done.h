#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace gearaudit
{

/// Calls `then` with the future's result on the owner's thread, unless the owner is gone by then.
/// Not QFuture::then(context, …): in Qt 6.4 that fails on the pool's thread when the context was
/// destroyed while the work ran (Q_ASSERT(context) in qfuture_impl.h).
template <class T, class Then> void whenDone(QObject *owner, const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->future().takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace gearaudit
