#pragma once

#include "core/model/gear_record_fields.h"
#include "core/report/row_numbers.h"

#include <array>
#include <limits>

// Internal to the packed report: what the fields of a record become in its rows, by their table.

namespace gearaudit::packed
{

/// A point in time, or none: milliseconds of the Unix epoch.
struct Time {
    static constexpr qint64 none = std::numeric_limits<qint64>::min();
    qint64 ms = none;
};

/// What a value becomes in a row; void for what has rows of its own.
template <class Value> struct PackedAs {
    using Type = void;
};
template <> struct PackedAs<QString> {
    using Type = TextId;
};
template <> struct PackedAs<bool> {
    using Type = bool;
};
template <> struct PackedAs<qint64> {
    using Type = qint64;
};
template <> struct PackedAs<QDateTime> {
    using Type = Time;
};
template <> struct PackedAs<Collection> {
    using Type = Collection;
};
template <> struct PackedAs<std::optional<Status>> {
    using Type = std::optional<Status>;
};
template <> struct PackedAs<QStringList> {
    using Type = NumberRange; ///< in the lists
};
/// A struct of nothing but texts, that has no key of its own.
template <class Item>
concept OnlyTexts = fields::HasTable<Item> && (!requires(Item item) { item.key; });
template <OnlyTexts Item> struct PackedAs<std::vector<Item>> {
    using Type = NumberRange; ///< in the lists: the texts of each in turn
};
template <class Value> inline constexpr bool isListOfTexts = false;
template <OnlyTexts Item> inline constexpr bool isListOfTexts<std::vector<Item>> = true;
template <> struct PackedAs<QMap<QString, DirectOrigin>> {
    using Type = NumberRange; ///< in the rows of origins
};

template <fields::HasTable Struct> struct PackedAs<std::optional<Struct>> {
    using Type = bool; ///< whether it is there; its fields have columns of their own
};

template <auto Member> struct Column {
    using Type = typename PackedAs<typename fields::MemberOf<decltype(Member)>::Value>::Type;
    static constexpr auto member = Member;
    Type value{};
};

template <class List> struct ColumnsIn;
template <class... Entries> struct ColumnsIn<std::tuple<Entries...>> {
private:
    template <class Entry> static auto columns()
    {
        if constexpr (fields::isGroup<Entry>)
            return typename ColumnsIn<typename Entry::List>::List{};
        else if constexpr (fields::HasTable<typename Entry::Value>)
            return typename ColumnsIn<fields::ListOf<typename Entry::Value>>::List{};
        else if constexpr (std::is_void_v<typename PackedAs<typename Entry::Value>::Type>)
            return std::tuple<>{};
        else if constexpr (fields::isOptionalStruct<typename Entry::Value>)
            return std::tuple_cat(
                std::tuple<Column<Entry::member>>{},
                typename ColumnsIn<
                    fields::ListOf<typename Entry::Value::value_type>>::List{});
        else
            return std::tuple<Column<Entry::member>>{};
    }

public:
    using List = decltype(std::tuple_cat(columns<Entries>()...));
};

template <class List> struct Row;
template <class... Columns> struct Row<std::tuple<Columns...>> : Columns... {
    /// Calls a function with each column's value.
    template <class Function> void forEach(Function function)
    {
        (function(static_cast<Columns &>(*this).value), ...);
    }
};
/// A row with a column for each field of a struct, those of the structs in it included.
template <class Struct>
using RowOf = Row<typename ColumnsIn<fields::ListOf<Struct>>::List>;

/// The column of a field: get<&AuditFacts::reason>(gear).
template <auto Member> auto &get(Column<Member> &row)
{
    return row.value;
}
template <auto Member> const auto &get(const Column<Member> &row)
{
    return row.value;
}

/// The fields of a list, those of structs and groups within it too, that plain words are looked for
/// in.
template <class List> constexpr std::size_t searchedIn()
{
    std::size_t count = 0;
    fields::forEachIn<List>([&](auto entry) {
        using Entry = decltype(entry);
        if constexpr (fields::isGroup<Entry>)
            count += searchedIn<typename Entry::List>();
        else if constexpr (fields::HasTable<typename Entry::Value>)
            count += searchedIn<fields::ListOf<typename Entry::Value>>();
        else if constexpr (fields::isField<Entry>)
            count += Entry::isSearched ? 1 : 0;
    });
    return count;
}

template <class List, class Row, class Function> void forEachSearched(const Row &row, Function f)
{
    fields::forEachIn<List>([&](auto entry) {
        using Entry = decltype(entry);
        if constexpr (fields::isGroup<Entry>)
            forEachSearched<typename Entry::List>(row, f);
        else if constexpr (fields::HasTable<typename Entry::Value>)
            forEachSearched<fields::ListOf<typename Entry::Value>>(row, f);
        else if constexpr (fields::isField<Entry>) {
            if constexpr (Entry::isSearched)
                f(get<Entry::member>(row));
        }
    });
}

/// How many texts of a gear there are for plain words.
inline constexpr std::size_t searchedCount = searchedIn<fields::ListOf<GearRecord>>();

} // namespace gearaudit::packed
