#pragma once

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

// Walking a JSON text strictly with simdjson's On-Demand, which checks only what it is asked for.
// Internal to the packed reader; the library's header stays in .cpp files. A text that is damaged
// or not what it was asked for is an exception, the library's or Unusual, that its caller catches.

namespace gearaudit::json
{

namespace od = simdjson::ondemand;
using Key = std::string_view;

struct Unusual {
};

inline bool hasEscapes(std::string_view text)
{
    return std::memchr(text.data(), '\\', text.size()) != nullptr;
}

/// The first character of a value, which tells its type.
inline char typeOf(od::value &value)
{
    return value.raw_json_token().front();
}

/// The text of a string as it stands in the file where it has no escapes. `token` ends with its
/// quote and maybe blanks.
inline std::string_view string(od::value &value, std::string_view token)
{
    std::size_t end = token.size() - 1;
    while (token[end] != '"')
        --end;
    const auto text = token.substr(1, end - 1);
    if (hasEscapes(text)) [[unlikely]]
        return value.get_string().value();
    if (value.get_raw_json_string().error() != simdjson::SUCCESS) // passes over it
        throw Unusual{};
    return text;
}

/// The key of a field whose value begins at `value`: before that stand the colon and maybe blanks.
inline std::string_view key(od::field &field, const char *value)
{
    const char *begin = field.key().raw();
    const char *end = value - 1;
    while (*end != ':')
        --end;
    do {
        --end;
    } while (*end != '"');
    const std::string_view text(begin, static_cast<std::size_t>(end - begin));
    if (hasEscapes(text)) [[unlikely]]
        return field.unescaped_key().value();
    return text;
}

/// Calls a function with each key and value of an object, in their order.
template <class Function> void forEach(od::object object, Function function)
{
    for (od::field field : object) {
        od::value value = field.value();
        function(key(field, value.raw_json_token().data()), value);
    }
}

/// Calls a function with each item of a list.
template <class Function> void forItems(od::value &value, Function function)
{
    od::array items = value.get_array(); // which must outlive the walk
    for (od::value item : items)
        function(item);
}

/// Passes over a value of which nothing is wanted, but that must be JSON all the same.
inline void skip(od::value &value, int depth = 0)
{
    if (depth > 200)
        throw Unusual{};
    const auto token = value.raw_json_token();
    switch (token.front()) {
    case '{':
        forEach(value.get_object().value(),
                [&](std::string_view, od::value &child) { skip(child, depth + 1); });
        break;
    case '[': forItems(value, [&](od::value &child) { skip(child, depth + 1); }); break;
    case '"': string(value, token); break;
    case 't':
    case 'f': value.get_bool().value(); break;
    case 'n':
        if (!value.is_null().value())
            throw Unusual{};
        break;
    default: value.get_double().value();
    }
}

/// The same key twice in one of our objects: which of them holds is the tolerant reader's matter.
class Once
{
public:
    void expectNew(int key)
    {
        if ((m_keys & 1U << key) != 0)
            throw Unusual{};
        m_keys |= 1U << key;
    }

private:
    std::uint32_t m_keys = 0;
};

template <std::size_t Count> int indexIn(const std::array<Key, Count> &keys, Key key)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (keys[i] == key)
            return static_cast<int>(i);
    }
    return -1;
}

/// Calls a function with the index of each key that is known and its value.
template <std::size_t Count, class Function>
void forKnown(od::value &object, const std::array<Key, Count> &keys, Function function)
{
    if (typeOf(object) != '{')
        throw Unusual{};
    Once once;
    forEach(object.get_object().value(), [&](Key key, od::value &value) {
        const int index = indexIn(keys, key);
        if (index < 0)
            return skip(value);
        once.expectNew(index);
        function(index, value);
    });
}

} // namespace gearaudit::json
