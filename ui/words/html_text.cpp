#include "ui/words/html_text.h"

#include <QIODevice>

namespace gearaudit
{

namespace
{
constexpr qsizetype pieceSize = 1 << 16;

bool turnsDirection(char32_t each)
{
    return (each >= 0x202A && each <= 0x202E) || (each >= 0x2066 && each <= 0x2069) || each == 0x200E ||
           each == 0x200F || each == 0x061C;
}

/// Not in XML, not even escaped (https://www.w3.org/TR/xml/#charsets), or of no use on a page.
bool isNoText(char32_t each)
{
    return (each < 0x20 && each != '\t' && each != '\n') || (each >= 0x7F && each < 0xA0) ||
           (each >= 0xD800 && each <= 0xDFFF) || (each & 0xFFFE) == 0xFFFE || turnsDirection(each);
}
} // namespace

QByteArray htmlText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const uint each : text.toUcs4()) {
        switch (each) {
        case '&': safe += QLatin1String("&amp;"); break;
        case '<': safe += QLatin1String("&lt;"); break;
        case '>': safe += QLatin1String("&gt;"); break;
        case '"': safe += QLatin1String("&quot;"); break;
        case '\'': safe += QLatin1String("&#39;"); break;
        default:
            if (isNoText(each))
                safe += QChar(0xFFFD);
            else
                safe += QString::fromUcs4(reinterpret_cast<const char32_t *>(&each), 1);
        }
    }
    return safe.toUtf8();
}

HtmlStream &HtmlStream::operator<<(const char *markup)
{
    m_text += markup;
    flushIfLarge();
    return *this;
}

HtmlStream &HtmlStream::operator<<(const QString &text)
{
    m_text += htmlText(text);
    flushIfLarge();
    return *this;
}

void HtmlStream::element(const char *tag, const QString &text, const char *attributes)
{
    *this << "<" << tag << attributes << ">" << text << "</" << tag << ">";
}

void HtmlStream::flushIfLarge()
{
    if (m_text.size() > pieceSize) {
        m_isWritten = m_isWritten && m_device.write(m_text) == m_text.size();
        m_text.resize(0); // keeps its room
    }
}

bool HtmlStream::finish()
{
    m_isWritten = m_isWritten && m_device.write(m_text) == m_text.size();
    m_text.clear();
    return m_isWritten;
}

} // namespace gearaudit
