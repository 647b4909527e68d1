#include "ui/settings/instance_draft.h"

using namespace gearaudit;
using KeyChange = InstanceDraft::KeyChange;

class InstanceDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsNoChange()
    {
        const InstanceList stored{instance(1), instance(2)};
        const InstanceDrafts drafts = draftsOf(stored);
        QCOMPARE(enteredInstances(drafts), stored);
        QVERIFY(keyChanges(stored, drafts).empty());
        for (const InstanceDraft &one : drafts) {
            for (const InstanceField field : allInstanceFields)
                QVERIFY(!problemOf(one, field, drafts) && one.judged.testFlag(field));
        }
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("usual") << QStringLiteral("Site 1") << -1;
        QTest::newRow("its own, with spaces around") << QStringLiteral(" two ") << -1;
        QTest::newRow("other case") << QStringLiteral("ONE") << -1;
        QTest::newRow("empty") << QString() << int(Code::Malformed);
        QTest::newRow("spaces") << QStringLiteral("  ") << int(Code::Malformed);
        QTest::newRow("two lines") << QStringLiteral("a\nb") << int(Code::Malformed);
        QTest::newRow("another's") << QStringLiteral("one") << int(Code::Taken);
        QTest::newRow("another's, with a space") << QStringLiteral("one ") << int(Code::Taken);
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        InstanceDrafts drafts = draftsOf({instance(1), instance(2)});
        drafts[1].instance.name = name;
        drafts[1].instance.address = QStringLiteral("no address : ");
        const auto problem = problemOf(drafts[1], InstanceField::Name, drafts);
        QCOMPARE(problem ? int(problem->code) : -1, code);
        if (problem)
            QVERIFY(problem->stage == Stage::Instance);
    }

    void addresses()
    {
        InstanceDraft draft = draftsOf({instance(1)})[0];
        for (const char *good : {"https://a.org", "a.org", "a.org:8443", "https://a.org/login"}) {
            draft.instance.address = QString::fromLatin1(good);
            QVERIFY2(!problemOf(draft, InstanceField::Address, {draft}), good);
        }
        for (const char *bad : {"", " ", "ftp://a.org", "https://", "a b", "https://me:pw@a.org"}) {
            draft.instance.address = QString::fromLatin1(bad);
            const auto problem = problemOf(draft, InstanceField::Address, {draft});
            QVERIFY2(problem && problem->subject == QLatin1String("address"), bad);
        }
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("problem");
        const QString site = QStringLiteral("https://a.org");
        QTest::newRow("bare") << QByteArray("secret") << site << QString();
        QTest::newRow("of this host") << QByteArray("a.org:secret") << site << QString();
        QTest::newRow("port left out")
            << QByteArray("a.org:secret") << QStringLiteral("a.org:8443") << QString();
        QTest::newRow("no address yet") << QByteArray("b.org:secret") << QString() << QString();
        QTest::newRow("of another host")
            << QByteArray("b.org:secret") << site << QStringLiteral("refused key");
        QTest::newRow("two words")
            << QByteArray("my secret") << site << QStringLiteral("malformed key");
        QTest::newRow("readable on the way")
            << QByteArray("secret") << QStringLiteral("http://a.org")
            << QStringLiteral("refused address");
        QTest::newRow("readable, as it says") << QByteArray("a.org:__force_insecure:secret")
                                              << QStringLiteral("http://a.org") << QString();
    }
    void keys()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, address);
        InstanceDraft draft = draftsOf({instance(1)})[0];
        draft.instance.address = address;
        draft.keyChange = KeyChange::Replace;
        draft.key = Secret(key);
        const auto problem = problemOf(draft, InstanceField::Key, {draft});
        QTEST(problem ? codeName(problem->code) + QLatin1Char(' ') + problem->subject : QString(),
              "problem");
        draft.keyChange = KeyChange::None;
        QVERIFY(!problemOf(draft, InstanceField::Key, {draft}));
    }

    void aKeyWithItsHostFillsInTheAddress()
    {
        InstanceDraft draft;
        draft = withKey(draft, Secret("site.example:8443:secret"));
        QCOMPARE(draft.instance.address, QStringLiteral("https://site.example:8443"));
        QCOMPARE(draft.keyChange, KeyChange::Replace);
        QCOMPARE(usableKey(draft), Secret("secret"));
        QVERIFY(draft.judged.testFlag(InstanceField::Key));

        draft = withKey(draft, Secret("other.example:secret"));
        QCOMPARE(draft.instance.address, QStringLiteral("https://site.example:8443"));
        QCOMPARE(addressInKey(draft), QStringLiteral("https://other.example"));
        draft = withKey(InstanceDraft(), Secret("secret"));
        QCOMPARE(draft.instance.address, QString());
        QCOMPARE(addressInKey(draft), QString());
    }

    void usableOnesAreTrimmedAndNormalised()
    {
        InstanceDrafts drafts = draftsOf({instance(1)});
        drafts[0].instance.name = QStringLiteral(" One ");
        drafts[0].instance.address = QStringLiteral("One.Example/login");
        drafts[0].instance.username = QStringLiteral(" ann ");
        drafts[0].instance.enabled = false;
        const InstanceList list = usableInstances(drafts);
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0],
                 (Instance{QStringLiteral("1"), QStringLiteral("One"),
                           QStringLiteral("https://one.example"), QStringLiteral("ann"), false}));
    }

    void aStoredKeyIsForItsAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("left");
        const auto row = [](const char *address, bool left) {
            QTest::newRow(address) << QString::fromLatin1(address) << left;
        };
        row("https://one.example", false);
        row("ONE.example/login", false);
        row("one.example:8443", false);
        row("no address : ", false); // cannot be applied
        row("two.example", true);
        row("one.example.org", true);
        row("http://one.example", true);
    }
    void aStoredKeyIsForItsAddress()
    {
        QFETCH(QString, address);
        InstanceDraft draft = draftsOf({instance(1)})[0];
        draft.instance.address = address;
        QTEST(hasLeftItsKey(draft), "left");
        const QString id = enteredInstance(draft).id;
        QTEST(id != QStringLiteral("1"), "left");
        QCOMPARE(enteredInstance(draft).id, id);
        const auto changes = keyChanges({instance(1)}, {draft});
        QTEST(!changes.empty(), "left");
        if (!changes.empty()) {
            QCOMPARE(int(changes[0].kind), int(StoredKeyChange::Kind::Remove));
            QCOMPARE(changes[0].id, QStringLiteral("1"));
        }
        // with a key of its own it is the same instance
        draft = withKey(draft, Secret("secret"));
        QCOMPARE(enteredInstance(draft).id, QStringLiteral("1"));
    }

    void oneThatIsNotStoredYetHasNoKeyToLeave()
    {
        InstanceDraft draft;
        draft.instance = instance(1);
        draft.instance.address = QStringLiteral("two.example");
        QVERIFY(!hasLeftItsKey(draft));
    }

    void keysAreWrittenBeforeAnyIsRemoved()
    {
        const InstanceList stored{instance(1), instance(2), instance(3)};
        InstanceDrafts drafts = draftsOf({instance(3), instance(1), instance(4)});
        drafts[0].keyChange = KeyChange::Remove;
        drafts[1] = withKey(drafts[1], Secret("one.example:first"));
        drafts[2] = withKey(drafts[2], Secret("fourth"));
        const auto changes = keyChanges(stored, drafts);
        QStringList told;
        for (const StoredKeyChange &change : changes)
            told << QStringLiteral("%1 %2 %3 %4")
                        .arg(change.kind == StoredKeyChange::Kind::Write ? QStringLiteral("write")
                                                                         : QStringLiteral("remove"),
                             change.id, change.name, QString::fromLatin1(change.key.reveal()));
        QCOMPARE(
            told,
            (QStringList{QStringLiteral("write 1 one one.example:first one.example"), QStringLiteral("write 4 four four.example:fourth four.example"),
                         QStringLiteral("remove 2 two "), QStringLiteral("remove 3 three ")}));
    }

    void whatIsEnteredIsTakenWithoutBlanksAndWithTheWholeAddress()
    {
        InstanceDraft draft = draftsOf({instance(1)})[0];
        draft.instance.name = QStringLiteral("  uno ");
        draft.instance.address = QStringLiteral("Uno.example/login");
        QCOMPARE(enteredInstance(draft).name, QStringLiteral("uno"));
        QCOMPARE(enteredInstance(draft).address, QStringLiteral("https://uno.example"));
        draft.instance.address = QStringLiteral("no address : ");
        QCOMPARE(enteredInstance(draft).address, draft.instance.address);
    }

    void aKeyThatCannotBeUsedIsNotWritten()
    {
        InstanceDraft draft = draftsOf({instance(1)})[0];
        draft = withKey(draft, Secret("two words"));
        QVERIFY(keyChanges({instance(1)}, {draft}).empty());
    }

private:
    static Instance instance(int number)
    {
        const QStringList names{QString(), QStringLiteral("one"), QStringLiteral("two"),
                                QStringLiteral("three"), QStringLiteral("four")};
        const QString name = names[number];
        return {QString::number(number),
                name,
                QStringLiteral("https://%1.example").arg(name),
                {},
                true};
    }
};

QTEST_GUILESS_MAIN(InstanceDraftTest)
#include "tst_instance_draft.moc"
