#include "tests/support/english.h"
#include "ui/words/source_text.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class SourceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void reasonsAreShort_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Stage stage, Code code, const char *words) {
            QTest::newRow(name) << int(stage) << int(code) << QString::fromUtf8(words);
        };
        row("no key", Stage::Keychain, Code::NotFound, "No key is stored");
        row("locked", Stage::Keychain, Code::Locked, "The keychain is locked");
        row("denied", Stage::Keychain, Code::NotPermitted, "The key cannot be read");
        row("stored for another host", Stage::Keychain, Code::Unauthorized,
            "The key is for another host");
        row("another host's", Stage::Keychain, Code::Refused, "The key cannot be used");
        row("entered wrongly", Stage::Instance, Code::Refused, "Its address or key is wrong");
        row("expired", Stage::Network, Code::Unauthorized, "The key was refused");
        row("forbidden", Stage::Network, Code::NotPermitted, "Permission was denied");
        row("slow", Stage::Network, Code::TimedOut, "No answer in time");
        row("html", Stage::Network, Code::Malformed, "Its gears cannot be listed");
    }
    void reasonsAreShort()
    {
        QFETCH(int, stage);
        QFETCH(int, code);
        QFETCH(QString, words);
        QCOMPARE(instanceProblemText({static_cast<Stage>(stage), static_cast<Code>(code),
                                      QStringLiteral("Lab"), QStringLiteral("detail")}),
                 words);
    }
};

QTEST_GUILESS_MAIN(SourceTextTest)
#include "tst_source_text.moc"
