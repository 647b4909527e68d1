#include "core/images/layers/layer_reader.h"

#include "core/images/layers/kept_files.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/layer_builder.h"
#include "tests/support/memory_stream.h"

#include <archive.h>
#include <archive_entry.h>

#include <functional>

using namespace gearaudit;
using namespace gearaudit::test;

Q_DECLARE_METATYPE(gearaudit::test::Packing)

namespace
{
LayerBuilder sample()
{
    LayerBuilder layer;
    return layer.folder("usr/").python("usr", "3.11.2").package("usr/lib/python3/dist-packages", "six", "1.16.0")
        .file("usr/share/doc/readme.txt", QByteArray(300'000, 'x'));
}

Result<ReadLayer> read(const QByteArray &bytes, const LayerSums &sums = {}, const LayerLimits &limits = {},
                       qint64 piece = 1 << 20)
{
    MemoryStream stream(bytes, piece);
    return readLayer(stream, sums, limits, {});
}

std::shared_ptr<const KeptFile> kept(const ReadLayer &layer, const QByteArray &path)
{
    return layerNode(*layer.root, pathParts(path)).file;
}
} // namespace

class TestLayerReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMattersIsKept_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::addColumn<int>("piece");
        QTest::newRow("plain") << Packing::Plain << (1 << 20);
        QTest::newRow("gzip") << Packing::Gzip << (1 << 20);
        QTest::newRow("zstd") << Packing::Zstd << (1 << 20);
        QTest::newRow("gzip byte by byte") << Packing::Gzip << 1;
        QTest::newRow("zstd byte by byte") << Packing::Zstd << 1;
        QTest::newRow("plain byte by byte") << Packing::Plain << 1;
    }
    void whatMattersIsKept()
    {
        QFETCH(Packing, packing);
        QFETCH(int, piece);
        const QByteArray tar = sample().tar();
        const QByteArray bytes = packed(tar, packing);
        const auto layer = read(bytes, {sha256Of(bytes), sha256Of(tar)}, {}, piece);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        QCOMPARE(kept(*layer, "usr/lib/python3/dist-packages/six-1.16.0.dist-info/METADATA")->text,
                 QByteArray("Name: six\nVersion: 1.16.0\n"));
        QCOMPARE(kept(*layer, "usr/bin/python3.11")->versions, QByteArrayList{"3.11.2"});
        QVERIFY(kept(*layer, "usr/bin/python3.11")->executable);
        QCOMPARE(layerNode(*layer->root, pathParts("usr/bin/python3")).target, QByteArray("python3.11"));
        QVERIFY(!kept(*layer, "usr/share/doc/readme.txt"));
        QVERIFY(layer->kept < 10'000);
    }

    void severalMembersOfGzipAreOne()
    {
        const QByteArray tar = sample().tar();
        const QByteArray bytes = packed(tar.left(1000), Packing::Gzip) + packed(tar.mid(1000, 5), Packing::Gzip)
            + packed(tar.mid(1005), Packing::Gzip);
        for (const qint64 piece : {1, 7, 100'000}) {
            const auto layer = read(bytes, {sha256Of(bytes), sha256Of(tar)}, {}, piece);
            QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        }
    }

    void anEmptyLayerIsOne()
    {
        QVERIFY(read(QByteArray(1024, '\0')));
        QVERIFY(read(packed(QByteArray(1024, '\0'), Packing::Gzip)));
    }

    void anArchiveWithoutItsEndBlocksIsRead()
    {
        QByteArray tar = sample().tar();
        while (tar.endsWith(QByteArray(512, '\0')))
            tar.chop(512);
        QVERIFY(read(tar));
    }

    void damageIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray tar = sample().tar();
        const QByteArray gzip = packed(tar, Packing::Gzip);
        const QByteArray zstd = packed(tar, Packing::Zstd);
        QTest::newRow("cut gzip") << gzip.chopped(20) << QStringLiteral("ends before");
        QTest::newRow("cut zstd") << zstd.chopped(20) << QStringLiteral("ends before");
        QTest::newRow("cut tar") << tar.left(2000) << QStringLiteral("damaged");
        QByteArray broken = gzip;
        broken.replace(gzip.size() / 2, 8, QByteArray(8, '\xff'));
        QTest::newRow("broken gzip") << broken << QStringLiteral("damaged");
        QByteArray sum = gzip;
        sum[sum.size() - 6] = char(sum[sum.size() - 6] + 1);
        QTest::newRow("gzip with a wrong sum") << sum << QStringLiteral("damaged");
        QTest::newRow("no archive") << QByteArray(5000, 'x') << QStringLiteral("no tar archive");
        QTest::newRow("a page") << QByteArray("<html><body>please log in</body></html>")
                                << QStringLiteral("no tar archive");
    }
    void damageIsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto layer = read(bytes);
        QVERIFY(!layer);
        QCOMPARE(layer.error().code, Code::Malformed);
        QVERIFY2(layer.error().detail.contains(said), qPrintable(layer.error().detail));
    }

    void wrongSumsAreTold()
    {
        const QByteArray tar = sample().tar();
        const QByteArray bytes = packed(tar, Packing::Gzip);
        QCOMPARE(read(bytes, {sha256Of("other"), {}}).error().code, Code::Malformed);
        QCOMPARE(read(bytes, {sha256Of(bytes), sha256Of("other")}).error().code, Code::Malformed);
        // what follows the archive counts for the sums
        QVERIFY(read(tar + QByteArray(100'000, '\0'), {sha256Of(tar + QByteArray(100'000, '\0')), {}}));
    }

    void bombsEndAtTheirBounds()
    {
        LayerLimits limits;
        limits.mostBytes = 1'000'000;
        const QByteArray zeros = packed(QByteArray(5'000'000, '\0'), Packing::Gzip);
        QCOMPARE(read(zeros, {}, limits).error().code, Code::TooLarge);
        LayerBuilder many;
        for (int i = 0; i < 2000; ++i)
            many.link("links/" + QByteArray::number(i), "x");
        limits = {};
        limits.mostEntries = 1000;
        QCOMPARE(read(many.tar(), {}, limits).error().code, Code::TooLarge);
        limits = {};
        limits.mostKept = 100'000;
        QCOMPARE(read(many.tar(), {}, limits).error().code, Code::TooLarge);
        QVERIFY(read(many.tar()));
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        MemoryStream stream(sample().tar());
        QCOMPARE(readLayer(stream, {}, {}, stop.get_token()).error().code, Code::Stopped);
    }

    void longAndForeignNamesAreNames()
    {
        const QByteArray deep = QByteArray("a-folder-with-a-long-name/").repeated(12);
        const QByteArray foreign = "caf\xe9/";
        LayerBuilder layer;
        layer.package(deep + "site-packages", "six", "1").package(foreign + "site-packages", "odd", "2");
        const auto gnu = read(layer.tar());
        QVERIFY(gnu);
        QVERIFY(kept(*gnu, deep + "site-packages/six-1.dist-info/METADATA"));
        QVERIFY(kept(*gnu, foreign + "site-packages/odd-2.dist-info/METADATA"));
        LayerBuilder umlaut;
        umlaut.package(deep + "gr\xc3\xbc\xc3\x9f/site-packages", "six", "1");
        const auto pax = read(umlaut.tar(true));
        QVERIFY(pax);
        QVERIFY(kept(*pax, deep + "gr\xc3\xbc\xc3\x9f/site-packages/six-1.dist-info/METADATA"));
    }

    void attributesAndSparseFiles()
    {
        // A binary of holes but for its mark and its version, which stands between two of them.
        const QByteArray mark("\x7f" "ELF"), version("3.11.2");
        constexpr la_int64_t hole = 1'000'000;
        QByteArray bytes;
        archive *writer = archive_write_new();
        archive_write_set_format_pax(writer);
        archive_write_open(writer, &bytes, nullptr, [](archive *, void *to, const void *data, size_t size) {
            static_cast<QByteArray *>(to)->append(static_cast<const char *>(data), qsizetype(size));
            return la_ssize_t(size);
        }, nullptr);
        const auto put = [&](const char *path, const QByteArray &content, const std::function<void(archive_entry *)> &more) {
            archive_entry *entry = archive_entry_new();
            archive_entry_set_pathname(entry, path);
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0755);
            archive_entry_set_size(entry, content.size());
            archive_entry_xattr_add_entry(entry, "security.capability", "\1\0\0\2", 4);
            archive_entry_acl_add_entry(entry, ARCHIVE_ENTRY_ACL_TYPE_ACCESS, ARCHIVE_ENTRY_ACL_READ,
                                        ARCHIVE_ENTRY_ACL_USER, 1000, "somebody");
            if (more)
                more(entry);
            archive_write_header(writer, entry);
            archive_write_data(writer, content.constData(), size_t(content.size()));
            archive_entry_free(entry);
        };
        QByteArray binary = mark.leftJustified(hole, '\0') + version + QByteArray(hole, '\0');
        put("usr/bin/python3.11", binary, [&](archive_entry *entry) {
            archive_entry_sparse_add_entry(entry, 0, mark.size());
            archive_entry_sparse_add_entry(entry, hole, version.size());
        });
        put("usr/lib/six-1.dist-info/METADATA", metadata("six", "1"), {});
        archive_write_close(writer);
        archive_write_free(writer);
        QVERIFY(bytes.size() < hole);
        const auto layer = read(bytes);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        QCOMPARE(kept(*layer, "usr/bin/python3.11")->versions, QByteArrayList{version});
        QCOMPARE(kept(*layer, "usr/lib/six-1.dist-info/METADATA")->text, QByteArray("Name: six\nVersion: 1\n"));
    }

    void recordsOfPackages()
    {
        QCOMPARE(pythonRecords("Package: bash\nVersion: 5\n\nPackage: python3.11-minimal\nSource: python3.11\n"
                               "Version: 3.11.2-6\n\nPackage: libpython3.11-stdlib\nVersion: 3.11.2-6\n"),
                 QByteArray("python3.11-minimal 3.11.2-6\nlibpython3.11-stdlib 3.11.2-6\n"));
        QCOMPARE(pythonRecords("C:Q1=\nP:python3\nV:3.12.8-r1\nA:x86_64\n\nC:Q2=\nP:zlib\nV:1.3\n"),
                 QByteArray("python3 3.12.8-r1\n"));
    }

    void headersEndWherePythonsReaderEndsThem()
    {
        QCOMPARE(metadataHeaders("Metadata-Version: 2.1\r\nname: A\r\nVERSION:  1.0 \r\n\r\nName: B\r\n"),
                 QByteArray("Name: A\nVersion: 1.0\n"));
        QCOMPARE(metadataHeaders("Summary: it\n Name: of the summary\nName: A\nno header\nVersion: 1\n"),
                 QByteArray("Name: A\n"));
    }

    void requirementsThatMayBoundFromAboveAreKept()
    {
        QCOMPARE(metadataHeaders("Name: a\nRequires-Dist: b<2\nRequires-Dist: c>=1; x < '2'\nrequires-dist:  d (==1)\n"
                                 "Version: 1\n\nRequires-Dist: e<1\n"),
                 QByteArray("Name: a\nVersion: 1\nRequires-Dist: b<2\nRequires-Dist: d (==1)\n"));
        QByteArray many = "Name: a\n";
        for (int i = 0; i < 1000; ++i)
            many += "Requires-Dist: b<2\n";
        QCOMPARE(metadataHeaders(many).count("Requires-Dist"), 200);
    }
};

QTEST_GUILESS_MAIN(TestLayerReader)
#include "tst_layer_reader.moc"
