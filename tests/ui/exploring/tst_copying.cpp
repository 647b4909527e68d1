#include "core/master/master_json.h"
#include "tests/support/brief_records.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/record_builder.h"
#include "ui/exploring/copying.h"
#include "ui/exploring/selected_part.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using Kind = SelectedNode::Kind;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<GearRecord> records()
{
    return {gear("plain", {python("/usr/bin/python", "3.9.2", "numpy=1.24.2 six=1.16.0")}),
            fullRecord(str("hub"), str("full"))};
}

std::vector<GearRecord> readBack(const QString &json)
{
    const auto document = MasterDocument::parse(json.toUtf8(), str("clipboard"));
    return document ? document->records() : std::vector<GearRecord>();
}

} // namespace

class CopyingTest : public QObject
{
    Q_OBJECT

private:
    const ExplorationSnapshot m_one = exploration({records()});

    QString copied(const Selection &selection, CopyForm form) const
    {
        return copiedText(*m_one, selection, form);
    }
    const PackedReport &report() const { return *m_one->reports[0].loaded.report; }

private Q_SLOTS:
    /// One by itself goes where a line goes; several are lines.
    void namesAndPaths()
    {
        QCOMPARE(copied({{0, Kind::Package, 0}}, CopyForm::NameAndVersion), str("numpy 1.24.2"));
        QCOMPARE(copied({{0, Kind::Package, 0}, {0, Kind::Package, 1}}, CopyForm::NameAndVersion),
                 str("numpy 1.24.2\nsix 1.16.0\n"));
        QCOMPARE(copied({{0, Kind::Python, 0}}, CopyForm::Path), str("/usr/bin/python"));
        QCOMPARE(copied({{0, Kind::Python, 0}}, CopyForm::NameAndVersion), str("Python 3.9.2"));
        QCOMPARE(copied({{0, Kind::Gear, 0}}, CopyForm::Path), report().text(report().gear(0).image));
        QCOMPARE(copied({{0, Kind::Report, 0}}, CopyForm::NameAndVersion).count(QLatin1Char('\n')), 2);
    }

    void partsAreFoundInTheirRecords()
    {
        const auto &packed = report();
        QCOMPARE(packed.packageCount(), 7U);
        QStringList found;
        for (quint32 i = 0; i < packed.packageCount(); ++i) {
            const auto part = recordPart(packed, {0, Kind::Package, i});
            QVERIFY(part && part->packageFound());
            QCOMPARE(part->packageFound()->name, packed.text(packed.packages({i, 1}).front().name));
            found << str("%1.%2.%3").arg(part->python).arg(part->pip).arg(part->package);
        }
        QCOMPARE(found, (QStringList{str("0.0.0"), str("0.0.1"), str("0.0.0"), str("0.0.1"),
                                     str("0.1.0"), str("0.1.1"), str("1.-1.0")}));
        const auto pip = recordPart(packed, {0, Kind::Pip, 2});
        QVERIFY(pip && pip->pipFinding());
        QCOMPARE(pip->pipFinding()->path, str("/opt/venv/bin/pip3"));
        QVERIFY(!pip->packageFound());
        const auto python = recordPart(packed, {0, Kind::Python, 2});
        QVERIFY(python && python->pythonFinding());
        QCOMPARE(python->pythonFinding()->path, str("/usr/bin/python3.11"));
        for (const Kind kind : {Kind::Gear, Kind::Python, Kind::Pip, Kind::Package})
            QVERIFY(!recordPart(packed, {0, kind, 99}));
        QVERIFY(!recordPart(packed, {0, Kind::Report, 0}));
    }

    void text()
    {
        QCOMPARE(copied({{0, Kind::Gear, 0}}, CopyForm::Text),
                 str("hub/plain 1.0 registry/plain:1.0 audited\n"
                     "  /usr/bin/python 3.9.2\n"
                     "    /usr/bin/python-pip 22.3.1\n"
                     "      numpy 1.24.2\n"
                     "      six 1.16.0\n"));
        QCOMPARE(copied({{0, Kind::Package, 1}, {0, Kind::Package, 6}}, CopyForm::Text),
                 str("six 1.16.0\nsix 1.16.0\n"));
        QCOMPARE(copied({{0, Kind::Package, 1}, {0, Kind::Python, 2}}, CopyForm::Text),
                 str("six 1.16.0\n"
                     "hub/full 0.9.0 flywheel/full:0.9.0 audited\n"
                     "  /usr/bin/python3.11 3.11.3\n"
                     "    six 1.16.0\n"));
        QCOMPARE(copied({}, CopyForm::Text), QString());
    }

    void json()
    {
        QCOMPARE(readBack(copied({{0, Kind::Gear, 1}}, CopyForm::Json)).size(), std::size_t(1));
        const auto all = readBack(copied({{0, Kind::Report, 0}}, CopyForm::Json));
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].findings, records()[1].findings);
        const quint32 site = report().gear(0).site;
        QCOMPARE(readBack(copied({{0, Kind::Site, site}}, CopyForm::Json)), all);
        // A part stands in its gear's record, with nothing else of the kind.
        const auto part = readBack(copied({{0, Kind::Package, 3}}, CopyForm::Json));
        QCOMPARE(part.size(), std::size_t(1));
        QCOMPARE(part[0].manifest, records()[1].manifest);
        QCOMPARE(part[0].findings.pythons.size(), std::size_t(1));
        QCOMPARE(part[0].findings.pythons[0].pips.size(), std::size_t(1));
        const auto &pip = part[0].findings.pythons[0].pips[0];
        QCOMPARE(pip.freeze, (std::vector<Package>{{str("my-tool"), str("1.2.3")}}));
        QCOMPARE(pip.direct.keys(), QStringList{str("my-tool")});
        const auto other = readBack(copied({{0, Kind::Package, 2}}, CopyForm::Json));
        QVERIFY(other[0].findings.pythons[0].pips[0].direct.isEmpty());
    }

    void theSameGearOfTwoReportsStays()
    {
        const auto two = exploration({records(), records()});
        const Selection both{{0, Kind::Gear, 0}, {1, Kind::Gear, 0}};
        const auto back = readBack(copiedText(*two, both, CopyForm::Json));
        QCOMPARE(back.size(), std::size_t(2));
        QCOMPARE(back[0].site, str("hub"));
        QCOMPARE(back[1].site, str("hub (Report 2)"));
        // And where that name is taken as well.
        auto taken = records();
        taken[0].site = str("hub (Report 2)");
        const auto three = exploration({records(), records(), {taken}});
        const auto all = readBack(copiedText(
            *three, {{0, Kind::Gear, 0}, {2, Kind::Gear, 0}, {1, Kind::Gear, 0}}, CopyForm::Json));
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[2].site, str("hub (Report 2) 2"));
        QCOMPARE(copiedText(*two, {{7, Kind::Gear, 0}, {0, Kind::Gear, 70}}, CopyForm::Text),
                 QString());
    }

    void requirements()
    {
        QCOMPARE(copied({{0, Kind::Gear, 0}}, CopyForm::Requirements),
                 str("numpy==1.24.2\nsix==1.16.0\n"));
        // The one that the gear runs.
        QCOMPARE(copied({{0, Kind::Gear, 1}}, CopyForm::Requirements),
                 str("flywheel-sdk==16.8.0\nmy-tool @ git+https://example.org/my-tool@1f2e3d\n"));
        QCOMPARE(copied({{0, Kind::Python, 2}}, CopyForm::Requirements), str("six==1.16.0\n"));
        QCOMPARE(copied({{0, Kind::Pip, 2}}, CopyForm::Requirements),
                 str("flywheel-sdk==16.8.0\n-e file:///src/my-tool#egg=my-tool\n"));
        QCOMPARE(copied({{0, Kind::Package, 0}, {0, Kind::Package, 6}}, CopyForm::Requirements),
                 str("# hub/plain 1.0 /usr/bin/python 3.9.2\nnumpy==1.24.2\n\n"
                     "# hub/full 0.9.0 /usr/bin/python3.11 3.11.3\nsix==1.16.0\n"));
    }

    void hostileTextsStayOnTheirLines()
    {
        auto record = gear("x\n--index-url http://evil",
                           {python("/p\x1c-r y", "3.9", "a=1"), python("/q", "3.9", "b=1")});
        const auto made = exploration({{record}});
        for (const auto form : {CopyForm::Text, CopyForm::Requirements}) {
            const QString text = copiedText(*made, {{0, Kind::Gear, 0}}, form);
            QVERIFY(!text.contains(QChar(0x1c)));
            QVERIFY(!text.contains(str("\n--")));
        }
    }
};

QTEST_GUILESS_MAIN(CopyingTest)
#include "tst_copying.moc"
