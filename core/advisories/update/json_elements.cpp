#include "core/advisories/update/json_elements.h"

#include <algorithm>

namespace gearaudit
{

JsonElements::JsonElements(std::string_view json) : m_json(json)
{
    skipSpace();
    m_isArray = m_at < m_json.size() && m_json[m_at] == '[';
    if (m_isArray)
        ++m_at;
}

void JsonElements::skipSpace()
{
    m_at = std::min(m_json.find_first_not_of(" \t\r\n", m_at), m_json.size());
}

void JsonElements::finish()
{
    ++m_at;
    skipSpace();
    m_isWhole = m_at == m_json.size();
    m_at = m_json.size();
}

std::optional<std::string_view> JsonElements::next()
{
    skipSpace();
    if (!m_isArray || m_at >= m_json.size())
        return std::nullopt;
    if (m_isFirst && m_json[m_at] == ']') {
        finish();
        return std::nullopt;
    }
    m_isFirst = false;
    std::size_t depth = 0;
    bool isQuoted = false;
    for (const std::size_t begin = m_at; m_at < m_json.size(); ++m_at) {
        const char each = m_json[m_at];
        if (isQuoted) {
            if (each == '\\')
                ++m_at;
            else if (each == '"')
                isQuoted = false;
        } else if (each == '"') {
            isQuoted = true;
        } else if (each == '{' || each == '[') {
            ++depth;
        } else if (depth == 0 && (each == ',' || each == ']')) {
            const std::string_view element = m_json.substr(begin, m_at - begin);
            if (each == ']') {
                m_isArray = false;
                finish();
            } else {
                ++m_at;
            }
            return element;
        } else if (depth > 0 && (each == '}' || each == ']')) {
            --depth;
        }
    }
    return std::nullopt;
}

} // namespace gearaudit
