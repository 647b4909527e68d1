#pragma once

#include <optional>
#include <string_view>

namespace gearaudit
{

/// The elements of a JSON array one after the other, found by brackets and quotes alone, so that each can
/// be parsed by itself and a list of any length costs the memory of one. Whether an element is JSON is
/// for who parses it. The text must outlive it.
class JsonElements
{
public:
    explicit JsonElements(std::string_view json);

    bool isArray() const { return m_isArray; }
    /// None after the last, or where the text ends before the array does.
    std::optional<std::string_view> next();
    /// After the last: the array was closed, and nothing but space comes after it.
    bool isWhole() const { return m_isWhole; }

private:
    void skipSpace();
    void finish();

    std::string_view m_json;
    std::size_t m_at = 0;
    bool m_isArray = false, m_isFirst = true, m_isWhole = false;
};

} // namespace gearaudit
