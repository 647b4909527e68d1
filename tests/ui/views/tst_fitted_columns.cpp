#include "ui/views/fitted_columns.h"
#include "ui/views/gears_column_sets.h"
#include "ui/trees/gears_columns.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

namespace
{

constexpr int version = static_cast<int>(GearsColumn::Version);
constexpr int started = static_cast<int>(GearsColumn::Python);
constexpr int reason = static_cast<int>(GearsColumn::Reason);
constexpr int faults = static_cast<int>(GearsColumn::Faults);
constexpr int label = static_cast<int>(GearsColumn::Label);
constexpr int package = static_cast<int>(GearsColumn::Package);

struct Shown {
    QHeaderView header{Qt::Horizontal};
    FittedColumns *columns = nullptr;

    Shown(QStandardItemModel &model, int pixels, int width)
    {
        setFont(pixels);
        header.setModel(&model);
        header.resize(width, 24);
        columns = new FittedColumns(header, gearsColumnSets());
        header.show();
    }
    void setFont(int pixels)
    {
        QFont font = header.font();
        font.setPixelSize(pixels);
        header.setFont(font);
    }
    int width(int column) const { return header.isSectionHidden(column) ? 0 : header.sectionSize(column); }
    int sum() const
    {
        int all = 0;
        for (int column = 0; column < header.count(); ++column)
            all += width(column);
        return all;
    }
    int textWidth(const char *text) const
    {
        return QFontMetrics(header.font()).horizontalAdvance(QString::fromUtf8(text)) + 12;
    }
};

} // namespace

class FittedColumnsTest : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model{0, gearsColumnCount};

private Q_SLOTS:
    /// Whatever the width and the font: no more than there is, and the name first.
    void nothingIsScrolledSideways()
    {
        for (const int pixels : {11, 12, 18, 32}) {
            for (const int width : {120, 300, 480, 660, 900, 1400}) {
                const Shown shown(m_model, pixels, width);
                QCOMPARE(shown.sum(), width);
                QVERIFY2(shown.width(0) >= qMin(width, 16 * pixels),
                         qPrintable(QStringLiteral("%1 of %2 at %3 px").arg(shown.width(0)).arg(width).arg(pixels)));
                for (const int column : {version, started}) {
                    if (shown.width(column) > 0)
                        QVERIFY(shown.width(column) >= shown.textWidth("16.18.0"));
                }
            }
        }
    }

    void everyColumnHasRoomAt660()
    {
        const Shown shown(m_model, 12, 660);
        for (const int column : {version, started, reason, faults, static_cast<int>(GearsColumn::Sdk)})
            QVERIFY2(shown.width(column) > 0, qPrintable(QString::number(column)));
        QCOMPARE(shown.width(label), 0);
    }

    void theLightestGiveWayFirst()
    {
        Shown shown(m_model, 12, 660);
        shown.header.resize(360, 24);
        QCOMPARE(shown.sum(), 360);
        QVERIFY(shown.width(version) > 0);
        QCOMPARE(shown.width(faults), 0);
        QVERIFY(shown.columns->isChosen(faults));
        shown.header.resize(660, 24);
        QVERIFY(shown.width(faults) > 0);
        // What was chosen by hand is not the first to go.
        shown.columns->choose(label, true);
        shown.header.resize(400, 24);
        QVERIFY(shown.width(label) > 0);
    }

    void whatHasNothingToSayIsNotShown()
    {
        Shown shown(m_model, 12, 800);
        shown.columns->setTelling(reason, false);
        QCOMPARE(shown.width(reason), 0);
        QCOMPARE(shown.sum(), 800);
        shown.columns->setTelling(reason, true);
        QVERIFY(shown.width(reason) > 0);
    }

    void aWidthByHandStaysWhereThereIsRoom()
    {
        Shown shown(m_model, 12, 1200);
        shown.header.resizeSection(version, 150);
        QCOMPARE(shown.width(version), 150);
        QCOMPARE(shown.sum(), 1200);
        shown.header.resize(500, 24);
        QVERIFY(shown.width(version) < 150);
        shown.header.resize(1200, 24);
        QCOMPARE(shown.width(version), 150);
    }

    /// Kept in em: neither cut by a larger font nor wide for a smaller one.
    void keptWidthsAreOfTheFontOfNow()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const QString key = QStringLiteral("a/table");
        {
            Shown shown(m_model, 12, 1200);
            shown.header.resizeSection(version, 96);
            shown.columns->choose(label, true);
            shown.columns->choose(faults, false);
            shown.header.setSortIndicator(version, Qt::DescendingOrder);
            shown.columns->save(settings, key);
        }
        Shown same(m_model, 12, 1200);
        same.columns->restore(settings, key);
        QCOMPARE(same.width(version), 96);
        QVERIFY(same.width(label) > 0);
        QCOMPARE(same.width(faults), 0);
        QCOMPARE(same.header.sortIndicatorSection(), version);
        Shown larger(m_model, 24, 2400);
        larger.columns->restore(settings, key);
        QCOMPARE(larger.width(version), 192);
        QCOMPARE(larger.sum(), 2400);
        larger.setFont(36);
        QVERIFY(larger.width(version) >= larger.textWidth("16.18.0"));
        // What is damaged is as if it were not there.
        settings.setValue(key + QStringLiteral("/0Widths"), QStringList{QStringLiteral("x")});
        Shown damaged(m_model, 12, 1200);
        damaged.columns->restore(settings, key);
        QVERIFY(damaged.width(faults) > 0);
    }

    void eachSetKeepsItsOrderAndSorting()
    {
        Shown shown(m_model, 12, 800);
        shown.header.setSortIndicator(version, Qt::DescendingOrder);
        shown.columns->use(1);
        QVERIFY(shown.width(package) > 0);
        QCOMPARE(shown.width(reason), 0);
        QCOMPARE(shown.header.visualIndex(package), 2);
        QCOMPARE(shown.header.sortIndicatorSection(), 0);
        QCOMPARE(shown.sum(), 800);
        shown.header.setSortIndicator(package, Qt::AscendingOrder);
        shown.columns->use(0);
        QCOMPARE(shown.width(package), 0);
        QCOMPARE(shown.header.sortIndicatorSection(), version);
        QCOMPARE(shown.header.sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(shown.header.visualIndex(version), 1);
        QCOMPARE(shown.columns->sortColumn(1), package);
        shown.columns->use(1);
        QCOMPARE(shown.header.sortIndicatorSection(), package);
        QVERIFY(!shown.columns->has(reason));
    }
};

QTEST_MAIN(FittedColumnsTest)
#include "tst_fitted_columns.moc"
