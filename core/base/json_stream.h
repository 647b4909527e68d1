#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

class QIODevice;

namespace gearaudit
{

/// Writes JSON to a device piece by piece, as jsonIndented() would the whole: two-space indent, a
/// line an item, UTF-8. For what is too large to be held.
class JsonStream
{
public:
    explicit JsonStream(QIODevice &device);

    void beginObject() { begin('{', '}'); }
    void beginArray() { begin('[', ']'); }
    void end();
    /// Of the member that comes next.
    void key(std::string_view name);

    /// Valid UTF-8.
    void value(std::string_view text);
    void value(const QString &text);
    void value(qint64 number);
    /// JSON as jsonIndented() gives it.
    void json(const QByteArray &indented);

    void member(std::string_view name, const QString &text)
    {
        key(name);
        value(text);
    }

    /// Ends the text with a line break and gives the device the rest of it. False where the device
    /// did not take everything.
    bool finish();

private:
    struct Level {
        char closing;
        bool isEmpty = true;
    };
    void begin(char opening, char closing);
    void beforeValue();
    void breakLine();
    void quote(std::string_view text);
    void flush();

    QIODevice &m_device;
    QByteArray m_text; ///< not yet written
    std::vector<Level> m_levels;
    bool m_followsKey = false;
    bool m_isWritten = true;
};

} // namespace gearaudit
