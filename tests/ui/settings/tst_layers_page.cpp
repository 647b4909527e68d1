#include "tests/support/english.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/settings_fixture.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// The settings' page of images read without an engine, driven as in its dialog.
class LayersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_fixture = std::make_unique<SettingsFixture>(); }
    void cleanup()
    {
        m_driver.reset();
        m_fixture.reset();
    }

    void showsWhatIsSetAndSavesWhatIsEntered()
    {
        m_fixture->settings.platform = QStringLiteral("linux/arm64");
        m_fixture->settings.mirrors = QStringLiteral("docker.io=mirror.test:5000");
        m_fixture->settings.plainHttp = QStringLiteral("old.test");
        m_fixture->settings.tokenHosts = QStringLiteral("auth.test");
        open();
        QCOMPARE(m_driver->field("platform")->text(), QStringLiteral("linux/arm64"));
        QCOMPARE(m_driver->field("mirrors")->text(), QStringLiteral("docker.io=mirror.test:5000"));
        QCOMPARE(m_driver->field("plainHttp")->text(), QStringLiteral("old.test"));
        QCOMPARE(m_driver->field("tokenHosts")->text(), QStringLiteral("auth.test"));
        QVERIFY(!m_driver->button("apply")->isEnabled());
        QCOMPARE(namelessControls(m_driver->dialog()), QStringList());

        m_driver->type("platform", QStringLiteral("linux/arm/v7"));
        m_driver->type("mirrors", QStringLiteral("ghcr.io=mirror.test/ghcr docker.io=other.test"));
        m_driver->type("plainHttp", QStringLiteral("old.test:5000, [fd00::1]:5000"));
        m_driver->type("tokenHosts", {});
        m_driver->child<QSpinBox>("cacheMb")->setValue(7);
        m_driver->click("ok");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        const Settings &saved = m_fixture->saved[0].settings;
        QCOMPARE(saved.platform, QStringLiteral("linux/arm/v7"));
        QCOMPARE(saved.mirrors, QStringLiteral("ghcr.io=mirror.test/ghcr docker.io=other.test"));
        QCOMPARE(saved.plainHttp, QStringLiteral("old.test:5000, [fd00::1]:5000"));
        QCOMPARE(saved.tokenHosts, QString());
        QCOMPARE(saved.cacheMb, 7);
    }

    void anEmptyPlatformIsTheDefault()
    {
        open();
        m_driver->type("platform", {});
        QVERIFY(!m_driver->button("apply")->isEnabled());
        QCOMPARE(m_driver->dialog().enteredSettings().platform, Settings().platform);
    }

    void whatCannotBeUsedIsSaidAndNotSaved_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("platform") << QByteArray("platform") << QStringLiteral("linux amd64")
                                  << QStringLiteral("written as linux/amd64");
        QTest::newRow("mirror") << QByteArray("mirrors") << QStringLiteral("docker.io=m.test mirror.test")
                                << QStringLiteral("“mirror.test” is not");
        QTest::newRow("mirror with a scheme") << QByteArray("mirrors") << QStringLiteral("docker.io=https://m.test")
                                              << QStringLiteral("without https://");
        QTest::newRow("host with a scheme") << QByteArray("plainHttp") << QStringLiteral("a.test http://b.test")
                                            << QStringLiteral("“http://b.test” is not");
        QTest::newRow("host with a path") << QByteArray("tokenHosts") << QStringLiteral("a.test/token")
                                          << QStringLiteral("HOST:PORT");
        QTest::newRow("host with a user") << QByteArray("tokenHosts") << QStringLiteral("me@a.test")
                                          << QStringLiteral("HOST:PORT");
        QTest::newRow("port") << QByteArray("plainHttp") << QStringLiteral("a.test:99999") << QStringLiteral("HOST:PORT");
    }
    void whatCannotBeUsedIsSaidAndNotSaved()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(QString, said);
        open();
        m_driver->type(field.constData(), text);
        m_driver->dialog().showPage(SettingsDialog::Page::Limits);
        m_driver->click("ok");
        QTRY_VERIFY(m_driver->field(field.constData())->hasFocus());
        QVERIFY(m_fixture->saved.empty());
        QVERIFY2(m_driver->note(field.constData()).contains(said), qPrintable(m_driver->note(field.constData())));
        // Mended, it goes at once.
        m_driver->type(field.constData(), {});
        QVERIFY(!m_driver->note(field.constData()).contains(said));
    }

    void tellsWhatIsKeptAndClearsIt()
    {
        open();
        QTRY_COMPARE(m_driver->said("cacheSize"), QStringLiteral("1.2 MB of 3 layers now"));
        QVERIFY(m_driver->button("clearCache")->isEnabled());
        m_driver->click("clearCache");
        QTRY_COMPARE(m_driver->said("cacheSize"), QStringLiteral("Nothing is kept now."));
        QVERIFY(!m_driver->button("clearCache")->isEnabled());
        QVERIFY(!m_driver->button("apply")->isEnabled()); // it is no setting
    }

    void saysWhatCouldNotBeCleared()
    {
        m_fixture->cacheCleared = Unexpected{Error{Stage::Settings, Code::NotWritable, QStringLiteral("/srv/cache"), {}}};
        open();
        QTRY_VERIFY(m_driver->button("clearCache")->isEnabled());
        m_driver->click("clearCache");
        QTRY_VERIFY(m_driver->said("cacheSize").contains(QStringLiteral("/srv/cache")));
        QVERIFY(m_driver->button("clearCache")->isEnabled());
    }

    void scrollsWhereThereIsNoRoom()
    {
        QFont large = QApplication::font();
        const QFont before = large;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        open();
        m_driver->dialog().resize(800, 560);
        QCoreApplication::processEvents();
        QVERIFY(m_driver->dialog().width() <= 800 && m_driver->dialog().height() <= 560);
        QWidget *last = m_driver->button("restoreLayers");
        QScrollArea *scroll = nullptr;
        for (QWidget *up = last; up && !scroll; up = up->parentWidget())
            scroll = qobject_cast<QScrollArea *>(up);
        QVERIFY(scroll);
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        scroll->ensureWidgetVisible(last);
        QVERIFY(!last->visibleRegion().isEmpty());
        // Nothing is cut at the side.
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QApplication::setFont(before);
    }

private:
    void open()
    {
        m_driver = std::make_unique<SettingsDriver>(*m_fixture);
        m_driver->dialog().showPage(SettingsDialog::Page::Layers);
    }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;
};

QTEST_MAIN(LayersPageTest)
#include "tst_layers_page.moc"
