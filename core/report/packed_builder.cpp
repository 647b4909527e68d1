#include "core/report/packed_builder.h"

#include <algorithm>
#include <numeric>

namespace gearaudit
{

PackedBuilder::PackedBuilder(std::shared_ptr<TextPool> pool) : m_texts(std::move(pool)) {}

// What a field becomes in its row.

void PackedBuilder::put(const QString &text, TextId &id)
{
    id = m_texts.id(text);
}

void PackedBuilder::put(const QDateTime &at, packed::Time &time)
{
    time.ms = at.isValid() ? at.toMSecsSinceEpoch() : packed::Time::none;
}

void PackedBuilder::put(const QStringList &texts, NumberRange &range)
{
    range = {sizeOf(m_rows.lists), static_cast<quint32>(texts.size())};
    for (const auto &text : texts)
        m_rows.lists.push_back(m_texts.id(text));
}

void PackedBuilder::put(const QMap<QString, DirectOrigin> &origins, NumberRange &range)
{
    range = {sizeOf(m_rows.directs), static_cast<quint32>(origins.size())};
    for (auto origin = origins.begin(); origin != origins.end(); ++origin) {
        PackedDirect direct;
        direct.package = m_texts.id(origin.key());
        putFields<fields::ListOf<DirectOrigin>>(origin.value(), direct);
        m_rows.directs.push_back(direct);
    }
}

template <class Item> void PackedBuilder::put(const std::vector<Item> &items, NumberRange &range)
{
    range.first = sizeOf(m_rows.lists);
    for (const auto &item : items) {
        fields::forEachIn<fields::ListOf<Item>>(
            [&](auto entry) { m_rows.lists.push_back(m_texts.id(item.*decltype(entry)::member)); });
    }
    range.count = sizeOf(m_rows.lists) - range.first;
}

template <class Value> void PackedBuilder::put(const Value &value, Value &column)
{
    column = value;
}

template <class List, class Struct, class Row>
void PackedBuilder::putFields(const Struct &value, Row &row)
{
    fields::forEachIn<List>([&](auto entry) {
        using Entry = decltype(entry);
        if constexpr (fields::isGroup<Entry>)
            putFields<typename Entry::List>(value, row);
        else if constexpr (fields::HasTable<typename Entry::Value>)
            putFields<fields::ListOf<typename Entry::Value>>(value.*Entry::member, row);
        else if constexpr (fields::isOptionalStruct<typename Entry::Value>) {
            const auto &part = value.*Entry::member;
            packed::get<Entry::member>(row) = part.has_value();
            if (part)
                putFields<fields::ListOf<typename Entry::Value::value_type>>(*part, row);
        } else if constexpr (!std::is_void_v<
                                 typename packed::PackedAs<typename Entry::Value>::Type>)
            put(value.*Entry::member, packed::get<Entry::member>(row));
    });
}

void PackedBuilder::add(const GearRecord &record)
{
    PackedGear gear;
    gear.begin = m_rows.counts();
    putFields<fields::ListOf<GearRecord>>(record, gear);
    for (const auto &python : record.findings.pythons)
        add(python);
    m_rows.gears.push_back(gear);
}

void PackedBuilder::add(const PythonFinding &finding)
{
    PackedPython python;
    python.gear = sizeOf(m_rows.gears); // which is pushed last
    putFields<fields::ListOf<PythonFinding>>(finding, python);
    python.pips = {sizeOf(m_rows.pips), static_cast<quint32>(finding.pips.size())};
    python.packages.first = sizeOf(m_rows.packages);
    for (const auto &pip : finding.pips)
        add(pip);
    python.firstByMetadata = sizeOf(m_rows.packages);
    python.hasMetadata = finding.packages.has_value();
    if (finding.packages)
        add(*finding.packages, {});
    python.packages.count = sizeOf(m_rows.packages) - python.packages.first;
    m_rows.pythons.push_back(python);
}

void PackedBuilder::add(const PipFinding &finding)
{
    PackedPip pip;
    pip.python = sizeOf(m_rows.pythons); // which is pushed last
    pip.packages = {sizeOf(m_rows.packages), static_cast<quint32>(finding.freeze.size())};
    add(finding.freeze, finding.direct);
    putFields<fields::ListOf<PipFinding>>(finding, pip);
    m_rows.pips.push_back(pip);
}

void PackedBuilder::add(const std::vector<Package> &packages,
                        const QMap<QString, DirectOrigin> &origins)
{
    for (const auto &package : packages) {
        const auto origin = origins.constFind(package.name);
        m_rows.packages.push_back(
            {m_texts.id(package.name), m_texts.id(package.version),
             origin == origins.constEnd() ? TextId{0} : m_texts.id(origin->url)});
    }
}

void PackedBuilder::add(const PackedRows &rows, quint32 first, quint32 count)
{
    m_rows.append(rows, first, count);
}

void PackedBuilder::sort()
{
    const auto &gears = m_rows.gears;
    const auto &pool = *m_texts.pool();
    const auto order = [&](quint32 left, quint32 right) {
        const auto &a = gears[left];
        const auto &b = gears[right];
        const auto site = packed::get<&GearRecord::site>(a);
        const auto otherSite = packed::get<&GearRecord::site>(b);
        if (site != otherSite)
            return pool.utf8(site).compare(pool.utf8(otherSite));
        const auto key = packed::get<&GearRecord::key>(a);
        const auto otherKey = packed::get<&GearRecord::key>(b);
        return key == otherKey ? 0 : pool.utf8(key).compare(pool.utf8(otherKey));
    };
    std::vector<quint32> numbers(gears.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    const auto isBefore = [&](quint32 left, quint32 right) { return order(left, right) < 0; };
    const auto isOutOfOrder = [&](quint32 left, quint32 right) { return order(left, right) >= 0; };
    if (std::adjacent_find(numbers.begin(), numbers.end(), isOutOfOrder) == numbers.end())
        return;
    std::stable_sort(numbers.begin(), numbers.end(), isBefore);
    PackedRows sorted;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i + 1 == numbers.size() || order(numbers[i], numbers[i + 1]) != 0)
            sorted.append(m_rows, numbers[i], 1);
    }
    m_rows = std::move(sorted);
}

PackedSnapshot PackedBuilder::finish()
{
    m_rows.squeeze();
    return PackedSnapshot(
        new PackedReport(std::exchange(m_rows, {}), m_texts.pool(), m_texts.count()));
}

} // namespace gearaudit
