#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/settle.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/overview_page.h"
#include "ui/views/line_chart.h"
#include "ui/views/bar_chart.h"
#include "ui/views/chart_legend.h"
#include "ui/views/figure_tile.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<GearRecord> records()
{
    std::vector<GearRecord> all{
        gear("a", {python("/usr/bin/python", "2.7.18", "numpy=1.16.6"),
                   python("/opt/python", "3.12.1", "flywheel-sdk=16.8.0")}),
        gear("b", {python("/usr/bin/python", "2.7.18", "six=1.0")}),
        gear("c", {}),
        gear("d", {}),
    };
    all[0].findings.pythons[1].inUse = true;
    all[0].audit.siteRelease = str("19.1");
    all[1].findings.pythons[0].inUse = true;
    all[3].audit.status = Status::NotFound;
    return all;
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_page = std::make_unique<OverviewPage>(m_pool);
        m_page->resize(1000, 700);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void figures()
    {
        look();
        QTRY_COMPARE(figure("gears"), str("4"));
        QCOMPARE(figure("runningPastEnd"), str("1"));
        QCOMPARE(figure("pastEnd"), str("2"));
        QCOMPARE(figure("sdkBehind"), str("1"));
        QCOMPARE(figure("failed"), str("1"));
        QVERIFY(!tile("stale")->isVisible()); // there is none
        look(str("gear:c"));
        QTRY_COMPARE(figure("gears"), str("1"));
        QVERIFY(tile("gears")->isVisible());
        QVERIFY(!tile("failed")->isEnabled()); // nothing to show for it
        look(str("zzz"));
        QTRY_VERIFY(!tile("gears")->isVisible());
    }

    /// Everything that a chart shows is said in words too.
    void bars()
    {
        look();
        QTRY_COMPARE(spoken("branches"),
                     (QStringList{str("Python 3.12: 1 gear, 1 run it"),
                                  str("Python 2.7, end of life 1/1/20: 2 gears, 1 run it")}));
        QCOMPARE(spoken("sdkVersions"),
                 (QStringList{str("16.8.0: 1 gear"), str("none installed: 2 gears")}));
        QCOMPARE(spoken("statuses"), (QStringList{str("Audited: 2 gears"), str("No Python: 1 gear"),
                                                  str("Image not found: 1 gear")}));
        QCOMPARE(spoken("sites"), QStringList{str("hub: 4 gears")});
        const auto &branches = chart("branches")->bars();
        QVERIFY(branches[1].isMarked && !branches[0].isMarked);
        QCOMPARE(branches[1].remark, str("end of life 1/1/20")); // in words, not only by colour
        QCOMPARE(branches[1].part, 1.0);
        QCOMPARE(branches[1].value, 2.0);
        for (auto *row : rows("branches")) {
            auto *interface = QAccessible::queryAccessibleInterface(row);
            QCOMPARE(interface->role(), QAccessible::Button);
            QVERIFY(row->focusPolicy() & Qt::TabFocus);
        }
    }

    void whatIsNotRecordedIsNotSaid()
    {
        auto some = records();
        some[0].audit.status.reset();
        m_page->setExploration(exploration({some}));
        QTRY_COMPARE(spoken("branches"),
                     (QStringList{str("Python 3.12: 1 gear"),
                                  str("Python 2.7, end of life 1/1/20: 2 gears, 1 run it, "
                                      "1 may run it")}));
    }

    void aBarFilters()
    {
        QSignalSpy wanted(m_page.get(), &OverviewPage::filterWanted);
        look(str("site:hub"));
        QTRY_COMPARE(rows("branches").size(), qsizetype(2));
        QTest::mouseClick(rows("branches")[1], Qt::LeftButton);
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub python:2.7"));
        rows("sdkVersions")[1]->setFocus();
        QTest::keyClick(rows("sdkVersions")[1], Qt::Key_Return);
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub -package:flywheel-sdk"));
        QTest::keyClick(rows("statuses")[2], Qt::Key_Space);
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub status:not-found"));
        rows("sites")[0]->click();
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub"));
        QTest::keyClick(tile("runningPastEnd"), Qt::Key_Enter);
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub eol:yes in-use:yes"));
        tile("sdkBehind")->click();
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub sdk-behind:yes"));
        tile("failed")->click();
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub status:failed"));
        tile("pastEnd")->click();
        QCOMPARE(wanted.takeLast().first().toString(), str("site:hub eol:yes"));
    }

    void arrowsGoFromBarToBar()
    {
        look();
        QTRY_COMPARE(rows("branches").size(), qsizetype(2));
        QApplication::setActiveWindow(m_page.get());
        rows("branches")[0]->setFocus();
        QTRY_VERIFY(rows("branches")[0]->hasFocus());
        QTest::keyClick(rows("branches")[0], Qt::Key_Down);
        QVERIFY(rows("branches")[1]->hasFocus());
        QTest::keyClick(rows("branches")[1], Qt::Key_Up);
        QVERIFY(rows("branches")[0]->hasFocus());
        look(str("gear:a")); // the focus stays where it is
        QTRY_COMPARE(figure("gears"), str("1"));
        QVERIFY(rows("branches")[0]->hasFocus());
    }

    /// A click leaves one bar of its chart, at another place: the keyboard stays at it.
    void aClickKeepsTheFocusAtWhatWasClicked()
    {
        connect(m_page.get(), &Page::filterWanted, this, [this](const QString &filter) { look(filter); });
        look();
        QTRY_COMPARE(rows("statuses").size(), qsizetype(3));
        QApplication::setActiveWindow(m_page.get());
        for (const auto &[name, place] : {std::pair("statuses", 2), std::pair("branches", 1), std::pair("sdkVersions", 1)}) {
            look();
            QTRY_VERIFY(rows(name).size() > place);
            BarRow *row = rows(name)[place];
            const QString label = chart(name)->bars()[std::size_t(place)].label;
            QTest::mouseClick(row, Qt::LeftButton);
            QTRY_VERIFY(row->hasFocus());
            QTRY_COMPARE(rows(name).size(), qsizetype(1));
            QCOMPARE(chart(name)->bars()[0].label, label);
            QVERIFY2(rows(name)[0]->hasFocus(), name);
            m_page->disconnect(this);
            connect(m_page.get(), &Page::filterWanted, this, [this](const QString &filter) { look(filter); });
        }
        look();
        QTRY_VERIFY(tile("runningPastEnd")->isEnabled());
        QTest::mouseClick(tile("runningPastEnd"), Qt::LeftButton);
        QTRY_COMPARE(figure("gears"), str("1"));
        QVERIFY(tile("runningPastEnd")->hasFocus());
    }

    void whatIsReachedIsTold()
    {
        look();
        QTRY_COMPARE(rows("branches").size(), qsizetype(2));
        QApplication::setActiveWindow(m_page.get());
        rows("branches")[1]->setFocus();
        QTRY_COMPARE(m_page->details().title, str("Python 2.7"));
        QCOMPARE(m_page->details().about.terms, QStringList{str("python:2.7")});
        QCOMPARE(m_page->details().about.selection.size(), 2U); // its gears
        QCOMPARE(m_page->details().details.back().lines.size(), 2U);
        tile("failed")->setFocus();
        QTRY_COMPARE(m_page->details().about.terms, QStringList{str("status:failed")});
        QSignalSpy menu(m_page.get(), &Page::menuWanted);
        Q_EMIT tile("failed")->customContextMenuRequested({1, 1});
        QCOMPARE(menu.size(), 1);
        look(str("gear:c")); // there is none of it
        QTRY_VERIFY(m_page->details().isEmpty());
    }

    /// Bars are filled as far as gears start it, and outlined beyond.
    void whatIsMerelyInTheImageIsAnOutline()
    {
        look();
        QTRY_COMPARE(rows("branches").size(), qsizetype(2));
        Bar half;
        half.value = 2;
        half.part = 1;
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBar(painter, QRectF(0, 2, 200, 16), half, QPalette(Qt::white), Qt::LeftToRight);
        painter.end();
        QVERIFY(image.pixelColor(50, 10) != QColor(Qt::white));
        QCOMPARE(image.pixelColor(150, 10), QColor(Qt::white));
        QVERIFY(image.pixelColor(150, 2) != QColor(Qt::white));
        QCOMPARE(m_page->findChildren<ChartLegend *>().size(), 1);
    }

    /// With twice the font too there is nothing to scroll sideways to.
    void fitsSmallWindows()
    {
        look();
        QTRY_COMPARE(rows("branches").size(), qsizetype(2));
        auto *area = m_page->findChild<QScrollArea *>();
        const QFont usual = QApplication::font();
        const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
        for (const double points : {9.0, 14.0, 24.0}) {
            QFont font = usual;
            font.setPointSizeF(points);
            QApplication::setFont(font);
            m_page->resize(520, 400);
            settle(m_pool);
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(points)));
            for (const char *name : {"gears", "runningPastEnd", "pastEnd", "sdkBehind", "failed"})
                QVERIFY2(tile(name)->height() >= tile(name)->heightForWidth(tile(name)->width()),
                         qPrintable(str("%1 pt, %2: %3 x %4, not %5").arg(points).arg(QLatin1String(name))
                                        .arg(tile(name)->width()).arg(tile(name)->height())
                                        .arg(tile(name)->heightForWidth(tile(name)->width()))));
            keepPicture(*m_page, QStringLiteral("overview-narrow-%1").arg(points));
        }
    }

    void theTailIsOneBarUntilItIsChosen()
    {
        std::vector<GearRecord> many;
        for (int i = 0; i < 15; ++i) {
            many.push_back(gear("g", {}));
            many.back().site = str("site %1").arg(i, 2, 10, QLatin1Char('0'));
        }
        QSignalSpy wanted(m_page.get(), &OverviewPage::filterWanted);
        m_page->setExploration(exploration({many}));
        QTRY_COMPARE(rows("sites").size(), qsizetype(11));
        QVERIFY(spoken("sites").last().startsWith(str("5 other site")));
        QVERIFY(spoken("sites").last().endsWith(str(": 5 gears. Shows them all.")));
        rows("sites").last()->click();
        QCOMPARE(rows("sites").size(), qsizetype(16));
        QCOMPARE(wanted.size(), 0);
        rows("sites").last()->click();
        QCOMPARE(rows("sites").size(), qsizetype(11));
        rows("sites")[0]->click();
        QCOMPARE(wanted.takeLast().first().toString(), str("site:\"site 00\""));
        // The words typed last count, though what they show is still being counted.
        m_page->setExploration(exploration({many}, str("gear:g")));
        rows("sites")[0]->click();
        QCOMPARE(wanted.takeLast().first().toString(), str("gear:g site:\"site 00\""));
    }

    /// Marked bars differ from others by their pattern as well.
    void marksAreSeenWithoutColour()
    {
        look();
        QTRY_COMPARE(rows("statuses").size(), qsizetype(3));
        // Inside a bar of half the greatest length.
        const auto colours = [](QWidget *row) {
            const QImage image = row->grab().toImage();
            QSet<QRgb> found;
            for (int x = image.width() * 2 / 5; x < image.width() / 2; ++x)
                found.insert(image.pixel(x, image.height() / 2));
            return found.size();
        };
        QCOMPARE(chart("statuses")->bars()[2].isMarked, true);
        QVERIFY(colours(rows("statuses")[2]) > 2);
        QCOMPARE(colours(rows("statuses")[1]), qsizetype(1));
    }

    void narrowWindows()
    {
        look();
        QTRY_COMPARE(rows("branches").size(), qsizetype(2));
        const auto left = [this](const char *name) {
            return chart(name)->mapTo(m_page.get(), QPoint()).x();
        };
        QVERIFY(left("sdkVersions") > left("branches"));
        m_page->resize(560, 700);
        QTRY_COMPARE(left("sdkVersions"), left("branches"));
        QVERIFY(rows("branches")[0]->width() <= 560);
    }

    void earlierAuditsAreDrawn()
    {
        look();
        QTRY_COMPARE(figure("gears"), str("4"));
        auto *lines = m_page->findChild<LineChart *>(QStringLiteral("history"));
        QVERIFY(lines->parentWidget()->isHidden());
        HistoryLine before;
        before.at = QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);
        before.gears = 3;
        HistoryLine now = before;
        now.at = before.at.addDays(30);
        now.gears = 4;
        now.exploited = 1;
        now.advisories = now.at;
        HistoryLine old = before;
        old.at = before.at.addYears(-2); // not of the last year
        m_page->setHistory({{old, before, now}, 0});
        QVERIFY(!lines->parentWidget()->isHidden());
        QCOMPARE(lines->lines().size(), 3U);
        QCOMPARE(lines->lines()[0].points.size(), 1U); // where the faults were known
        QCOMPARE(lines->lines()[1].points.size(), 2U);
        const QString since = m_page->findChild<QLabel *>(QStringLiteral("since"))->text();
        QVERIFY2(since.contains(QStringLiteral("gears: 3 → 4; start something exploited: 0 → 1")), qPrintable(since));
        QCOMPARE(lines->accessibleDescription(), since);
        keepPicture(*lines->parentWidget(), QStringLiteral("overview-history"));
        m_page->setHistory({{now}, 0});
        QVERIFY(lines->parentWidget()->isHidden());
    }

    void textsOfReportsStayText()
    {
        auto record = gear("g", {});
        record.site = str("<b>x</b>\ny");
        m_page->setExploration(exploration({{record}}));
        QTRY_COMPARE(spoken("sites"), QStringList{str("<b>x</b> y: 1 gear")});
        QVERIFY(rows("sites")[0]->toolTip().contains(str("&lt;b&gt;")));
    }

private:
    void look(const QString &filter = {})
    {
        m_page->setExploration(exploration({records()}, filter));
    }
    FigureTile *tile(const char *name)
    {
        return m_page->findChild<FigureTile *>(QLatin1String(name));
    }
    QString figure(const char *name) { return tile(name)->figure(); }
    BarChart *chart(const char *name) { return m_page->findChild<BarChart *>(QLatin1String(name)); }
    QList<BarRow *> rows(const char *name)
    {
        auto found = chart(name)->findChildren<BarRow *>();
        erase_if(found, [](const BarRow *row) { return row->isHidden(); });
        return found;
    }
    QStringList spoken(const char *name)
    {
        QStringList texts;
        for (auto *row : rows(name))
            texts << QAccessible::queryAccessibleInterface(row)->text(QAccessible::Name);
        return texts;
    }

    WorkerPool m_pool;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overview_page.moc"
