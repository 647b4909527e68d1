#include "core/images/docker/pull_stream.h"

#include <QTest>

using namespace gearaudit;

namespace
{
const QByteArray head = "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n";
const QString image = QStringLiteral("h/r:1");

QByteArray layer(const char *id, const char *status, int done = 0, int total = 0)
{
    return "{\"status\":\"" + QByteArray(status) + "\",\"progressDetail\":{\"current\":"
        + QByteArray::number(done) + ",\"total\":" + QByteArray::number(total) + "},\"id\":\""
        + QByteArray(id) + "\"}\r\n";
}
const QByteArray success = "{\"status\":\"Status: Downloaded newer image for h/r:1\"}\r\n";
} // namespace

class TestPullStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRequest()
    {
        QCOMPARE(pullRequest(QStringLiteral("1.41"), QStringLiteral("127.0.0.1:5000/a/b"),
                             QStringLiteral("1.0&x=y")),
                 QByteArray("POST /v1.41/images/create?fromImage=127.0.0.1%3A5000%2Fa%2Fb"
                            "&tag=1.0%26x%3Dy HTTP/1.0\r\nHost: docker\r\nContent-Length: 0\r\n\r\n"));
        QVERIFY(pullRequest(QStringLiteral("1.41"), image, image, "abc")
                    .contains("\r\nX-Registry-Auth: abc\r\n"));
    }

    void bytesAddUpOverLayers()
    {
        PullStream stream;
        stream.feed(head);
        stream.feed("{\"status\":\"Pulling from a/b\",\"id\":\"1\"}\r\n");
        stream.feed(layer("l1", "Pulling fs layer") + layer("l2", "Pulling fs layer"));
        QVERIFY(stream.feed(layer("l1", "Downloading", 10, 100)));
        QVERIFY(stream.feed(layer("l2", "Downloading", 5, 50)));
        QCOMPARE(stream.progress(), (ImageProgress{ImageStage::Pulling, 15, 150}));
        stream.feed(layer("l1", "Download complete") + layer("l2", "Download complete"));
        QCOMPARE(stream.progress(), (ImageProgress{ImageStage::Unpacking, 150, 150}));
        stream.feed(success);
        QVERIFY(stream.result(image));
    }

    void anyCutGivesTheSame()
    {
        const QByteArray whole = head + layer("l1", "Downloading", 10, 100)
            + layer("l1", "Pull complete") + success;
        for (qsizetype cut = 0; cut < whole.size(); ++cut) {
            PullStream stream;
            stream.feed(whole.left(cut));
            stream.feed(whole.mid(cut));
            QVERIFY(stream.result(image));
            QCOMPARE(stream.progress().bytesTotal, 100);
        }
    }

    void earlyErrors()
    {
        PullStream stream;
        stream.feed("HTTP/1.0 404 Not Found\r\n\r\n{\"message\":\"manifest for h/r:1 not found: "
                    "manifest unknown\"}");
        QCOMPARE(stream.result(image).error().code, Code::NotFound);
        PullStream bare;
        bare.feed("HTTP/1.0 404 Not Found\r\n\r\n");
        QCOMPARE(bare.result(image).error().code, Code::NotFound);
    }

    // Docker tells of a full disk after it said 200.
    void lateErrors()
    {
        PullStream stream;
        stream.feed(head + layer("l1", "Downloading", 10, 100)
                    + "{\"errorDetail\":{\"message\":\"x\"},\"error\":\"failed to register layer: "
                      "write /a: no space left on device\"}\r\n");
        QCOMPARE(stream.result(image).error().code, Code::NoSpace);
    }

    void whatIsNoAnswerIsNotTakenForOne_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << int(Code::NotReadable);
        QTest::newRow("text") << QByteArray("unknown command: dial-stdio\r\n\r\n")
                              << int(Code::NotReadable);
        QTest::newRow("cut") << head + layer("l1", "Downloading", 10, 100) << int(Code::Failed);
        QTest::newRow("garbage") << head + QByteArray(3 * 1024 * 1024, '\xff') << int(Code::Failed);
        QTest::newRow("html") << QByteArray("HTTP/1.0 502 Bad\r\n\r\n<html>") << int(Code::Failed);
    }
    void whatIsNoAnswerIsNotTakenForOne()
    {
        QFETCH(QByteArray, answer);
        PullStream stream;
        stream.feed(answer);
        QTEST(int(stream.result(image).error().code), "code");
    }

    void hostileNumbersAreBounded()
    {
        PullStream stream;
        stream.feed(head + layer("l1", "Downloading", -5, -9) + "{\"id\":7}\r\n[]\r\nnull\r\n");
        QVERIFY(stream.progress().bytesDone >= 0);
        QVERIFY(stream.progress().bytesTotal >= 0);
    }
};

QTEST_GUILESS_MAIN(TestPullStream)
#include "tst_pull_stream.moc"
