#include "tests/support/settings_fixture.h"
#include "tests/support/settle.h"
#include "ui/settings/key_writer.h"

using namespace gearaudit;
using namespace gearaudit::test;

class KeyWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keychain = HeldCredentialStore();
        m_session = SessionStore();
        m_told.clear();
        m_keychain.keys.insert(QStringLiteral("old"), Secret("stored"));
        m_writer = std::make_unique<KeyWriter>(m_keychain, m_session);
        connect(m_writer.get(), &KeyWriter::changed, this,
                [this](const StoredKeyChange &change) { m_told << change.id; });
        connect(m_writer.get(), &KeyWriter::failed, this,
                [this](const StoredKeyChange &change, const Error &error) {
                    m_told << QStringLiteral("%1: %2").arg(change.id, codeName(error.code));
                });
        connect(m_writer.get(), &KeyWriter::finished, this,
                [this] { m_told << QStringLiteral("finished"); });
    }

    void writesAndRemovesInOrder()
    {
        m_writer->start({write("a"), write("b"), remove("old")}, false);
        QVERIFY(m_writer->isRunning());
        QVERIFY(m_told.isEmpty()); // nothing blocks
        QTRY_COMPARE(m_told, words("a b old finished"));
        QVERIFY(!m_writer->isRunning());
        QCOMPARE(m_keychain.asked,
                 (QStringList{QStringLiteral("write a"), QStringLiteral("write b"),
                              QStringLiteral("remove old")}));
        QCOMPARE(m_keychain.keys.keys(), words("a b"));
        QVERIFY(m_session.key(QStringLiteral("a")).isEmpty());
    }

    void nothingToDoIsFinished()
    {
        m_writer->start({}, false);
        QTRY_COMPARE(m_told, words("finished"));
    }

    void stopsAtWhatFails()
    {
        m_keychain.failure = Code::Locked;
        m_keychain.failAfter = 1;
        m_writer->start({write("a"), write("b"), remove("old")}, false);
        QTRY_COMPARE(m_told, (QStringList{QStringLiteral("a"), QStringLiteral("b: locked")}));
        QVERIFY(!m_writer->isRunning());
        QVERIFY(m_keychain.keys.contains(QStringLiteral("old")));
        m_keychain.failure.reset();
        m_told.clear();
        m_writer->start({write("b")}, false);
        QTRY_COMPARE(m_told, words("b finished"));
    }

    void keepsForTheSessionOnly()
    {
        m_keychain.failure = Code::NoKeychain;
        m_writer->start({write("a"), remove("old")}, true);
        QTRY_COMPARE(m_told, words("a old finished"));
        QCOMPARE(m_session.key(QStringLiteral("a")), Secret("key of a"));
        QCOMPARE(m_keychain.asked, QStringList{QStringLiteral("remove old")});
    }

    void aRemovalThatFailsIsToldInASessionToo()
    {
        m_keychain.failure = Code::Locked;
        m_writer->start({remove("old")}, true);
        QTRY_COMPARE(m_told, QStringList{QStringLiteral("old: locked")});
    }

    void theSessionsKeyGoesWithTheKeychains()
    {
        m_writer->start({write("old")}, true);
        QTRY_COMPARE(m_told, words("old finished"));
        QCOMPARE(m_keychain.keys.value(QStringLiteral("old")), Secret("stored"));
        m_writer->start({write("old")}, false);
        QTRY_COMPARE(m_told, words("old finished old finished"));
        QVERIFY(m_session.key(QStringLiteral("old")).isEmpty());
        m_writer->start({write("old")}, true);
        QTRY_COMPARE(m_told.size(), 6);
        m_writer->start({remove("old")}, false);
        QTRY_COMPARE(m_told.size(), 8);
        QVERIFY(m_session.key(QStringLiteral("old")).isEmpty());
    }

    void afterCancelNothingIsHeard()
    {
        m_keychain.hold();
        m_writer->start({write("a"), write("b")}, false);
        m_writer->cancel();
        QVERIFY(!m_writer->isRunning());
        m_writer->start({write("c")}, false); // the latest counts
        m_keychain.release();
        QTRY_COMPARE(m_told, words("c finished"));
        QVERIFY(!m_keychain.keys.contains(QStringLiteral("b")));
    }

    void mayGoWhileItWorks()
    {
        m_keychain.hold();
        m_writer->start({write("a"), write("b")}, false);
        m_writer.reset();
        m_keychain.release();
        QTRY_VERIFY(m_keychain.keys.contains(QStringLiteral("a")));
        settle();
        QVERIFY(m_told.isEmpty());
        QVERIFY(!m_keychain.keys.contains(QStringLiteral("b")));
    }

private:
    static StoredKeyChange write(const char *id)
    {
        return {StoredKeyChange::Kind::Write,
                QLatin1String(id),
                {},
                Secret(QByteArray("key of ") + id)};
    }
    static StoredKeyChange remove(const char *id)
    {
        return {StoredKeyChange::Kind::Remove, QLatin1String(id), {}, {}};
    }
    static QStringList words(const char *text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    }

    HeldCredentialStore m_keychain;
    SessionStore m_session;
    std::unique_ptr<KeyWriter> m_writer;
    QStringList m_told;
};

QTEST_GUILESS_MAIN(KeyWriterTest)
#include "tst_key_writer.moc"
