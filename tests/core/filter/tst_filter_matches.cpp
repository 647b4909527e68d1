#include "core/filter/filter_matches.h"
#include "core/filter/filter_parser.h"
#include "core/filter/matched_view.h"
#include "tests/support/brief_records.h"

#include <QTest>

#include <random>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// Gears that are each there for some rule.
std::vector<GearRecord> gears()
{
    std::vector<GearRecord> all;

    // one 2.7 that has numpy
    all.push_back(gear("old", {python("/usr/bin/python2.7", "2.7.18", "numpy=1.16.6", "20.3.4")}));

    // a 2.7 without numpy beside a 3.8 that has it
    all.push_back(gear(
        "mixed", {python("/usr/bin/python2.7", "2.7.18", "six=1.16.0", "20.3.4"),
                  python("/opt/venv/bin/python", "3.8.10", "numpy=1.24.2 flywheel-sdk=16.8.0")}));
    all.back().findings.pythons[1].kind = QStringLiteral("venv");
    all.back().findings.pythons[1].inUse = true;
    all.back().audit.started = CommandStart{QStringLiteral("both"), QStringLiteral("run.py"), {}, {}};
    all.back().apiEnabled = true;
    all.back().audit.siteRelease = QStringLiteral("19.2.1");
    all.back().label = QStringLiteral("Mixed bag");

    // new, SDK up to date, a package from git
    all.push_back(gear("fresh", {python("/usr/local/bin/python3", "3.13.0+",
                                        "Flywheel_SDK=19.0.0 numpydoc=1.5 my-tool=0.1")}));
    auto &fresh = all.back();
    fresh.findings.pythons[0].inUse = true;
    fresh.audit.started = CommandStart{QStringLiteral("disagree"), {}, QStringLiteral("/x/python"), {}};
    fresh.findings.pythons[0].pips[0].direct.insert(
        QStringLiteral("my-tool"), {QStringLiteral("git+https://example.org/t"), {}, false});
    fresh.apiEnabled = true;
    fresh.site = QStringLiteral("hub-eu");
    fresh.audit.siteRelease = QStringLiteral("19.2.1");
    fresh.manifest.author = QStringLiteral("Jo Numpson");

    // no Python at all, and one that nothing is known of
    all.push_back(gear("bare", {}));
    all.back().audit.started = CommandStart{{}, {}, {}, QStringLiteral("its command ended")};
    all.push_back(gear("lost", {}));
    all.back().audit.status = Status::NotFound;
    all.back().audit.reason = QStringLiteral("manifest unknown");
    all.back().apiEnabled = true;

    // a python whose packages could not be listed; its version is no version
    all.push_back(gear("mute", {PythonFinding()}));
    all.back().findings.pythons[0].path = QStringLiteral("/opt/py/bin/python");
    all.back().findings.pythons[0].version = QStringLiteral("custom");

    // by the first script: no status, nothing on environments
    all.push_back(gear("first", {python("/usr/bin/python3.9", "3.9.2", "numpy=1.19.5", "")}));
    all.back().audit.status.reset();
    all.back().findings.pythons[0].kind.clear();

    // two pips and metadata on one interpreter each
    all.push_back(gear("pips", {python("/usr/bin/python3.11", "3.11.2", "six=1.0", "23.0")}));
    auto second = all.back().findings.pythons[0].pips[0];
    second.path = QStringLiteral("/root/.local/bin/pip");
    second.version = QStringLiteral("20.0");
    second.freeze = packages("numpy=2.0.0rc1 torch=2.0+cu118");
    all.back().findings.pythons[0].pips.push_back(second);
    PythonFinding bare;
    bare.path = QStringLiteral("/usr/bin/python3.12");
    bare.version = QStringLiteral("3.12.1");
    bare.kind = QStringLiteral("system");
    bare.packages = packages("six=1.15 odd=unknown");
    all.back().findings.pythons.push_back(bare);
    return all;
}

const QDate today(2026, 11, 22);

FilterExpression filterOf(const QString &text)
{
    const auto filter = parseFilter(text);
    if (!filter)
        qFatal("%s", qPrintable(text));
    return *filter;
}

QStringList found(const QString &text, const std::vector<GearRecord> &records = gears())
{
    const auto report = PackedReport::pack(records);
    const auto matches = findMatches(filterOf(text), *report, today);
    QStringList names;
    for (quint32 gear = 0; gear < report->gearCount(); ++gear) {
        if (matches.gears[gear] != MatchMark::None)
            names.append(report->text(report->gear(gear).key));
    }
    return names;
}

} // namespace

class TestFilterMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBesidePython()
    {
        auto records = std::vector<GearRecord>{gear("bet", {python("/p", "3.9.1", "numpy=1.0")}),
                                               gear("recon", {python("/p", "3.9.1", "six=1.0")}), gear("bare", {})};
        auto &bet = records[0].findings;
        bet.image.os = {str("centos"), str("7.9.2009"), str("CentOS Linux 7 (Core)"), str("/etc/os-release")};
        bet.image.tools = {{str("FSL"), str("6.0.5"), str("/opt/fsl/etc/fslversion")},
                           {str("MATLAB Runtime"), str("9.3.0.713579"), str("/opt/mcr/v93/VersionInfo.xml")}};
        bet.image.base = {str("docker.io/library/centos:7"), str("sha256:cafe")};
        bet.image.layers = {{str("sha256:1a2b"), str("ADD file:1 in /")}, {str("sha256:3c"), str("RUN yum install fsl")}};
        bet.pythons[0].bytes = 1'500'000'000;
        auto &recon = records[1].findings;
        recon.image.os = {str("debian"), str("12"), str("Debian GNU/Linux 12 (bookworm)"), str("/etc/os-release")};
        recon.image.tools = {{str("FreeSurfer"), QString(), str("/opt/freesurfer/build-stamp.txt")}};
        recon.pythons[0].bytes = 20'000;
        const auto names = [&](const char *filter) {
            return found(str(filter), records).join(QLatin1Char(' '));
        };
        QCOMPARE(names("os:centos"), str("bet"));
        QCOMPARE(names("os:\"CentOS 7\""), str("bet"));
        QCOMPARE(names("os:\"centos 7.9\""), str("bet"));
        QCOMPARE(names("os:\"centos 7.9.2009\""), str("bet"));
        QCOMPARE(names("os:\"centos 79\""), QString());
        QCOMPARE(names("os:\"debian 1\""), QString());
        QCOMPARE(names("os:debian*"), str("recon"));
        QCOMPARE(names("-os:debian"), str("bet bare"));
        QCOMPARE(names("tool:fsl"), str("bet"));
        QCOMPARE(names("tool:fsl<6.0.7"), str("bet"));
        QCOMPARE(names("tool:fsl<6.0.5"), QString());
        QCOMPARE(names("tool:matlab*"), str("bet"));
        QCOMPARE(names("tool:\"matlab runtime\">=9,<10"), str("bet"));
        QCOMPARE(names("tool:freesurfer"), str("recon"));
        QCOMPARE(names("tool:freesurfer>1"), QString()); // its version is not known
        QCOMPARE(names("tool:f"), QString());
        QCOMPARE(names("base:centos"), str("bet"));
        QCOMPARE(names("base:cafe"), str("bet"));
        QCOMPARE(names("layer:1a2b"), str("bet"));
        QCOMPARE(names("layer:\"yum install\""), str("bet"));
        QCOMPARE(names("size>1GB"), str("bet"));
        QCOMPARE(names("size<=20kB"), str("recon"));
        QCOMPARE(names("size:1B"), str("bet recon"));
        QCOMPARE(names("size>1GB six"), QString()); // of one and the same Python
        QCOMPARE(names("bookworm"), str("recon"));
        QCOMPARE(names("FreeSurfer"), str("recon"));
    }

    // Its Pythons are those of an earlier version; of its own nothing is known.
    void aLastAnswerIsToldApart()
    {
        std::vector<GearRecord> records{gear("fresh", {python("/p", "3.9.1", "numpy=1.0")}),
                                        gear("stale", {python("/p", "3.9.1", "numpy=1.0")}),
                                        gear("gone", {})};
        records[1].audit.status = Status::TimedOut;
        records[1].audit.lastAnswer = LastAnswer{};
        records[2].audit.status = Status::TimedOut;
        records[2].audit.lastAnswer = LastAnswer{}; // it had no Python then
        const auto names = [&](const char *filter) {
            return found(str(filter), records).join(QLatin1Char(' '));
        };
        // Of the first script: one without an image, one with an image in which it found nothing.
        for (const char *image : {"unknown", "example/x:1"}) {
            records.push_back(gear(image, {}));
            records.back().image = str(image);
            records.back().audit = {};
        }
        QCOMPARE(names("status:unknown"), str("unknown example/x:1"));
        QCOMPARE(names("status:unknown status:failed"), str("unknown"));
        QCOMPARE(names("status:failed"), str("stale gone unknown"));
        records.resize(3);
        QCOMPARE(names("stale:yes"), str("stale gone"));
        QCOMPARE(names("stale:no"), str("fresh"));
        QCOMPARE(names("-stale:yes"), str("fresh"));
        QCOMPARE(names("status:failed"), str("stale gone"));
        QCOMPARE(names("numpy"), str("fresh stale"));
        QCOMPARE(names("numpy stale:yes"), str("stale"));
        QCOMPARE(names("numpy stale:no"), str("fresh"));
        QCOMPARE(names("-package:six"), str("fresh")); // of what is there now it is not known
    }

    void whichGearsMatch_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *filter, const char *names) {
            QTest::newRow(filter) << str(filter) << str(names);
        };
        row("", "old mixed fresh bare lost mute first pips");
        // words, in every text
        row("numpy", "old mixed fresh first pips"); // numpydoc too
        row("NUMPY", "old mixed fresh first pips");
        row("\"ixed bag\"", "mixed");
        row("ixed bag", "mixed");
        row("numpson", "fresh"); // the author
        row("hub-eu", "fresh");
        row("not-found", "lost");
        row("manifest", "lost"); // the reason
        row("registry/bare:1", "bare");
        row("flywheel_sdk", "mixed fresh"); // PEP 503
        row("flywheel.sdk", "mixed fresh");
        row("git+https", "fresh"); // the origin
        row("cu118", "pips");      // a package's version
        row("/opt/", "mixed mute");
        row("venv", "mixed");
        row(".local/bin/pip", "pips");
        row("20.3.4", "old mixed");
        row("old", "old");
        row("num*", "old mixed fresh first pips");
        row("numpy*c", "fresh");
        row("\"num*\"", "");
        row("?ost", "lost");
        // packages
        row("package:numpy", "old mixed first pips");
        row("package:num*", "old mixed fresh first pips");
        row("package:NumPyDoc", "fresh");
        row("numpy<1.24", "old first");
        row("numpy>=1.24", "mixed pips");
        row("numpy<=1.24.2", "old mixed first");
        row("numpy==1.24.*", "mixed");
        row("numpy!=1.24.*", "old first pips");
        row("numpy~=1.19", "mixed first");
        row("numpy===1.19.5", "first");
        row("numpy>=2", "");         // 2.0.0rc1 comes before 2
        row("numpy>=2.0a0", "pips"); // and what is installed counts, pre-release or not
        row("flywheel-sdk>=15,<17", "mixed");
        row("flywheel_sdk>=15", "mixed fresh");
        row("torch==2.0", "pips"); // a local version
        row("odd===unknown", "pips");
        row("odd<5", "");
        row("*<1.16", "fresh pips");
        // interpreters
        row("python:2.7", "old mixed");
        row("python:3", "mixed fresh first pips");
        row("python:3.1", "");
        row("python<3.8", "old mixed");
        row("python>=3.13", "fresh"); // "3.13.0+"
        row("python==3.9.2", "first");
        row("python==3.9", "");
        row("pip<21", "old mixed pips");
        row("pip>=22", "mixed fresh pips");
        row("environment:venv", "mixed");
        row("environment:v*", "mixed");
        row("environment:ven", "");
        row("in-use:yes", "mixed fresh");
        row("in-use:no", "old mixed mute pips");
        row("eol:yes", "old mixed first");
        row("eol:no", "fresh pips");
        row("sdk-behind:yes", "mixed");
        row("sdk-behind:no", "fresh");
        // gears
        row("sdk:yes", "mixed fresh lost");
        row("sdk:no", "old bare mute first pips");
        row("site:hub", "old mixed bare lost mute first pips");
        row("site:HUB*", "old mixed fresh bare lost mute first pips");
        row("gear:RES", "fresh");
        row("gear:re*", "");
        row("label:bag", "mixed");
        row("image:bare:1", "bare");
        row("version:1", "");
        row("version:1.*", "old mixed fresh bare lost mute first pips");
        row("status:no-python", "bare");
        row("status:failed", "lost");
        row("status:unknown", "first");
        row("started:both", "mixed");
        row("started:disagree", "fresh");
        row("started:unknown", "old bare lost mute first pips");
        row("-started:unknown", "mixed fresh");
        row("status:*", "old mixed fresh bare lost mute first pips");
        // one and the same interpreter
        row("python:2.7 numpy", "old");
        row("python:2.7 package:numpy", "old");
        row("python:2.7 six", "mixed");
        row("numpy python:3.8", "mixed");
        row("in-use:yes eol:yes", "mixed");
        row("python:2.7 in-use:yes", "");
        row("numpy pip<21", "old pips");
        row("six numpy", "pips"); // in two pips of one interpreter
        row("package:six package:numpy", "pips");
        row("(python:2.7 or python:3.9) numpy", "old first");
        row("python:2.7 (numpy or six)", "old mixed");
        row("(python:2.7 numpy) or (python:3.8 numpy)", "old mixed");
        row("gear:mixed python:2.7 in-use:no", "mixed");
        row("mixed python:2.7", "mixed");
        row("mixed six numpy", ""); // not in one
        row("site:hub numpy<1.24 or status:failed", "old lost first");
        // not
        row("-numpy", "bare lost mute"); // nowhere in the gear; words know no unknown
        row("-package:numpy", "fresh bare");
        row("-numpy<1.24", "mixed fresh bare pips");
        row("-python:2.7", "fresh bare mute first pips");
        row("-eol:yes", "fresh bare pips");
        row("-sdk:yes", "old bare mute first pips");
        row("-status:failed", "old mixed fresh bare mute first pips");
        row("-pip<21", "fresh bare mute");
        row("python:2.7 -numpy", "mixed");
        row("-numpy python:2.7", "mixed");
        row("python:3.8 -numpy", "");
        row("sdk:yes -package:numpy", "fresh"); // lost is not known
        row("sdk:yes -package:flywheel-sdk", "");
        row("sdk:no -package:six", "old bare first");
        row("-python:2.7 numpy", "mixed fresh first pips"); // by an interpreter that is no 2.7
        row("-(python:2.7 numpy)", "mixed fresh bare mute first pips lost");
        row("-(python:2.7 package:numpy)", "mixed fresh bare mute first pips");
        row("-(-package:numpy)", "old mixed first pips");
        row("-(eol:yes or numpy)", "bare");
        row("--numpy", "old mixed fresh first pips");
        row("-in-use:yes", "old bare mute pips");
        row("-environment:venv", "old fresh bare pips");
        row("-sdk-behind:yes", "old fresh bare first pips");
        row("gear:mixed -six", "");
        row("python:3.8 -six", "mixed");
        row("(-numpy or python:2.7) six", "mixed pips");
        row("pip<21 -(six numpy)", "old mixed");
    }
    void whichGearsMatch()
    {
        QFETCH(QString, filter);
        QFETCH(QString, names);
        auto expected = names.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        auto actual = found(filter);
        expected.sort();
        actual.sort();
        QCOMPARE(actual.join(QLatin1Char(' ')), expected.join(QLatin1Char(' ')));
    }

    void unknownSiteReleaseIsNeither()
    {
        auto records = gears();
        records[1].audit.siteRelease.clear();
        QVERIFY(!found(str("sdk-behind:yes"), records).contains(str("mixed")));
        QVERIFY(!found(str("sdk-behind:no"), records).contains(str("mixed")));
        QVERIFY(!found(str("-sdk-behind:yes"), records).contains(str("mixed")));
    }

    void endOfLifeDependsOnTheDay()
    {
        const auto filter = filterOf(str("eol:yes gear:mixed python:3.8"));
        const auto report = PackedReport::pack(gears());
        QCOMPARE(findMatches(filter, *report, QDate(2024, 10, 6)).gearCount, 0U);
        QCOMPARE(findMatches(filter, *report, QDate(2024, 10, 7)).gearCount, 1U);
    }

    /// What is shown and what is emphasised: gear, interpreters as N(amed), S(hown), and packages.
    void whatIsEmphasised_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("gear");
        QTest::addColumn<QString>("marks");
        const auto row = [](const char *filter, const char *gear, const char *marks) {
            QTest::newRow(filter) << str(filter) << str(gear) << str(marks);
        };
        row("", "mixed", "S - -");
        row("numpy", "mixed", "S - S numpy");
        row("python:3.8", "mixed", "S - N");
        row("python:3.8 numpy", "mixed", "S - N numpy");
        row("environment:venv or six", "mixed", "S S N six");
        row("gear:mixed", "mixed", "N - -");
        row("mixed", "mixed", "N - -");
        row("gear:mixed numpy", "mixed", "S - S numpy");
        row("-fsl", "mixed", "N - -");
        row("python:2.7 -numpy", "mixed", "S N -");
        row("(python:2.7 numpy) or (python:3.8 flywheel-sdk)", "mixed", "S - N flywheel-sdk");
        row("sdk-behind:yes", "mixed", "S - S flywheel-sdk");
        row("sdk:yes", "mixed", "N - -");
        row("1.0", "pips", "N S - six");
        row("six", "pips", "S S S six six");
        row("six<1.1", "pips", "S S - six");
        row("pip<21 six", "pips", "S N - six");
    }
    void whatIsEmphasised()
    {
        QFETCH(QString, filter);
        QFETCH(QString, gear);
        QFETCH(QString, marks);
        const auto records = gears();
        const auto view = PackedReport::pack(records);
        const auto matches = findMatches(filterOf(filter), *view, today);
        const auto letter = [](MatchMark mark) {
            return mark == MatchMark::None    ? str("-")
                   : mark == MatchMark::Shown ? str("S")
                                              : str("N");
        };
        QStringList actual;
        for (quint32 i = 0; i < view->gearCount(); ++i) {
            const auto row = view->gear(i);
            if (view->text(row.name) != gear)
                continue;
            actual.append(letter(matches.gears[i]));
            QStringList names;
            for (auto p = row.pythons.first; p < row.pythons.end(); ++p) {
                actual.append(letter(matches.pythons[p]));
                const auto range = view->python(p).packages;
                for (auto k = range.first; k < range.end(); ++k) {
                    if (matches.packages[k] == MatchMark::Named)
                        names.append(view->text(view->packages({k, 1}).front().name));
                }
            }
            actual += names;
        }
        QCOMPARE(actual.join(QLatin1Char(' ')), marks);
    }

    void theCountsAreThoseOfTheMarks()
    {
        const auto records = gears();
        const auto view = PackedReport::pack(records);
        for (const char *text : {"", "numpy", "six", "-numpy", "python:2.7", "eol:yes or six"}) {
            const auto matches = findMatches(filterOf(str(text)), *view, today);
            const auto count = [](const std::vector<MatchMark> &marks) {
                return static_cast<quint32>(marks.size()) -
                       static_cast<quint32>(
                           std::count(marks.begin(), marks.end(), MatchMark::None));
            };
            QCOMPARE(matches.gearCount, count(matches.gears));
            QCOMPARE(matches.pythonCount, count(matches.pythons));
            QCOMPARE(matches.packageCount, count(matches.packages));
        }
    }

    void partsAreWhatTheTermsAreTrueOf()
    {
        const auto parts = [](const char *text) {
            QStringList lines;
            const auto report = PackedReport::pack(gears());
            const auto matches = findMatches(filterOf(str(text)), *report, today);
            const MatchedView shown{report.get(), &matches};
            for (quint32 gear = 0; gear < report->gearCount(); ++gear) {
                if (!shown.shows(gear))
                    continue;
                const GearRow row = report->gear(gear);
                const bool isByPythons = shown.isByPythons(gear, row);
                QStringList words{report->text(row.key)};
                shown.forPythons(gear, row, [&](quint32, const PythonRow &python) {
                    words.append(report->text(python.version));
                    shown.forPackages(isByPythons, python, [&](const PackageRow &package) {
                        words.append(report->text(package.name));
                    });
                });
                lines.append(words.join(QLatin1Char(' ')));
            }
            return lines;
        };
        QCOMPARE(parts("six"),
                 (QStringList{str("mixed 2.7.18 six"), str("pips 3.11.2 six 3.12.1 six")}));
        QCOMPARE(parts("python:2.7 gear:mixed"), QStringList{str("mixed 2.7.18 six")});
        QCOMPARE(parts("numpy<1.20 python:3"), QStringList{str("first 3.9.2 numpy")});
        QCOMPARE(parts("gear:mixed"),
                 QStringList{str("mixed 2.7.18 six 3.8.10 numpy flywheel-sdk")});
        QCOMPARE(parts("torch"), QStringList{str("pips 3.11.2 torch")});
        QCOMPARE(parts("").size(), qsizetype(8));
    }

    /// A filter and its opposite never match one gear, and where nothing is unknown one of them
    /// does; `or` joins what its sides find.
    void lawsOverRandomFilters()
    {
        const QStringList terms{str("numpy"),      str("python:2.7"), str("package:six"),
                                str("in-use:yes"), str("sdk:yes"),    str("numpy<1.24"),
                                str("gear:mixed"), str("pip<21"),     str("eol:no"),
                                str("venv"),       str("-six"),       str("-python:3")};
        std::mt19937 random(11);
        const auto term = [&] {
            return terms[static_cast<qsizetype>(random() % static_cast<unsigned>(terms.size()))];
        };
        const auto group = [&] {
            QString text = term();
            for (auto more = random() % 4; more > 0; --more) {
                text += random() % 3 == 0 ? str(" or ") : str(" ");
                text +=
                    random() % 4 == 0 ? str("-(") + term() + str(" ") + term() + str(")") : term();
            }
            return QString(QLatin1Char('(') + text + QLatin1Char(')'));
        };
        auto known = gears();
        std::erase_if(known, [](const GearRecord &record) {
            return record.key == str("lost") || record.key == str("mute") ||
                   record.key == str("first");
        });
        const auto everything = gears();
        for (int i = 0; i < 3000; ++i) {
            const QString left = group();
            const QString right = group();
            const auto yes = found(left, known);
            const auto no = found(QLatin1Char('-') + left, known);
            QCOMPARE(yes.size() + no.size(), static_cast<qsizetype>(known.size()));
            for (const auto &name : found(QLatin1Char('-') + left, everything))
                QVERIFY2(!found(left, everything).contains(name), qPrintable(left));
            auto either = found(left, everything) + found(right, everything);
            either.removeDuplicates();
            auto joined = found(left + str(" or ") + right, everything);
            either.sort();
            joined.sort();
            QCOMPARE(joined, either);
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterMatches)
#include "tst_filter_matches.moc"
