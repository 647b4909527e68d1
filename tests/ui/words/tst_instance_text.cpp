#include "ui/words/instance_text.h"

using namespace gearaudit;

class TestInstanceText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keychainErrorsSayWhatToDo_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("todo");
        const auto row = [](Code code, const char *what, const char *todo) {
            QTest::newRow(qPrintable(codeName(code)))
                << int(code) << QString::fromUtf8(what) << QString::fromUtf8(todo);
        };
        row(Code::NotFound, "No key is stored for Site.", "Enter");
        row(Code::Locked, "The key of Site cannot be read or stored: the keychain is locked.",
            "Unlock");
        row(Code::NoKeychain, "The key of Site cannot be read or stored: there is no keychain.",
            "Log in to a desktop");
        row(Code::NotPermitted,
            "The key of Site cannot be read or stored: access to the keychain was denied.",
            "Allow");
        row(Code::TimedOut,
            "The key of Site cannot be read or stored: the keychain did not answer in time.",
            "another window");
        row(Code::Failed,
            "The key of Site cannot be read or stored: the keychain reported an error.", "Check");
    }
    void keychainErrorsSayWhatToDo()
    {
        QFETCH(int, code);
        QFETCH(QString, what);
        QFETCH(QString, todo);
        const auto words = errorWords(
            {Stage::Keychain, Code(code), QStringLiteral("Site"), QStringLiteral("its\nwords")});
        QCOMPARE(words.what, what);
        QVERIFY2(words.whatToDo.startsWith(todo) || words.whatToDo.contains(todo),
                 qPrintable(words.whatToDo));
        QCOMPARE(words.detail, QStringLiteral("its words"));
        QVERIFY(!noKeyText({Stage::Keychain, Code(code), {}, {}}).isEmpty());
    }

    void whatIsUnknownIsNotCalledNone()
    {
        const auto text = [](Code code) { return noKeyText({Stage::Keychain, code, {}, {}}); };
        QCOMPARE(text(Code::NotFound), QStringLiteral("none"));
        for (const Code code : {Code::Locked, Code::TimedOut, Code::NotPermitted, Code::Failed})
            QVERIFY2(text(code).startsWith(QLatin1String("unknown")), qPrintable(text(code)));
    }

    void fieldsAreNamedAsPeopleKnowThem()
    {
        const auto what = [](Code code, const char *subject) {
            return errorWords({Stage::Instance, code, QLatin1String(subject), {}}).what;
        };
        QCOMPARE(what(Code::Malformed, "address"), QStringLiteral("This address cannot be used."));
        QCOMPARE(what(Code::Malformed, "name"), QStringLiteral("This name cannot be used."));
        QCOMPARE(what(Code::Malformed, "key"), QStringLiteral("This is not an API key."));
        QCOMPARE(what(Code::Taken, "Site"),
                 QStringLiteral("There is an instance called Site already."));
    }

    void everyRefusalHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (int reason = 0; reason <= int(NotTaken::NameTaken); ++reason) {
            const QString text = refusedText(
                {QStringLiteral("Site"), NotTaken(reason), QStringLiteral("line 3, column 1")});
            QVERIFY2(text.startsWith(QLatin1String("Site (line 3, column 1): ")), qPrintable(text));
            seen.insert(text);
        }
        QCOMPARE(seen.size(), int(NotTaken::NameTaken) + 1);
        QVERIFY(refusedText({{}, NotTaken::NoName, QStringLiteral("line 3, column 1")})
                    .startsWith(QLatin1String("line 3")));
    }

    void originsDiffer()
    {
        QCOMPARE((QSet<QString>{keyOriginText(InstanceKey::Origin::Session),
                                keyOriginText(InstanceKey::Origin::Variable),
                                keyOriginText(InstanceKey::Origin::Keychain)})
                     .size(),
                 3);
    }
};

QTEST_GUILESS_MAIN(TestInstanceText)
#include "tst_instance_text.moc"
