#include "core/images/layers/layer_store.h"

#include <QScopeGuard>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qint64 mostHeld = 24 * 1024 * 1024; ///< bytes of memory, as LayerLimits::mostKept counts them

/// Both: that these bytes unpack to those was verified when it was read. Empty where nothing names it.
QString keyOf(const LayerName &name)
{
    return name.digest.isEmpty() && name.diffId.isEmpty() ? QString() : name.digest + u' ' + name.diffId;
}
/// What was read by a table is verified by that alone, and stands for it alone.
QString tableKeyOf(const LayerName &name)
{
    return name.table.kind == LayerTable::Kind::None ? QString() : QStringLiteral("table ") + name.table.digest + u' ' + name.digest;
}
} // namespace

LayerStore::Layer LayerStore::held(const QString &key)
{
    const auto found = std::find_if(m_held.begin(), m_held.end(), [&](const Held &one) { return one.key == key; });
    if (found == m_held.end())
        return nullptr;
    m_held.splice(m_held.begin(), m_held, found);
    return m_held.front().layer;
}

void LayerStore::hold(const QString &key, const Layer &layer)
{
    if (held(key))
        return;
    m_held.push_front({key, layer});
    qint64 bytes = 0;
    m_held.remove_if([&bytes](const Held &one) { return (bytes += one.layer->kept) > mostHeld; });
}

LayerStore::Layer LayerStore::known(const LayerName &name)
{
    for (const QString &key : {keyOf(name), tableKeyOf(name)}) {
        if (key.isEmpty())
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            if (auto layer = held(key))
                return layer;
        }
        auto cached = m_cache ? m_cache->layer(key) : std::nullopt;
        if (!cached)
            continue;
        const auto layer = std::make_shared<const ReadLayer>(std::move(*cached));
        const std::scoped_lock lock(m_mutex);
        hold(key, layer);
        return layer;
    }
    return nullptr;
}

Result<LayerStore::Layer> LayerStore::layer(const LayerName &name, const std::stop_token &stop,
                                            const std::function<Result<ReadLayer>()> &read)
{
    const QString key = keyOf(name);
    if (key.isEmpty()) {
        auto layer = read();
        return layer ? Result<Layer>(std::make_shared<const ReadLayer>(std::move(*layer)))
                     : Unexpected{layer.error()};
    }
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [&] { return !m_underWay.contains(key); });
        if (stop.stop_requested())
            return Unexpected{Error{Stage::Probe, Code::Stopped, {}, QStringLiteral("stopped by the user")}};
        if (auto layer = held(key))
            return layer;
        m_underWay.insert(key);
    }
    const auto done = qScopeGuard([&] {
        {
            const std::scoped_lock lock(m_mutex);
            m_underWay.remove(key);
        }
        m_changed.notify_all();
    });
    // Another one, who has just read it, may have had it put out of memory since.
    if (auto layer = known(name))
        return layer;
    auto fresh = read();
    if (!fresh)
        return Unexpected{fresh.error()};
    const QString verified = fresh->isByTable ? tableKeyOf(name) : key;
    if (m_cache)
        m_cache->keepLayer(verified, *fresh);
    const auto layer = std::make_shared<const ReadLayer>(std::move(*fresh));
    const std::scoped_lock lock(m_mutex);
    hold(verified, layer);
    return Result<Layer>(layer);
}

} // namespace gearaudit
