#include "core/shards/job_files.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString str(const char *text)
{
    return QString::fromUtf8(text);
}

JobPlan planOf(const QString &exchange, const QStringList &instances)
{
    JobPlan plan;
    plan.exchange = exchange;
    for (const QString &name : instances) {
        Instance instance;
        instance.name = name;
        plan.instances.push_back(instance);
    }
    plan.results = str("/shared/results");
    plan.image = str("registry.example.org/gear-audit:0.1.0");
    plan.settings = "[instances]\nsize=1\n";
    plan.program = str("0.1.0");
    return plan;
}
} // namespace

/// The Slurm script is run, with programs in the place of gear-audit and sbatch that write down their words.
class TestJobFiles : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(str(name)); }

    QStringList run(const JobPlan &plan, const QStringList &words, int exitOfAudit = 0, int expected = 0) const
    {
        const QByteArray told = "#!/bin/bash\nfor word in \"$(basename \"$0\")\" \"$@\"; do printf '%s\\n' \"$word\" >>\"$TOLD\"; done\n";
        writeFile(path("bin/gear-audit"), told + "exit " + QByteArray::number(exitOfAudit) + '\n');
        writeFile(path("bin/sbatch"), told + "echo 17\n");
        for (const char *program : {"bin/gear-audit", "bin/sbatch"})
            QFile::setPermissions(path(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::remove(path("told"));
        writeFile(path("script"), slurmScript(plan));
        QProcess bash;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(str("PATH"), path("bin") + QLatin1Char(':') + environment.value(str("PATH")));
        environment.insert(str("TOLD"), path("told"));
        environment.insert(str("SLURM_ARRAY_TASK_ID"), str("2"));
        environment.insert(str("GEAR_AUDIT_KEYS"), path("keys"));
        bash.setProcessEnvironment(environment);
        bash.start(str("bash"), QStringList{path("script")} + words);
        const bool isDone = bash.waitForFinished() && bash.exitCode() == expected;
        if (!isDone)
            qWarning("%d: %s", bash.exitCode(), bash.readAllStandardError().constData());
        return isDone ? QString::fromUtf8(fileContent(path("told"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                      : QStringList{str("failed")};
    }

private Q_SLOTS:
    void aPartIsAudited()
    {
        const QStringList words = run(planOf(str("https://example.org/a%20b/exchange.git"), {}), {str("part")});
        QCOMPARE(words, (QStringList{str("gear-audit"), str("audit"), str("--exchange"),
                                     str("https://example.org/a%20b/exchange.git"), str("--inspect"), str("layers"),
                                     str("--jobs"), str("2"), str("--quiet"), str("--shard"), str("2/4"), str("--workdir"),
                                     str("/shared/results/shard-2")}));
    }

    void gearsThatCouldNotBeAuditedFailNoTask()
    {
        QVERIFY(run(planOf(str("/exchange"), {}), {str("part")}, 1, 0).contains(str("audit")));
        QVERIFY(run(planOf(str("/exchange"), {}), {str("part")}, 3, 1).contains(str("audit")));
    }

    void whatIsWrittenStaysOneWord()
    {
        const QString evil = str("/a b/'; touch $HOME/evil #`id`\"$(id)\n");
        const QStringList words = run(planOf(evil, {}), {str("part")});
        QVERIFY2(words.contains(evil.trimmed()), qPrintable(words.join(QLatin1Char('|'))));
        const JobPlan named = [&] {
            JobPlan plan = planOf(QString(), {str("it's $(id)"), str("lab")});
            writeFile(path("keys"), "GEAR_AUDIT_KEY_LAB=x\n");
            return plan;
        }();
        QVERIFY(run(named, {str("part")}).contains(str("it's $(id)")));
    }

    void theArrayIsSubmittedAndTheMergeBehindIt()
    {
        JobPlan plan = planOf(str("/exchange"), {});
        plan.results = path("results");
        const QStringList words = run(plan, {});
        QCOMPARE(words.count(str("sbatch")), 2);
        QVERIFY(words.contains(str("--array=1-4")));
        QVERIFY(words.contains(str("--dependency=afterany:17")));
        QCOMPARE(words.last(), str("merge"));
        writeFile(path("results/shard-1.log"), "of the first part\n");
        QVERIFY(QDir().mkpath(path("results/shard-1")) && QDir().mkpath(path("results/shard-2")));
        QCOMPARE(run(plan, {str("merge")}),
                 (QStringList{str("gear-audit"), str("merge"), path("results/shard-1/"), path("results/shard-2/"),
                              str("--into"), path("results/all")}));
    }

    void keysComeFromElsewhere()
    {
        const JobPlan plan = planOf(QString(), {str("lab one"), str("hub")});
        const QByteArray slurm = slurmScript(plan);
        QVERIFY(slurm.contains("GEAR_AUDIT_KEY_LAB_ONE=…"));
        QVERIFY(slurm.contains("chmod 600"));
        const QByteArray kubernetes = kubernetesFile(plan);
        QVERIFY(kubernetes.contains("secretRef: {name: gear-audit-keys}"));
        QVERIFY(kubernetes.contains("--from-literal=GEAR_AUDIT_KEY_HUB=…"));
        QVERIFY(kubernetes.contains("  settings.ini: |\n    [instances]\n    size=1\n"));
        // Without instances there is no key to ask for.
        QVERIFY(!kubernetesFile(planOf(str("/exchange"), {})).contains("Secret"));
        QVERIFY(!kubernetesFile(planOf(str("/exchange"), {})).contains("ConfigMap"));
    }

    void nothingInACommentEndsIt()
    {
        JobPlan plan = planOf(str("/exchange"), {});
        plan.results = str("a\nrm -rf x");
        for (const QByteArray &line : kubernetesFile(plan).split('\n'))
            QVERIFY2(!line.startsWith("rm -rf"), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestJobFiles)
#include "tst_job_files.moc"
