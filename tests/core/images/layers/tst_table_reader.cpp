#include "core/images/layers/table_reader.h"

#include "core/images/layers/layer_packing.h"
#include "core/images/layers/layers_inspector.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/http_server.h"
#include "tests/support/layer_builder.h"
#include "tests/support/memory_stream.h"

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

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 value = 1;
    for (char &byte : bytes)
        byte = char((value = value * 1664525 + 1013904223) >> 24);
    return bytes;
}

const QString checksum = text("io.github.containers.zstd-chunked.manifest-checksum");
const QString position = text("io.github.containers.zstd-chunked.manifest-position");
const QString stargz = text("containerd.io/snapshot/stargz/toc.digest");

/// A layer with a table of contents, as containers/storage or stargz-snapshotter write one.
class TableBuilder
{
public:
    explicit TableBuilder(LayerTable::Kind kind) : m_packing(kind == LayerTable::Kind::EStargz ? Packing::Gzip : Packing::Zstd) {}

    TableBuilder &file(const QByteArray &path, const QByteArray &content, int mode = 0644, qsizetype chunk = 1 << 30)
    {
        begin(LayerBuilder().file(path, content, mode));
        QJsonObject said{{text("type"), text("reg")}, {text("name"), QString::fromUtf8(path)}, {text("mode"), mode},
                         {text("size"), content.size()}, {text("digest"), sha256Of(content)}, {text("offset"), bytes.size()}};
        const qsizetype first = entries.size();
        for (qsizetype at = 0; at < content.size() && !content.isEmpty(); at += chunk) {
            const QByteArray part = content.mid(at, chunk);
            said.insert(text("offset"), bytes.size());
            said.insert(text("chunkDigest"), sha256Of(part));
            if (at > 0 || content.size() > chunk) {
                said.insert(text("chunkSize"), part.size());
                said.insert(text("chunkOffset"), at);
            }
            bytes += packed(part, m_packing);
            entries.append(said);
            said = {{text("type"), text("chunk")}, {text("name"), QString::fromUtf8(path)}};
        }
        if (content.isEmpty())
            entries.append(said);
        if (m_packing == Packing::Zstd && !content.isEmpty()) {
            QJsonObject whole = entries[first].toObject();
            whole.insert(text("endOffset"), bytes.size());
            entries[first] = whole;
        }
        tar += content;
        m_pending = QByteArray((512 - content.size() % 512) % 512, '\0');
        tar += m_pending;
        return *this;
    }
    TableBuilder &other(const LayerBuilder &one, const QJsonObject &said)
    {
        begin(one);
        entries.append(said);
        return *this;
    }
    TableBuilder &link(const QByteArray &path, const QByteArray &target)
    {
        return other(LayerBuilder().link(path, target),
                     {{text("type"), text("symlink")}, {text("name"), QString::fromUtf8(path)},
                      {text("linkName"), QString::fromUtf8(target)}, {text("mode"), 0777}});
    }

    /// Ends it, and gives the annotations.
    QMap<QString, QString> end()
    {
        const QByteArray json =
            QJsonDocument(QJsonObject{{text("version"), 1}, {text("entries"), entries}}).toJson(QJsonDocument::Compact);
        if (m_packing == Packing::Zstd) {
            m_pending += QByteArray(1024, '\0');
            tar += QByteArray(1024, '\0');
            flush();
            const QByteArray table = packed(json, Packing::Zstd);
            QByteArray size(4, '\0');
            for (int i = 0; i < 4; ++i)
                size[i] = char(table.size() >> (8 * i));
            bytes += QByteArray("\x50\x2a\x4d\x18", 4) + size;
            tableAt = bytes.size();
            bytes += table;
            return {{checksum, sha256Of(table)},
                    {position, QStringLiteral("%1:%2:%3:1").arg(tableAt).arg(table.size()).arg(json.size())}};
        }
        flush();
        tableAt = bytes.size();
        const QByteArray table = LayerBuilder().file("stargz.index.json", json).tar();
        tar += table;
        bytes += packed(table, Packing::Gzip);
        bytes += QByteArray("\x1f\x8b\x08\x04\0\0\0\0\0\xff\x1a\0SG\x16\0", 16)
            + QByteArray::number(tableAt, 16).rightJustified(16, '0') + "STARGZ" + QByteArray("\1\0\0\xff\xff", 5)
            + QByteArray(8, '\0');
        return {{stargz, sha256Of(json)}};
    }

    QByteArray bytes, tar;
    QJsonArray entries;
    qint64 tableAt = 0;

private:
    void begin(const LayerBuilder &one)
    {
        m_pending += one.tar().left(512);
        tar += one.tar().left(512);
        flush();
    }
    void flush()
    {
        if (!m_pending.isEmpty())
            bytes += packed(m_pending, m_packing);
        m_pending.clear();
    }
    Packing m_packing;
    QByteArray m_pending;
};

const QByteArray site = "usr/lib/python3.11/site-packages/";

TableBuilder sample(LayerTable::Kind kind)
{
    TableBuilder builder(kind);
    builder.file("usr/bin/python3.11", pythonBinary("3.11.7"), 0755, 3015); // the version over two chunks
    builder.link("usr/bin/python3", "python3.11").file("usr/lib/python3.11/os.py", "# os");
    builder.file(site + "six-1.16.0.dist-info/METADATA", metadata("six", "1.16.0"));
    builder.file("opt/weights.bin", noise(5'000'000));
    builder.file(site + "numpy-2.0.dist-info/METADATA", metadata("numpy", "2.0"));
    builder.file("usr/bin/tool", "#!/bin/sh\necho\n", 0755).file("usr/bin/large", noise(600'000), 0755, 100'000);
    return builder.file("usr/share/empty", {}).file("etc/.wh.gone", {});
}

/// A blob that can be had by ranges, and tells what was asked.
class RangeSource : public ImageSource
{
public:
    explicit RangeSource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<QString> digest(std::stop_token) override { return QString(); }
    Result<ImageContents> open(std::stop_token) override { return ImageContents(); }
    Result<std::unique_ptr<ByteStream>> layer(const LayerName &, std::stop_token) override
    {
        return std::unique_ptr<ByteStream>(std::make_unique<MemoryStream>(m_bytes));
    }
    Result<std::unique_ptr<ByteStream>> part(const LayerName &, qint64 from, qint64 size, std::stop_token) override
    {
        if (error)
            return Unexpected{*error};
        if (!knowsRanges)
            return std::unique_ptr<ByteStream>();
        fetched += size;
        ++requests;
        return std::unique_ptr<ByteStream>(std::make_unique<MemoryStream>(m_bytes.mid(from, size), 1000));
    }
    qint64 fetched = 0;
    int requests = 0;
    bool knowsRanges = true;
    std::optional<Error> error;

private:
    QByteArray m_bytes;
};

LayerName nameOf(const TableBuilder &builder, const QMap<QString, QString> &annotations)
{
    return {sha256Of(builder.bytes), sha256Of(builder.tar), builder.bytes.size(), {}, layerTable(annotations)};
}

Result<std::optional<ReadLayer>> readBy(RangeSource &source, const LayerName &name)
{
    return readLayerByTable(source, name, {}, {}, {});
}

const LayerTable::Kind kinds[] = {LayerTable::Kind::ZstdChunked, LayerTable::Kind::EStargz};
} // namespace

class TestTableReader : public QObject
{
    Q_OBJECT

    void eachKind()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("zstd:chunked") << int(LayerTable::Kind::ZstdChunked);
        QTest::newRow("eStargz") << int(LayerTable::Kind::EStargz);
    }

private Q_SLOTS:
    void theSameAsTheWhole_data() { eachKind(); }
    void theSameAsTheWhole()
    {
        QFETCH(int, kind);
        TableBuilder builder = sample(LayerTable::Kind(kind));
        const LayerName name = nameOf(builder, builder.end());
        QCOMPARE(int(name.table.kind), kind);
        MemoryStream stream(builder.bytes);
        auto whole = readLayer(stream, {name.digest, name.diffId}, {}, {});
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
        RangeSource source(builder.bytes);
        auto parts = readBy(source, name);
        QVERIFY(parts && *parts);
        QVERIFY2(source.fetched < 200'000, qPrintable(QString::number(source.fetched)));
        QVERIFY(source.requests < 8);
        QVERIFY((*parts)->isByTable);
        QVERIFY((*parts)->diffId.isEmpty());
        for (ReadLayer *one : {&*whole, &**parts}) { // what is told apart on purpose
            one->diffId.clear();
            one->isByTable = false;
            one->kept = 0;
            auto &others = one->root->others;
            others.erase(std::remove(others.begin(), others.end(), nameHash("stargz.index.json")), others.end());
        }
        QCOMPARE(packLayer(**parts), packLayer(*whole));
        QCOMPARE(layerNode(*(*parts)->root, pathParts("usr/bin/python3.11")).file->versions, QByteArrayList{"3.11.7"});
        QVERIFY(layerNode(*(*parts)->root, pathParts("etc")).removed.contains("gone"));
    }

    void severalFilesInOneMember()
    {
        // eStargz with a least size of what is packed together: innerOffset tells where each begins
        TableBuilder builder(LayerTable::Kind::EStargz);
        const QByteArray one = metadata("one", "1"), two = metadata("two", "2");
        builder.file("opt/weights.bin", noise(5'000'000));
        const qint64 at = builder.bytes.size();
        builder.bytes += packed("some header" + one + "another" + two, Packing::Gzip);
        const auto say = [&](const char *path, const QByteArray &content, qint64 inner) {
            builder.entries.append(QJsonObject{{text("type"), text("reg")}, {text("name"), text(path)}, {text("offset"), at},
                                               {text("innerOffset"), inner}, {text("size"), content.size()},
                                               {text("chunkDigest"), sha256Of(content)}});
        };
        say("a/one-1.dist-info/METADATA", one, 11);
        say("a/two-2.dist-info/METADATA", two, 11 + one.size() + 7);
        const LayerName name = nameOf(builder, builder.end());
        RangeSource source(builder.bytes);
        const auto parts = readBy(source, name);
        QVERIFY(parts && *parts);
        QCOMPARE(layerNode(*(*parts)->root, pathParts("a/two-2.dist-info/METADATA")).file->text, QByteArray("Name: two\nVersion: 2\n"));
    }

    void annotationsThatAreNone()
    {
        const QString digest = sha256Of("x");
        QCOMPARE(layerTable({}).kind, LayerTable::Kind::None);
        QCOMPARE(layerTable({{checksum, digest}, {position, text("5:6:7:1")}}),
                 (LayerTable{LayerTable::Kind::ZstdChunked, digest, 5, 6}));
        const QString older = text("io.containers.zstd-chunked.manifest-"); // skopeo 1.9
        QCOMPARE(layerTable({{older + text("checksum"), digest}, {older + text("position"), text("5:6:7:1")}}).bytes, 6);
        QCOMPARE(layerTable({{stargz, digest}}).kind, LayerTable::Kind::EStargz);
        // both: they could tell different things
        QCOMPARE(layerTable({{checksum, digest}, {position, text("5:6:7:1")}, {stargz, digest}}).kind, LayerTable::Kind::None);
        QCOMPARE(layerTable({{checksum, digest}, {stargz, digest}}).kind, LayerTable::Kind::None);
        for (const char *place : {"", "5:6:7", "5:6:7:2", "-5:6:7:1", "a:6:7:1", "5:0:7:1", "5:99999999999999999999:7:1"})
            QCOMPARE(layerTable({{checksum, digest}, {position, text(place)}}).kind, LayerTable::Kind::None);
        QCOMPARE(layerTable({{checksum, text("md5:1")}, {position, text("5:6:7:1")}}).kind, LayerTable::Kind::None);
        QCOMPARE(layerTable({{stargz, text("sha256:XYZ")}}).kind, LayerTable::Kind::None);
    }

    void whatDoesNotFitIsReadAsAWhole_data() { eachKind(); }
    void whatDoesNotFitIsReadAsAWhole()
    {
        QFETCH(int, kind);
        TableBuilder builder = sample(LayerTable::Kind(kind));
        const LayerName name = nameOf(builder, builder.end());
        const auto isGivenUp = [&](const QByteArray &bytes, const LayerName &layer) {
            RangeSource source(bytes);
            const auto parts = readBy(source, layer);
            return parts && !*parts;
        };
        QVERIFY(!isGivenUp(builder.bytes, name));
        LayerName other = name; // a table of another digest
        other.table.digest = sha256Of("other");
        QVERIFY(isGivenUp(builder.bytes, other));
        QByteArray bytes = builder.bytes; // a table that was changed
        bytes[builder.tableAt + 40] = char(bytes[builder.tableAt + 40] ^ 1);
        QVERIFY(isGivenUp(bytes, name));
        bytes = builder.bytes; // a file that was changed: python's
        const qsizetype at = builder.entries[0].toObject().value(text("offset")).toInteger() + 12; // in its content, not in the sum of what packs it
        bytes[at] = char(bytes[at] ^ 1);
        QVERIFY(isGivenUp(bytes, name));
        QVERIFY(isGivenUp(builder.bytes.left(builder.bytes.size() / 2), name)); // cut
        other = name; // smaller than what its table says
        other.bytes = 4'500'000;
        QVERIFY(isGivenUp(builder.bytes, other));
        other = name;
        other.table.at = std::numeric_limits<qint64>::max() - 5;
        QCOMPARE(isGivenUp(builder.bytes, other), kind == int(LayerTable::Kind::ZstdChunked));
        RangeSource none(builder.bytes);
        none.knowsRanges = false;
        QVERIFY(!*readBy(none, name));
        none.error = Error{Stage::Pull, Code::Unreachable, {}, {}}; // the whole could not be had either
        QVERIFY(!readBy(none, name));
    }

    void tablesThatLie_data()
    {
        QTest::addColumn<QByteArray>("entries");
        const QByteArray digest = sha256Of("x").toLatin1();
        const QByteArray file = "{\"type\":\"reg\",\"name\":\"a\",\"size\":10,\"offset\":5,\"endOffset\":20,\"digest\":\"" + digest + "\"";
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("cut") << QByteArray("[{\"type\":\"reg\"");
        QTest::newRow("no number") << "[" + QByteArray(file).replace(":10", ":\"10\"") + "}]";
        QTest::newRow("no digest") << "[" + QByteArray(file).replace(digest, "") + "}]";
        QTest::newRow("weak digest") << "[" + QByteArray(file).replace(digest, "crc32c:1") + "}]";
        QTest::newRow("out of the blob") << "[" + QByteArray(file).replace(":5,", ":500,") + "}]";
        QTest::newRow("before the blob") << "[" + QByteArray(file).replace(":5,", ":-1,") + "}]";
        QTest::newRow("before the member") << "[" + file + ",\"innerOffset\":-7}]";
        QTest::newRow("negative size") << "[" + QByteArray(file).replace(":10", ":-10") + "}]";
        QTest::newRow("too large for a number") << "[" + QByteArray(file).replace(":10", ":99999999999999999999") + "}]";
        QTest::newRow("a chunk larger than its file") << "[" + file + ",\"chunkSize\":11}]";
        QTest::newRow("no whole file") << "[" + file + ",\"chunkSize\":3}]";
        QTest::newRow("a chunk of no file") << QByteArray("[{\"type\":\"chunk\",\"name\":\"a\"}]");
        QTest::newRow("a chunk of another file") << "[" + file + "},{\"type\":\"chunk\",\"name\":\"b\"}]";
        QTest::newRow("a chunk twice") << "[" + file + ",\"chunkSize\":5},{\"type\":\"chunk\",\"name\":\"a\",\"offset\":9,\"chunkSize\":5}]";
    }
    void tablesThatLie()
    {
        QFETCH(QByteArray, entries);
        const auto table = readLayerTable("{\"version\":1,\"entries\":" + entries + "}", 100, 1000);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Code::Malformed);
    }

    void tablesThatAreRight()
    {
        const QByteArray digest = sha256Of("x").toLatin1();
        const auto table = readLayerTable("{\"version\":1,\"entries\":[{\"type\":\"dir\",\"name\":\"d/\",\"x\":[{}]},"
                                          "{\"type\":\"reg\",\"name\":\"a\",\"size\":10,\"offset\":5,\"digest\":\"" + digest
                                              + "\"},{\"type\":\"reg\",\"name\":\"b\",\"size\":4,\"offset\":50,\"digest\":\"" + digest
                                              + "\"},{\"type\":\"reg\",\"name\":\"h\",\"size\":9,\"chunkSize\":9,\"chunkType\":\"zeros\"}]}",
                                          100, 1000);
        QVERIFY(table);
        QCOMPARE(table->at(1).chunks.at(0).end, 50);
        QCOMPARE(table->at(2).chunks.at(0).end, 100);
        QVERIFY(table->at(3).chunks.at(0).isHole);
        QCOMPARE(readLayerTable("{\"entries\":[{\"type\":\"dir\"},{\"type\":\"dir\"}]}", 1, 1).error().code, Code::TooLarge);
        for (const QByteArray &footer : {QByteArray(), QByteArray(51, '\0'), QByteArray(51, 'x')})
            QVERIFY(!stargzTablePlace(footer));
    }

    void byARegistry_data() { eachKind(); }
    void byARegistry()
    {
        QFETCH(int, kind);
        TableBuilder builder = sample(LayerTable::Kind(kind));
        const auto annotations = builder.end();
        QHash<QString, QByteArray> blobs{{sha256Of(builder.bytes), builder.bytes}};
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        const auto descriptor = [&](const QByteArray &bytes) {
            blobs.insert(sha256Of(bytes), bytes);
            return QJsonObject{{text("digest"), sha256Of(bytes)}, {text("size"), bytes.size()}};
        };
        const QByteArray config = json(
            {{text("os"), text("linux")}, {text("architecture"), text("amd64")},
             {text("rootfs"), QJsonObject{{text("diff_ids"), QJsonArray{sha256Of(builder.tar)}}}}});
        QJsonObject layer = descriptor(builder.bytes), said;
        for (auto one = annotations.begin(); one != annotations.end(); ++one)
            said.insert(one.key(), one.value());
        layer.insert(text("annotations"), said);
        const QByteArray manifest = json({{text("config"), descriptor(config)}, {text("layers"), QJsonArray{layer}}});
        std::atomic<bool> knowsRanges = true;
        std::atomic<qint64> sent = 0;
        HttpServer server([&](const ServerRequest &request) {
            const QString what = request.path.section(u'/', -1);
            const QByteArray whole = what == u"1" ? manifest : blobs.value(what);
            ServerReply reply{200, whole, {}, ServerReply::How::Whole};
            if (const QByteArray range = request.header("range"); knowsRanges && range.startsWith("bytes=")) {
                const QList<QByteArray> ends = range.mid(6).split('-');
                reply.status = 206;
                reply.body = whole.mid(ends[0].toLongLong(), ends[1].toLongLong() - ends[0].toLongLong() + 1);
                reply.headers = {{"Content-Range", "bytes " + range.mid(6) + '/' + QByteArray::number(whole.size())}};
            }
            sent += reply.body.size();
            return reply;
        });
        for (const bool ranges : {true, false}) {
            knowsRanges = ranges;
            sent = 0;
            LayersInspector inspector(LayersInspectorOptions{});
            const InspectionRequest request{
                {{text("127.0.0.1:") + QString::number(server.port()) + text("/lab/it:1"), text("docker-image")}}, {{}}, {}};
            const ImageProgressSink sink = [](const ImageProgress &) {};
            const FetchedImage fetched = inspector.fetch(request, {}, sink, {});
            QVERIFY2(!fetched.failure, qPrintable(fetched.reason));
            const InspectedImage inspected = inspector.probe(request, fetched, sink, {});
            QCOMPARE(inspected.status, Status::Audited);
            QStringList packages;
            for (const Package &one : inspected.findings.at(0).pythons.at(0).packages.value_or(std::vector<Package>()))
                packages << one.name;
            QCOMPARE(packages, (QStringList{text("numpy"), text("six")}));
            QCOMPARE(sent.load() < 300'000, ranges);
        }
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_table_reader.moc"
