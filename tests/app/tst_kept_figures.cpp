#include "app/kept_figures.h"
#include "core/insight/history.h"
#include "core/master/master_json.h"
#include "core/policy/judgements.h"
#include "core/store/store_set.h"
#include "tests/support/advisory_samples.h"
#include "tests/support/brief_records.h"
#include "tests/support/record_builder.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

const QDate today(2026, 11, 22);
const QDateTime now(today, QTime(12, 0), Qt::UTC);

AdvisoryInput datedInput()
{
    AdvisoryInput input;
    input.advisories = {advisory("PYSEC-1", "bad", {str("..9")})};
    input.facts.made = now;
    return input;
}

} // namespace

/// What an audit's line of figures is made of, and that what is left out of it is told.
class TestKeptFigures : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    AdvisorySample m_advisories{datedInput()};

    QString master() const { return masterPathOf(m_folder->path(), Collection::Instances); }
    std::vector<Error> kept(const QString &advisories) const
    {
        return keepFigures(m_folder->path(), advisories, today, now);
    }
    int faultyGears() const
    {
        const auto history = readHistory(historyPath(m_folder->path()));
        if (!history || history->lines.empty())
            return -1;
        int gears = 0;
        for (const int count : history->lines.back().severities)
            gears += count;
        return gears;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto used = python("/usr/bin/python3", "3.12.1", "bad=1.0");
        used.inUse = true;
        MasterDocument document;
        document.setRecord(gear("one", {used}));
        writeFile(master(), document.serialise());
    }

    void aLineOfWhatThereIs()
    {
        QVERIFY(kept(m_advisories.path()).empty());
        QCOMPARE(faultyGears(), 1);
    }

    void judgementsThatHoldCount()
    {
        writeFile(judgementsBeside(master()), "{\"fault\": \"PYSEC-1\", \"status\": \"not_affected\", \"justification\": "
                                              "\"component_not_present\"}\n");
        QVERIFY(kept(m_advisories.path()).empty());
        QCOMPARE(faultyGears(), 0);
    }

    /// They would be missed in the figures of a whole year.
    void judgementsThatCannotBeReadAreTold()
    {
        writeFile(judgementsBeside(master()), "{\"fault\": \"PYSEC-1\", \"status\": \"not_af\n# a word\n");
        const auto line = kept(m_advisories.path());
        QCOMPARE(line.size(), std::size_t(1));
        QCOMPARE(line.front().stage, Stage::Policy);
        QVERIFY2(line.front().subject.endsWith(str(":1")), qPrintable(line.front().subject));
        QCOMPARE(faultyGears(), 1);

        QVERIFY(QFile::remove(judgementsBeside(master())));
        QVERIFY(QDir().mkdir(judgementsBeside(master())));
        const auto file = kept(m_advisories.path());
        QCOMPARE(file.size(), std::size_t(1));
        QCOMPARE(file.front().subject, judgementsBeside(master()));
        QCOMPARE(faultyGears(), 1);
    }

    void aDamagedDatabaseIsToldAndNoneIsNot()
    {
        QVERIFY(kept(m_folder->filePath(str("none.db"))).empty());
        QCOMPARE(faultyGears(), 0);
        writeFile(m_folder->filePath(str("damaged.db")), "GAFAULT\n");
        const auto told = kept(m_folder->filePath(str("damaged.db")));
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().stage, Stage::Advisories);
    }
};

QTEST_GUILESS_MAIN(TestKeptFigures)
#include "tst_kept_figures.moc"
