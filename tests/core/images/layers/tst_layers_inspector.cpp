#include "core/images/layers/layers_inspector.h"

#include "core/images/layers/image_place.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/layer_builder.h"
#include "tests/support/text_files.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

LayerBuilder python()
{
    LayerBuilder layer;
    return layer.python("usr/local", "3.11.7").pip("usr/local", "23.2.1", "3.11")
        .package("usr/local/lib/python3.11/site-packages", "six", "1.16.0");
}

/// One image through fetch, probe and release.
struct Look {
    FetchedImage fetched;
    InspectedImage inspected;
};

Look look(const QStringList &references, LayersInspectorOptions options = {}, const ReuseCheck &reusable = {})
{
    LayersInspector inspector(std::move(options));
    InspectionRequest request;
    for (const QString &reference : references)
        request.candidates.push_back({reference, text("docker-image")});
    request.contexts = {{}};
    const ImageProgressSink sink = [](const ImageProgress &) {};
    Look look;
    look.fetched = inspector.fetch(request, reusable, sink, {});
    if (!look.fetched.failure && !look.fetched.reused)
        look.inspected = inspector.probe(request, look.fetched, sink, {});
    inspector.release(look.fetched);
    return look;
}
} // namespace

class TestLayersInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("tag");
        QTest::newRow("layout") << text("oci:/data/images:1.0") << 1 << text("/data/images") << text("1.0");
        QTest::newRow("no tag") << text("oci:/data/images") << 1 << text("/data/images") << QString();
        QTest::newRow("colon in a folder") << text("oci:/a:b/c") << 1 << text("/a:b/c") << QString();
        QTest::newRow("archive") << text("docker-archive:/x/i.tar:lab/it") << 2 << text("/x/i.tar:lab/it") << QString();
        QTest::newRow("archive, tag") << text("docker-archive:/x/i.tar:2") << 2 << text("/x/i.tar") << text("2");
        QTest::newRow("registry") << text("lab/it:2") << 0 << text("lab/it:2") << QString();
        QTest::newRow("layout in a tar file") << text("oci-archive:/x/i.tar:2") << 3 << text("/x/i.tar") << text("2");
        QTest::newRow("engine") << text("docker-daemon:lab/it:2") << 4 << text("lab/it:2") << QString();
    }
    void namesAreTakenApart()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        const ImagePlace place = imagePlace(name);
        QCOMPARE(int(place.kind), kind);
        QTEST(place.path, "path");
        QTEST(place.tag, "tag");
    }

    void relativeNamesAreBelowAFolder()
    {
        QCOMPARE(imagePlaceIn(text("/srv/exchange"), text("oci:images/a:1")).path, text("/srv/exchange/images/a"));
        QCOMPARE(imagePlaceIn(text("/srv/exchange"), text("oci-archive:../a.tar")).path, text("/srv/a.tar"));
        QCOMPARE(imagePlaceIn(text("/srv/exchange"), text("docker-archive:/x/a.tar")).path, text("/x/a.tar"));
        QCOMPARE(imagePlaceIn(text("/srv/exchange"), text("lab/it:1")).path, text("lab/it:1"));
        const QTemporaryDir folder;
        writeLayout(folder.filePath(text("images/a")), text("1"), buildImage({python()}));
        LayersInspectorOptions options;
        options.folder = folder.path();
        QCOMPARE(look({text("oci:images/a:1")}, options).inspected.status, Status::Audited);
    }

    void anOciLayout_data()
    {
        QTest::addColumn<int>("packing");
        QTest::newRow("gzip") << int(Packing::Gzip);
        QTest::newRow("zstd that is called gzip") << int(Packing::Zstd);
        QTest::newRow("plain that is called gzip") << int(Packing::Plain);
    }
    void anOciLayout()
    {
        QFETCH(int, packing);
        const QTemporaryDir folder;
        const BuiltImage image = buildImage({python()}, Packing(packing));
        writeLayout(folder.path(), text("1.0"), image);
        const Look seen = look({text("oci:") + folder.path() + text(":1.0")});
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.fetched.digest, sha256Of(image.manifest));
        QCOMPARE(seen.fetched.platform, text("linux/amd64"));
        QCOMPARE(seen.fetched.bytes, image.layers[0].bytes.size());
        QCOMPARE(seen.inspected.status, Status::Audited);
        QCOMPARE(seen.inspected.findings.at(0).pythons.at(0).pips.at(0).freeze,
                 (std::vector<Package>{{text("six"), text("1.16.0")}}));
        QCOMPARE(look({text("oci:") + folder.path()}).inspected.status, Status::Audited);
    }

    void aKnownDigestIsNotReadAgain()
    {
        const QTemporaryDir folder;
        const BuiltImage image = buildImage({python()});
        writeLayout(folder.path(), text("1.0"), image);
        QFile::remove(folder.path() + text("/blobs/sha256/") + sha256Of(image.layers[0].bytes).mid(7));
        const Look seen = look({text("oci:") + folder.path() + text(":1.0")}, {},
                               [&](const QString &digest) { return digest == sha256Of(image.manifest); });
        QVERIFY(seen.fetched.reused);
        QCOMPARE(seen.fetched.attempts.at(0).result, text("reused"));
    }

    void whatALayoutDoesNotHaveIsTold()
    {
        const QTemporaryDir folder;
        const BuiltImage image = buildImage({python()});
        writeLayout(folder.path(), text("1.0"), image);
        const QString base = text("oci:") + folder.path();
        Look seen = look({base + text(":2.0")});
        QCOMPARE(seen.fetched.failure, std::optional(Status::NotFound));
        QVERIFY(seen.fetched.reason.contains(text("1.0")));
        QCOMPARE(look({text("oci:/nowhere:1")}).fetched.failure, std::optional(Status::NotFound));
        QCOMPARE(look({text("No Such:Name")}).fetched.failure, std::optional(Status::NotFound));
        // the next candidate may have it
        seen = look({base + text(":2.0"), base + text(":1.0")});
        QCOMPARE(seen.inspected.status, Status::Audited);
        QCOMPARE(seen.fetched.attempts.size(), size_t(2));
        // what was changed is told by its digest
        writeFile(folder.path() + text("/blobs/sha256/") + sha256Of(image.layers[0].bytes).mid(7),
                  packed(LayerBuilder().file("x").tar(), Packing::Gzip));
        seen = look({base + text(":1.0")});
        QCOMPARE(seen.fetched.failure, std::optional(Status::CorruptImage));
        QVERIFY(seen.fetched.reason.contains(text("not what its image names")));
    }

    void aDockerSaveArchive()
    {
        const QTemporaryDir folder;
        const BuiltImage image = buildImage({python(), LayerBuilder().program("flywheel/v0/run", "#!/bin/sh\npython3 x\n")},
                                            Packing::Plain);
        const QJsonObject entry{{text("Config"), text("abc.json")},
                                {text("RepoTags"), QJsonArray{text("lab/it:2")}},
                                {text("Layers"), QJsonArray{text("1/layer.tar"), text("2/layer.tar")}}};
        LayerBuilder archive; // the manifest last, as docker writes it, and one layer is a link
        archive.link("1/layer.tar", "../0/layer.tar").file("2/layer.tar", image.layers[1].bytes)
            .file("0/layer.tar", image.layers[0].bytes).file("abc.json", image.config)
            .file("manifest.json", QJsonDocument(QJsonArray{entry}).toJson());
        const QString file = folder.filePath(text("it.tar"));
        writeFile(file, archive.tar());
        for (const QString &tag : {QString(), text(":2")}) {
            const Look seen = look({text("docker-archive:") + file + tag});
            QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
            QCOMPARE(seen.inspected.status, Status::Audited);
            QVERIFY(seen.inspected.findings.at(0).pythons.at(0).inUse);
        }
        QCOMPARE(look({text("docker-archive:") + file + text(":9")}).fetched.failure, std::optional(Status::NotFound));
        writeFile(file, packed(archive.tar(), Packing::Gzip));
        QCOMPARE(look({text("docker-archive:") + file}).inspected.status, Status::Audited);
        writeFile(file, "nothing of the kind");
        QCOMPARE(look({text("docker-archive:") + file}).fetched.failure, std::optional(Status::CorruptImage));
    }

    void memoryIsBoundedOverAllLayers()
    {
        const QTemporaryDir folder;
        LayerBuilder many;
        for (int i = 0; i < 500; ++i)
            many.link("links/" + QByteArray::number(i), "x");
        writeLayout(folder.path(), text("1"), buildImage({many, many, many}));
        LayersInspectorOptions options;
        options.limits.mostKept = 400'000;
        const Look seen = look({text("oci:") + folder.path()}, options);
        QCOMPARE(seen.fetched.failure, std::optional(Status::ProbeFailed));
        QVERIFY(seen.fetched.reason.contains(text("more to keep")));
    }
};

QTEST_GUILESS_MAIN(TestLayersInspector)
#include "tst_layers_inspector.moc"
