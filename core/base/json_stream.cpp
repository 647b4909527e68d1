#include "core/base/json_stream.h"

#include <QIODevice>

namespace gearaudit
{

namespace
{
constexpr qsizetype pieceSize = 1 << 16;
}

JsonStream::JsonStream(QIODevice &device) : m_device(device)
{
    m_text.reserve(2 * pieceSize);
}

void JsonStream::begin(char opening, char closing)
{
    beforeValue();
    m_text += opening;
    m_levels.push_back({closing});
}

void JsonStream::end()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty)
        breakLine();
    m_text += level.closing;
}

void JsonStream::key(std::string_view name)
{
    beforeValue();
    quote(name);
    m_text += ": ";
    m_followsKey = true;
}

void JsonStream::value(std::string_view text)
{
    beforeValue();
    quote(text);
}

void JsonStream::value(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    value(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void JsonStream::value(qint64 number)
{
    beforeValue();
    m_text += QByteArray::number(number);
}

void JsonStream::json(const QByteArray &indented)
{
    beforeValue();
    // Strings hold no line breaks, so this moves all of it in.
    const auto indent = 2 * static_cast<qsizetype>(m_levels.size());
    m_text += QByteArray(indented).replace('\n', '\n' + QByteArray(indent, ' '));
}

bool JsonStream::finish()
{
    m_text += '\n';
    flush();
    return m_isWritten;
}

void JsonStream::beforeValue()
{
    if (m_followsKey) {
        m_followsKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    if (!m_levels.back().isEmpty)
        m_text += ',';
    m_levels.back().isEmpty = false;
    if (m_text.size() > pieceSize)
        flush();
    breakLine();
}

void JsonStream::breakLine()
{
    m_text += '\n';
    m_text.append(2 * static_cast<qsizetype>(m_levels.size()), ' ');
}

void JsonStream::quote(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_text += '"';
    for (const char c : text) {
        switch (c) {
        case '"': m_text += "\\\""; break;
        case '\\': m_text += "\\\\"; break;
        case '\b': m_text += "\\b"; break;
        case '\f': m_text += "\\f"; break;
        case '\n': m_text += "\\n"; break;
        case '\r': m_text += "\\r"; break;
        case '\t': m_text += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20) {
                m_text += c;
            } else {
                m_text += "\\u00";
                m_text += digits[static_cast<unsigned char>(c) >> 4];
                m_text += digits[static_cast<unsigned char>(c) & 0xf];
            }
        }
    }
    m_text += '"';
}

void JsonStream::flush()
{
    m_isWritten = m_isWritten && m_device.write(m_text) == m_text.size();
    m_text.resize(0); // keeps its room
}

} // namespace gearaudit
