#include "core/audit/worker_pool.h"
#include "core/insight/overview.h"
#include "core/insight/package_summary.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_advisories.h"
#include "tests/support/sample_records.h"
#include "ui/exploring/explorer.h"
#include "ui/exploring/fault_parts.h"
#include "ui/exploring/judge_subject.h"
#include "ui/exploring/matched_views.h"
#include "ui/exploring/remedy_list.h"
#include "ui/models/gears_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using gearaudit::testing::FakeAdvisories;

/// What is known of faults in the open reports: looked up on the pool, kept, and shown.
class ExploredFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_database = sampleAdvisories();
        m_judgements.clear();
        m_problems.clear();
        m_report = loadedReport(sampleRecords());
    }

    void theSameReportIsAssessedOnce()
    {
        const auto first = explored();
        const auto second = explored(QStringLiteral("numpy"), first);
        QVERIFY(first->reports[0].loaded.faults);
        QCOMPARE(second->reports[0].loaded.faults, first->reports[0].loaded.faults);
        QVERIFY(second->reports[0].matches != first->reports[0].matches);
        QCOMPARE(explored({}, first)->reports[0].matches, first->reports[0].matches);
    }

    void aNewerDatabaseIsAskedAnew()
    {
        const auto first = explored();
        m_database = sampleAdvisories();
        QVERIFY(explored({}, first)->reports[0].loaded.faults != first->reports[0].loaded.faults);
        m_database.reset();
        QVERIFY(!explored({}, first)->reports[0].loaded.faults);
    }

    void whatIsJudgedDoesNotCount()
    {
        const auto first = explored();
        m_judgements = {judgement(QStringLiteral("MAL-2026-1"), QDate())};
        const auto judged = explored({}, first);
        QVERIFY(judged->reports[0].loaded.faults != first->reports[0].loaded.faults);
        QCOMPARE(markOf(judged, QStringLiteral("dicom-fixer"))->severity, Severity::Critical);
        QCOMPARE(explored({}, judged)->reports[0].loaded.faults, judged->reports[0].loaded.faults);
        // One that has ended counts again.
        m_judgements = {judgement(QStringLiteral("MAL-2026-1"), explorationDay().addDays(-1))};
        QCOMPARE(markOf(explored({}, judged), QStringLiteral("dicom-fixer"))->severity, Severity::Malicious);
    }

    void whatOfTheJudgementsCannotBeUsedIsTold()
    {
        m_problems = {{Stage::Policy, Code::Malformed, QStringLiteral("/x/judgements.jsonl:3"), {}}};
        QCOMPARE(explored()->problems, m_problems);
        m_database.reset();
        QVERIFY(explored()->problems.empty());
    }

    void theWindowNeverWaitsAndNoticesANewDatabase()
    {
        WorkerPool pool;
        std::atomic<int> onMainThread = 0;
        std::mutex mutex;
        AdvisorySnapshot now;
        Explorer::Ports ports;
        ports.pool = &pool;
        ports.today = explorationDay;
        ports.advisories = [&]() -> AdvisorySnapshot {
            if (QThread::currentThread() == qApp->thread())
                ++onMainThread;
            const std::lock_guard lock(mutex);
            return now;
        };
        Explorer explorer(ports);
        explorer.setLive(QStringLiteral("/results.json"), QStringLiteral("Results"), m_report.report);
        QTRY_COMPARE(explorer.exploration()->reports.size(), 1U);
        QVERIFY(!explorer.exploration()->reports[0].loaded.faults);
        {
            const std::lock_guard lock(mutex);
            now = m_database;
        }
        explorer.checkFiles();
        QTRY_VERIFY(explorer.exploration()->reports[0].loaded.faults);
        QCOMPARE(explorer.exploration()->advisories, AdvisorySnapshot(m_database));
        QCOMPARE(onMainThread.load(), 0);
    }

    void gearsAreMarkedByWhatTheyStart()
    {
        const auto exploration = explored();
        const auto fixer = markOf(exploration, QStringLiteral("dicom-fixer"));
        QCOMPARE(*fixer, (FaultMark{Severity::Malicious, false, true, true}));
        // Of curate it is not recorded which Python it starts.
        QCOMPARE(*markOf(exploration, QStringLiteral("curate")), (FaultMark{Severity::Critical, false, false, true}));
        QVERIFY(!markOf(exploration, QStringLiteral("mriqc")));
    }

    void rowsAreOrderedByTheirFaults()
    {
        const auto shown = grown(explored(), GearExpansion::Base::Sites, GearsColumn::Faults, false);
        QCOMPARE(rowsText(*shown.forest, shown.expansion, shown.rows),
                 QStringLiteral("- flywheel\n"
                                "  + dicom-fixer\n"
                                "  + curate\n"
                                "  mriqc\n"
                                "- brainlife\n"
                                "  fsl-bet\n"));
        ForestRequest again;
        again.exploration = explored();
        again.column = GearsColumn::Faults;
        again.before = shown.forest;
        QVERIFY(growForest(again).forest->parts[0].order != shown.forest->parts[0].order);
    }

    void theColumnSaysItShortAndAloud()
    {
        const auto shown = grown(explored(), GearExpansion::Base::Everything);
        GearsModel model;
        model.show(shown.forest, shown.expansion, shown.rows, explorationDay());
        const auto cell = [&](const char *name, int role) {
            const int row = model.findName(QLatin1String(name), 0);
            return model.index(row, int(GearsColumn::Faults)).data(role);
        };
        QCOMPARE(cell("dicom-fixer", Qt::DisplayRole).toString(), QStringLiteral("Malicious · 3"));
        QCOMPARE(cell("dicom-fixer", GearsModel::BadgeRole).toString(), QStringLiteral("exploited"));
        QVERIFY(!cell("dicom-fixer", GearsModel::FaintRole).toBool());
        QVERIFY(!cell("dicom-fixer", Qt::DecorationRole).isNull());
        const QString aloud = cell("dicom-fixer", Qt::AccessibleTextRole).toString();
        for (const char *part : {"In what the gear starts: 3 known fault", "In its image: 4 known fault",
                                 "the worst: Malicious, 1 known to be exploited"})
            QVERIFY2(aloud.contains(QLatin1String(part)), qPrintable(aloud));
        QCOMPARE(cell("curate", Qt::DisplayRole).toString(), QStringLiteral("Critical · 3"));
        QVERIFY(cell("curate", GearsModel::FaintRole).toBool());
        QCOMPARE(cell("six", Qt::DisplayRole).toString(), QStringLiteral("Low · 1"));
        QVERIFY(cell("six", GearsModel::FaintRole).toBool());
        QCOMPARE(cell("mriqc", Qt::DisplayRole).toString(), QString());
        QVERIFY(cell("mriqc", Qt::DecorationRole).isNull());
        const QString numpy = cell("numpy", Qt::ToolTipRole).toString();
        QVERIFY2(numpy.contains(QStringLiteral("CVE-2026-1001: Critical, known to be exploited, fixed in 1.26.4")),
                 qPrintable(numpy));
        // Never safe.
        QVERIFY(cell("flywheel-sdk", Qt::ToolTipRole).toString().contains(QStringLiteral("No fault is known")));
    }

    void detailsTellEachFault()
    {
        const auto exploration = explored();
        const LoadedReport &loaded = exploration->reports[0].loaded;
        const QString text = told(faultDetails(loaded, {0, SelectedNode::Kind::Package, packageNamed("numpy")}, now()));
        for (const char *part :
             {"1.26.4 ends them all", "# CVE-2026-1001", "What it is|A <b>crafted</b> array writes beyond its end",
              "Severity|Critical (CVSS 9.8)", "Exploited|yes", "Likely to be|94 % within 30 days",
              "Fixed in|1.26.4", "Also called|GHSA-aaaa-bbbb-cccc, PYSEC-2026-7",
              "Read more|https://nvd.nist.gov/vuln/detail/CVE-2026-1001>", "|file:///etc/passwd\n", "# CVE-2025-2002",
              "20,123 advisories"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + text));
        QVERIFY(!text.contains(QStringLiteral("days old")));
        QVERIFY(told(faultDetails(loaded, {0, SelectedNode::Kind::Package, packageNamed("numpy")},
                                  now().addDays(20)))
                    .contains(QStringLiteral("21 days old")));
        const QString gear = told(faultDetails(loaded, {0, SelectedNode::Kind::Gear, 0}, now()));
        QVERIFY2(gear.contains(QStringLiteral("# Known faults in what the gear starts\n"
                                              "my-tool 1.2.3|Malicious · 1; no version is known that ends them; MAL-2026-1\n"
                                              "numpy 1.24.2|Critical · 2; known to be exploited; 1.26.4 ends them; "
                                              "CVE-2026-1001, CVE-2025-2002\n"
                                              "# Known faults in the image besides\n"
                                              "six 1.16.0|Low · 1; no version is known that ends them; GHSA-xxxx\n")),
                 qPrintable(gear));
    }

    void detailsTellWhatWasJudged()
    {
        FaultJudgement judged = judgement(QStringLiteral("CVE-2026-1001"), explorationDay().addDays(3));
        judged.justification = QStringLiteral("vulnerable_code_not_in_execute_path");
        judged.reason = QStringLiteral("Arrays come from us alone");
        judged.author = QStringLiteral("kim");
        m_judgements = {judged};
        const auto exploration = explored();
        const QString text = told(faultDetails(exploration->reports[0].loaded,
                                               {0, SelectedNode::Kind::Package, packageNamed("numpy")}, now()));
        for (const char *part : {"# CVE-2026-1001 does not count here", "Because|The vulnerable code is never run",
                                 "Reason|Arrays come from us alone", "By|kim", "Until|11/25/26"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + text));
    }

    void whatIsMaybePatchedIsSaidSo()
    {
        Assessment patched;
        patched.state = PackageState::MaybePatched;
        patched.faults = {gearaudit::testing::faultOf(QStringLiteral("CVE-7"), Severity::High)};
        patched.worst = Severity::High;
        m_database->set(QStringLiteral("six"), QStringLiteral("1.16.0"), patched);
        const auto exploration = explored();
        const quint32 six = packageNamed("six");
        QVERIFY(told(faultDetails(exploration->reports[0].loaded, {0, SelectedNode::Kind::Package, six}, now()))
                    .contains(QStringLiteral("may be patched by the distribution")));
    }

    void packagesAreSummedUpWithWhoStartsThem()
    {
        const auto exploration = explored();
        const PackageSummary summary(matchedViews(*exploration));
        const quint32 numpy = summary.lowerBound(QStringLiteral("numpy"));
        QCOMPARE(summary.names()[numpy].gears, 2U);
        QCOMPARE(summary.names()[numpy].started, 1U);
        QCOMPARE(summary.names()[numpy].known->worst, Severity::Critical);
        const NumberRange versions = summary.names()[numpy].versions;
        QCOMPARE(summary.versions()[versions.first].started, 1U);     // 1.24.2
        QCOMPARE(summary.versions()[versions.first + 1].started, 0U); // 1.19.5
        QCOMPARE(summary.versions()[versions.first + 1].known->faults.size(), 3U);
        m_database.reset();
        const PackageSummary without(matchedViews(*explored()));
        QVERIFY(!without.names()[numpy].known);
        QCOMPARE(without.names()[numpy].started, 1U);
    }

    void theOverviewCountsWhoStartsWhat()
    {
        const auto exploration = explored();
        const Overview overview = overviewOf(matchedViews(*exploration), explorationDay());
        QStringList counts;
        for (const GearCount &count : overview.severities.counts)
            counts << QStringLiteral("%1 %2 %3").arg(count.name).arg(count.gears).arg(count.filter);
        QCOMPARE(counts.join(QLatin1Char('\n')), QStringLiteral("malicious 1 in-use:yes malicious:yes\n"
                                                                "critical 1 in-use:yes severity:critical\n"
                                                                "medium 1 in-use:yes severity:medium"));
        QCOMPARE(overview.exploited.gears, 1U);
        m_database.reset();
        const auto unknown = explored();
        QVERIFY(overviewOf(matchedViews(*unknown), explorationDay()).severities.counts.empty());
    }

    void whatToDoIsTold()
    {
        m_database->setFixingVersions(QStringLiteral("numpy"), {QStringLiteral("1.26.4")});
        const auto exploration = explored();
        const auto list = remedyList(exploration, RemedyGrouping::None);
        QCOMPARE(list->groups.size(), 1U);
        QVERIFY(!list->total.isEmpty());
        const RemedyLine &first = list->groups[0].items.front();
        QVERIFY2(first.what.contains(QStringLiteral("my-tool")), qPrintable(first.what));
        QCOMPARE(first.worst, Severity::Malicious);
        QCOMPARE(first.started, 1U);
        const auto pin = std::find_if(list->groups[0].items.begin(), list->groups[0].items.end(), [](const auto &line) {
            return line.what.contains(QStringLiteral("1.26.4")) && line.started > 0;
        });
        QVERIFY(pin != list->groups[0].items.end());
        QVERIFY(pin->isExploited);
        QCOMPARE(pin->faults, 2U);
        const QString details = told(list->details(*pin));
        QVERIFY2(details.contains(QStringLiteral("# What it mends\nCVE-2026-1001|Critical; known to be exploited; ")),
                 qPrintable(details));
        QVERIFY2(details.contains(QStringLiteral("dicom-fixer")), qPrintable(details));
        QVERIFY(list->text(*pin).contains(QStringLiteral("CVE-2026-1001")));
        // What a double click asks for finds the gears, and no others.
        const auto expression = parseFilter(pin->filter);
        QVERIFY2(bool(expression), qPrintable(pin->filter));
        QCOMPARE(findMatches(*expression, *m_report.report, explorationDay()).gearCount, pin->gears);
        QVERIFY(remedyList(exploration, RemedyGrouping::Gear)->groups.size() >= 2);
    }

    void whatMayBeJudgedIsWhatCounts()
    {
        const auto exploration = explored();
        const JudgeSubject gear = judgeSubject(*exploration, {{0, SelectedNode::Kind::Gear, 0}});
        QStringList faults;
        for (const auto &choice : gear.choices)
            faults << choice.fault + QLatin1Char(' ') + choice.package;
        QCOMPARE(faults, (QStringList{QStringLiteral("MAL-2026-1 my-tool"), QStringLiteral("CVE-2026-1001 numpy"),
                                      QStringLiteral("CVE-2025-2002 numpy"), QStringLiteral("GHSA-xxxx six")}));
        QCOMPARE(gear.gears, QStringList{QStringLiteral("dicom-fixer")});
        QVERIFY(judgeSubject(*exploration, {{0, SelectedNode::Kind::Gear, 2}}).choices.empty());
        QVERIFY(judgeSubject(*exploration, {{7, SelectedNode::Kind::Gear, 2}}).choices.empty());
    }

private:
    ExplorationSnapshot explored(const QString &filter = {},
                                 const ExplorationSnapshot &before = std::make_shared<Exploration>())
    {
        const auto expression = parseFilter(filter);
        return explore({m_report}, filter, *expression, explorationDay(), before,
                       {[this] { return AdvisorySnapshot(m_database); }, [this](const QString &) { return Judgements{m_judgements, m_problems}; }});
    }
    static FaultJudgement judgement(const QString &fault, QDate until)
    {
        FaultJudgement made;
        made.fault = fault;
        made.status = QStringLiteral("not_affected");
        made.until = until;
        return made;
    }
    static std::optional<FaultMark> markOf(const ExplorationSnapshot &exploration, const QString &gear)
    {
        const auto shown = grown(exploration, GearExpansion::Base::Sites);
        const GearPart &part = shown.forest->parts[0];
        for (quint32 i = 0; i < part.tree->report().gearCount(); ++i) {
            if (part.tree->report().text(part.tree->report().gear(i).name) == gear)
                return faultMark(*part.tree, part.tree->node(GearTree::Kind::Gear, i), part.faults);
        }
        return std::nullopt;
    }
    quint32 packageNamed(const char *name) const
    {
        const PackedReport &report = *m_report.report;
        for (quint32 i = 0; i < report.packageCount(); ++i) {
            if (report.text(report.packages({i, 1}).front().name) == QLatin1String(name))
                return i;
        }
        return 0;
    }
    static QDateTime now() { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }
    /// "# HEADING" and "NAME|VALUE" lines; ">" ends a link.
    static QString told(const Details &details)
    {
        QString text;
        for (const DetailsSection &section : details) {
            text += QStringLiteral("# ") + section.heading + QLatin1Char('\n');
            for (const DetailsLine &line : section.lines)
                text += line.name + QLatin1Char('|') + line.value + (line.isLink ? QStringLiteral(">\n") : QStringLiteral("\n"));
        }
        return text;
    }

    std::shared_ptr<FakeAdvisories> m_database;
    std::vector<FaultJudgement> m_judgements;
    std::vector<Error> m_problems;
    LoadedReport m_report;
};

QTEST_MAIN(ExploredFaultsTest)
#include "tst_explored_faults.moc"
