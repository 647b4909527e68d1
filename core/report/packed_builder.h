#pragma once

#include "core/report/packed_report.h"
#include "core/report/packed_rows.h"
#include "core/report/text_pool.h"

// Internal to the packed report.

namespace gearaudit
{

/// Makes a packed report, gear by gear. While there is one, no other adds to the same texts.
class PackedBuilder
{
public:
    explicit PackedBuilder(std::shared_ptr<TextPool> pool = std::make_shared<TextPool>());

    void add(const GearRecord &record);
    /// Gears of a report with the same texts.
    void add(const PackedRows &rows, quint32 first, quint32 count);

    /// For one that fills the rows itself.
    PackedRows &rows() { return m_rows; }
    TextPool::Adder &texts() { return m_texts; }

    /// Sorts the gears by site, then key, by code points; the last of equal ones stays. As a file
    /// has them.
    void sort();
    /// The builder is empty after that.
    PackedSnapshot finish();

private:
    void add(const PythonFinding &finding);
    void add(const PipFinding &finding);
    void add(const std::vector<Package> &packages, const QMap<QString, DirectOrigin> &origins);

    void put(const QString &text, TextId &id);
    void put(const QDateTime &at, packed::Time &time);
    void put(const QStringList &texts, NumberRange &range);
    void put(const QMap<QString, DirectOrigin> &origins, NumberRange &range);
    template <class Item> void put(const std::vector<Item> &items, NumberRange &range);
    template <class Value> void put(const Value &value, Value &column);
    template <class List, class Struct, class Row> void putFields(const Struct &value, Row &row);

    TextPool::Adder m_texts;
    PackedRows m_rows;
};

} // namespace gearaudit
