#include "tests/support/english.h"
#include "tests/support/settings_fixture.h"

#include <QApplication>
#include <QListWidget>
#include <QSpinBox>

using namespace gearaudit;
using namespace gearaudit::test;

/// Finding a setting by its words, and what each says of itself.
class SettingsSearchTest : public QObject
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

    void findsASettingByItsWordsAndGoesThere()
    {
        open();
        m_driver->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_driver->field("searchSettings")->hasFocus());
        typeHere(QStringLiteral("mEmory"));
        auto *found = m_driver->child<QListWidget>("foundSettings");
        QVERIFY(found->isVisible() && !m_driver->child<QListWidget>("categories")->isVisible());
        QCOMPARE(found->item(0)->text(), QStringLiteral("Limits: Memory"));
        QVERIFY(m_driver->child<QSpinBox>("memoryMb")->isVisible());
        auto *mark = m_driver->child<QWidget>("fieldMark");
        QVERIFY(mark && mark->isVisible());
        QVERIFY(m_driver->field("searchSettings")->hasFocus());
        m_driver->press(Qt::Key_Return);
        QVERIFY(m_driver->dialog().isVisible()); // Return is not OK there
        QVERIFY(m_driver->child<QSpinBox>("memoryMb")->hasFocus());
        QVERIFY(!mark->isVisible());
    }

    void findsASettingByItsHint()
    {
        open();
        m_driver->type("searchSettings", QStringLiteral("hangs costs"));
        auto *found = m_driver->child<QListWidget>("foundSettings");
        QCOMPARE(found->count(), 1);
        QCOMPARE(found->item(0)->text(), QStringLiteral("Limits: A Python or pip"));
        m_driver->type("searchSettings", QStringLiteral("certificates"));
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {}, found->visualItemRect(found->item(0)).center());
        QVERIFY(m_driver->field("authorities")->hasFocus());
        m_driver->type("searchSettings", QStringLiteral("no such words"));
        QVERIFY(!found->isVisible() && m_driver->child<QListWidget>("categories")->isVisible());
        m_driver->press(Qt::Key_Escape);
        QVERIFY(m_driver->dialog().isVisible()); // Escape ends the search first
        QCOMPARE(m_driver->field("searchSettings")->text(), QString());
    }

    void everySettingTellsItsDefaultAndUnit()
    {
        open();
        QCOMPARE(m_driver->child<QWidget>("imageSeconds")->accessibleDescription(),
                 QStringLiteral("To examine all of it, once it is there. Default: 180 s."));
        QCOMPARE(m_driver->child<QWidget>("jobs")->accessibleDescription(),
                 QStringLiteral("Examined side by side. Default: 2."));
        QCOMPARE(m_driver->child<QWidget>("inspect")->accessibleDescription(),
                 QStringLiteral("Default: by the engine, else by their layers."));
        QVERIFY(m_driver->child<QWidget>("keepImages")->toolTip().contains(QStringLiteral("Default: no.")));
    }

private:
    void open() { m_driver = std::make_unique<SettingsDriver>(*m_fixture); }
    static void typeHere(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;
};

QTEST_MAIN(SettingsSearchTest)
#include "tst_settings_search.moc"
