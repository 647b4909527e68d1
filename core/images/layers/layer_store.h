#pragma once

#include "core/images/layers/image_source.h"
#include "core/images/layers/layer_cache.h"
#include "core/images/layers/layer_reader.h"

#include <QHash>
#include <QSet>

#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>

namespace gearaudit
{

/// The layers that a run has read: each is read once, also when several images want it at the same
/// time, and then is had from memory (the last ones) or from the cache on disk. For several threads.
class LayerStore
{
public:
    using Layer = std::shared_ptr<const ReadLayer>;

    /// `cache` may be null.
    explicit LayerStore(std::shared_ptr<LayerCache> cache) : m_cache(std::move(cache)) {}

    /// Without reading it: null where it is not known. May read the disk.
    Layer known(const LayerName &name);
    /// By `read`, where it is not known. While another thread reads it, this one waits for that; what
    /// fails there is tried again here. Stopped.
    Result<Layer> layer(const LayerName &name, const std::stop_token &stop,
                        const std::function<Result<ReadLayer>()> &read);

private:
    struct Held {
        QString key;
        Layer layer;
    };
    Layer held(const QString &key);
    void hold(const QString &key, const Layer &layer);

    std::shared_ptr<LayerCache> m_cache;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QSet<QString> m_underWay;
    std::list<Held> m_held; ///< the last used first
};

} // namespace gearaudit
