#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>

// How the fields of a value are named once, in a table, so that whatever reads or writes such values
// walks the table instead of repeating it.

namespace gearaudit::fields
{

/// The name of a field in a file, as a template's argument.
template <std::size_t Size> struct Key {
    char text[Size]{};

    consteval Key(const char (&from)[Size]) { std::copy_n(from, Size, text); }
    constexpr std::string_view view() const { return {text, Size - 1}; }
};

/// What more there is to say of a field; may be added up.
enum Trait : unsigned {
    Plain = 0,
    Searched = 1, ///< plain words of a filter are looked for in it
    LeftOutWhenEmpty = 2,
    OnlyWritten = 4, ///< where the value stands tells it; what the file says is not believed
    OfFirstScript = 8, ///< one of the keys that the first script wrote too
};

template <class Pointer> struct MemberOf;
template <class Struct, class Type> struct MemberOf<Type Struct::*> {
    using Owner = Struct;
    using Value = Type;
};

/// A member under a key.
template <Key Name, auto Member, unsigned Traits = Plain> struct Field {
    using Value = typename MemberOf<decltype(Member)>::Value;
    static constexpr std::string_view key = Name.view();
    static constexpr auto member = Member;
    static constexpr bool isSearched = (Traits & Searched) != 0;
    static constexpr bool isLeftOutWhenEmpty = (Traits & LeftOutWhenEmpty) != 0;
    static constexpr bool isOnlyWritten = (Traits & OnlyWritten) != 0;
    static constexpr bool isOfFirstScript = (Traits & OfFirstScript) != 0;
    static constexpr std::size_t members = 1;
};

/// Some members of the same struct that stand together in an object of their own.
template <Key Name, class... Entries> struct Group {
    using List = std::tuple<Entries...>;
    static constexpr std::string_view key = Name.view();
    static constexpr std::size_t members = (Entries::members + ...);
};

/// A member that is a struct, whose fields stand among those around it.
template <auto Member> struct Inlined {
    using Value = typename MemberOf<decltype(Member)>::Value;
    static constexpr auto member = Member;
    static constexpr std::size_t members = 1;
};

/// A member that is known from where the value stands: its key in the object around it, its file.
template <auto Member> struct FromOutside {
    using Value = typename MemberOf<decltype(Member)>::Value;
    static constexpr auto member = Member;
    static constexpr std::size_t members = 1;
};

template <class Entry> inline constexpr bool isField = requires { Entry::isSearched; };
template <class Entry> inline constexpr bool isGroup = requires { typename Entry::List; };
template <class Entry> inline constexpr bool isInlined = false;
template <auto Member> inline constexpr bool isInlined<Inlined<Member>> = true;
template <class Entry> inline constexpr bool isFromOutside = false;
template <auto Member> inline constexpr bool isFromOutside<FromOutside<Member>> = true;

/// The table of a struct: a std::tuple of the above as `List`. Specialised for each.
template <class Struct> struct TableOf;
template <class Struct> using ListOf = typename TableOf<Struct>::List;
template <class Struct> concept HasTable = requires { typename TableOf<Struct>::List; };

/// A struct that may not be there.
template <class Value> inline constexpr bool isOptionalStruct = false;
template <HasTable Struct> inline constexpr bool isOptionalStruct<std::optional<Struct>> = true;

/// Calls a function with each entry of a list, in order.
template <class List, class Function> constexpr void forEachIn(Function &&function)
{
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (function(std::tuple_element_t<I, List>{}), ...);
    }(std::make_index_sequence<std::tuple_size_v<List>>{});
}

template <class Struct> constexpr std::size_t namedMembers()
{
    std::size_t count = 0;
    forEachIn<ListOf<Struct>>([&](auto entry) { count += decltype(entry)::members; });
    return count;
}

/// Does not compile where the struct has another number of members than its table names.
template <class Struct> void expectEveryMemberNamed(Struct &value)
{
    constexpr std::size_t count = namedMembers<Struct>();
    static_assert(count >= 2 && count <= 16, "a branch for this number of members is missing");
    if constexpr (count == 2) {
        [[maybe_unused]] auto &[a, b] = value;
    } else if constexpr (count == 3) {
        [[maybe_unused]] auto &[a, b, c] = value;
    } else if constexpr (count == 4) {
        [[maybe_unused]] auto &[a, b, c, d] = value;
    } else if constexpr (count == 5) {
        [[maybe_unused]] auto &[a, b, c, d, e] = value;
    } else if constexpr (count == 6) {
        [[maybe_unused]] auto &[a, b, c, d, e, f] = value;
    } else if constexpr (count == 7) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g] = value;
    } else if constexpr (count == 8) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h] = value;
    } else if constexpr (count == 9) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i] = value;
    } else if constexpr (count == 10) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j] = value;
    } else if constexpr (count == 11) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j, k] = value;
    } else if constexpr (count == 12) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j, k, l] = value;
    } else if constexpr (count == 13) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = value;
    } else if constexpr (count == 14) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = value;
    } else if constexpr (count == 15) {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = value;
    } else {
        [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = value;
    }
}

/// A list in which the entries of structs that are inlined stand in their place.
template <class List> struct Flat;
template <class... Entries> struct Flat<std::tuple<Entries...>> {
private:
    template <class Entry> static auto flat()
    {
        if constexpr (isInlined<Entry>)
            return typename Flat<ListOf<typename Entry::Value>>::List{};
        else
            return std::tuple<Entry>{};
    }

public:
    using List = decltype(std::tuple_cat(flat<Entries>()...));
};
template <class Struct> using FlatListOf = typename Flat<ListOf<Struct>>::List;

/// The keys of an object that holds such a list, in the order in which they are written. An entry
/// without a key of its own has an empty one.
template <class List> constexpr auto keysOf()
{
    std::array<std::string_view, std::tuple_size_v<List>> keys{};
    std::size_t next = 0;
    forEachIn<List>([&](auto entry) {
        if constexpr (isField<decltype(entry)> || isGroup<decltype(entry)>)
            keys[next] = decltype(entry)::key;
        ++next;
    });
    return keys;
}

} // namespace gearaudit::fields
