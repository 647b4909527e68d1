#include "core/report/fast_master.h"

#include "core/base/json_walk.h"
#include "core/master/first_script.h"
#include "core/master/master_json.h"

#include <array>

namespace gearaudit
{

namespace
{

namespace od = simdjson::ondemand;
using json::forKnown;
using json::Key;
using json::Unusual;

/// Which texts a list has had. Cheap to begin anew.
class Seen
{
public:
    void begin() { ++m_list; }
    void expectNew(TextId id)
    {
        if (id >= m_lists.size())
            m_lists.resize(id * std::size_t{2} + 64);
        if (std::exchange(m_lists[id], m_list) == m_list)
            throw Unusual{};
    }

private:
    std::vector<quint32> m_lists; ///< by text: the last list that had it
    quint32 m_list = 0;
};

class Reader
{
public:
    Reader(const std::stop_token &stop, Collection collection, PackedBuilder &builder)
        : m_stop(stop), m_collection(collection), m_builder(builder), m_rows(builder.rows()),
          m_texts(builder.texts())
    {
    }

    FastReading read(od::document &document)
    {
        m_document = &document;
        bool hasSite = false;
        bool isEmpty = true;
        m_sites.begin();
        json::forEach(document.get_object().value(), [&](Key key, od::value &value) {
            isEmpty = false;
            const TextId site = m_texts.id(key);
            m_sites.expectNew(site);
            if (json::typeOf(value) != '{')
                return json::skip(value);
            hasSite = true;
            readSite(site, value.get_object().value());
        });
        const bool isWhole = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        return isWhole && (hasSite || isEmpty) ? FastReading::Done : FastReading::Unusual;
    }

    struct Stopped {
    };

private:
    void readSite(TextId site, od::object gears)
    {
        m_gears.begin();
        json::forEach(gears, [&](Key name, od::value &value) {
            if (m_stop.stop_requested())
                throw Stopped{};
            const TextId key = m_texts.id(name);
            m_gears.expectNew(key);
            if (json::typeOf(value) != '{')
                return json::skip(value);
            od::object gear = value.get_object();
            const auto before = m_rows.counts();
            try {
                readGear(site, key, gear);
                return;
            } catch (const Unusual &) {
            } catch (const simdjson::simdjson_error &) {
            }
            if (!m_document->is_alive()) // damaged, so that nothing more can be read with it
                throw Unusual{};
            m_rows.cutTo(before);
            readTolerantly(site, key, gear);
        });
    }

    void readTolerantly(TextId site, TextId key, od::object &gear)
    {
        if (gear.reset().error() != simdjson::SUCCESS)
            throw Unusual{};
        const auto text = gear.raw_json().value();
        const auto &pool = *m_texts.pool();
        auto record = gearFromJson(pool.text(site), pool.text(key),
                                   QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        if (!record)
            throw Unusual{};
        record->collection = m_collection;
        m_builder.add(*record);
    }

    TextId text(od::value &value)
    {
        const auto token = value.raw_json_token();
        if (token.front() == '"') [[likely]]
            return m_texts.id(json::string(value, token));
        if (token.front() == 'n' && value.is_null().value())
            return 0;
        throw Unusual{};
    }

    // What stands under a field's key, into the field's column.

    void read(od::value &value, TextId &id) { id = text(value); }
    void read(od::value &value, bool &flag) { flag = value.get_bool(); }
    void read(od::value &value, qint64 &number) { number = value.get_int64(); }
    void read(od::value &value, std::optional<Status> &status)
    {
        status = statusFromName(m_texts.pool()->text(text(value)));
    }

    template <class Value, class Row, class Column>
    void readColumn(od::value &value, Row &, Column &column)
    {
        if constexpr (std::is_same_v<Value, QDateTime>)
            column = time(text(value));
        else if constexpr (std::is_same_v<Value, QStringList>)
            column = readTexts(value);
        else if constexpr (std::is_same_v<Value, QMap<QString, DirectOrigin>>)
            column = readDirects(value);
        else if constexpr (packed::isListOfTexts<Value>)
            column = readList<typename Value::value_type>(value);
        else
            read(value, column);
    }

    // What has rows of its own.

    template <class Value> void readRows(od::value &value, PackedGear &)
    {
        static_assert(std::is_same_v<Value, std::vector<PythonFinding>>);
        readPythons(value);
    }
    template <class Value> void readRows(od::value &value, PackedPython &python)
    {
        if constexpr (std::is_same_v<Value, std::vector<PipFinding>>) {
            if (python.hasMetadata) // whose rows come after those of the pips
                throw Unusual{};
            readPips(value);
        } else {
            static_assert(std::is_same_v<Value, std::optional<std::vector<Package>>>);
            python.hasMetadata = true;
            python.firstByMetadata = readPackages(value).first;
        }
    }
    template <class Value> void readRows(od::value &value, PackedPip &pip)
    {
        static_assert(std::is_same_v<Value, std::vector<Package>>);
        pip.packages = readPackages(value);
    }

    template <class Entry, class Row> void readEntry(od::value &value, Row &row)
    {
        if constexpr (fields::isGroup<Entry>) {
            readFields<typename Entry::List>(value, row);
        } else if constexpr (fields::isField<Entry>) {
            using Value = typename Entry::Value;
            if constexpr (Entry::isOnlyWritten)
                json::skip(value);
            else if constexpr (fields::HasTable<Value>)
                readFields<fields::ListOf<Value>>(value, row);
            else if constexpr (fields::isOptionalStruct<Value>) {
                packed::get<Entry::member>(row) = true;
                readFields<fields::ListOf<typename Value::value_type>>(value, row);
            } else if constexpr (std::is_void_v<typename packed::PackedAs<Value>::Type>)
                readRows<Value>(value, row);
            else
                readColumn<Value>(value, row, packed::get<Entry::member>(row));
        }
    }

    /// Calls `known` for each key of the table with its number, before it is read.
    template <class List, class Row, class Known = void (*)(std::string_view)>
    void readFields(od::value &object, Row &row, Known known = [](std::string_view) {})
    {
        if (json::typeOf(object) != '{')
            throw Unusual{};
        readFields<List>(object.get_object().value(), row, known);
    }

    template <class List, class Row, class Known>
    void readFields(od::object object, Row &row, Known known)
    {
        using Flat = typename fields::Flat<List>::List;
        static constexpr auto keys = fields::keysOf<Flat>();
        json::Once once;
        json::forEach(object, [&](Key name, od::value &value) {
            const int index = name.empty() ? -1 : json::indexIn(keys, name);
            if (index < 0)
                return json::skip(value);
            once.expectNew(index);
            known(name);
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                (void)((index == static_cast<int>(I) &&
                        (readEntry<std::tuple_element_t<I, Flat>>(value, row), true)) ||
                       ...);
            }(std::make_index_sequence<std::tuple_size_v<Flat>>{});
        });
    }

    void readGear(TextId site, TextId key, od::object &object)
    {
        PackedGear gear;
        gear.begin = m_rows.counts();
        packed::get<&GearRecord::collection>(gear) = m_collection;
        packed::get<&GearRecord::site>(gear) = site;
        packed::get<&GearRecord::key>(gear) = key;
        bool hasAudit = false;
        readFields<fields::ListOf<GearRecord>>(
            object, gear, [&](Key name) { hasAudit = hasAudit || name == "audit"; });
        if (!hasAudit)
            repair(gear.begin);
        m_rows.gears.push_back(gear);
    }

    /// The first script wrote a python's version where its pip's belongs, and damaged some packages.
    void repair(const RowCounts &begin)
    {
        for (auto i = begin.packages; i < m_rows.packages.size(); ++i) {
            auto &package = m_rows.packages[i];
            const auto &pool = *m_texts.pool();
            if (const auto repaired =
                    repairedPackage(pool.text(package.name), pool.text(package.version))) {
                package.name = m_texts.id(repaired->name);
                package.version = m_texts.id(repaired->version);
            }
        }
        for (auto i = begin.pips; i < m_rows.pips.size(); ++i) {
            auto &version = packed::get<&PipFinding::version>(m_rows.pips[i]);
            const auto &python = m_rows.pythons[m_rows.pips[i].python];
            if (version == packed::get<&PythonFinding::version>(python))
                version = 0;
        }
    }

    void readPythons(od::value &value)
    {
        m_pythons.begin();
        json::forEach(value.get_object().value(), [&](Key name, od::value &python) {
            const TextId key = m_texts.id(name);
            m_pythons.expectNew(key);
            readPython(key, python);
        });
    }

    void readPython(TextId key, od::value &object)
    {
        PackedPython python;
        packed::get<&PythonFinding::key>(python) = key;
        python.gear = sizeOf(m_rows.gears); // which is pushed last
        python.pips.first = sizeOf(m_rows.pips);
        python.packages.first = sizeOf(m_rows.packages);
        readFields<fields::ListOf<PythonFinding>>(object, python);
        python.pips.count = sizeOf(m_rows.pips) - python.pips.first;
        python.packages.count = sizeOf(m_rows.packages) - python.packages.first;
        if (!python.hasMetadata)
            python.firstByMetadata = sizeOf(m_rows.packages);
        m_rows.pythons.push_back(python);
    }

    void readPips(od::value &value)
    {
        m_pips.begin();
        json::forEach(value.get_object().value(), [&](Key name, od::value &pip) {
            const TextId key = m_texts.id(name);
            m_pips.expectNew(key);
            readPip(key, pip);
        });
    }

    void readPip(TextId key, od::value &object)
    {
        PackedPip pip;
        packed::get<&PipFinding::key>(pip) = key;
        pip.python = sizeOf(m_rows.pythons); // which is pushed last
        auto &direct = packed::get<&PipFinding::direct>(pip);
        pip.packages.first = sizeOf(m_rows.packages);
        direct.first = sizeOf(m_rows.directs);
        readFields<fields::ListOf<PipFinding>>(object, pip);
        for (auto i = direct.first; i < direct.end(); ++i)
            giveOrigin(m_rows.directs[i], pip.packages);
        m_rows.pips.push_back(pip);
    }

    NumberRange readPackages(od::value &value)
    {
        NumberRange range{sizeOf(m_rows.packages), 0};
        auto &packages = m_rows.packages;
        json::forEach(value.get_object().value(), [&](Key name, od::value &version) {
            const TextId id = m_texts.id(name);
            if (id >= m_lastRow.size())
                m_lastRow.resize(id * std::size_t{2} + 64);
            auto &row = m_lastRow[id];
            if (isPackage(row, range.first, id))
                throw Unusual{};
            row = sizeOf(packages);
            packages.push_back({id, text(version), 0});
        });
        range.count = sizeOf(packages) - range.first;
        return range;
    }

    bool isPackage(quint32 row, quint32 first, TextId name) const
    {
        return row >= first && row < m_rows.packages.size() && m_rows.packages[row].name == name;
    }

    NumberRange readDirects(od::value &value)
    {
        NumberRange range{sizeOf(m_rows.directs), 0};
        m_directs.begin();
        json::forEach(value.get_object().value(), [&](Key name, od::value &origin) {
            PackedDirect direct;
            direct.package = m_texts.id(name);
            m_directs.expectNew(direct.package);
            readFields<fields::ListOf<DirectOrigin>>(origin, direct);
            m_rows.directs.push_back(direct);
        });
        range.count = sizeOf(m_rows.directs) - range.first;
        return range;
    }

    void giveOrigin(const PackedDirect &direct, NumberRange packages)
    {
        if (direct.package >= m_lastRow.size())
            return;
        const auto row = m_lastRow[direct.package];
        if (row < packages.end() && isPackage(row, packages.first, direct.package))
            m_rows.packages[row].origin = packed::get<&DirectOrigin::url>(direct);
    }

    packed::Time time(TextId id) const
    {
        const auto at = QDateTime::fromString(m_texts.pool()->text(id), Qt::ISODate).toUTC();
        return {at.isValid() ? at.toMSecsSinceEpoch() : packed::Time::none};
    }

    NumberRange readTexts(od::value &value)
    {
        NumberRange range{sizeOf(m_rows.lists), 0};
        json::forItems(value, [&](od::value &item) { m_rows.lists.push_back(text(item)); });
        range.count = sizeOf(m_rows.lists) - range.first;
        return range;
    }

    /// A list of structs of texts: these, one struct after the other.
    template <class Item> NumberRange readList(od::value &value)
    {
        static constexpr auto keys = fields::keysOf<fields::ListOf<Item>>();
        NumberRange range{sizeOf(m_rows.lists), 0};
        json::forItems(value, [&](od::value &item) {
            std::array<TextId, keys.size()> texts{};
            forKnown(item, keys, [&](int index, od::value &fact) {
                texts[static_cast<std::size_t>(index)] = text(fact);
            });
            m_rows.lists.insert(m_rows.lists.end(), texts.begin(), texts.end());
        });
        range.count = sizeOf(m_rows.lists) - range.first;
        return range;
    }

    const std::stop_token &m_stop;
    Collection m_collection;
    PackedBuilder &m_builder;
    PackedRows &m_rows;
    TextPool::Adder &m_texts;
    od::document *m_document = nullptr;
    Seen m_sites;
    Seen m_gears;
    Seen m_pythons;
    Seen m_pips;
    Seen m_directs;
    std::vector<quint32> m_lastRow; ///< by a package's name: the last row that had it
};

} // namespace

FastReading readFastMaster(QByteArray &json, const std::stop_token &stop, Collection collection,
                           PackedBuilder &builder)
{
    static constexpr std::string_view mark("\xef\xbb\xbf");
    const auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    json.reserve(json.size() + padding);
    const std::size_t start = json.startsWith(mark.data()) ? mark.size() : 0;
    const simdjson::padded_string_view text(json.constData() + start,
                                            static_cast<std::size_t>(json.size()) - start,
                                            static_cast<std::size_t>(json.capacity()) - start);
    // Without growing in steps. What is not needed of it never becomes memory.
    static constexpr qsizetype bytesOfARow = 48;
    builder.rows().packages.reserve(static_cast<std::size_t>(json.size() / bytesOfARow));
    auto reading = FastReading::Unusual;
    try {
        od::parser parser;
        od::document document = parser.iterate(text);
        reading = Reader(stop, collection, builder).read(document);
    } catch (const Reader::Stopped &) {
        reading = FastReading::Stopped;
    } catch (const Unusual &) {
    } catch (const simdjson::simdjson_error &) {
    }
    if (reading != FastReading::Done)
        builder.rows().cutTo({});
    return reading;
}

} // namespace gearaudit
