#include "core/query/fast_master.h"

#include "core/query/json_walk.h"
#include "core/report/master_json.h"

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

    bool flag(od::value &value) { return value.get_bool(); }
    qint64 number(od::value &value) { return value.get_int64(); }

    NumberRange texts(od::value &value)
    {
        NumberRange range{sizeOf(m_rows.lists), 0};
        json::forItems(value, [&](od::value &item) { m_rows.lists.push_back(text(item)); });
        range.count = sizeOf(m_rows.lists) - range.first;
        return range;
    }

    void readGear(TextId site, TextId key, od::object &object)
    {
        static constexpr std::array<Key, 11> keys{
            "gear-name",    "gear-label",  "custom-docker-image",
            "gear-version", "api-enabled", "found-manifest",
            "Python_Dirs",  "Pip_Dirs",    "Pythons",
            "manifest",     "audit"};
        PackedGear gear;
        gear.begin = m_rows.counts();
        gear.collection = m_collection;
        gear.site = site;
        gear.key = key;
        bool hasAudit = false;
        json::Once once;
        json::forEach(object, [&](Key name, od::value &value) {
            const int index = json::indexIn(keys, name);
            if (index < 0)
                return json::skip(value);
            once.expectNew(index);
            switch (index) {
            case 0: gear.other[OtherText::Name] = text(value); break;
            case 1: gear.label = text(value); break;
            case 2: gear.image = text(value); break;
            case 3: gear.version = text(value); break;
            case 4: gear.apiEnabled = flag(value); break;
            case 5: gear.foundManifest = text(value); break;
            case 6: gear.pythonDirs = texts(value); break;
            case 7: gear.pipDirs = texts(value); break;
            case 8: readPythons(value); break;
            case 9: readManifest(gear, value); break;
            case 10:
                readAudit(gear, value);
                hasAudit = true;
                break;
            }
        });
        if (!hasAudit)
            forgetVersionsOfPips(gear.begin);
        m_rows.gears.push_back(gear);
    }

    /// The first script wrote a python's version where its pip's belongs.
    void forgetVersionsOfPips(const RowCounts &begin)
    {
        for (auto i = begin.pips; i < m_rows.pips.size(); ++i) {
            if (m_rows.pipRows[i].version == m_rows.pythons[m_rows.pips[i].python].version)
                m_rows.pipRows[i].version = 0;
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
        static constexpr std::array<Key, 5> keys{"python_dir", "python_version", "pips",
                                                 "environment", "packages"};
        PackedPython python;
        python.key = key;
        python.gear = sizeOf(m_rows.gears); // which is pushed last
        python.pips.first = sizeOf(m_rows.pips);
        python.packages.first = sizeOf(m_rows.packages);
        forKnown(object, keys, [&](int index, od::value &value) {
            switch (index) {
            case 0: python.path = text(value); break;
            case 1: python.version = text(value); break;
            case 2:
                if (python.hasMetadata) // whose rows come after those of the pips
                    throw Unusual{};
                readPips(value);
                break;
            case 3: readEnvironment(python, value); break;
            case 4:
                python.hasMetadata = true;
                python.firstByMetadata = readPackages(value).first;
                break;
            }
        });
        python.pips.count = sizeOf(m_rows.pips) - python.pips.first;
        python.packages.count = sizeOf(m_rows.packages) - python.packages.first;
        if (!python.hasMetadata)
            python.firstByMetadata = sizeOf(m_rows.packages);
        m_rows.pythons.push_back(python);
    }

    void readEnvironment(PackedPython &python, od::value &object)
    {
        static constexpr std::array<Key, 4> keys{"prefix", "kind", "found-on", "in-use"};
        forKnown(object, keys, [&](int index, od::value &value) {
            switch (index) {
            case 0: python.prefix = text(value); break;
            case 1: python.kind = text(value); break;
            case 2: python.foundOn = texts(value); break;
            case 3: python.inUse = flag(value); break;
            }
        });
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
        static constexpr std::array<Key, 4> keys{"freeze", "pip_dir", "pip_version", "direct"};
        PackedPip pip;
        PipRow row;
        pip.key = key;
        pip.python = sizeOf(m_rows.pythons); // which is pushed last
        pip.packages.first = sizeOf(m_rows.packages);
        pip.direct.first = sizeOf(m_rows.directs);
        forKnown(object, keys, [&](int index, od::value &value) {
            switch (index) {
            case 0: pip.packages = readPackages(value); break;
            case 1: row.path = text(value); break;
            case 2: row.version = text(value); break;
            case 3: pip.direct = readDirects(value); break;
            }
        });
        for (auto i = pip.direct.first; i < pip.direct.end(); ++i)
            giveOrigin(m_rows.directs[i], pip.packages);
        m_rows.pips.push_back(pip);
        m_rows.pipRows.push_back(row);
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
        static constexpr std::array<Key, 3> keys{"url", "commit", "editable"};
        NumberRange range{sizeOf(m_rows.directs), 0};
        m_directs.begin();
        json::forEach(value.get_object().value(), [&](Key name, od::value &origin) {
            PackedDirect direct;
            direct.package = m_texts.id(name);
            m_directs.expectNew(direct.package);
            forKnown(origin, keys, [&](int index, od::value &fact) {
                switch (index) {
                case 0: direct.url = text(fact); break;
                case 1: direct.commit = text(fact); break;
                case 2: direct.editable = flag(fact); break;
                }
            });
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
            m_rows.packages[row].origin = direct.url;
    }

    void readManifest(PackedGear &gear, od::value &object)
    {
        static constexpr std::array<Key, 10> keys{"category", "license", "author",  "maintainer",
                                                  "source",   "url",     "api-key", "command",
                                                  "images",   "created"};
        static constexpr std::array<OtherText, 6> first{OtherText::Category, OtherText::License,
                                                        OtherText::Author,   OtherText::Maintainer,
                                                        OtherText::Source,   OtherText::Url};
        forKnown(object, keys, [&](int index, od::value &value) {
            switch (index) {
            case 6: gear.apiKey = text(value); break;
            case 7: gear.other[OtherText::Command] = text(value); break;
            case 8: gear.images = texts(value); break;
            case 9: gear.created = text(value); break;
            default: gear.other[first[static_cast<std::size_t>(index)]] = text(value);
            }
        });
    }

    void readAudit(PackedGear &gear, od::value &object)
    {
        static constexpr std::array<Key, 13> keys{
            "status",       "reason",     "image-digest", "image-bytes", "platform",
            "inspected-by", "site-release", "audited-at", "duration-ms", "attempts",
            "gear-audit",   "context",    "last-answer"};
        forKnown(object, keys, [&](int index, od::value &value) {
            switch (index) {
            case 0: gear.status = statusFromName(m_texts.pool()->text(text(value))); break;
            case 1: gear.other[OtherText::Reason] = text(value); break;
            case 2: gear.imageDigest = text(value); break;
            case 3: gear.imageBytes = number(value); break;
            case 4: gear.platform = text(value); break;
            case 5: gear.inspectedBy = text(value); break;
            case 6: gear.siteRelease = text(value); break;
            case 7: gear.auditedAt = time(text(value)); break;
            case 8: gear.durationMs = number(value); break;
            case 9: gear.attempts = readAttempts(value); break;
            case 10: gear.program = text(value); break;
            case 11: gear.context = text(value); break;
            case 12: readLastAnswer(gear, value); break;
            }
        });
    }

    void readLastAnswer(PackedGear &gear, od::value &object)
    {
        static constexpr std::array<Key, 4> keys{"gear-version", "custom-docker-image",
                                                 "image-digest", "audited-at"};
        gear.hasLastAnswer = true;
        forKnown(object, keys, [&](int index, od::value &value) {
            switch (index) {
            case 0: gear.lastVersion = text(value); break;
            case 1: gear.lastImage = text(value); break;
            case 2: gear.lastDigest = text(value); break;
            case 3: gear.lastAuditedAt = time(text(value)); break;
            }
        });
    }

    qint64 time(TextId id) const
    {
        const auto at = QDateTime::fromString(m_texts.pool()->text(id), Qt::ISODate).toUTC();
        return at.isValid() ? at.toMSecsSinceEpoch() : PackedGear::noTime;
    }

    NumberRange readAttempts(od::value &value)
    {
        static constexpr std::array<Key, 2> keys{"image", "result"};
        NumberRange range{sizeOf(m_rows.lists), 0};
        json::forItems(value, [&](od::value &attempt) {
            std::array<TextId, 2> texts{};
            forKnown(attempt, keys, [&](int index, od::value &fact) {
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
