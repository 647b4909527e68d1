#pragma once

#include <QByteArray>

#include <utility>

namespace gearaudit
{

/// An API key in memory. It can be copied and compared, but is printed by nothing and turns into
/// nothing else by itself: whoever needs the text says reveal(). The text is overwritten when the
/// last copy goes; a QByteArray or QString that was made from reveal() is out of its reach.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value) : m_value(std::move(value)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept : m_value(std::exchange(other.m_value, QByteArray())) {}
    ~Secret() { wipe(); }

    Secret &operator=(const Secret &other)
    {
        Secret copy(other);
        m_value.swap(copy.m_value);
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        Secret taken(std::move(other));
        m_value.swap(taken.m_value);
        return *this;
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    const QByteArray &reveal() const { return m_value; }
    bool operator==(const Secret &) const = default;

private:
    void wipe()
    {
        if (!m_value.isDetached()) // shared with others, a literal, or null
            return;
        // volatile: writes to what is freed next must not be left out
        volatile char *bytes = m_value.data();
        for (qsizetype i = 0, end = m_value.size(); i < end; ++i)
            bytes[i] = 0;
    }

    QByteArray m_value;
};

} // namespace gearaudit
