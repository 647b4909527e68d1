#include "app/exit_status.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/advisory_samples.h"
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
        QJsonObject gears; ///< of the site "lab"
        QJsonObject all;
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
            run.all = QJsonDocument::fromJson(fileContent(master)).object();
        run.gears = run.all.value(text("lab")).toObject();
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
        QVERIFY2(run.said.contains("read layer by layer"), run.said.constData()); // why there is no engine
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

    // From two images on one base to the base that is to be built anew.
    void whatToRebuildFirst()
    {
        for (const char *name : {"one", "two"}) {
            LayerBuilder own;
            own.program("flywheel/v0/run", "#!/usr/bin/env bash\nexec /usr/local/bin/python3 /flywheel/v0/run.py\n").file("name", name);
            writeLayout(at(name), text("it"), buildImage({base(), own}, Packing::Gzip, {text("PATH=/usr/local/bin:/usr/bin")}));
            writeManifest(name, text("oci:") + at(name) + text(":it"));
        }
        const Run run = audit({text("--inspect"), text("layers")});
        QVERIFY2(run.exitCode == int(SomeFailed), run.said.constData()); // "missing" is
        const AdvisorySample known({advisory("PYSEC-1", "six", {text("..1.17.0")})});
        QProcess program;
        program.start(text(GEAR_AUDIT_PROGRAM), {text("fixes"), at("work/exchange_master_json.json"), text("in-use:yes vulnerable:yes"),
                                                 text("--format=json"), text("--advisories"), known.path()});
        QVERIFY(program.waitForFinished());
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(program.exitCode() == int(Done), said.constData());
        const auto found = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(found[text("summary")][text("mended-in-one-place")].toInt(), 2);
        const auto remedies = found[text("groups")][0][text("remedies")].toArray();
        QCOMPARE(remedies.size(), 1);
        QCOMPARE(remedies[0][text("to")].toString(), text("1.17.0"));
        QCOMPARE(remedies[0][text("place")][text("kind")].toString(), text("base"));
        QCOMPARE(remedies[0][text("place")][text("layers")].toInt(), 1);
        QCOMPARE(remedies[0][text("place")][text("digest")].toString(), buildImage({base()}, Packing::Plain).layers.front().diffId);
        QCOMPARE(remedies[0][text("gears")].toArray().size(), 2);
        QCOMPARE(remedies[0][text("counts")][text("starting")].toInt(), 2);
    }

    // Names of places as manifests have them, relative ones below the Exchange's own folder.
    void everyPlaceThatAManifestMayName()
    {
        const BuiltImage image = buildImage({base(), gear()}, Packing::Gzip);
        writeLayout(at("exchange/images/layout"), text("it"), image);
        LayerBuilder archive;
        QJsonArray layers;
        for (const StoredLayer &layer : image.layers) {
            layers << text("blobs/sha256/") + sha256Of(layer.bytes).mid(7);
            archive.file(layers.last().toString().toLatin1(), layer.bytes);
        }
        for (const QByteArray &blob : {image.config, image.manifest})
            archive.file("blobs/sha256/" + sha256Of(blob).mid(7).toLatin1(), blob);
        const QJsonObject entry{{text("digest"), sha256Of(image.manifest)}, {text("size"), image.manifest.size()}};
        const QJsonObject saved{{text("Config"), text("blobs/sha256/") + sha256Of(image.config).mid(7)},
                                {text("RepoTags"), QJsonArray{text("lab/it:1")}},
                                {text("Layers"), layers}};
        archive.file("index.json", QJsonDocument(QJsonObject{{text("manifests"), QJsonArray{entry}}}).toJson())
            .file("manifest.json", QJsonDocument(QJsonArray{saved}).toJson());
        writeFile(at("exchange/images/it.tar"), archive.tar());
        writeFile(at("exchange/images/it.tar.gz"), packed(archive.tar(), Packing::Gzip));
        const std::pair<const char *, const char *> places[] = {
            {"layout", "oci:images/layout:it"},      {"saved", "docker-archive:images/it.tar:1"},
            {"oci-tar", "oci-archive:images/it.tar"}, {"packed", "docker-archive:images/it.tar.gz"}};
        for (const auto &[name, place] : places)
            writeManifest(name, text(place));
        writeManifest("nowhere", text("docker-daemon:lab/it:1"));
        const Run run = audit({text("--inspect"), text("layers")});
        for (const auto &[name, place] : places) {
            const QJsonObject record = run.gears.value(text(name)).toObject();
            QVERIFY2(record.value(text("audit")).toObject().value(text("status")).toString() == text("audited"),
                     run.said.constData());
            QCOMPARE(record.value(text("custom-docker-image")).toString(), text(place)); // as the manifest has it
        }
        QCOMPARE(run.gears.value(text("nowhere")).toObject().value(text("audit")).toObject().value(text("status")).toString(),
                 text("not-found"));
    }

    void settingsThatCannotBeTakenAreTold()
    {
        writeFile(at("gear-audit/settings.ini"), "[layers]\nplatform=what is that\n");
        Run run = audit({text("--inspect"), text("layers")});
        QCOMPARE(run.exitCode, int(NothingRan));
        QVERIFY2(run.said.contains("what is that"), run.said.constData());
        writeFile(at("gear-audit/settings.ini"), "[layers]\nmirrors=mirror.test\n");
        run = audit({text("--inspect"), text("layers")});
        QCOMPARE(run.exitCode, int(NothingRan));
        QVERIFY2(run.said.contains("mirror.test"), run.said.constData());
        writeFile(at("gear-audit/settings.ini"), "[layers]\nplatform=linux/arm64\nmirrors=docker.io=mirror.test\n");
        QCOMPARE(audit({text("--inspect"), text("layers")}).exitCode, int(SomeFailed));
    }

    // packaging/demo needs neither an engine nor a network.
    void theSamplesOfTheDemo()
    {
        QProcess maker;
        maker.start(text("python3"), {text(GEAR_SOURCE_DIR "/packaging/lib/demo_images.py"),
                                      text(GEAR_SOURCE_DIR "/resources/exchange"), at("demo")});
        QVERIFY2(maker.waitForFinished() && maker.exitCode() == 0, maker.readAllStandardError().constData());
        QVERIFY(QDir(at("exchange")).removeRecursively());
        QVERIFY(QDir().rename(at("demo/exchange"), at("exchange")));
        const Run run = audit({text("--inspect"), text("layers")});
        QVERIFY2(run.exitCode == int(Done), run.said.constData());
        const QHash<QString, QString> starts{
            {text("imaging-demo/dicom-tidy"), text("/usr/bin/python3.11")},
            {text("imaging-demo/surface-fit"), text("/opt/venv/bin/python")},
            {text("imaging-demo/scan-sorter"), text("/usr/bin/python3.11")},
            {text("lab-demo/roi-stats"), text("/usr/bin/python3.11")},
            {text("lab-demo/signal-mean"), {}},
            {text("lab-demo/tiny-shell"), {}},
            {text("tools-demo/project-exporter"), text("/usr/bin/python3.11")},
            {text("tools-demo/metadata-check"), text("/opt/tools/bin/python3.8")}};
        int seen = 0;
        for (auto site = run.all.begin(); site != run.all.end(); ++site) {
            const QJsonObject gears = site->toObject();
            for (auto gear = gears.begin(); gear != gears.end(); ++gear, ++seen) {
                QString inUse;
                for (const QJsonValue &python : gear->toObject().value(text("Pythons")).toObject()) {
                    if (python[text("environment")][text("in-use")].toBool())
                        inUse += python[text("python_dir")].toString();
                }
                QVERIFY2(inUse == starts.value(site.key() + u'/' + gear.key(), text("not expected")),
                         qPrintable(site.key() + u'/' + gear.key() + u' ' + inUse));
            }
        }
        QCOMPARE(seen, int(starts.size()));
    }

    void theEngineThatIsWishedIsNotReplaced()
    {
        QCOMPARE(audit({text("--inspect"), text("docker")}).exitCode, int(NothingRan));
        QCOMPARE(audit({text("--engine"), text("/nowhere/docker")}).exitCode, int(NothingRan));
        QCOMPARE(audit({text("--inspect"), text("both")}).exitCode, int(NothingRan));
        QCOMPARE(audit({text("--inspect"), text("all")}).exitCode, int(WrongUsage));
    }
};

QTEST_GUILESS_MAIN(TestLayersAudit)
#include "tst_layers_audit.moc"
