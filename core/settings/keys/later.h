#pragma once

#include <QObject>
#include <QTimer>

#include <utility>

namespace gearaudit
{

/// Gives a result that is there already as a keychain gives its own: from the event loop, and not
/// at all where the receiver has gone by then.
template <class Callback, class Value> void later(QObject *receiver, Callback done, Value found)
{
    QTimer::singleShot(0, receiver,
                       [done = std::move(done), found = std::move(found)] { done(found); });
}

} // namespace gearaudit
