#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace gearaudit
{

/// Text for HTML and XML alike, as content or in an attribute: markup is escaped; control characters, and
/// those that turn the direction of what stands behind them, become U+FFFD. Pure.
QByteArray htmlText(const QString &text);

/// Gathers pieces and hands them to a device.
class HtmlStream
{
public:
    explicit HtmlStream(QIODevice &device) : m_device(device) {}

    /// Markup of ours.
    HtmlStream &operator<<(const char *markup);
    /// Text, which is escaped.
    HtmlStream &operator<<(const QString &text);
    /// "<td class=…>text</td>"
    void element(const char *tag, const QString &text, const char *attributes = "");
    bool finish();

private:
    void flushIfLarge();

    QIODevice &m_device;
    QByteArray m_text;
    bool m_isWritten = true;
};

} // namespace gearaudit
