#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

// Internal to the database of known faults and its writer.

namespace gearaudit
{

/// A version made ready to be compared with the bounds of known faults, as PEP 440 orders them; a local
/// label (2.1.0+cu118) counts only where the bound has one.
class AskedVersion
{
public:
    explicit AskedVersion(const QString &text);

    bool isVersion() const { return !m_whole.isEmpty(); }
    bool isPreRelease() const { return m_isPreRelease; }
    bool hasLocal() const { return m_hasLocal; }
    const QString &text() const { return m_text; }
    /// Version::key().
    const QByteArray &key() const { return m_whole; }
    /// Negative, zero or positive as it is below, at or above a bound with such a key.
    int comparedWith(std::string_view key, bool keyHasLocal) const;

private:
    QString m_text;
    QByteArray m_whole;
    QByteArray m_public; ///< without the local label
    bool m_isPreRelease = false;
    bool m_hasLocal = false;
};

} // namespace gearaudit
