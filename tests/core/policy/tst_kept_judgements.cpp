#include "core/policy/kept_judgements.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

/// The judgements beside results as the window keeps them.
class KeptJudgementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseBesideTheResults()
    {
        KeptJudgements kept;
        QVERIFY(kept.beside(m_master).list.empty());
        FaultJudgement judgement;
        judgement.fault = QStringLiteral("CVE-1");
        judgement.status = QStringLiteral("not_affected");
        judgement.gears = {QStringLiteral("one")};
        QVERIFY(addJudgement(judgementsBeside(m_master), judgement));
        QCOMPARE(kept.beside(m_master).list.size(), 1U);
        QCOMPARE(kept.beside(m_master).list.front().fault, QStringLiteral("CVE-1"));
        judgement.fault = QStringLiteral("CVE-2");
        QVERIFY(addJudgement(judgementsBeside(m_master), judgement));
        QCOMPARE(kept.beside(m_master).list.size(), 2U);
    }

    void aBrokenLineIsAProblemAndTheRestHolds()
    {
        QFile file(judgementsBeside(m_master));
        QVERIFY(file.open(QIODevice::Append));
        file.write("nonsense\n");
        file.close();
        const Judgements read = KeptJudgements().beside(m_master);
        QCOMPARE(read.list.size(), 2U);
        QCOMPARE(read.problems.size(), 1U);
        QVERIFY(read.problems.front().subject.endsWith(QStringLiteral(":3")));
    }

    void aFileIsReadAgainOnlyWhereItHasChanged()
    {
        FileFacts facts;
        facts.exists = true;
        facts.size = 1;
        KeptJudgements kept([&facts](const QString &) { return facts; });
        QCOMPARE(kept.beside(m_master).list.size(), 2U);
        QVERIFY(QFile::remove(judgementsBeside(m_master)));
        QCOMPARE(kept.beside(m_master).list.size(), 2U);
        facts.size = 2;
        QVERIFY(kept.beside(m_master).list.empty());
    }

private:
    QTemporaryDir m_folder;
    QString m_master = m_folder.filePath(QStringLiteral("exchange_master_json.json"));
};

QTEST_GUILESS_MAIN(KeptJudgementsTest)
#include "tst_kept_judgements.moc"
