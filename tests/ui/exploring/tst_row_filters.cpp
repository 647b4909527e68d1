#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_records.h"
#include "ui/exploring/row_filters.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class RowFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForMoreLikeIt()
    {
        const auto exploration = explored({loadedReport(sampleRecords())});
        const auto result = grown(exploration, GearExpansion::Base::Everything);
        const auto filters = [&](SelectedNode::Kind kind, GearTree::Kind treeKind,
                                 const QString &name) {
            const GearTree &tree = *result.forest->parts[0].tree;
            for (GearTree::Node node = 0; node < tree.size(); ++node) {
                if (tree.kind(node) != treeKind || tree.report().text(tree.nameText(node)) != name)
                    continue;
                const quint32 number =
                    treeKind == GearTree::Kind::Site ? tree.nameText(node) : tree.number(node);
                return rowFilters(*exploration, {0, kind, number});
            }
            return QStringList{QStringLiteral("none")};
        };
        QCOMPARE(
            filters(SelectedNode::Kind::Site, GearTree::Kind::Site, QStringLiteral("flywheel")),
            QStringList{QStringLiteral("site:flywheel")});
        QCOMPARE(filters(SelectedNode::Kind::Gear, GearTree::Kind::Gear, QStringLiteral("mriqc")),
                 QStringList{QStringLiteral("gear:mriqc")});
        QCOMPARE(filters(SelectedNode::Kind::Python, GearTree::Kind::Python,
                         QStringLiteral("/usr/bin/python3.9")),
                 QStringList{QStringLiteral("python:3.9")});
        QCOMPARE(
            filters(SelectedNode::Kind::Package, GearTree::Kind::Package, QStringLiteral("six")),
            (QStringList{QStringLiteral("package:six"), QStringLiteral("six==1.16.0")}));
        QVERIFY(filters(SelectedNode::Kind::Pip, GearTree::Kind::Pip,
                        QStringLiteral("/usr/local/bin/pip"))
                    .isEmpty());
        QVERIFY(rowFilters(*exploration, {7, SelectedNode::Kind::Gear, 0}).isEmpty());
    }

    void ofSeveralAsksForAllOfThem()
    {
        const auto exploration = explored({loadedReport(sampleRecords())});
        const PackedReport &report = *exploration->reports[0].loaded.report;
        const auto name = [&](quint32 gear) { return QStringLiteral("gear:") + report.text(report.gear(gear).name); };
        using Kind = SelectedNode::Kind;
        QCOMPARE(selectionFilters(*exploration, {{0, Kind::Gear, 0}, {0, Kind::Gear, 1}}),
                 QStringList{name(0) + QStringLiteral(" or ") + name(1)});
        QVERIFY(selectionFilters(*exploration, {}).isEmpty());
        QVERIFY(selectionFilters(*exploration, {{0, Kind::Gear, 0}, {0, Kind::Pip, 0}}).isEmpty());
        QVERIFY(selectionFilters(*exploration, Selection(30, {0, Kind::Gear, 0})).isEmpty());
    }

    /// From every site, and where a site has several beneath names of their own.
    void versionsOfAGear()
    {
        const std::vector<Package> none;
        const auto one = explored({loadedReport({sampleGear(QStringLiteral("hub"), QStringLiteral("fix"), QStringLiteral("1"), none),
                                                 sampleGear(QStringLiteral("lab"), QStringLiteral("fix (2)"), QStringLiteral("2"), none),
                                                 sampleGear(QStringLiteral("lab"), QStringLiteral("other"), QStringLiteral("1"), none)})});
        using Kind = SelectedNode::Kind;
        const PackedReport &report = *one->reports[0].loaded.report;
        for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
            const bool isOther = report.text(report.gear(gear).name) == QLatin1String("other");
            QCOMPARE(versionsFilter(*one, {{0, Kind::Gear, gear}}),
                     isOther ? QString() : QStringLiteral("gear:fix"));
        }
        QCOMPARE(versionsFilter(*one, {}), QString());
    }
};

QTEST_GUILESS_MAIN(RowFiltersTest)
#include "tst_row_filters.moc"
