#include "core/images/command/command_interpreter.h"

#include "tests/support/probe_lines.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gearaudit;

namespace
{
/// An image as most gears have it, and then some.
ProbeLines image()
{
    ProbeLines said;
    said.lines({"home /root", "work /flywheel/v0", "dir gear 0 /usr/local/bin",
                "dir gear 0 /usr/bin", "dir gear 0 /bin", "lies /bin\t/usr/bin",
                "dir image - /usr/bin", "python 1 /usr/bin/python3.9", "python 1 /usr/bin/python3",
                "real 1 /usr/bin/python3.9", "python 2 /usr/local/bin/python3.11",
                "python 2 /usr/local/bin/python", "real 2 /usr/local/bin/python3.11",
                "python 3 /opt/conda/bin/python", "python 3 /opt/conda/bin/python3",
                "python 4 /opt/conda/envs/neuro/bin/python", "python 5 /venv/bin/python", "venv 5",
                "python 6 /usr/bin/python2.7"});
    const auto conda = [](const QByteArray &prefix) {
        AnswerLines answer;
        answer.prefix = prefix;
        answer.real = prefix + "/bin/python3.9";
        answer.conda = true;
        return answer.text();
    };
    said.show("answer 0 3", conda("/opt/conda"));
    said.show("answer 0 4", conda("/opt/conda/envs/neuro"));
    said.show("text /flywheel/v0/run", "#!/bin/bash\nset -e\nsource /flywheel/v0/env.sh\n"
                                       "cd /work || exit 1\nexec python2.7 \"$0.py\"\n");
    said.show("text /flywheel/v0/env.sh", "export NAME=x\n");
    said.show("text /flywheel/v0/run.py", "#!/usr/bin/env python3\nimport os\n");
    said.show("text /flywheel/v0/fixed.py", "#!/opt/conda/bin/python -u\nimport os\n");
    said.show("text /flywheel/v0/split.py", "#!/usr/bin/env -S python2.7 -u\n");
    said.show("text /flywheel/v0/run.sh", "# no shebang\n/opt/fsl/bin/bet x\n. /venv/bin/activate\n"
                                          "python run.py\n/usr/bin/python3 other.py\n");
    said.show("text /usr/local/bin/start", "#!/bin/sh\nif [ -x /usr/bin/python2.7 ]; then\n"
                                           "  PY=/usr/bin/python2.7\nfi\n\"$PY\" x.py\n");
    said.show("text /flywheel/v0/loop.sh", "./loop.sh\n");
    return said;
}

CommandReading read(const QString &command, const EnvironmentVariables &environment = {},
                    const ProbeLines &said = image())
{
    return readCommand({environment, command}, 0, 0, said.facts());
}
} // namespace

class TestCommandInterpreter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inUse_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("interpreter");
        const auto row = [](const char *command, const char *interpreter) {
            QTest::newRow(*command ? command : "(none)")
                << QString::fromUtf8(command) << QString::fromUtf8(interpreter);
        };
        // The first of its name on the gear's PATH.
        row("python run.py", "/usr/local/bin/python");
        row("python3 run.py", "/usr/bin/python3");
        row("python3.9 /flywheel/v0/run.py", "/usr/bin/python3.9");
        row("python3.7 /flywheel/v0/run.py", "");
        row("/opt/conda/bin/python run.py", "/opt/conda/bin/python");
        row("cd /opt/monai ; /opt/conda/bin/python app/x.py -i /a -o /b", "/opt/conda/bin/python");
        row("cd /opt/conda/bin && ./python3 x.py", "/opt/conda/bin/python3");
        row("/opt/gone/bin/python run.py", "");
        // Activated environments.
        row("source /venv/bin/activate && python run.py", "/venv/bin/python");
        row(". /venv/bin/activate; python run.py", "/venv/bin/python");
        row("source /venv/bin/activate && python3 run.py", "/usr/bin/python3");
        row("conda activate neuro && python run.py", "/opt/conda/envs/neuro/bin/python");
        row("source activate neuro && python run.py", "/opt/conda/envs/neuro/bin/python");
        row("source /opt/conda/bin/activate neuro; python x", "/opt/conda/envs/neuro/bin/python");
        row("conda run -n neuro python run.py", "/opt/conda/envs/neuro/bin/python");
        row("conda run --no-capture-output -p /opt/conda/envs/neuro python run.py",
            "/opt/conda/envs/neuro/bin/python");
        row("conda run python run.py", "/opt/conda/bin/python");
        row("PATH=/venv/bin:$PATH python run.py", "/venv/bin/python");
        row("export PATH=/venv/bin:$PATH; python run.py", "/venv/bin/python");
        // No environment of its own: what PATH has.
        row("poetry run python run.py", "/usr/local/bin/python");
        row("poetry run python3 /flywheel/v0/run.py", "/usr/bin/python3");
        row("poetry run ./run.py", "/usr/bin/python3");
        row("pipenv run python run.py", "/usr/local/bin/python");
        row("uv run --no-sync python run.py", "/usr/local/bin/python");
        row("uv run run.py", "");
        // Scripts, by their shebang or their text.
        row("", "/usr/bin/python2.7");
        row("./run", "/usr/bin/python2.7");
        row("./run.py", "/usr/bin/python3");
        row("/flywheel/v0/run.py", "/usr/bin/python3");
        row("./fixed.py", "/opt/conda/bin/python");
        row("./split.py", "/usr/bin/python2.7");
        row("/flywheel/v0/run.sh", "/venv/bin/python");
        row("bash run.sh", "/venv/bin/python");
        row("bash -c 'python run.py'", "/usr/local/bin/python");
        row("bash -lc \"cd /x && exec python3 run.py\"", "/usr/bin/python3");
        row("start a b", "/usr/bin/python2.7");
        row("./loop.sh", "");
        row("./nothing.py", "");
        // Programs in front.
        row("FOO=1 BAR='2 3' exec python -u run.py", "/usr/local/bin/python");
        // Where there is no PATH, a program is looked up in /bin and /usr/bin.
        row("env -i A=b python run.py", "");
        row("env -i A=b python3 run.py", "/bin/python3");
        // One that only tells who it is is not the gear's.
        row("python3 --version && python run.py", "/usr/local/bin/python");
        row("env -u A A=b python run.py", "/usr/local/bin/python");
        row("nice -n 5 time python run.py", "/usr/local/bin/python");
        row("timeout -k 5 600 python run.py", "/usr/local/bin/python");
        row("xvfb-run -a -s '-screen 0 1x1x24' python run.py", "/usr/local/bin/python");
        row("sudo -u user python run.py", "/usr/local/bin/python");
        row("command -v python2.7 && python3 x", "/usr/bin/python3");
        row("which python2.7; echo python2.7; python3 x", "/usr/bin/python3");
        row("$UNKNOWN/bin/tool x && python run.py", "/usr/local/bin/python");
        row("if true; then python run.py; fi", "/usr/local/bin/python");
        row("/usr/local/bin/matlab.sh /opt/mcr/v92 /flywheel/v0/config.json", "");
        row("'python' \"run.py\"", "/usr/local/bin/python");
        row("python3-config --x", "");
        row("ipython run.py", "");
    }
    void inUse()
    {
        QFETCH(QString, command);
        QTEST(read(command).inUse, "interpreter");
    }

    void namesWhatTheCommandNames()
    {
        QCOMPARE(read(QStringLiteral("/opt/conda/bin/python x")).named,
                 QStringList{QStringLiteral("/opt/conda/bin/python")});
        QCOMPARE(read(QStringLiteral("source /venv/bin/activate && python run.py")).named,
                 QStringList{QStringLiteral("/venv/bin/python")});
        QVERIFY(read(QStringLiteral("python run.py")).named.isEmpty());
        const CommandReading fixed = read(QStringLiteral("./fixed.py"));
        QCOMPARE(fixed.shebangs, QStringList{QStringLiteral("/opt/conda/bin/python")});
        QVERIFY(fixed.named.isEmpty());
    }

    void poetryTakesTheActiveEnvironmentThenTheProjectsThenItsOwn()
    {
        const QString command = QStringLiteral("poetry run python run.py");
        const EnvironmentVariables active{{QStringLiteral("VIRTUAL_ENV"), QStringLiteral("/venv")}};
        QCOMPARE(read(command, active).inUse, QStringLiteral("/venv/bin/python"));

        ProbeLines own = image();
        const QByteArray cached = "/root/.cache/pypoetry/virtualenvs/gear-1a2b-py3.9/bin/python";
        own.line("python 7 " + cached);
        QCOMPARE(read(command, {}, own).inUse, QString::fromUtf8(cached));
        QCOMPARE(read(command, {}, own).named, QStringList{QString::fromUtf8(cached)});
        const EnvironmentVariables none{
            {QStringLiteral("POETRY_VIRTUALENVS_CREATE"), QStringLiteral("false")}};
        QCOMPARE(read(command, none, own).inUse, QStringLiteral("/usr/local/bin/python"));

        ProbeLines project = own;
        project.line("python 8 /flywheel/v0/.venv/bin/python");
        QCOMPARE(read(command, {}, project).inUse, QStringLiteral("/flywheel/v0/.venv/bin/python"));
        QCOMPARE(read(QStringLiteral("uv run python run.py"), active, project).inUse,
                 QStringLiteral("/flywheel/v0/.venv/bin/python"));
        QCOMPARE(read(QStringLiteral("poetry run ./split.py"), {}, project).inUse,
                 QStringLiteral("/usr/bin/python2.7"));

        // Of two of its own, which is the project's is written in a hash.
        ProbeLines two = own;
        two.line("python 9 /root/.cache/pypoetry/virtualenvs/other-3c4d-py3.9/bin/python");
        QCOMPARE(read(command, {}, two).inUse, QStringLiteral("/usr/local/bin/python"));
    }

    void hintsSayWhereToLookBeforeTheImageIsKnown()
    {
        const auto hints = [](const char *command) {
            return commandHints({{}, QString::fromUtf8(command)}, QStringLiteral("/flywheel/v0"));
        };
        QCOMPARE(hints("source /venv/bin/activate && python run.py").folders,
                 QStringList{QStringLiteral("/venv/bin")});
        QCOMPARE(hints("cd /x; /opt/conda/bin/python y").folders,
                 QStringList{QStringLiteral("/opt/conda/bin")});
        QCOMPARE(hints("cd /opt; conda/bin/python y").folders,
                 QStringList{QStringLiteral("/opt/conda/bin")});
        QCOMPARE(hints("poetry run ./run.py").folders,
                 QStringList{QStringLiteral("/flywheel/v0/.venv/bin")});
        QCOMPARE(hints("poetry run ./run.py").programs,
                 QStringList{QStringLiteral("/flywheel/v0/run.py")});
        QCOMPARE(hints("").programs, QStringList{QStringLiteral("/flywheel/v0/run")});
        QCOMPARE(hints("start.sh a; bash /opt/x.sh; python y").programs,
                 (QStringList{QStringLiteral("start.sh"), QStringLiteral("/opt/x.sh")}));
    }

    /// A bound, not an opinion: text of an image that wants to be read for ever is not.
    void hostileTextEnds()
    {
        ProbeLines said = image();
        QByteArray calls;
        for (int i = 0; i < 3000; ++i)
            calls += "./a.sh; ./b.sh; eval ./a.sh;";
        said.show("text /flywheel/v0/a.sh", calls).show("text /flywheel/v0/b.sh", calls);
        QVERIFY(read(QStringLiteral("./a.sh"), {}, said).inUse.isEmpty());
        const QString deep = QStringLiteral("bash -c \"").repeated(2000);
        QVERIFY(read(deep).inUse.isEmpty());
        QVERIFY(read(QString(200000, u'(')).inUse.isEmpty());
    }

    /// Every command of the real Exchange says something, when the copy of it is at hand.
    void everyCommandOfTheExchangeIsUnderstood()
    {
        QString folder = qEnvironmentVariable("GEAR_AUDIT_EXCHANGE");
        if (folder.isEmpty())
            folder = QStringLiteral(GEAR_SOURCE_DIR "/../shared/exchange");
        QDir gears(folder + QStringLiteral("/gears"));
        ProbeLines said = image();
        said.lines({"python 10 /root/miniconda3/bin/python3", "python 11 /opt/flypy/bin/python",
                    "python 12 /usr/local/miniconda/bin/python3", "python 13 /usr/bin/python3.7"});
        said.show("text /flywheel/v0/fw_heudiconv_run.py", "#! /usr/bin/env python\n");
        for (const QString &site : gears.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir below(gears.filePath(site));
            for (const QString &name : below.entryList({QStringLiteral("*.json")})) {
                QFile file(below.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
                const QString command = manifest.value(QLatin1String("command")).toString();
                const bool isPython = !command.contains(QLatin1String("run_dtiinit"));
                QVERIFY2(read(command, {}, said).inUse.isEmpty() != isPython, qPrintable(command));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandInterpreter)
#include "tst_command_interpreter.moc"
