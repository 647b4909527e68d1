#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace gearaudit::test
{

/// Looks for a secret in any form that it may have taken: as it is, in hex, in UTF-16, percent
/// encoded, and in base64 and base64url wherever in a longer text it stood (`user:secret`,
/// `host:secret`, a JSON object), with or without line ends in between.
class SecretSearch
{
public:
    explicit SecretSearch(const QByteArray &secret);

    bool isIn(const QByteArray &content) const;
    /// The files below the folder that have it in their content or their name; also those that
    /// could not be read, since nothing is known of them. Links are not followed.
    QStringList filesIn(const QString &folder) const;
    /// How many files the last filesIn() looked into.
    int filesRead() const { return m_filesRead; }

private:
    QList<QByteArray> m_forms;
    mutable int m_filesRead = 0;
};

} // namespace gearaudit::test
