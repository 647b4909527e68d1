#include "core/images/layers/manifest_size.h"
#include "core/images/layers/stored_image.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// An engine keeps a manifest in its memory, however long: it is not given one without an end.
class TestManifestSize : public QObject
{
    Q_OBJECT

    static Result<void> check(const QString &name)
    {
        return manifestSizeCheck(quickOptions().registry)(name, {});
    }

private Q_SLOTS:
    void oneThatIsRight()
    {
        const TestRegistry registry;
        QVERIFY(check(registry.name()));
        QCOMPARE(registry.asked("/manifests/", "GET"), 0); // a HEAD costs nothing of a limit
        QCOMPARE(registry.asked("/manifests/", "HEAD"), 1);
    }

    void oneThatIsTooLarge()
    {
        TestRegistry registry;
        registry.top = QByteArray(mostManifestBytes + 1, ' ');
        const auto checked = check(registry.name());
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Code::Corrupt);
        QVERIFY2(checked.error().detail.contains(QStringLiteral("too large")), qPrintable(checked.error().detail));
    }

    void oneWithoutAnEnd()
    {
        const HttpServer server([](const ServerRequest &request) {
            using How = ServerReply::How;
            const bool isHead = request.method == "HEAD";
            return ServerReply{200, isHead ? QByteArray() : QByteArray(100'000, ' '), {}, isHead ? How::Whole : How::Endless};
        });
        const auto checked = check(QStringLiteral("127.0.0.1:%1/lab/it:1").arg(server.port()));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Code::Corrupt);
    }

    /// That is the engine's to tell.
    void whatCannotBeAsked()
    {
        QVERIFY(check(QStringLiteral("127.0.0.1:1/lab/it:1")));
        QVERIFY(check(QStringLiteral("no name")));
        TestRegistry registry;
        registry.headStatus = 405;
        QVERIFY(check(registry.name()));
        TestRegistry withLogin;
        withLogin.asks = TestRegistry::Asks::Basic;
        QVERIFY(check(withLogin.name()));
    }
};

QTEST_GUILESS_MAIN(TestManifestSize)
#include "tst_manifest_size.moc"
