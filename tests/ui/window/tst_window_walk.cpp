#include "tests/support/english.h"
#include "tests/support/layout_walk.h"
#include "tests/support/sample_advisories.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"

#include <QApplication>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

Q_DECLARE_METATYPE(Look)

namespace
{

enum PageNumber { GearsNumber, PackagesNumber, OverviewNumber, CompareNumber, RebuildNumber, PageCount };
const char *const pageNames[] = {"gears", "packages", "overview", "compare", "rebuild"};

constexpr QSize least{800, 560};
constexpr QSize usual{1320, 820};
constexpr QSize large{2560, 1440};

/// What lies over the rest by what it is.
const QStringList overlays{QStringLiteral("heldRows"),        QStringLiteral("toast"),
                           QStringLiteral("progressPopover"), QStringLiteral("enginePopover"),
                           QStringLiteral("noticesPopover"),  QStringLiteral("filterMistake")};

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x20, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x3a, 0x7b, 0xd5));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x82, 0x88));
    return palette;
}

} // namespace

/// The main window's pages at every size, at every font, in German and mirrored: nothing is cut,
/// nothing out of reach, nothing over another, and the keyboard's place is seen.
class WindowWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup()
    {
        m_driver.reset();
        QApplication::setPalette(m_palette);
    }

    void everyPageAtEverySize_data() { looks(); }
    void everyPageAtEverySize()
    {
        QFETCH(Look, look);
        const LookScope scope(look);
        openFull();
        QStringList faults;
        for (const QSize &size : {least, usual, large}) {
            faults += resized(size, look);
            for (int page = GearsNumber; page < PageCount; ++page) {
                show(page);
                faults += walked(QLatin1String(pageNames[page]), look);
            }
        }
        tell(faults);
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Look{} << false << usual;
        QTest::newRow("dark") << Look{} << true << usual;
        QTest::newRow("small, 24 pt") << Look{24, {}, false} << false << least;
        QTest::newRow("right to left") << Look{9, {}, true} << false << usual;
    }
    void theFocusIsSeen()
    {
        QFETCH(Look, look);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        if (isDark)
            QApplication::setPalette(darkPalette());
        const LookScope scope(look);
        openFull();
        QStringList faults = resized(size, look);
        for (int page = GearsNumber; page < PageCount; ++page) {
            show(page);
            if (isDark)
                keep(QLatin1String(pageNames[page]), look, QStringLiteral("-dark"));
            for (const QString &fault : focusFaults(m_driver->window())) {
                // The order is tst_main_window_words' matter.
                if (!fault.startsWith(QStringLiteral("Tab goes back")))
                    faults << QLatin1String(pageNames[page]) + QStringLiteral(": ") + fault;
            }
        }
        tell(faults);
    }

    void emptyFailedAndRunning_data() { looks(); }
    void emptyFailedAndRunning()
    {
        QFETCH(Look, look);
        const LookScope scope(look);
        m_driver->open();
        QStringList faults;
        for (const QSize &size : {usual, least}) {
            faults += resized(size, look);
            for (int page = GearsNumber; page < PageCount; ++page) {
                show(page);
                faults += walked(QLatin1String("empty-") + QLatin1String(pageNames[page]), look);
            }
        }
        show(GearsNumber);
        m_driver->fixture.stored = failures();
        m_driver->controller().readResults();
        QTRY_VERIFY(m_driver->filter()->isEnabled());
        m_driver->filter()->setText(QStringLiteral("status:failed"));
        QTRY_VERIFY(m_driver->child<QWidget>("failures")->isVisible());
        for (const QSize &size : {usual, least}) {
            faults += resized(size, look);
            faults += walked(QStringLiteral("failed"), look);
        }
        m_driver->filter()->clear();
        startAudit();
        for (const QSize &size : {usual, least}) {
            faults += resized(size, look);
            faults += walked(QStringLiteral("running"), look);
        }
        QTest::keyClick(&m_driver->window(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->child<QWidget>("progressPopover")->isVisible());
        faults += walked(QStringLiteral("progress"), look);
        m_driver->fixture.gate.open();
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Idle);
        tell(faults);
    }

private:
    static void looks()
    {
        QTest::addColumn<Look>("look");
        for (const Look &look : allLooks())
            QTest::newRow(qPrintable(look.name())) << look;
    }
    static std::vector<GearRecord> failures()
    {
        return {sampleFailure(QStringLiteral("flywheel"), QStringLiteral("mriqc"), Status::NotFound,
                              QStringLiteral("manifest for flywheel/mriqc:0.15.1 not found")),
                sampleFailure(QStringLiteral("flywheel"), QStringLiteral("pet-quant"), Status::Unauthorized,
                              QStringLiteral("pull access denied for flywheel/pet-quant")),
                sampleFailure(QStringLiteral("brainlife"), QStringLiteral("bet"), Status::TimedOut,
                              QStringLiteral("no answer within 600 s"))};
    }
    /// Results with known faults, of now and of before, so that no page is empty.
    void openFull()
    {
        WindowFixture &fixture = m_driver->fixture;
        fixture.stored = sampleRecords();
        fixture.advisories = [database = sampleAdvisories()] { return database; };
        fixture.archives = {{QStringLiteral("/archive/before.json"), QDateTime({2026, 10, 1}, {6, 0}, Qt::UTC)}};
        fixture.files.insert(QStringLiteral("before.json"),
                             {sampleGear(QStringLiteral("flywheel"), QStringLiteral("dicom-fixer"),
                                         QStringLiteral("0.8.0"),
                                         {{QStringLiteral("numpy"), QStringLiteral("1.19.5")},
                                          {QStringLiteral("pydicom"), QStringLiteral("2.2.0")}})});
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().model()->rowCount() >= 6);
        m_driver->gearsPage().expandAll();
        QTRY_COMPARE(m_driver->gears().model()->rowCount(), 16);
        m_driver->gears().selectRow(1); // with details
    }
    void show(int page)
    {
        m_driver->pages().setCurrentIndex(page);
        if (page == CompareNumber)
            QTRY_VERIFY(!m_driver->fixture.stored->empty() == (m_driver->view("differences")->model()->rowCount() > 0));
        if (page == RebuildNumber && !m_driver->fixture.stored->empty())
            QTRY_VERIFY(m_driver->view("remedies")->model()->rowCount() > 0);
        if (page == OverviewNumber && !m_driver->fixture.stored->empty())
            QTRY_VERIFY(m_driver->child<QWidget>("severities")->isVisible());
        if (page == PackagesNumber && !m_driver->fixture.stored->empty())
            QTRY_VERIFY(m_driver->view("packages")->model()->rowCount() > 0);
        QCoreApplication::processEvents();
    }
    void startAudit()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->fixture.fetched = [this](const QString &image) {
            m_driver->fixture.gate.pass({});
            FetchedImage fetched;
            fetched.reference = image;
            return fetched;
        };
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->view("inFlight")->model()->rowCount(), 2);
    }
    QStringList resized(const QSize &size, const Look &look)
    {
        QStringList faults = resizeFaults(m_driver->window(), size);
        const QSize hint = m_driver->window().minimumSizeHint();
        if (hint.width() > least.width() || hint.height() > least.height())
            faults << QStringLiteral("%1: the window is %2×%3 at the least")
                          .arg(look.name()).arg(hint.width()).arg(hint.height());
        return faults;
    }
    QStringList walked(const QString &name, const Look &look)
    {
        QCoreApplication::processEvents();
        keep(name, look, {});
        QStringList faults;
        const QSize size = m_driver->window().size();
        QStringList found; // what comes from a thread may not have been laid out yet
        (void)QTest::qWaitFor([&] { return (found = layoutFaults(m_driver->window(), overlays)).isEmpty(); }, 500);
        for (const QString &fault : std::as_const(found))
            faults << QStringLiteral("%1 %2×%3: ").arg(name).arg(size.width()).arg(size.height()) + fault;
        return faults;
    }
    /// Those that are looked at: a page as it is usually, and what is special of it.
    void keep(const QString &name, const Look &look, const QString &colours)
    {
        const QSize size = m_driver->window().size();
        const bool isPlain = look.points == 9 && look.language.isEmpty() && !look.isRightToLeft;
        const bool isKept = size == usual || (size == least && (isPlain || look.points == 24));
        if (isKept && look.points != 14)
            keepPicture(m_driver->window(),
                        QStringLiteral("%1-%2x%3-").arg(name).arg(size.width()).arg(size.height()) +
                            look.name().remove(QStringLiteral(",")).replace(QLatin1Char(' '), QLatin1Char('-')) + colours);
    }
    static void tell(QStringList faults)
    {
        faults.removeDuplicates();
        if (!faults.isEmpty())
            QFAIL(qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    const QPalette m_palette = QApplication::palette();
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowWalkTest)
#include "tst_window_walk.moc"
