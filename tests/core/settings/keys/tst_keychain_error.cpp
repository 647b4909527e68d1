#include "core/settings/keys/keychain_error.h"

using namespace gearaudit;

namespace
{
using Reach = SecretService::Reach;

SecretService service(Reach reach)
{
    return {reach, false, false, false, QStringLiteral("bus words")};
}
const SecretService open{Reach::Reached, true, false, false, {}};
const SecretService locked{Reach::Reached, true, true, true, {}};
const SecretService otherLocked{Reach::Reached, true, false, true, {}};
const SecretService noDefault{Reach::Reached, false, false, false, {}};
} // namespace

class TestKeychainError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanings_data()
    {
        QTest::addColumn<int>("said");
        QTest::addColumn<SecretService>("state");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char *tag, QKeychain::Error said, const SecretService &state,
                            Code meaning) {
            QTest::newRow(tag) << int(said) << state << int(meaning);
        };
        row("not there", QKeychain::EntryNotFound, open, Code::NotFound);
        row("not there, Windows", QKeychain::EntryNotFound, {}, Code::NotFound);
        row("not there, no keyring", QKeychain::EntryNotFound, noDefault, Code::NotFound);
        row("locked read", QKeychain::EntryNotFound, locked, Code::Locked);
        row("may be in another", QKeychain::EntryNotFound, otherLocked, Code::Locked);
        row("gone meanwhile", QKeychain::EntryNotFound, service(Reach::NoService),
            Code::NoKeychain);
        row("locked write", QKeychain::AccessDenied, locked, Code::Locked);
        row("denied", QKeychain::AccessDenied, open, Code::NotPermitted);
        row("denied, other locked", QKeychain::AccessDenied, otherLocked, Code::NotPermitted);
        row("denied by user", QKeychain::AccessDeniedByUser, locked, Code::NotPermitted);
        row("no backend", QKeychain::NoBackendAvailable, {}, Code::NoKeychain);
        row("not for this system", QKeychain::NotImplemented, {}, Code::NoKeychain);
        row("no bus", QKeychain::OtherError, service(Reach::NoBus), Code::NoKeychain);
        row("no service", QKeychain::OtherError, service(Reach::NoService), Code::NoKeychain);
        row("no library", QKeychain::OtherError, service(Reach::NoLibrary), Code::NoKeychain);
        row("no default", QKeychain::OtherError, noDefault, Code::NoKeychain);
        row("other", QKeychain::OtherError, open, Code::Failed);
        row("other, locked", QKeychain::OtherError, locked, Code::Locked);
        row("other, Windows", QKeychain::OtherError, {}, Code::Failed);
        row("not deleted", QKeychain::CouldNotDeleteEntry, open, Code::Failed);
        row("not deleted, locked", QKeychain::CouldNotDeleteEntry, otherLocked, Code::Locked);
    }
    void meanings()
    {
        QFETCH(int, said);
        QFETCH(SecretService, state);
        QFETCH(int, meaning);
        const Error error = keychainError(QKeychain::Error(said), QStringLiteral("its words"),
                                          state, QStringLiteral("id"));
        QCOMPARE(int(error.code), meaning);
        QCOMPARE(error.stage, Stage::Keychain);
        QCOMPARE(error.subject, QStringLiteral("id"));
    }

    void whatStandsInTheWay()
    {
        QVERIFY(!keychainObstacle({}, {}));
        QVERIFY(!keychainObstacle(open, {}));
        QVERIFY(!keychainObstacle(otherLocked, {})); // new keys go to the one that is open
        QCOMPARE(keychainObstacle(locked, {})->code, Code::Locked);
        const auto none = keychainObstacle(service(Reach::NoBus), {});
        QCOMPARE(none->code, Code::NoKeychain);
        QCOMPARE(none->detail, QStringLiteral("bus words"));
    }
};

QTEST_GUILESS_MAIN(TestKeychainError)
#include "tst_keychain_error.moc"
