#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace gearaudit::test
{

/// A certificate authority that nobody knows, made anew by the openssl program, with what it signs.
/// Ends the test program where openssl fails.
class TestAuthority
{
public:
    TestAuthority();

    QSslCertificate certificate() const;
    QString file() const; ///< the authority's certificate, PEM

    /// What a server needs to be known by these names; with -1 days it has expired yesterday.
    QSslConfiguration
    serverConfiguration(const QString &names = QStringLiteral("DNS:localhost,IP:127.0.0.1"),
                        int days = 2) const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace gearaudit::test
