#include "app/exit_status.h"
#include "tests/support/layer_builder.h"
#include "tests/support/text_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

LayerBuilder base()
{
    LayerBuilder layer;
    layer.python("usr/local", "3.11.7").link("usr/local/bin/python", "python3").pip("usr/local", "23.2.1", "3.11")
        .package("usr/local/lib/python3.11/site-packages", "six", "1.16.0");
    layer.file("etc/os-release", "ID=alpine\nVERSION_ID=3.18\n").file("opt/fsl/etc/fslversion", "6.0.5:9e026117\n");
    return layer.python("opt/conda", "3.9.18").file("opt/conda/conda-meta/history", "");
}

LayerBuilder gear()
{
    LayerBuilder layer;
    return layer.program("flywheel/v0/run", "#!/usr/bin/env bash\nset -e\npython3 -u /flywheel/v0/run.py\n")
        .file("usr/local/lib/python3.11/site-packages/.wh.six-1.16.0.dist-info")
        .package("usr/local/lib/python3.11/site-packages", "flywheel-sdk", "16.8.0");
}
} // namespace

/// The built program, where there is no engine: an Exchange whose manifest names an OCI layout.
class TestLayersAudit : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void writeManifest(const char *name, const QString &image) const
    {
        const QJsonObject manifest{{text("name"), text(name)},
                                   {text("version"), text("1.0")},
                                   {text("custom"), QJsonObject{{text("docker-image"), image}}}};
        writeFile(m_folder->path() + text("/exchange/gears/lab/") + text(name) + text(".json"),
                  QJsonDocument(manifest).toJson());
    }

    struct Run {
        int exitCode = -1;
        QByteArray said;
        QJsonObject gears;
    };
    Run audit(const QStringList &options) const
    {
        QProcess program;
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            variables.insert(QString::fromLatin1(home), m_folder->path());
        variables.insert(text("PATH"), m_folder->path()); // no docker, no podman, and no engine of a
        variables.insert(text("DOCKER_HOST"), text("unix:///nowhere/docker.sock")); // program elsewhere
        program.setProcessEnvironment(variables);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(text(GEAR_AUDIT_PROGRAM),
                      QStringList{text("audit"), text("--exchange"), at("exchange"), text("--workdir"), at("work")}
                          + options);
        Run run;
        if (!program.waitForFinished(60'000))
            program.kill();
        run.exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        run.said = program.readAll();
        const QString master = at("work/exchange_master_json.json");
        if (QFile::exists(master))
            run.gears = QJsonDocument::fromJson(fileContent(master)).object().value(text("lab")).toObject();
        return run;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeLayout(at("images"), text("it"),
                    buildImage({base(), gear()}, Packing::Zstd, {text("PATH=/opt/conda/bin:/usr/local/bin:/usr/bin")}));
        writeManifest("sample", text("oci:") + at("images") + text(":it"));
        writeManifest("missing", text("oci:") + at("images") + text(":other"));
    }

    void theMasterJson()
    {
        const Run run = audit({});
        QVERIFY2(run.exitCode == int(SomeFailed), run.said.constData());
        const QJsonObject gear = run.gears.value(text("sample")).toObject();
        const QJsonObject audited = gear.value(text("audit")).toObject();
        QCOMPARE(audited.value(text("status")).toString(), text("audited"));
        QCOMPARE(audited.value(text("inspected-by")).toString(), text("layers"));
        QCOMPARE(audited.value(text("platform")).toString(), text("linux/amd64"));
        QVERIFY(audited.value(text("image-digest")).toString().startsWith(text("sha256:")));
        QVERIFY(audited.value(text("image-bytes")).toInt() > 0);
        QCOMPARE(audited.value(text("attempts")).toArray().at(0).toObject().value(text("result")).toString(), text("read"));
        const QByteArray expected = R"({
            "python_3.11.7": {
                "python_dir": "/usr/local/bin/python3.11", "python_version": "3.11.7",
                "pips": {"pip_3.11": {"freeze": {"flywheel-sdk": "16.8.0"}, "pip_dir": "/usr/local/bin/pip",
                                      "pip_version": "23.2.1", "direct": {}}},
                "environment": {"prefix": "/usr/local", "kind": "system", "found-on": ["gear-path", "image-path"],
                                "in-use": true, "version-evidence": "binary", "bytes": 263,
                                "installed-by": [{"layer": "0", "packages": "pip 48"},
                                                 {"layer": "1", "packages": "flywheel-sdk"}]}},
            "python_3.9.18": {
                "python_dir": "/opt/conda/bin/python3", "python_version": "3.9.18", "pips": {},
                "environment": {"prefix": "/opt/conda", "kind": "conda", "found-on": ["image-path"], "in-use": false,
                                "version-evidence": "binary", "bytes": 5064},
                "packages": {}}})";
        const QByteArray found = QJsonDocument(gear.value(text("Pythons")).toObject()).toJson();
        QVERIFY2(QJsonDocument::fromJson(found) == QJsonDocument::fromJson(expected), found.constData());
        const QJsonObject image = gear.value(text("image")).toObject();
        QCOMPARE(image.value(text("layers")).toArray().size(), 2);
        QVERIFY(image.value(text("layers")).toArray().at(0).toObject().value(text("digest")).toString().startsWith(
            text("sha256:")));
        QCOMPARE(image.value(text("os")).toObject().value(text("id")).toString(), text("alpine"));
        QCOMPARE(image.value(text("tools")).toArray().at(0).toObject().value(text("version")).toString(), text("6.0.5"));
        QCOMPARE(gear.value(text("Python_Dirs")).toArray(),
                 (QJsonArray{text("/usr/local/bin/python3.11"), text("/opt/conda/bin/python3")}));
        QCOMPARE(gear.value(text("Pip_Dirs")).toArray(), QJsonArray{text("/usr/local/bin/pip")});
        const QJsonObject missing = run.gears.value(text("missing")).toObject().value(text("audit")).toObject();
        QCOMPARE(missing.value(text("status")).toString(), text("not-found"));
        // again: what has an answer is not asked again
        QCOMPARE(audit({text("--inspect"), text("layers")}).exitCode, int(SomeFailed));
    }

    void theEngineThatIsWishedIsNotReplaced()
    {
        QCOMPARE(audit({text("--inspect"), text("docker")}).exitCode, int(NothingRan));
        QCOMPARE(audit({text("--engine"), text("/nowhere/docker")}).exitCode, int(NothingRan));
        QCOMPARE(audit({text("--inspect"), text("both")}).exitCode, int(WrongUsage));
    }
};

QTEST_GUILESS_MAIN(TestLayersAudit)
#include "tst_layers_audit.moc"
