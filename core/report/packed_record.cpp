#include "core/report/packed_report.h"

#include "core/report/packed_rows.h"
#include "core/report/text_pool.h"

// The way back from rows to a record.

namespace gearaudit
{

namespace
{

class Unpacker
{
public:
    Unpacker(const PackedRows &rows, const TextPool &texts) : m_rows(rows), m_texts(texts) {}

    /// From now on the same text is the same string, shared by all that hold it.
    void share(quint32 textCount) { m_shared.resize(textCount); }

    GearRecord facts(quint32 number) const
    {
        GearRecord record;
        takeFields<fields::ListOf<GearRecord>>(m_rows.gears[number], record);
        return record;
    }

    std::vector<PythonFinding> pythons(quint32 gear) const
    {
        std::vector<PythonFinding> pythons;
        const auto first = m_rows.begin(gear).pythons;
        const auto end = m_rows.begin(gear + 1).pythons;
        pythons.reserve(end - first);
        for (auto number = first; number < end; ++number)
            pythons.push_back(python(m_rows.pythons[number]));
        return pythons;
    }

private:
    QString text(TextId id) const
    {
        if (m_shared.empty() || id == 0)
            return m_texts.text(id);
        auto &text = m_shared[id];
        if (text.isNull())
            text = m_texts.text(id);
        return text;
    }

    // What a column becomes in its field.

    void take(TextId id, QString &value) const { value = text(id); }

    void take(packed::Time time, QDateTime &value) const
    {
        value = time.ms == packed::Time::none ? QDateTime()
                                              : QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC);
    }

    void take(NumberRange range, QStringList &texts) const
    {
        texts.reserve(range.count);
        for (auto i = range.first; i < range.end(); ++i)
            texts.append(text(m_rows.lists[i]));
    }

    void take(NumberRange range, QMap<QString, DirectOrigin> &origins) const
    {
        for (auto i = range.first; i < range.end(); ++i) {
            DirectOrigin origin;
            takeFields<fields::ListOf<DirectOrigin>>(m_rows.directs[i], origin);
            origins.insert(text(m_rows.directs[i].package), origin);
        }
    }

    template <class Item> void take(NumberRange range, std::vector<Item> &items) const
    {
        auto next = range.first;
        while (next < range.end()) {
            auto &item = items.emplace_back();
            fields::forEachIn<fields::ListOf<Item>>([&](auto entry) {
                item.*decltype(entry)::member = text(m_rows.lists[next++]);
            });
        }
    }

    template <class Value> void take(const Value &column, Value &value) const { value = column; }

    template <class List, class Struct, class Row>
    void takeFields(const Row &row, Struct &value) const
    {
        fields::forEachIn<List>([&](auto entry) {
            using Entry = decltype(entry);
            if constexpr (fields::isGroup<Entry>)
                takeFields<typename Entry::List>(row, value);
            else if constexpr (fields::HasTable<typename Entry::Value>)
                takeFields<fields::ListOf<typename Entry::Value>>(row, value.*Entry::member);
            else if constexpr (fields::isOptionalStruct<typename Entry::Value>) {
                using Part = typename Entry::Value::value_type;
                if (packed::get<Entry::member>(row))
                    takeFields<fields::ListOf<Part>>(row, (value.*Entry::member).emplace());
            } else if constexpr (!std::is_void_v<
                                     typename packed::PackedAs<typename Entry::Value>::Type>)
                take(packed::get<Entry::member>(row), value.*Entry::member);
        });
    }

    PythonFinding python(const PackedPython &python) const
    {
        PythonFinding finding;
        takeFields<fields::ListOf<PythonFinding>>(python, finding);
        finding.pips.reserve(python.pips.count);
        for (auto i = python.pips.first; i < python.pips.end(); ++i) {
            auto &pip = finding.pips.emplace_back();
            takeFields<fields::ListOf<PipFinding>>(m_rows.pips[i], pip);
            pip.freeze = packages(m_rows.pips[i].packages);
        }
        if (python.hasMetadata) {
            const auto first = python.firstByMetadata;
            finding.packages = packages({first, python.packages.end() - first});
        }
        return finding;
    }

    std::vector<Package> packages(NumberRange range) const
    {
        std::vector<Package> packages;
        packages.reserve(range.count);
        for (auto i = range.first; i < range.end(); ++i) {
            const auto &row = m_rows.packages[i];
            packages.push_back({text(row.name), text(row.version)});
        }
        return packages;
    }

    const PackedRows &m_rows;
    const TextPool &m_texts;
    mutable std::vector<QString> m_shared; ///< by number
};

} // namespace

GearRecord PackedReport::facts(quint32 gear) const
{
    return Unpacker(*m_rows, *m_texts).facts(gear);
}

std::vector<GearRecord> PackedReport::records() const
{
    Unpacker unpacker(*m_rows, *m_texts);
    unpacker.share(m_textCount);
    std::vector<GearRecord> records;
    records.reserve(gearCount());
    for (quint32 gear = 0; gear < gearCount(); ++gear) {
        records.push_back(unpacker.facts(gear));
        records.back().findings.pythons = unpacker.pythons(gear);
    }
    return records;
}

GearRecord PackedReport::record(quint32 gear) const
{
    auto record = facts(gear);
    record.findings.pythons = Unpacker(*m_rows, *m_texts).pythons(gear);
    return record;
}

} // namespace gearaudit
