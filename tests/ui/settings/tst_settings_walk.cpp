#include "tests/support/english.h"
#include "tests/support/layout_walk.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/settings_fixture.h"

#include <QApplication>
#include <QScreen>

using namespace gearaudit;
using namespace gearaudit::test;
using Page = SettingsDialog::Page;

Q_DECLARE_METATYPE(Look)

namespace
{

// Nine tenths of the smallest screen that is thought of, of 800×560.
constexpr QSize least{720, 504};

const std::vector<std::pair<const char *, Page>> pages{{"instances", Page::Instances},
                                                       {"general", Page::General},
                                                       {"limits", Page::Limits},
                                                       {"layers", Page::Layers},
                                                       {"advisories", Page::Advisories}};

} // namespace

/// The settings' pages at every font, in German and mirrored, on the smallest screen.
class SettingsWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_fixture = std::make_unique<SettingsFixture>();
        m_fixture->addInstance(QStringLiteral("1"), QStringLiteral("one"), QStringLiteral("https://one.org"), "secret");
        m_fixture->addInstance(QStringLiteral("2"), QStringLiteral("two"), QStringLiteral("https://two.org"));
    }
    void cleanup()
    {
        m_driver.reset();
        m_fixture.reset();
    }

    void fitsEveryScreenAtEveryFont_data() { looks(); }
    void fitsEveryScreenAtEveryFont()
    {
        QFETCH(Look, look);
        const LookScope scope(look);
        open();
        const QSize screen = m_driver->dialog().screen()->availableSize();
        const QSize size = m_driver->dialog().size();
        QVERIFY2(size.width() <= screen.width() * 0.9 && size.height() <= screen.height() * 0.9,
                 qPrintable(QStringLiteral("%1×%2").arg(size.width()).arg(size.height())));
        QCOMPARE(resizeFaults(m_driver->dialog(), least), QStringList());
        for (const auto &[name, page] : pages) {
            m_driver->dialog().showPage(page);
            QCoreApplication::processEvents();
            check(QLatin1String(name), look);
        }
    }

    /// What the keychain and a test have to say is long.
    void fitsWhereThereIsTrouble_data() { looks(); }
    void fitsWhereThereIsTrouble()
    {
        QFETCH(Look, look);
        const LookScope scope(look);
        m_fixture->keychain.failure = Code::NoKeychain;
        open();
        QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
        QCOMPARE(resizeFaults(m_driver->dialog(), least), QStringList());
        m_driver->paste("key", QStringLiteral("one.org:key"));
        m_driver->click("testConnection");
        QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
        m_fixture->tests[0].pass(TestStep::Reach);
        m_fixture->tests[0].fail(TestStep::Version, Code::Unauthorized, QStringLiteral("API key expired"));
        QCoreApplication::processEvents();
        check(QStringLiteral("trouble"), look);
    }

    void theButtonsAreInReachWhateverTheFont_data() { looks(); }
    void theButtonsAreInReachWhateverTheFont()
    {
        QFETCH(Look, look);
        const LookScope scope(look);
        open();
        m_driver->dialog().resize(least);
        QCoreApplication::processEvents();
        const QRect dialog = m_driver->dialog().rect();
        QVERIFY(dialog.width() <= least.width() && dialog.height() <= least.height());
        for (const char *name : {"ok", "cancel", "apply"}) {
            const QPushButton *button = m_driver->button(name);
            QVERIFY2(dialog.contains(QRect(button->mapTo(&m_driver->dialog(), QPoint()), button->size())), name);
        }
    }

private:
    static void looks()
    {
        QTest::addColumn<Look>("look");
        for (const Look &look : allLooks())
            QTest::newRow(qPrintable(look.name())) << look;
    }
    void open() { m_driver = std::make_unique<SettingsDriver>(*m_fixture); }
    void check(const QString &name, const Look &look)
    {
        SettingsDialog &dialog = m_driver->dialog();
        keepPicture(dialog, QStringLiteral("settings-") + name + QStringLiteral("-") +
                                look.name().remove(QStringLiteral(", ")).remove(QLatin1Char(' ')));
        const QStringList faults = layoutFaults(dialog) + sharedMnemonics(dialog) + namelessControls(dialog) +
                                   focusFaults(dialog);
        if (!faults.isEmpty())
            QFAIL(qPrintable(name + QStringLiteral(":\n") + faults.join(QLatin1Char('\n'))));
    }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;
};

QTEST_MAIN(SettingsWalkTest)
#include "tst_settings_walk.moc"
