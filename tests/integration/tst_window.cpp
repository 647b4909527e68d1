#include "app/window/window_world.h"
#include "core/process/qprocess_runner.h"
#include "tests/integration/support/real_engine.h"
#include "tests/support/fake_credential_store.h"
#include "ui/pages/gears_page.h"
#include "ui/views/gears_view.h"
#include "ui/window/main_window.h"
#include "ui/words/translation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

/// The window on a real display, with a real engine: from Audit to a filtered tree. Keeps pictures
/// in the folder that GEAR_AUDIT_PICTURES names.
class TestWindow : public QObject
{
    Q_OBJECT

    RealEngine m_engine;
    QTemporaryDir m_folder;

    void add(const ExchangeFolder &exchange, const char *site, const char *name, const char *label,
             const char *recipe, bool sdk, QJsonObject more = {}) const
    {
        more.insert(text("label"), text(label));
        if (sdk)
            more.insert(text("inputs"),
                        QJsonObject{{text("key"), QJsonObject{{text("base"), text("api-key")}}}});
        exchange.add(text(site), text(name),
                     m_engine.registry() + text("/gears/") + text(recipe) + text(":1"), more);
    }

    void keepPicture(MainWindow &window, const char *name)
    {
        const QString folder = qEnvironmentVariable("GEAR_AUDIT_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + text(name) + text(".png")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem()));
        QCOMPARE(QGuiApplication::platformName(), text("xcb"));
        // Where no Docker is installed, its programs lie beside the build.
        const QProcessEnvironment environment = m_engine.environment();
        for (const char *name : {"DOCKER_HOST", "PATH", "LD_LIBRARY_PATH"}) {
            if (environment.contains(text(name)))
                qputenv(name, environment.value(text(name)).toUtf8());
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslators(*qApp, QLocale::c());
    }

    void fromAuditToAFilteredTree()
    {
        const ExchangeFolder exchange(m_folder.filePath(text("exchange")));
        const QJsonObject venv{
            {text("environment"),
             QJsonObject{{text("PATH"), text("/opt/venv/bin:/usr/local/bin:/usr/bin:/bin")}}},
            {text("command"), text("python run.py")}};
        add(exchange, "imaging", "dicom-tidy", "DICOM tidy", "venv-first", true, venv);
        add(exchange, "imaging", "scan-sorter", "Scan sorter", "two-pythons", true,
            {{text("command"), text("/opt/py/bin/python3 run.py")}});
        add(exchange, "imaging", "roi-stats", "ROI statistics", "user-site", false);
        add(exchange, "lab", "surface-fit", "Surface fit", "conda", true,
            {{text("command"), text("/opt/conda/bin/python run.py")}});
        add(exchange, "lab", "signal-mean", "Signal mean", "no-pip", false);
        add(exchange, "lab", "tiny-shell", "Tiny shell", "busybox", false);
        add(exchange, "tools", "metadata-check", "Metadata check", "editable", true,
            {{text("command"), text("python3 run.py")}});
        add(exchange, "tools", "retired", "Retired converter", "no-such-image", false);

        QSettings stored(m_folder.filePath(text("settings.ini")), QSettings::IniFormat);
        stored.setValue(text("exchange/address"), exchange.path());
        stored.setValue(text("results/folder"), m_folder.filePath(text("results")));
        FakeCredentialStore keychain;
        WindowWorld world(stored, {}, keychain, std::make_shared<QProcessRunner>());
        const auto made = world.makeWindow();
        MainWindow &window = *made;
        window.resize(1180, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *start = window.findChild<QAbstractButton *>(text("start"));
        auto *page = window.findChild<GearsPage *>();
        const QAbstractItemModel *rows = page->view().model();
        auto *filter = window.findChild<QLineEdit *>(text("filter"));
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 20'000);

        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(!start->isEnabled());
        const auto *inFlight = window.findChild<QTreeView *>(text("inFlight"));
        QTRY_VERIFY_WITH_TIMEOUT(
            inFlight->model()->rowCount() > 0 && rows->rowCount() > 0, 120'000);
        keepPicture(window, "running");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 300'000);
        QCOMPARE(masterStatus(m_folder.filePath(text("results")), text("imaging"), text("dicom-tidy")),
                 text("audited"));
        QCOMPARE(masterStatus(m_folder.filePath(text("results")), text("tools"), text("retired")),
                 text("not-found"));

        filter->setFocus();
        QTest::keyClicks(filter, text("flywheel-sdk"));
        QTRY_VERIFY(page->model().forest()->filter == text("flywheel-sdk"));
        QCOMPARE(rows->index(0, 0).data().toString(), text("imaging"));
        const auto depth = [rows](int row) {
            return rows->index(row, 0).data(GearsModel::DepthRole).toInt();
        };
        int gears = 0;
        int sites = 0;
        for (int row = 0; row < rows->rowCount(); ++row) {
            sites += depth(row) == 0 ? 1 : 0;
            gears += depth(row) == 1 ? 1 : 0;
        }
        QCOMPARE(sites, 1);
        QCOMPARE(gears, 1);
        keepPicture(window, "filtered");
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_VERIFY(page->model().forest()->filter.isEmpty());
        page->expandAll();
        QTest::qWait(100);
        keepPicture(window, "results");
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
