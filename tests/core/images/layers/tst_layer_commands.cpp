#include "core/images/layers/image_facts.h"
#include "tests/support/layer_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonArray images()
{
    QFile file(text(GEAR_TEST_DATA "/command_cases/cases.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// The case's files as one layer. Its Pythons are of one version and find their standard library.
LayerBuilder layerOf(const QJsonObject &files)
{
    LayerBuilder layer;
    layer.file("usr/lib/python3.11/os.py", "#");
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const QByteArray path = it.key().mid(1).toUtf8();
        if (entry.contains(text("link")))
            layer.link(path, entry.value(text("link")).toString().toUtf8());
        else if (entry.contains(text("text")))
            layer.file(path, entry.value(text("text")).toString().toUtf8(), entry.contains(text("plain")) ? 0644 : 0755);
        else if (entry.contains(text("folder")))
            layer.folder(path);
        else if (entry.value(text("python")).toBool())
            layer.file(path, pythonBinary("3.11.2"), 0755)
                .file(path.left(path.lastIndexOf('/', path.lastIndexOf('/') - 1)) + "/lib/python3.11/os.py", "#");
        else if (entry.contains(text("program")))
            layer.file(path, "\x7f" "ELF", 0755);
    }
    return layer;
}
} // namespace

/// Which Python a command starts, read in an image's layers: images that rebuild what public reports and
/// manifests describe, with what each command was seen to start.
class TestLayerCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row_data()
    {
        QTest::addColumn<QJsonObject>("files");
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &image : images()) {
            for (const QJsonValue &row : image[text("rows")].toArray())
                QTest::newRow(qPrintable(row[text("case")].toString() + u' ' + row[text("command")].toString().left(60)))
                    << image[text("files")].toObject() << row.toObject();
        }
    }
    void row()
    {
        QFETCH(QJsonObject, files);
        QFETCH(QJsonObject, row);
        ProbeContext context;
        context.command = row.value(text("command")).toString();
        const QJsonObject own = row.value(text("environment")).toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            context.environment.push_back({it.key(), it.value().toString()});
        const InspectedImage seen = inspectTree(treeOf({layerOf(files)}), {}, {context});
        QStringList inUse;
        for (const PythonFinding &python : seen.findings.at(0).pythons) {
            if (python.inUse)
                inUse << python.prefix;
        }
        const QString wanted = row.value(text("starts")).toString();
        if (wanted == u"-") {
            QCOMPARE(inUse, QStringList());
            QVERIFY(!seen.notes.value(0).isEmpty());
            return;
        }
        if (row.value(text("either")).toBool()) {
            QCOMPARE(inUse.size(), 1);
            return;
        }
        QVERIFY2(inUse == QStringList{row.value(text("prefix")).toString()},
                 qPrintable(inUse.join(u' ') + text(" for ") + row.value(text("prefix")).toString() + u' '
                            + seen.notes.value(0)));
    }

    /// What launchers and modules read is kept of the layers.
    void launchersFiles_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("command");
        QTest::newRow("modules") << QByteArray("etc/modulefiles/py/3") << QByteArray("prepend-path PATH /e/own/bin\n")
                                 << text("module load py; python x");
        QTest::newRow("hatch") << QByteArray("root/.config/hatch/config.toml") << QByteArray("[dirs.env]\nvirtual = \"/e\"\n")
                               << text("hatch -e own run python x");
        QTest::newRow("pdm") << QByteArray("root/.config/pdm/config.toml") << QByteArray("[venv]\nlocation = \"/e\"\n")
                             << text("pdm run python x");
        QTest::newRow("workon") << QByteArray("root/.virtualenvs/g/.project") << QByteArray("/e/own/bin\n")
                                << text("workon g; ./python x");
        QTest::newRow("poetry") << QByteArray("root/.cache/pypoetry/virtualenvs/envs.toml")
                                << QByteArray("[a-n1iZ4KF1]\nminor = \"3.9\"\n") << text("poetry run python x");
    }
    void launchersFiles()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, content);
        QFETCH(QString, command);
        LayerBuilder layer;
        layer.file("usr/lib/python3.11/os.py", "#").file("usr/bin/python", pythonBinary("3.11.2"), 0755);
        for (const char *program : {"hatch", "pdm", "poetry"})
            layer.file(QByteArray("usr/bin/") + program, "\x7f" "ELF", 0755);
        layer.file("flywheel/v0/pyproject.toml", "[project]\nname = \"a\"\n").file(path, content);
        // Where each of them looks.
        for (const char *prefix : {"e/own", "e/a/n1iZ4KF1/own", "e/v0-_QhXpiA9-x", "root/.virtualenvs/g",
                                   "root/.cache/pypoetry/virtualenvs/a-n1iZ4KF1-py3.9",
                                   "root/.cache/pypoetry/virtualenvs/a-n1iZ4KF1-py3.11"}) {
            layer.file(QByteArray(prefix) + "/bin/python", pythonBinary("3.11.2"), 0755)
                .file(QByteArray(prefix) + "/lib/python3.11/os.py", "#");
        }
        ProbeContext context;
        context.command = command;
        const InspectedImage seen = inspectTree(treeOf({layer}), {}, {context});
        QStringList inUse;
        for (const PythonFinding &python : seen.findings.at(0).pythons) {
            if (python.inUse)
                inUse << python.prefix;
        }
        const QHash<QString, QString> wanted{
            {text("modules"), text("/e/own")}, {text("hatch"), text("/e/a/n1iZ4KF1/own")}, {text("pdm"), text("/e/v0-_QhXpiA9-x")},
            {text("workon"), text("/e/own")}, {text("poetry"), text("/root/.cache/pypoetry/virtualenvs/a-n1iZ4KF1-py3.9")}};
        QCOMPARE(inUse, QStringList{wanted.value(text(QTest::currentDataTag()))});
    }

    /// A conda package as it was unpacked is no interpreter of the image, wherever its cache is.
    void packageCaches()
    {
        LayerBuilder layer;
        for (const char *prefix : {"srv/cache/python-3.9.7-h1_0", "srv/real"})
            layer.file(QByteArray(prefix) + "/lib/python3.11/os.py", "#")
                .file(QByteArray(prefix) + "/bin/python", pythonBinary("3.11.2"), 0755)
                .file(QByteArray(prefix) + "/bin/pip", "#!/srv/real/bin/python\n", 0755);
        layer.file("srv/cache/python-3.9.7-h1_0/info/index.json", "{}");
        const ImageFindings findings = inspectTree(treeOf({layer}), {}, {ProbeContext()}).findings.at(0);
        QCOMPARE(findings.pythonDirs, QStringList{text("/srv/real/bin/python")});
        QCOMPARE(findings.pipDirs, QStringList{text("/srv/real/bin/pip")});
    }

    /// A runtime's libraries before those that Python was made for: an engine sees what that breaks.
    void librariesOfARuntimeAreTold()
    {
        LayerBuilder layer;
        layer.file("opt/conda/lib/python3.11/os.py", "#").file("opt/conda/bin/python", pythonBinary("3.11.2"), 0755);
        layer.file("opt/mcr/v97/bin/libbz2.so.1.0", "x").file("opt/conda/lib/libz.so.1", "x").file("opt/own/libother.so", "x");
        const auto note = [&layer](const char *path) {
            const ProbeContext context{{{text("LD_LIBRARY_PATH"), text(path)}, {text("PATH"), text("/opt/conda/bin")}}, text("python x")};
            return inspectTree(treeOf({layer}), {}, {context}).notes.value(0);
        };
        QCOMPARE(note("/opt/mcr/v97/bin:/opt/conda/lib"),
                 text("LD_LIBRARY_PATH puts /opt/mcr/v97/bin/libbz2.so.1.0 before the library that Python was made for: "
                      "what needs it, such as pip, may fail"));
        QCOMPARE(note("/opt/conda/lib:/opt/own:/usr/lib"), QString());
    }
};

QTEST_GUILESS_MAIN(TestLayerCommands)
#include "tst_layer_commands.moc"
