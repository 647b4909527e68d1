#include "core/master/master_slices.h"

#include "core/base/json_walk.h"

#include <unordered_set>

namespace gearaudit
{

namespace
{

namespace od = simdjson::ondemand;

class Slicer
{
public:
    explicit Slicer(od::document &document) : m_document(document) {}

    void read(MasterSlices &slices)
    {
        std::unordered_set<std::string> names;
        json::forEach(m_document.get_object().value(), [&](json::Key name, od::value &value) {
            MasterSlices::Site site;
            site.name = std::string(name);
            if (!names.insert(site.name).second)
                throw json::Unusual{};
            if (json::typeOf(value) == '{')
                readSite(value, site);
            else
                site.notOurs = slice(value);
            slices.sites.push_back(std::move(site));
        });
        if (m_document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            throw json::Unusual{};
    }

private:
    void readSite(od::value &value, MasterSlices::Site &site)
    {
        std::unordered_set<std::string> keys;
        json::forEach(value.get_object().value(), [&](json::Key key, od::value &gear) {
            if (!keys.insert(std::string(key)).second)
                throw json::Unusual{};
            std::string name(key); // before the walk goes on, which may reuse its room
            site.gears.emplace_back(std::move(name), slice(gear));
        });
    }

    QByteArray slice(od::value &value)
    {
        const char *begin = value.raw_json_token().data();
        json::skip(value);
        const char *end = m_document.current_location().value();
        while (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t')
            --end;
        return QByteArray::fromRawData(begin, end - begin);
    }

    od::document &m_document;
};

} // namespace

std::optional<MasterSlices> sliceMaster(const QByteArray &json)
{
    static constexpr std::string_view mark("\xef\xbb\xbf");
    MasterSlices slices;
    slices.json = json;
    slices.json.reserve(json.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    const std::size_t start = json.startsWith(mark.data()) ? mark.size() : 0;
    const simdjson::padded_string_view text(
        slices.json.constData() + start, static_cast<std::size_t>(slices.json.size()) - start,
        static_cast<std::size_t>(slices.json.capacity()) - start);
    try {
        od::parser parser;
        od::document document = parser.iterate(text);
        Slicer(document).read(slices);
    } catch (const json::Unusual &) {
        return std::nullopt;
    } catch (const simdjson::simdjson_error &) {
        return std::nullopt;
    }
    return slices;
}

} // namespace gearaudit
