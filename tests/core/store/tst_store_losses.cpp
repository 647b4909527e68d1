#include "core/master/rewriting_loss.h"
#include "core/store/store.h"
#include "tests/support/record_builder.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

/// A master JSON of which the next save would lose a part is kept first, and that is said.
class TestStoreLosses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeWrittenAgainIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isKept");
        const QByteArray gear("{\"gear-name\": \"a\", \"custom-docker-image\": \"i:1\"}");
        QTest::newRow("equal sites") << "{\"s\": {\"a\": " + gear + "}, \"s\": {\"b\": " + gear + "}}\n" << true;
        QTest::newRow("equal sites, one with an escape")
            << "{\"s\": {\"a\": " + gear + "}, \"\\u0073\": {\"b\": " + gear + "}}\n" << true;
        QTest::newRow("equal gears") << "{\"s\": {\"a\": " + gear + ", \"a\": " + gear + "}}\n" << true;
        QTest::newRow("equal keys far below")
            << QByteArray("{\"s\": {\"a\": {\"gear-name\": \"a\", \"own\": [{\"x\": 1, \"x\": 2}]}}}\n") << true;
        QTest::newRow("no UTF-8")
            << QByteArray("{\"s\": {\"a\": {\"gear-name\": \"a\", \"gear-label\": \"caf\xe9\"}}}\n") << true;
        QTest::newRow("nothing unusual")
            << "{\"s\": {\"a\": " + gear + "}, \"t\": {\"a\": " + gear + "}}\n" << false;
    }
    void whatCannotBeWrittenAgainIsSetAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isKept);
        QCOMPARE(!lostByRewriting(content).isEmpty(), isKept);
        const QTemporaryDir folder;
        test::writeFile(folder.filePath(QStringLiteral("exchange_master_json.json")), content);
        auto store = Store::open(folder.path(), QStringLiteral("exchange"));
        QVERIFY(store);
        QCOMPARE((*store)->notes().size(), std::size_t(isKept ? 1 : 0));
        QVERIFY((*store)->report()->gearCount() > 0);
        if (!isKept)
            return;
        const auto note = (*store)->notes()[0];
        QCOMPARE(note.code, Code::Malformed);
        QVERIFY(note.subject.contains(QStringLiteral("/exchange_master_json.damaged-")));
        QCOMPARE(test::fileContent(note.subject), content);
        QVERIFY((*store)->append(test::smallRecord(QStringLiteral("site"), QStringLiteral("gear"))));
        QVERIFY((*store)->merge());
        store->reset();
        auto again = Store::open(folder.path(), QStringLiteral("exchange"));
        QVERIFY(again);
        QVERIFY((*again)->notes().empty()); // it is whole by now
        QCOMPARE(test::fileContent(note.subject), content);
    }
};

QTEST_GUILESS_MAIN(TestStoreLosses)
#include "tst_store_losses.moc"
