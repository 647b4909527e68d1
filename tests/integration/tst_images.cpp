#include "tests/integration/support/expectation.h"
#include "tests/integration/support/real_engine.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit::test;

/// What the program finds in every sample image, against what is known from how each was built. All
/// are audited in one run, so that a bad neighbour would be seen too.
class TestImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void watchesThemStart();
    void endsWithTheFailedOnesNamed();
    void leavesNothingBehind();

private:
    QStringList recipes() const;
    QByteArray fileOf(const QString &recipe, const QString &name) const;

    RealEngine m_engine;
    QTemporaryDir m_folder;
    QString m_images = qEnvironmentVariable("GEAR_AUDIT_IMAGES");
    Ended m_run;
};

QStringList TestImages::recipes() const
{
    QStringList found;
    for (const QString &name : QDir(m_images).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!QFile::exists(m_images + QLatin1Char('/') + name + QStringLiteral("/registry-only")))
            found << name;
    }
    return found;
}

QByteArray TestImages::fileOf(const QString &recipe, const QString &name) const
{
    QFile file(m_images + QLatin1Char('/') + recipe + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImages::initTestCase()
{
    QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem()));
    QVERIFY2(recipes().size() > 25, "GEAR_AUDIT_IMAGES names no folder of recipes");
    const ExchangeFolder exchange(m_folder.filePath(QStringLiteral("exchange")));
    for (const QString &recipe : recipes())
        exchange.add(QStringLiteral("test"), recipe, QStringLiteral("gear-audit-test/%1:1").arg(recipe),
                     QJsonDocument::fromJson(fileOf(recipe, QStringLiteral("manifest.json"))).object());
    const auto images = [&] {
        QStringList lines = m_engine.dockerLines({QStringLiteral("images"), QStringLiteral("--format"),
                                                  QStringLiteral("{{.Repository}}:{{.Tag}} {{.ID}}")});
        lines.sort();
        return lines;
    };
    const QStringList before = images();
    // What the engine itself answers; tst_layers has what the layers say of the same images.
    m_run = m_engine.audit({QStringLiteral("--inspect"), QStringLiteral("docker"), QStringLiteral("--exchange"), exchange.path(), QStringLiteral("--workdir"),
                            m_folder.filePath(QStringLiteral("work"))});
    // None of these was pulled by the program, so none is its own to remove.
    QCOMPARE(images(), before);
}

void TestImages::finds_data()
{
    QTest::addColumn<QString>("recipe");
    for (const QString &recipe : recipes())
        QTest::newRow(qPrintable(recipe)) << recipe;
}

void TestImages::finds()
{
    QFETCH(QString, recipe);
    const QByteArray json = fileOf(recipe, QStringLiteral("expected.json"));
    const QJsonObject expected = readExpectation(json, m_engine.values());
    QVERIFY2(!expected.isEmpty(), "no expected.json beside the recipe, or none that can be read");
    const QJsonObject actual = masterRecord(m_folder.filePath(QStringLiteral("work")),
                                            QStringLiteral("test"), recipe);
    QVERIFY2(!actual.isEmpty(), m_run.errors.constData());
    const QStringList found = differences(expected, actual);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// Two that start an interpreter, and two that cannot: in the locked container, by the real engine.
void TestImages::watchesThemStart()
{
    const auto started = [this](const char *recipe) {
        return masterRecord(m_folder.filePath(QStringLiteral("work")), QStringLiteral("test"),
                            QString::fromLatin1(recipe))
            .value(QStringLiteral("audit")).toObject().value(QStringLiteral("started")).toObject();
    };
    const auto known = [&](const char *recipe) { return started(recipe).value(QStringLiteral("known")).toString(); };
    QCOMPARE(known("shebang"), QStringLiteral("both"));
    QCOMPARE(started("shebang").value(QStringLiteral("script")).toString(), QStringLiteral("./run"));
    QCOMPARE(known("target"), QStringLiteral("both"));
    QCOMPARE(known("poetry"), QStringLiteral("both"));
    QCOMPARE(known("entrypoint"), QString()); // there is no ./run
    QVERIFY(!started("entrypoint").value(QStringLiteral("why")).toString().isEmpty());
    // It comes to its Python only with what the platform gives a gear.
    QCOMPARE(known("reads-config"), QStringLiteral("both"));
    QCOMPARE(started("reads-config").value(QStringLiteral("script")).toString(), QStringLiteral("main.py"));
    // One that leaves no room for processes is known by reading at least, and its image is audited.
    QVERIFY2(known("watch-bomb") == QLatin1String("read") || known("watch-bomb") == QLatin1String("both"),
             qPrintable(known("watch-bomb")));
}

void TestImages::endsWithTheFailedOnesNamed()
{
    QCOMPARE(m_run.status, 1);
    const QString said = QString::fromUtf8(m_run.errors);
    const QString failed = said.section(QStringLiteral("Not audited"), 1);
    QVERIFY2(failed.contains(QStringLiteral("test/no-shell")), qPrintable(said));
    QVERIFY2(failed.contains(QStringLiteral("test/wrong-platform")), qPrintable(said));
    QVERIFY2(!failed.contains(QStringLiteral("test/no-python")), qPrintable(said));
}

void TestImages::leavesNothingBehind()
{
    QCOMPARE(m_engine.containers(), QStringList());
    QCOMPARE(m_engine.dockerLines({QStringLiteral("volume"), QStringLiteral("ls"), QStringLiteral("-q")}),
             QStringList());
    QCOMPARE(m_engine.dockerLines({QStringLiteral("images"), QStringLiteral("-aq"), QStringLiteral("--filter"),
                                   QStringLiteral("label=gear-audit.session")}),
             QStringList());
}

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
