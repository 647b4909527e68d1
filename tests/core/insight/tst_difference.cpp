#include "core/export/difference_writers.h"
#include "core/insight/difference.h"
#include "tests/support/brief_records.h"
#include "tests/support/compared_records.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

using Records = std::vector<GearRecord>;

QString textOf(const Records &before, const Records &after, Pairing pairing = Pairing::BySite)
{
    return QString::fromUtf8(differenceText(test::difference(before, after, pairing)));
}

/// The text of one gear's changes without its headline.
QStringList changes(const GearRecord &before, const GearRecord &after)
{
    auto lines = textOf({before}, {after}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1);
    for (auto &line : lines)
        line = line.trimmed();
    return lines;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

    static GearRecord one(const char *packageList)
    {
        return gear("a", {python("/p/bin/python", "3.9.2", packageList)});
    }

private Q_SLOTS:
    void equalAuditsDoNotDiffer()
    {
        const Records records{one("numpy=1.0"), gear("b", {})};
        const auto result = difference(records, records, Pairing::BySite);
        QVERIFY(result.isEmpty());
        QCOMPARE(result.same, 2);
        QVERIFY(differenceText(result).isEmpty());
    }

    // What an earlier version had says nothing of what changed since.
    void aLastAnswerIsNotCompared()
    {
        const auto before = one("numpy=1.0 six=1.0");
        auto stale = one("numpy=1.0 six=1.0");
        stale.version = str("2.0");
        stale.audit.status = Status::TimedOut;
        stale.audit.lastAnswer = LastAnswer{before.version, before.image, {}, {}};
        QCOMPARE(changes(before, stale),
                 lines({"^ version 1.0 -> 2.0", "~ status audited -> timed-out"}));
        auto elsewhere = one("numpy=2.0");
        elsewhere.version = str("2.0");
        QCOMPARE(changes(stale, elsewhere), lines({"~ status timed-out -> audited"}));
        auto gone = stale;
        gone.findings = {};
        QVERIFY(difference({stale}, {gone}, Pairing::BySite).isEmpty());
    }

    void gearsComeAndGo()
    {
        auto renamed = gear("b", {});
        renamed.version = str("2.0");
        const auto result =
            difference({gear("a", {}), gear("c", {})}, {renamed, gear("c", {})}, Pairing::BySite);
        QCOMPARE(result.same, 1);
        QCOMPARE(result.gears.size(), std::size_t(2));
        QCOMPARE(result.gears[0].kind, ChangeKind::Removed);
        QCOMPARE(result.gears[0].before.key, str("a"));
        QCOMPARE(result.gears[1].kind, ChangeKind::Added);
        QCOMPARE(QString::fromUtf8(differenceText(result)), str("- hub/a 1.0\n+ hub/b 2.0\n"));
    }

    void factsOfTheGear()
    {
        auto before = gear("a", {});
        auto after = before;
        after.version = str("1.10");
        after.image = str("registry/a:1.10");
        after.apiEnabled = true;
        after.audit.status = Status::NotFound;
        QCOMPARE(changes(before, after),
                 lines({"^ version 1.0 -> 1.10", "~ image registry/a:1.0 -> registry/a:1.10",
                        "~ status no-python -> not-found", "~ sdk no -> yes"}));
        after = before;
        after.version = str("0.9");
        QCOMPARE(changes(before, after), lines({"v version 1.0 -> 0.9"}));
        after.version = str("1.0_x_4.3.0");
        QCOMPARE(changes(before, after), lines({"~ version 1.0 -> 1.0_x_4.3.0"}));
        after.version = str("1.0.0"); // the same by PEP 440
        QVERIFY(changes(before, after).isEmpty());
    }

    void systemAndTools()
    {
        auto before = one("six=1.0");
        auto after = before;
        after.findings.image.os = {str("debian"), str("12"), {}, {}};
        after.findings.image.tools = {{str("FSL"), str("6.0.5"), str("/a")}};
        QVERIFY(changes(before, after).isEmpty()); // it was not recorded before
        before.findings.image.os = {str("debian"), str("11"), {}, {}};
        before.findings.image.tools = {{str("AFNI"), str("23.1"), str("/b")}, {str("FSL"), str("6.0.4"), str("/c")}};
        QCOMPARE(changes(before, after),
                 lines({"~ os debian 11 -> debian 12", "^ tool FSL 6.0.4 -> 6.0.5", "- tool AFNI 23.1"}));
        after.audit.inspectedBy = str("layers"); // which sees more
        QCOMPARE(changes(before, after), lines({"~ os debian 11 -> debian 12"}));
        after = before;
        after.findings.image.tools.push_back({str("R"), {}, str("/r")});
        QCOMPARE(changes(before, after), lines({"+ tool R"}));
        after = before;
        after.findings.image.layers = {{str("sha256:1"), str("RUN x")}};
        after.findings.pythons[0].bytes = 5;
        QVERIFY(changes(before, after).isEmpty());
    }

    void anImageBuiltAnew()
    {
        auto before = gear("a", {});
        auto after = before;
        after.audit.imageDigest = str("sha256:2");
        QVERIFY(changes(before, after).isEmpty()); // it was not recorded before
        before.audit.imageDigest = str("sha256:1");
        QCOMPARE(changes(before, after), lines({"~ image-digest sha256:1 -> sha256:2"}));
        after.image = str("registry/a:2"); // another image has another digest
        QCOMPARE(changes(before, after), lines({"~ image registry/a:1.0 -> registry/a:2"}));
    }

    void packagesByPep440()
    {
        QCOMPARE(
            changes(one("down=1.10 gone=1 odd=x same=1.0 up=1.9 Zope.Interface=5 l=1.0"),
                    one("Up=1.10 down=1.9 new=3 odd=y same=1.0.0 zope_interface=5 l=1.0+cu118")),
            lines({"v package down 1.10 -> 1.9 (/p/bin/python)", "- package gone 1 (/p/bin/python)",
                   "^ package l 1.0 -> 1.0+cu118 (/p/bin/python)",
                   "+ package new 3 (/p/bin/python)", "~ package odd x -> y (/p/bin/python)",
                   "^ package Up 1.9 -> 1.10 (/p/bin/python)"}));
        QCOMPARE(changes(one("a=2.0rc1 b=1.0.dev1 c=unknown"), one("a=2.0 b=1.0a1 c=1.0")),
                 lines({"^ package a 2.0rc1 -> 2.0 (/p/bin/python)",
                        "^ package b 1.0.dev1 -> 1.0a1 (/p/bin/python)",
                        "~ package c unknown -> 1.0 (/p/bin/python)"}));
    }

    void aPackageThatSeveralPipsListIsOne()
    {
        auto before = one("numpy=1.0");
        auto after = before;
        auto second = after.findings.pythons[0].pips[0];
        second.path = str("/root/pip");
        after.findings.pythons[0].pips.push_back(second);
        QCOMPARE(changes(before, after), lines({"+ pip /root/pip 22.3.1 (/p/bin/python)"}));
        after.findings.pythons[0].pips[1].freeze = packages("Numpy=9 six=1");
        QCOMPARE(changes(before, after), lines({"+ pip /root/pip 22.3.1 (/p/bin/python)",
                                                "+ package six 1 (/p/bin/python)"}));
    }

    void aPackageFromElsewhere()
    {
        auto before = one("tool=0.1");
        auto after = before;
        const auto origin = [](const char *commit) {
            return DirectOrigin{str("git+https://e.org/t"), str(commit), false};
        };
        before.findings.pythons[0].pips[0].direct.insert(str("tool"), origin("aa"));
        after.findings.pythons[0].pips[0].direct.insert(str("tool"), origin("bb"));
        QCOMPARE(changes(before, after), lines({"~ package tool git+https://e.org/t@aa -> "
                                                "git+https://e.org/t@bb (/p/bin/python)"}));
        after.audit.status.reset(); // the first script recorded no origins
        QVERIFY(changes(before, after).isEmpty());
    }

    void pipsAndTheInterpreterInUse()
    {
        auto before = one("");
        auto after = before;
        after.findings.pythons[0].inUse = true;
        after.findings.pythons[0].pips[0].version = str("23.0");
        QCOMPARE(changes(before, after),
                 lines({"~ in-use no -> yes (/p/bin/python)",
                        "^ pip /p/bin/python-pip 22.3.1 -> 23.0 (/p/bin/python)"}));
        before.audit.status.reset();
        QVERIFY(changes(before, after).isEmpty()); // not recorded
        after.findings.pythons[0].pips.clear();
        before = one("");
        QCOMPARE(changes(before, after).last(),
                 str("- pip /p/bin/python-pip 22.3.1 (/p/bin/python)"));
    }

    void interpretersAreTheSameByTheirPlace()
    {
        const auto pythons = [](std::vector<PythonFinding> list) {
            return gear("a", std::move(list));
        };
        // the same path
        QCOMPARE(changes(pythons({python("/usr/bin/python3", "3.9.2", "x=1")}),
                         pythons({python("/usr/bin/python3", "3.11.2", "x=2")})),
                 lines({"^ python 3.9.2 -> 3.11.2 (/usr/bin/python3)",
                        "^ package x 1 -> 2 (/usr/bin/python3)"}));
        // the same prefix and branch under another name; then the last ones under the prefix
        const auto result = difference({pythons({python("/usr/bin/python3.9", "3.9.2", "x=1"),
                                                 python("/usr/bin/python3.8", "3.8.1", "")})},
                                       {pythons({python("/usr/bin/python3", "3.9.18", "x=1"),
                                                 python("/usr/bin/python2", "2.7.18", "")})},
                                       Pairing::BySite);
        QStringList moves;
        for (const auto &change : result.gears[0].changes) {
            if (change.subject == ChangeSubject::Python)
                moves.append(change.before + str(" ") + change.after + str(" ") + change.python);
        }
        QCOMPARE(moves, lines({"3.8.1 2.7.18 /usr/bin/python2", "3.9.2 3.9.18 /usr/bin/python3"}));
        // two left under one prefix: nothing says which is which
        QCOMPARE(
            changes(pythons({python("/usr/bin/python3.7", "3.7.1", ""),
                             python("/usr/bin/python3.8", "3.8.1", "")}),
                    pythons({python("/usr/bin/python3.9", "3.9.1", "")})),
            lines({"- python 3.7.1 (/usr/bin/python3.7)", "- python 3.8.1 (/usr/bin/python3.8)",
                   "+ python 3.9.1 (/usr/bin/python3.9)"}));
        // of one that is new or gone, its packages are not told
        QCOMPARE(changes(pythons({python("/a/bin/python", "3.9.1", "x=1 y=2")}),
                         pythons({python("/b/bin/python", "3.9.1", "x=1 z=2")})),
                 lines({"- python 3.9.1 (/a/bin/python)", "+ python 3.9.1 (/b/bin/python)"}));
    }

    void aRecordedPrefixCountsMoreThanThePath()
    {
        auto before = python("/opt/py/bin/python3.8", "3.8.1", "");
        auto after = python("/usr/bin/python3.9", "3.9.1", "");
        before.prefix = after.prefix = str("/opt/py");
        const auto found = difference({gear("a", {before})}, {gear("a", {after})}, Pairing::BySite);
        QCOMPARE(found.gears[0].changes[0].subject, ChangeSubject::Python);
        QCOMPARE(found.gears[0].changes[0].kind, ChangeKind::Up);
        QCOMPARE(found.gears[0].changes[0].python, str("/usr/bin/python3.9"));
    }

    void unknownIsNotNone()
    {
        auto before = one("numpy=1.0");
        auto after = gear("a", {});
        after.audit.status = Status::TimedOut;
        QCOMPARE(changes(before, after), lines({"~ status audited -> timed-out"}));
        QCOMPARE(changes(after, before), lines({"~ status timed-out -> audited"}));
        after.audit.status = Status::NoPython; // known: there is none any more
        QCOMPARE(changes(before, after),
                 lines({"~ status audited -> no-python", "- python 3.9.2 (/p/bin/python)"}));
        after.audit.status.reset(); // the first script's empty Pythons
        QVERIFY(changes(before, after).isEmpty());
        // packages that could not be listed
        after = before;
        after.findings.pythons[0].pips.clear();
        QCOMPARE(changes(before, after), lines({"- pip /p/bin/python-pip 22.3.1 (/p/bin/python)"}));
        after.findings.pythons[0].packages = packages("six=1");
        QCOMPARE(changes(before, after),
                 lines({"- pip /p/bin/python-pip 22.3.1 (/p/bin/python)",
                        "- package numpy 1.0 (/p/bin/python)", "+ package six 1 (/p/bin/python)"}));
    }

    void sitesAreComparedByTheGearsName()
    {
        auto here = one("numpy=1.0");
        auto there = one("numpy=2.0");
        there.site = str("exchange");
        QCOMPARE(textOf({here}, {there}), str("+ exchange/a 1.0\n- hub/a 1.0\n"));
        QCOMPARE(textOf({here}, {there}, Pairing::ByKey),
                 str("~ exchange/a <- hub/a\n    ^ package numpy 1.0 -> 2.0 (/p/bin/python)\n"));
        // several of one name: the same site first, then the same version, then what is left
        auto other = there;
        other.site = str("lab");
        other.version = str("2.0");
        auto mine = here;
        mine.version = str("3.0");
        const auto result = difference({here, other}, {there, other, mine}, Pairing::ByKey);
        QCOMPARE(result.same, 1); // lab's
        QCOMPARE(result.gears.size(), std::size_t(2));
        QCOMPARE(result.gears[0].kind, ChangeKind::Added);
        QCOMPARE(result.gears[0].after.site, str("exchange"));
        QCOMPARE(result.gears[1].after.version, str("3.0"));
    }

    void whatGearsShareIsToldOnce()
    {
        // a base image with two new packages beneath a, b and c; c pins one of them; b has its own
        const auto with = [](const char *name, const char *list) {
            return gear(name, {python("/p/bin/python", "3.9.2", list)});
        };
        const auto result = difference(
            {with("a", "x=1 y=1"), with("b", "x=1 y=1 z=1"), with("c", "x=1 y=1"), with("d", "")},
            {with("a", "x=2 y=2"), with("b", "x=2 y=2 z=2"), with("c", "x=2 y=1"), with("d", "")},
            Pairing::BySite);
        const auto groups = grouped(result);
        QCOMPARE(groups.shared.size(), std::size_t(2));
        QCOMPARE(groups.shared[0].gears.size(), std::size_t(3));
        QCOMPARE(groups.shared[0].changes.size(), std::size_t(1));
        QCOMPARE(groups.shared[1].gears.size(), std::size_t(2));
        QCOMPARE(groups.gears.size(), std::size_t(1));
        QCOMPARE(QString::fromUtf8(differenceText(result)),
                 str("^ package x 1 -> 2 (/p/bin/python)\n"
                     "    hub/a\n    hub/b\n    hub/c\n"
                     "^ package y 1 -> 2 (/p/bin/python)\n"
                     "    hub/a\n    hub/b\n"
                     "~ hub/b\n"
                     "    ^ package z 1 -> 2 (/p/bin/python)\n"));
    }

    void changesOfOneSetOfGearsAreOneGroup()
    {
        const auto with = [](const char *name, const char *version, const char *list) {
            auto record = gear(name, {python("/p/bin/python", version, list)});
            record.audit.imageDigest = str(version);
            return record;
        };
        const auto groups = grouped(
            difference({with("a", "3.9.1", "x=1 y=1"), with("b", "3.9.1", "x=1 y=1")},
                       {with("a", "3.9.2", "x=2"), with("b", "3.9.2", "x=2")}, Pairing::BySite));
        QCOMPARE(groups.shared.size(), std::size_t(1));
        QCOMPARE(groups.shared[0].changes.size(), std::size_t(4)); // digest, python, x, y
        QVERIFY(groups.gears.empty());
    }

    void ownFactsAreNotShared()
    {
        auto before = Records{gear("a", {}), gear("b", {})};
        auto after = before;
        for (auto &record : after) {
            record.version = str("2.0");
            record.audit.status = Status::Unauthorized;
        }
        const auto groups = grouped(difference(before, after, Pairing::BySite));
        QCOMPARE(groups.shared.size(), std::size_t(1)); // the status
        QCOMPARE(groups.shared[0].changes[0].subject, ChangeSubject::Status);
        QCOMPARE(groups.gears.size(), std::size_t(2)); // each its version
    }

    void asCsv()
    {
        const auto result =
            difference({one("x=1"), gear("b", {})}, {one("x=2 =cmd=1")}, Pairing::BySite);
        QCOMPARE(QString::fromUtf8(differenceCsv(result)),
                 str("change,subject,site,gear,python,name,before,after,gears\r\n"
                     "added,package,hub,a,/p/bin/python,,,cmd=1,1\r\n"
                     "up,package,hub,a,/p/bin/python,x,1,2,1\r\n"
                     "removed,gear,hub,b,,,1.0,,1\r\n"));
    }

    void asJson()
    {
        const auto result = difference({one("x=1"), gear("b", {}), gear("c", {})},
                                       {one("x=2"), gear("c", {})}, Pairing::BySite);
        const auto json = nlohmann::json::parse(differenceJson(result).toStdString());
        QCOMPARE(json["same"].get<int>(), 1);
        QCOMPARE(json["gears"].size(), std::size_t(2));
        const auto &change = json["gears"][0]["changes"][0];
        QCOMPARE(change["change"].get<std::string>(), std::string("up"));
        QCOMPARE(change["subject"].get<std::string>(), std::string("package"));
        QCOMPARE(change["name"].get<std::string>(), std::string("x"));
        QCOMPARE(change["before"].get<std::string>(), std::string("1"));
        QCOMPARE(change["after"].get<std::string>(), std::string("2"));
        QVERIFY(!json["gears"][1].contains("after"));
        QCOMPARE(json["gears"][1]["before"]["version"].get<std::string>(), std::string("1.0"));
        QVERIFY(json["shared"].is_array());
    }

    void hostileTextDoesNotReachTheTerminal()
    {
        auto after = one("");
        after.findings.pythons[0].pips[0].freeze = {{str("x\x1b[2J"), str("1\n2")}};
        const auto text = textOf({one("")}, {after});
        QVERIFY(!text.contains(QChar(0x1b)));
        QCOMPARE(text.count(QLatin1Char('\n')), qsizetype(2));
    }

    /// A thousand gears on one base image: the grouping stays linear.
    void manyGears()
    {
        Records before;
        Records after;
        for (int i = 0; i < 1000; ++i) {
            const auto name = QByteArray::number(i);
            QByteArray old;
            QByteArray current;
            for (int k = 0; k < 50; ++k) {
                old += " package" + QByteArray::number(k) + "=1";
                current += " package" + QByteArray::number(k) + "=2";
            }
            before.push_back(
                gear(name.constData(), {python("/p/bin/python", "3.9.2", old.constData())}));
            after.push_back(
                gear(name.constData(), {python("/p/bin/python", "3.9.2", current.constData())}));
        }
        const auto groups = grouped(difference(before, after, Pairing::BySite));
        QCOMPARE(groups.shared.size(), std::size_t(1));
        QCOMPARE(groups.shared[0].changes.size(), std::size_t(50));
        QCOMPARE(groups.shared[0].gears.size(), std::size_t(1000));
        QVERIFY(groups.gears.empty());
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
