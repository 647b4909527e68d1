#include "core/images/layers/image_layers.h"

#include "core/images/layers/table_reader.h"

#include <QScopeGuard>

#include <algorithm>
#include <future>
#include <map>
#include <numeric>

namespace gearaudit
{

namespace
{
constexpr size_t mostHelpers = 2; ///< of one image: with its own thread three layers, as docker pull has
constexpr qint64 worthHelp = 1'000'000; ///< bytes; a new connection costs more than a smaller layer
constexpr qint64 toldEach = 1'000'000; ///< bytes

class Reading
{
public:
    Reading(const std::vector<LayerName> &names, const LayerReadingTools &tools,
            const std::function<void(qint64)> &progress, const std::stop_token &stop)
        : m_names(names), m_tools(tools), m_progress(progress), m_left(tools.limits.mostKept),
          m_layers(names.size()), m_onStop(stop, [this] { m_stop.request_stop(); })
    {
        m_tools.limits.left = &m_left;
    }

    /// Takes what is known, and gives how many large ones are to be read.
    size_t takeKnown()
    {
        std::vector<size_t> order(m_names.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [this](size_t left, size_t right) {
            return m_names[left].bytes > m_names[right].bytes;
        });
        for (const size_t at : order) {
            if (auto layer = m_tools.store.known(m_names[at]))
                put(at, std::move(layer));
            else
                m_missing.push_back(at);
        }
        return size_t(std::count_if(m_missing.begin(), m_missing.end(),
                                    [this](size_t at) { return m_names[at].bytes >= worthHelp; }));
    }

    void readSome(ImageSource &source)
    {
        for (size_t next = m_next++; next < m_missing.size() && !m_stop.stop_requested(); next = m_next++) {
            const size_t at = m_missing[next];
            auto layer = m_tools.store.layer(m_names[at], m_stop.get_token(),
                                             [&] { return readOne(source, m_names[at]); });
            if (layer)
                put(at, std::move(*layer));
            else
                fail(layer.error());
        }
    }

    Result<std::vector<LayerStore::Layer>> result()
    {
        if (m_error)
            return Unexpected{*m_error};
        if (m_stop.stop_requested())
            return Unexpected{Error{Stage::Probe, Code::Stopped, {}, QStringLiteral("stopped by the user")}};
        return std::move(m_layers);
    }

private:
    Result<ReadLayer> readOne(ImageSource &source, const LayerName &name)
    {
        auto byTable = readLayerByTable(source, name, m_tools.limits, m_stop.get_token(),
                                        [this, &name](qint64 bytes) { tell(name, bytes); });
        if (!byTable)
            return Unexpected{byTable.error()};
        if (*byTable)
            return std::move(**byTable);
        const auto stream = source.layer(name, m_stop.get_token());
        if (!stream)
            return Unexpected{stream.error()};
        return readLayer(**stream, {name.digest, name.diffId}, m_tools.limits, m_stop.get_token(),
                         [this, &name](qint64 bytes) { tell(name, bytes); });
    }

    /// Of a layer that was read by another image the whole is told at once.
    void put(size_t at, LayerStore::Layer layer)
    {
        const std::scoped_lock lock(m_mutex);
        const LayerName &name = m_names[at];
        const qint64 rest = name.bytes - m_told[&name];
        if (m_told[&name] == 0 && m_left.fetch_sub(layer->kept) < layer->kept && !m_error) {
            m_error = Error{Stage::Probe, Code::TooLarge, {}, QStringLiteral("the image has more to keep than %1 MB")
                                                                  .arg(m_tools.limits.mostKept / 1'000'000)};
            m_stop.request_stop();
        }
        m_layers[at] = std::move(layer);
        tellMore(std::max<qint64>(0, rest));
    }

    void fail(const Error &error)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_error)
            m_error = error;
        m_stop.request_stop();
    }

    void tell(const LayerName &name, qint64 bytes)
    {
        const std::scoped_lock lock(m_mutex);
        // What a table cost that led nowhere is told once, as a part of the whole.
        if (name.bytes > 0)
            bytes = std::min(bytes, name.bytes - m_told[&name]);
        m_told[&name] += bytes;
        tellMore(bytes);
    }

    void tellMore(qint64 bytes)
    {
        m_done += bytes;
        if (m_done - m_lastTold < toldEach)
            return;
        m_lastTold = m_done;
        m_progress(m_done);
    }

    const std::vector<LayerName> &m_names;
    LayerReadingTools m_tools;
    const std::function<void(qint64)> &m_progress;
    std::atomic<qint64> m_left;
    std::vector<size_t> m_missing;
    std::atomic<size_t> m_next = 0;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::vector<LayerStore::Layer> m_layers;
    std::map<const LayerName *, qint64> m_told;
    qint64 m_done = 0, m_lastTold = 0;
    std::optional<Error> m_error;
    std::stop_callback<std::function<void()>> m_onStop;
};
} // namespace

Result<std::vector<LayerStore::Layer>> readImageLayers(ImageSource &source, const std::vector<LayerName> &names,
                                                       const LayerReadingTools &tools,
                                                       const std::function<void(qint64)> &progress,
                                                       const std::stop_token &stop)
{
    Reading reading(names, tools, progress, stop);
    const size_t large = reading.takeKnown();
    // Helpers that live no longer than this call.
    std::vector<std::future<void>> helpers;
    while (helpers.size() < mostHelpers && helpers.size() + 1 < large && tools.helpers.try_acquire()) {
        auto another = source.another();
        if (!another) {
            tools.helpers.release();
            break;
        }
        helpers.push_back(std::async(std::launch::async,
                                     [&reading, &tools, own = std::move(another)]() mutable {
                                         const auto done = qScopeGuard([&tools] { tools.helpers.release(); });
                                         reading.readSome(*own);
                                         own.reset(); // on the thread that it lived on
                                     }));
    }
    reading.readSome(source);
    for (auto &helper : helpers)
        helper.get();
    return reading.result();
}

} // namespace gearaudit
