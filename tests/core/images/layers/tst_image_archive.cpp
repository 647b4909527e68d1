#include "core/images/layers/image_archive.h"

#include "core/images/layers/engine_image.h"
#include "core/images/layers/layers_inspector.h"
#include "core/images/layers/oci_documents.h"
#include "core/images/layers/process_stream.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/memory_stream.h"
#include "tests/support/test_registry.h"
#include "tests/support/text_files.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

BuiltImage built(Packing packing = Packing::Plain)
{
    LayerBuilder second;
    second.package("usr/local/lib/python3.11/site-packages", "six", "1.16.0");
    return buildImage({LayerBuilder().python("usr/local", "3.11.7"), second, second}, packing);
}

QByteArray blobName(const QByteArray &bytes)
{
    return "blobs/sha256/" + sha256Of(bytes).mid(7).toLatin1();
}

QJsonObject dockerEntry(const BuiltImage &image, const char *tag)
{
    QJsonArray layers;
    for (const StoredLayer &layer : image.layers)
        layers << QString::fromLatin1(blobName(layer.bytes));
    return {{text("Config"), QString::fromLatin1(blobName(image.config))},
            {text("RepoTags"), QJsonArray{text(tag)}},
            {text("Layers"), layers}};
}

/// As Docker from 25 on writes it: blobs by digest, in no order that matters, what they are last.
QByteArray savedByDocker(const BuiltImage &image, bool manifestFirst = false, bool index = true)
{
    LayerBuilder archive;
    const QByteArray manifest = json(QJsonArray{dockerEntry(image, "lab/it:1")});
    if (manifestFirst)
        archive.file("manifest.json", manifest);
    archive.folder("blobs/").folder("blobs/sha256/");
    for (qsizetype i = qsizetype(image.layers.size()) - 1; i >= 0; --i)
        archive.file(blobName(image.layers[size_t(i)].bytes), image.layers[size_t(i)].bytes);
    archive.file(blobName(image.config), image.config).file(blobName(image.manifest), image.manifest);
    if (index)
        archive.file("index.json", imageIndex({indexEntry({}, image.manifest)}));
    if (!manifestFirst)
        archive.file("manifest.json", manifest);
    return archive.file("oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}").file("repositories", "{}").tar();
}

/// As podman writes it (podman save, skopeo copy docker-archive:…): layers by their diff ids first, equal ones
/// once, and for older readers a folder a layer with a link to it.
QByteArray savedByPodman(const BuiltImage &image)
{
    LayerBuilder archive;
    QJsonArray layers;
    QByteArrayList written;
    for (size_t i = 0; i < image.layers.size(); ++i) {
        const QByteArray name = image.layers[i].diffId.mid(7).toLatin1() + ".tar";
        layers << QString::fromLatin1(name);
        const QByteArray folder = sha256Of(QByteArray::number(int(i))).mid(7).toLatin1() + '/';
        if (!written.contains(name))
            archive.file(name, image.layers[i].bytes);
        written << name;
        archive.link(folder + "layer.tar", "../" + name).file(folder + "VERSION", "1.0").file(folder + "json", "{}");
    }
    const QByteArray config = sha256Of(image.config).mid(7).toLatin1() + ".json";
    archive.file(config, image.config).file("repositories", "{\"localhost/lab/it\":{\"1\":\"x\"}}");
    const QJsonObject entry{{text("Config"), QString::fromLatin1(config)},
                            {text("RepoTags"), QJsonArray{text("localhost/lab/it:1")}},
                            {text("Layers"), layers}};
    return archive.file("manifest.json", json(QJsonArray{entry})).tar();
}

QByteArray layoutInTar(const BuiltImage &image, const char *tag)
{
    QJsonObject entry = indexEntry({}, image.manifest);
    entry.insert(text("annotations"), QJsonObject{{text("org.opencontainers.image.ref.name"), text(tag)}});
    LayerBuilder archive;
    archive.file("./index.json", imageIndex({entry})).file("./oci-layout", "{}");
    for (const QByteArray &blob : {image.manifest, image.config})
        archive.file("./" + blobName(blob), blob);
    for (const StoredLayer &layer : image.layers)
        archive.file("./" + blobName(layer.bytes), layer.bytes);
    return archive.tar();
}

Result<PassedImage> pass(const QByteArray &archive, const ArchiveWish &wish = {QStringLiteral("it"), {}, QStringLiteral("linux/amd64")},
                         const LayerLimits &limits = {})
{
    MemoryStream stream(archive, 1000);
    const auto reader = ArchiveReader::openStream(stream, wish.subject);
    if (!reader)
        return Unexpected{reader.error()};
    const auto parts = readArchiveParts(**reader, std::nullopt, limits, {});
    return parts ? passedImage(*parts, wish) : Unexpected{parts.error()};
}

LayersLook lookAt(const QString &name, const LayersInspectorOptions &options = quickOptions(), const ReuseCheck &known = {})
{
    LayersInspector inspector(options);
    return lookByLayers(inspector, {name}, known);
}

const QByteArray inspected = "[{\"Id\":\"sha256:" + QByteArray(64, 'a') + "\",\"RepoDigests\":[\"lab/it@sha256:"
    + QByteArray(64, 'b') + "\"],\"Size\":1,\"Os\":\"linux\",\"Architecture\":\"amd64\",\"Config\":{\"Env\":[]}}]";
const QStringList six{QStringLiteral("six==1.16.0")};

struct Engine {
    Engine()
    {
        EngineState state;
        state.kind = EngineState::Kind::Ready;
        state.program = text("/usr/bin/docker");
        engine = std::make_shared<const DockerEngine>(state, runner);
        runner.on({text("docker"), text("image"), text("inspect")}, exited(0, inspected));
    }
    LayersInspectorOptions options() const
    {
        auto options = quickOptions();
        options.engine = [this](std::stop_token) { return engine; };
        return options;
    }
    FakeProcessRunner runner;
    std::shared_ptr<const DockerEngine> engine;
};
} // namespace

class TestImageArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void archivesInFiles_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("tag");
        const auto row = [](const char *name, const QByteArray &archive, const char *scheme, const char *tag) {
            QTest::newRow(name) << archive << text(scheme) << text(tag);
        };
        row("docker save", savedByDocker(built()), "docker-archive:", ":1");
        row("packed layers", savedByDocker(built(Packing::Gzip)), "docker-archive:", "");
        row("packed whole", packed(savedByDocker(built()), Packing::Gzip), "docker-archive:", "");
        row("packed by zstd", packed(savedByDocker(built(), true), Packing::Zstd), "docker-archive:", "");
        row("podman save", savedByPodman(built()), "docker-archive:", ":1");
        row("podman save, packed", packed(savedByPodman(built()), Packing::Gzip), "docker-archive:", "");
        row("a layout", layoutInTar(built(Packing::Zstd), "1.0"), "oci-archive:", ":1.0");
        row("a packed layout", packed(layoutInTar(built(Packing::Gzip), "1.0"), Packing::Gzip), "oci-archive:", "");
        row("a layout as docker's", layoutInTar(built(), "1.0"), "docker-archive:", ":1.0");
    }
    void archivesInFiles()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QString, scheme);
        QFETCH(QString, tag);
        const QTemporaryDir folder;
        const QString file = folder.filePath(text("it.tar"));
        writeFile(file, archive);
        const auto seen = lookAt(scheme + file + tag);
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QVERIFY(seen.fetched.bytes > 300);
        QVERIFY(lookAt(scheme + file + tag, quickOptions(), [&](const QString &digest) {
                    return digest == seen.fetched.digest;
                }).fetched.reused);
        QCOMPARE(lookAt(scheme + file + text(":9")).fetched.failure, std::optional(Status::NotFound));
        QCOMPARE(lookAt(scheme + file + text(".gone")).fetched.failure, std::optional(Status::NotFound));
        writeFile(file, archive.left(archive.size() / 2));
        QCOMPARE(lookAt(scheme + file + tag).fetched.failure, std::optional(Status::CorruptImage));
    }

    void inOnePassInAnyOrder()
    {
        for (const bool manifestFirst : {false, true}) {
            for (const Packing packing : {Packing::Plain, Packing::Gzip}) {
                const auto image = pass(savedByDocker(built(packing), manifestFirst));
                QVERIFY2(image, qPrintable(image ? QString() : image.error().detail));
                QCOMPARE(image->layers.size(), size_t(3));
                QVERIFY(image->layers[1] == image->layers[2]); // equal ones are read once
                QCOMPARE(image->contents.platform, text("linux/amd64"));
            }
        }
        QVERIFY(pass(layoutInTar(built(), "1")));
    }

    void whatIsWrongInOnePass()
    {
        const BuiltImage image = built();
        // a blob that is not what its name says
        LayerBuilder lying;
        lying.file(blobName(image.layers[0].bytes), LayerBuilder().file("x").tar())
            .file(blobName(image.layers[1].bytes), image.layers[1].bytes).file(blobName(image.config), image.config)
            .file("manifest.json", json(QJsonArray{dockerEntry(image, "it:1")}));
        auto read = pass(lying.tar());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::Malformed);
        // one that names no digest, and is not what the configuration says
        QJsonObject entry = dockerEntry(image, "it:1");
        entry.insert(text("Layers"), QJsonArray{text("a/layer.tar"), text("b/layer.tar"), text("b/layer.tar")});
        LayerBuilder old;
        old.file("a/layer.tar", LayerBuilder().file("x").tar()).file("b/layer.tar", image.layers[1].bytes)
            .file(blobName(image.config), image.config).file("manifest.json", json(QJsonArray{entry}));
        read = pass(old.tar());
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(text("not what its image names")));
        // what another image of the archive has wrong is no matter of this one
        LayerBuilder two;
        two.file("bad/layer.tar", "\x1f\x8b nothing of the kind");
        read = pass(LayerBuilder(two).file(blobName(image.layers[0].bytes), image.layers[0].bytes)
                        .file(blobName(image.layers[1].bytes), image.layers[1].bytes)
                        .file(blobName(image.config), image.config)
                        .file("manifest.json", json(QJsonArray{dockerEntry(image, "it:1")})).tar());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        // memory
        LayerLimits limits;
        const auto whole = pass(savedByDocker(image));
        QVERIFY(whole);
        const qint64 first = whole->layers[0]->kept, second = whole->layers[1]->kept;
        limits.mostKept = std::max(first, second) + std::min(first, second) / 2; // for either, and not for both
        read = pass(savedByDocker(image), {text("it"), {}, text("linux/amd64")}, limits);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::TooLarge);
        for (const QByteArray &nothing : {QByteArray(), QByteArray("nothing"), LayerBuilder().file("x").tar()})
            QVERIFY(!pass(nothing));
        QVERIFY(!pass(savedByDocker(image).left(5000)));
    }

    void anImageOfTheEngine()
    {
        Engine engine;
        engine.runner.on({text("docker"), text("save")}, exited(0, savedByDocker(built())));
        const auto seen = lookAt(text("docker-daemon:lab/it:1"), engine.options());
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QVERIFY(seen.fetched.bytes > 300);
        QCOMPARE(seen.fetched.digest, text("sha256:") + QString(64, u'b')); // as the other inspector has it
        QCOMPARE(seen.fetched.attempts.at(0).image, text("docker-daemon:lab/it:1"));
        QVERIFY(engine.runner.commandLines().contains(text("docker save -- lab/it:1")));
        const auto before = engine.runner.requests().size();
        QVERIFY(lookAt(text("docker-daemon:lab/it:1"), engine.options(), [](const QString &digest) {
                    return digest.endsWith(u'b');
                }).fetched.reused);
        QCOMPARE(engine.runner.requests().size(), before + 1);
        QCOMPARE(lookAt(text("docker-daemon:lab/it:1")).fetched.failure, std::optional(Status::NotFound));
    }

    void whatTheRegistryDoesNotHaveTheEngineMay()
    {
        TestRegistry registry;
        Engine engine;
        engine.runner.on({text("docker"), text("save")}, exited(0, savedByDocker(built())));
        const QString name = registry.host() + text("/lab/local:1");
        const auto seen = lookAt(name, engine.options());
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QCOMPARE(seen.fetched.reference, name);
        QCOMPARE(seen.fetched.attempts, (std::vector<Attempt>{{name, text("not-found")},
                                                              {text("docker-daemon:") + name, text("read")}}));
        engine.runner.on({text("docker"), text("image"), text("inspect")},
                         exited(1, {}, "Error response from daemon: No such image: x"));
        const auto none = lookAt(name, engine.options());
        QCOMPARE(none.fetched.failure, std::optional(Status::NotFound));
        QVERIFY(none.fetched.reason.contains(text("repository name not known")));
        QCOMPARE(none.fetched.attempts.size(), size_t(1));
        // what the registry has is not asked of the engine
        const auto before = engine.runner.requests().size();
        QCOMPARE(lookAt(registry.name(), engine.options()).packages, six);
        QCOMPARE(engine.runner.requests().size(), before);
    }

    void anEngineThatFails()
    {
        Engine engine;
        const QByteArray whole = savedByDocker(built());
        engine.runner.on({text("docker"), text("save")},
                         exited(1, whole.left(whole.size() / 2), "Error response from daemon: the disk is on fire"));
        auto seen = lookAt(text("docker-daemon:lab/it:1"), engine.options());
        QVERIFY(seen.fetched.failure);
        QVERIFY2(seen.fetched.reason.contains(text("on fire")), qPrintable(seen.fetched.reason));
        engine.runner.on({text("docker"), text("save")},
                         exited(1, QByteArray(3000, 'x'), "Error response from daemon: no such option"));
        seen = lookAt(text("docker-daemon:lab/it:1"), engine.options());
        QVERIFY2(seen.fetched.reason.contains(text("no such option")), qPrintable(seen.fetched.reason));
        engine.runner.on({text("docker"), text("save")}, ended(ProcessEnd::TimedOut));
        QCOMPARE(lookAt(text("docker-daemon:lab/it:1"), engine.options()).fetched.failure, std::optional(Status::TimedOut));
    }

    void aProgramIsReadWithBoundedMemoryAndEnded()
    {
        std::atomic<qint64> handed = 0;
        std::atomic<bool> isEnded = false;
        std::stop_source stop;
        QElapsedTimer time;
        time.start();
        {
            ProcessStream stream(
                [&](const ProcessStream::Taker &take, std::stop_token) -> Result<void> {
                    while (take(QByteArray(100'000, 'x')))
                        handed += 100'000;
                    isEnded = true;
                    return Unexpected{Error{Stage::Pull, Code::Stopped, {}, {}}};
                },
                stop.get_token());
            char piece[1000];
            QCOMPARE(stream.read(piece, 1000).value_or(-1), 1000);
            QTest::qWait(100);
            QVERIFY(handed < 6'000'000);
            stop.request_stop();
            QVERIFY(!stream.end());
        }
        QVERIFY(isEnded);
        QVERIFY(time.elapsed() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestImageArchive)
#include "tst_image_archive.moc"
