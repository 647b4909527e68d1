#include "core/images/docker/session_lock.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

/// Whether a run lives is told by its process; the lock tells where the process cannot be seen.
class TestSessionLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8());
    }

    void aLiveOneLives()
    {
        QString session;
        {
            const SessionLock lock;
            session = lock.session();
            QCOMPARE(SessionLock::stateOf(session), SessionLock::State::Alive);
        }
        QVERIFY(!session.contains(QLatin1Char('-'))); // it is a part of folders' names
    }

    // A cache folder that cannot be written, or is on a full disk.
    void itLivesWithoutItsLock()
    {
        qputenv("XDG_CACHE_HOME", "/dev/null/nowhere");
        const SessionLock lock;
        QVERIFY(!QFile::exists(QStringLiteral("/dev/null/nowhere")));
        QVERIFY(SessionLock::stateOf(lock.session()) != SessionLock::State::Dead);
    }

    // The cache was emptied meanwhile.
    void itLivesWhenItsLockIsGone()
    {
        const SessionLock lock;
        QVERIFY(QDir(m_cache->path()).removeRecursively());
        QVERIFY(SessionLock::stateOf(lock.session()) != SessionLock::State::Dead);
    }

#ifdef Q_OS_LINUX
    void anotherProcessOfTheSameNumberIsNotIt()
    {
        const SessionLock lock;
        QCOMPARE(SessionLock::stateOf(with(lock.session(), 4, QStringLiteral("1"))),
                 SessionLock::State::Dead);
    }

    void aProcessThatIsNotThereIsDead()
    {
        const SessionLock lock;
        // Above the highest number that Linux gives.
        QCOMPARE(SessionLock::stateOf(with(lock.session(), 3, QStringLiteral("4194305"))),
                 SessionLock::State::Dead);
    }

    void locksOfKilledRunsAreRemoved()
    {
        const SessionLock lock;
        const QString folder = m_cache->filePath(QStringLiteral("gear-audit/sessions"));
        QFile left(folder + QLatin1Char('/') + with(lock.session(), 4, QStringLiteral("1"))
                   + QStringLiteral(".lock"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        SessionLock::sweep();
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 QStringList{lock.session() + QStringLiteral(".lock")});
    }

    // Of another start of the computer, or in a container of its own: only its lock can tell.
    void aProcessOutOfSightIsToldByItsLock_data()
    {
        QTest::addColumn<int>("field");
        QTest::newRow("boot") << 1;
        QTest::newRow("namespace") << 2;
    }
    void aProcessOutOfSightIsToldByItsLock()
    {
        QFETCH(int, field);
        QString session;
        {
            const SessionLock lock;
            session = with(lock.session(), field, QStringLiteral("77"));
        }
        QCOMPARE(SessionLock::stateOf(session), SessionLock::State::Unknown);
        const QString path = m_cache->filePath(QStringLiteral("gear-audit/sessions/%1.lock").arg(session));
        {
            QLockFile held(path);
            QVERIFY(held.tryLock(0));
            QCOMPARE(SessionLock::stateOf(session), SessionLock::State::Alive);
        }
        QFile left(path); // a lock file that nobody holds: its process was killed
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("4194305\ngear-audit\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        left.close();
        QCOMPARE(SessionLock::stateOf(session), SessionLock::State::Dead);
    }
#endif

    void whatIsNoSessionOfOursIsDead()
    {
        for (const char *other : {"", "../../etc/passwd", "x", "00000000000000000000000000000000"})
            QCOMPARE(SessionLock::stateOf(QString::fromLatin1(other)), SessionLock::State::Dead);
    }

private:
    static QString with(const QString &session, int field, const QString &value)
    {
        QStringList parts = session.split(QLatin1Char('.'));
        if (parts.size() == 5)
            parts[field] = value;
        return parts.join(QLatin1Char('.'));
    }

    std::unique_ptr<QTemporaryDir> m_cache;
};

QTEST_GUILESS_MAIN(TestSessionLock)
#include "tst_session_lock.moc"
