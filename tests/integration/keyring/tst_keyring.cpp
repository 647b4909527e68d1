// Against a real Secret Service: GNOME Keyring on a session bus of its own.
#include "core/settings/instance_settings.h"
#include "core/settings/keys/keychain_store.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/keyring_session.h"
#include "tests/support/test_authority.h"

#include <QDirIterator>
#include <QSettings>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
const QByteArray key = "djEabcdefghijklmnopqrstuvwxyz0123456789-_ABCDEFGHIJKLMNOP";
const QByteArray other = "djEotherkey0123456789-_otherkey0123456789-_otherkey012345";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<KeyringSession> m_session;

    bool logIn(const char *mode)
    {
        m_session.reset(); // the earlier one ends first
        m_session = std::make_unique<KeyringSession>(QLatin1String(mode), m_home->path());
        return m_session->isRunning();
    }

    Ran instances(const char *line, const QByteArray &input = {},
                  const QMap<QString, QString> &variables = {}) const
    {
        auto environment = m_session->environment();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        return runProgram(QStringLiteral(GEAR_AUDIT_PROGRAM),
                          QStringList{QStringLiteral("instances")} + words(line), environment,
                          input);
    }

    /// The answers of keychain_tool, joined by commas.
    QByteArray tool(const QStringList &requests, int limit = 20'000, bool withGlib = true) const
    {
        auto environment = m_session->environment();
        if (!withGlib)
            environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        const Ran ran = runProgram(QStringLiteral(KEYCHAIN_TOOL),
                                   QStringList{QString::number(limit)} + requests, environment);
        return ran.exitStatus == 0 ? ran.output.trimmed().replace('\n', ',') : ran.errors;
    }

    /// What the keyring holds of a key that was entered for a host.
    static QByteArray entry(const QByteArray &host, const QByteArray &secret)
    {
        return host + ':' + secret + ' ' + host;
    }

    /// What another program finds under the same name.
    QByteArray lookUp(const QString &id) const
    {
        return runProgram(QStringLiteral("secret-tool"),
                          {QStringLiteral("lookup"), QStringLiteral("server"),
                           KeychainStore::serviceName(), QStringLiteral("user"),
                           KeychainStore::entryName(id)},
                          m_session->environment())
            .output;
    }

    QString settingsFile() const
    {
        return m_home->filePath(QStringLiteral(".config/gear-audit/settings.ini"));
    }
    InstanceList stored() const
    {
        return loadInstances(QSettings(settingsFile(), QSettings::IniFormat));
    }

    /// The files under the home, and how many hold the key in any form that can be read.
    std::pair<int, QStringList> filesWith(const QByteArray &secret) const
    {
        const QList<QByteArray> forms{secret, secret.toBase64(), secret.toHex(),
                                      ("a.test:" + secret).toBase64(), ("me:" + secret).toBase64()};
        std::pair<int, QStringList> found;
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ++found.first;
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : "?";
            for (const QByteArray &form : forms) {
                if (content.contains(form))
                    found.second << file.fileName();
            }
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(logIn("unlocked"));
    }
    void cleanup()
    {
        m_session.reset();
        m_home.reset();
    }

    void aKeyLastsBeyondTheProgramAndTheLogin()
    {
        const Ran added = instances("add Site --url a.test --user me", key + '\n');
        QVERIFY2(added.exitStatus == 0, added.errors.constData());
        const QString id = stored().at(0).id;
        QCOMPARE(lookUp(id), entry("a.test", key));
        QVERIFY(instances("list").output.contains("in the keychain"));

        QVERIFY(logIn("unlocked"));
        QCOMPARE(tool({QStringLiteral("check"), QStringLiteral("read"), id}),
                 "done,key " + entry("a.test", key));
        const Ran listed = instances("list");
        QVERIFY2(listed.output.contains("in the keychain"), listed.output.constData());

        const auto [files, clear] = filesWith(key);
        QVERIFY(files >= 3); // the keyring, the settings, logs
        QVERIFY2(clear.isEmpty(), qPrintable(clear.join(QLatin1Char(' '))));
    }

    void aKeySurvivesRenamingAndIsReplaced()
    {
        QCOMPARE(instances("add Site --url a.test", key).exitStatus, 0);
        const QString id = stored().at(0).id;
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            Instance renamed = stored().at(0);
            renamed.name = QStringLiteral("Renamed");
            QVERIFY(saveInstances(*withInstance(stored(), renamed), settings));
        }
        QVERIFY(instances("list").output.contains("in the keychain"));
        QCOMPARE(lookUp(id), entry("a.test", key));

        QCOMPARE(instances("add Renamed --replace", other).exitStatus, 0);
        QCOMPARE(stored().at(0).id, id);
        QCOMPARE(lookUp(id), entry("a.test", other));
    }

    void removingAnInstanceRemovesItsKeyAlone()
    {
        QCOMPARE(instances("add A --url a.test", key).exitStatus, 0);
        QCOMPARE(instances("add B --url b.test", other).exitStatus, 0);
        const QString a = stored().at(0).id, b = stored().at(1).id;
        QCOMPARE(instances("remove A").exitStatus, 0);
        QCOMPARE(stored().size(), std::size_t(1));
        QCOMPARE(lookUp(a), QByteArray());
        QCOMPARE(tool({QStringLiteral("read"), a, QStringLiteral("remove"), a}),
                 QByteArray("not-found,done"));
        QCOMPARE(lookUp(b), entry("b.test", other));
    }

    void aConnectionIsTestedWithTheStoredKey()
    {
        const TestAuthority authority;
        FlywheelSite site;
        site.key = QString::fromLatin1(key);
        const FlywheelServer server(site, authority.serverConfiguration());
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("engine/program"), QStringLiteral("/nowhere/docker"));
        settings.sync();
        QCOMPARE(instances("add Site", server.pastedKey().toLatin1()).exitStatus, 0);

        const Ran untrusted = instances("test Site");
        QCOMPARE(untrusted.exitStatus, 1);
        QVERIFY2(untrusted.output.startsWith("Address   Failed. The certificate of 127.0.0.1"),
                 untrusted.output.constData());
        QVERIFY(server.requests().empty());

        settings.setValue(QStringLiteral("network/authorities"), authority.file());
        settings.sync();
        const Ran tested = instances("test Site");
        QCOMPARE(tested.exitStatus, 0);
        QVERIFY2(tested.output.startsWith("Address   It answers.\n"
                                          "Release   Flywheel 19.2.1\n"
                                          "User      ada@site.example, an administrator\n"
                                          "Gears     0 gears\n"
                                          "Registry  Not tried. "),
                 tested.output.constData());
        QVERIFY2(tested.errors.isEmpty(), tested.errors.constData());

        QVERIFY(logIn("locked"));
        const Ran locked = instances("test Site");
        QCOMPARE(locked.exitStatus, 3);
        QVERIFY2(locked.errors.contains("GEAR_AUDIT_KEY_SITE"), locked.errors.constData());
        QVERIFY(filesWith(key).second.isEmpty());
    }

    void aLockedKeyringIsNeverCalledEmpty()
    {
        QCOMPARE(instances("add Site --url a.test", key).exitStatus, 0);
        const QString id = stored().at(0).id;

        QVERIFY(logIn("locked"));
        QCOMPARE(tool(QStringList{QStringLiteral("check"), QStringLiteral("read"), id,
                                  QStringLiteral("read"), QStringLiteral("no-such-id"),
                                  QStringLiteral("write"), id, QString::fromLatin1(other),
                                  QStringLiteral("remove"), id}),
                 QByteArray("locked,locked,locked,locked,locked"));
        QVERIFY(instances("list").output.contains("locked"));
        const Ran removed = instances("remove Site");
        QCOMPARE(removed.exitStatus, 3);
        QVERIFY2(removed.errors.contains("Unlock"), removed.errors.constData());
        const Ran added = instances("add Second --url b.test", other);
        QCOMPARE(added.exitStatus, 3);
        QVERIFY2(added.errors.contains("GEAR_AUDIT_KEY_SECOND"), added.errors.constData());
        QVERIFY(filesWith(other).second.isEmpty());

        QVERIFY(logIn("unlocked"));
        QCOMPARE(lookUp(id), entry("a.test", key));
        QCOMPARE(stored().at(0).id, id);
    }

    void withoutAKeyringTheVariableServes_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("a bus, no keyring") << QByteArray("empty");
        QTest::newRow("no bus") << QByteArray("none");
    }
    void withoutAKeyringTheVariableServes()
    {
        QFETCH(QByteArray, mode);
        QVERIFY(logIn(mode.constData()));
        QCOMPARE(tool(QStringList{QStringLiteral("check"), QStringLiteral("read"),
                                  QStringLiteral("id"), QStringLiteral("write"),
                                  QStringLiteral("id"), QString::fromLatin1(key),
                                  QStringLiteral("remove"), QStringLiteral("id")}),
                 QByteArray("no-keychain,no-keychain,no-keychain,no-keychain"));
        const Ran added = instances("add Site --url a.test", key);
        QCOMPARE(added.exitStatus, 3);
        QVERIFY2(added.errors.contains("there is no keychain") &&
                     added.errors.contains("GEAR_AUDIT_KEY_SITE"),
                 added.errors.constData());
        QVERIFY(instances("list").output.contains("none: there is no keychain"));
        const Ran listed = instances(
            "list", {},
            {{QStringLiteral("GEAR_AUDIT_KEY_SITE"), QString::fromLatin1("a.test:" + key)}});
        QVERIFY2(listed.output.contains("in the environment"), listed.output.constData());
        QCOMPARE(instances("remove Site").exitStatus, 3);
        QCOMPARE(instances("remove Site --keep-key").exitStatus, 0);
        QVERIFY(filesWith(key).second.isEmpty());
    }

    void importingMovesKeysIntoTheKeyring()
    {
        QFile file(m_home->filePath(QStringLiteral("site_list.py")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("def get_site_list():\n    return {'A': ['a.test', 'me', 'a.test:" + key +
                   "'],\n            'B': ['b.test', 'me', '" + other + "']}\n");
        file.close();
        const Ran ran = instances(qUtf8Printable(QStringLiteral("import ") + file.fileName()));
        QVERIFY2(ran.exitStatus == 0, ran.errors.constData());
        QCOMPARE(ran.output, QByteArray("A  https://a.test\nB  https://b.test\n"));
        QCOMPARE(lookUp(stored().at(0).id), entry("a.test", key));
        QCOMPARE(lookUp(stored().at(1).id), entry("b.test", other));
        QCOMPARE(filesWith(key).second, QStringList{file.fileName()});
    }

    void aKeychainThatDoesNotAnswerHoldsUpNothing()
    {
        // without GLib's event loop, libsecret's answers never arrive
        QCOMPARE(
            tool(QStringList{QStringLiteral("read"), QStringLiteral("a"), QStringLiteral("read"),
                             QStringLiteral("b"), QStringLiteral("check")},
                 300, false),
            QByteArray("timed-out,timed-out,timed-out"));
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
