#include "tests/support/test_authority.h"

#include "tests/support/text_files.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

namespace gearaudit::test
{

namespace
{

const QStringList request{QStringLiteral("req"),
                          QStringLiteral("-newkey"),
                          QStringLiteral("ec"),
                          QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:prime256v1"),
                          QStringLiteral("-nodes")};

QByteArray configuration(const QByteArray &extensions)
{
    return "[req]\nprompt=no\ndistinguished_name=name\nx509_extensions=extensions\n"
           "[name]\nCN=gear-audit test\n[extensions]\n" +
           extensions;
}

} // namespace

TestAuthority::TestAuthority()
{
    writeFile(path(QStringLiteral("ca.cnf")),
              configuration("basicConstraints=critical,CA:TRUE\n"
                            "keyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n"));
    openssl(request + QStringList{QStringLiteral("-x509"), QStringLiteral("-config"),
                                  path(QStringLiteral("ca.cnf")), QStringLiteral("-keyout"),
                                  path(QStringLiteral("ca.key")), QStringLiteral("-out"), file(),
                                  QStringLiteral("-days"), QStringLiteral("2")});
}

QString TestAuthority::file() const
{
    return path(QStringLiteral("ca.pem"));
}

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(fileContent(file()), QSsl::Pem);
}

QSslConfiguration TestAuthority::serverConfiguration(const QString &names, int days) const
{
    const QString key = path(QStringLiteral("server.key"));
    const QString certificate = path(QStringLiteral("server.pem"));
    const QString config = path(QStringLiteral("server.cnf"));
    writeFile(config, configuration("basicConstraints=critical,CA:FALSE\n"
                                    "extendedKeyUsage=serverAuth\nsubjectAltName=" +
                                    names.toLatin1() + "\n"));
    const QString wish = path(QStringLiteral("server.csr"));
    openssl(request + QStringList{QStringLiteral("-config"), config, QStringLiteral("-keyout"), key,
                                  QStringLiteral("-out"), wish});
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), wish,
             QStringLiteral("-CA"), file(), QStringLiteral("-CAkey"),
             path(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
             QStringLiteral("-extfile"), config, QStringLiteral("-extensions"),
             QStringLiteral("extensions"), QStringLiteral("-out"), certificate,
             QStringLiteral("-days"), QString::number(days)});
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(fileContent(certificate), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(fileContent(key), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, who have none
    return configuration;
}

void TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAll().constData());
}

} // namespace gearaudit::test
