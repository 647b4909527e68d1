#include "core/images/layers/layer_reader.h"

#include "core/images/layers/image_tree.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/layer_builder.h"
#include "tests/support/memory_stream.h"

#include <QElapsedTimer>
#include <QFile>

#include <functional>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

constexpr qint64 block = 512;

/// A header of tar as it is written, so that it may lie in every field.
struct Header {
    QByteArray name = "file";
    char type = '0';
    QByteArray size = "00000000000"; ///< twelve bytes at most
    QByteArray link = {};
    QByteArray magic = QByteArray("ustar\0" "00", 8);
    QByteArray mode = "0000755";
    QByteArray rest = {}; ///< what stands from byte 345 on

    QByteArray bytes() const
    {
        QByteArray header(block, '\0');
        const auto put = [&header](qsizetype at, const QByteArray &field) { header.replace(at, field.size(), field); };
        put(0, name.left(100));
        put(100, mode);
        put(124, size.left(12));
        put(136, "00000000000");
        put(156, QByteArray(1, type));
        put(157, link.left(100));
        put(257, magic);
        put(345, rest.left(167));
        put(148, "        ");
        int sum = 0;
        for (const char c : header)
            sum += static_cast<unsigned char>(c);
        put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        return header;
    }
};

QByteArray octal(qint64 size)
{
    return QByteArray::number(size, 8).rightJustified(11, '0');
}

/// Twelve bytes of base 256, as GNU writes what does not fit.
QByteArray wide(qint64 value)
{
    QByteArray bytes(12, value < 0 ? '\xff' : '\0');
    for (int i = 0; i < 8; ++i)
        bytes[11 - i] = char(quint64(value) >> (8 * i));
    bytes[0] = char(bytes[0] | 0x80);
    return bytes;
}

QByteArray padded(QByteArray content)
{
    return content + QByteArray((block - content.size() % block) % block, '\0');
}

QByteArray entry(const QByteArray &name, const QByteArray &content, char type = '0')
{
    return Header{name, type, octal(content.size())}.bytes() + padded(content);
}

QByteArray paxRecord(const QByteArray &key, const QByteArray &value)
{
    const QByteArray rest = ' ' + key + '=' + value + '\n';
    qsizetype size = rest.size() + 1;
    while (QByteArray::number(size).size() + rest.size() != size)
        ++size;
    return QByteArray::number(size) + rest;
}

const QByteArray end(2 * block, '\0');

/// Bytes that are made as they are asked for: parts, each of them so many times.
class RepeatingStream : public ByteStream
{
public:
    struct Part {
        QByteArray bytes;
        qint64 times = 1;
    };
    explicit RepeatingStream(std::vector<Part> parts) : m_parts(std::move(parts)) {}
    Result<qint64> read(char *to, qint64 most) override
    {
        qint64 made = 0;
        while (made < most && m_part < m_parts.size()) {
            const Part &part = m_parts[m_part];
            const qint64 count = std::min<qint64>(most - made, part.bytes.size() - m_at);
            std::copy_n(part.bytes.constData() + m_at, count, to + made);
            made += count;
            m_at += count;
            if (m_at == part.bytes.size()) {
                m_at = 0;
                if (++m_time >= part.times) {
                    m_time = 0;
                    ++m_part;
                }
            }
        }
        given += made;
        return made;
    }
    qint64 given = 0;

private:
    std::vector<Part> m_parts;
    size_t m_part = 0;
    qint64 m_time = 0, m_at = 0;
};

Result<ReadLayer> readParts(std::vector<RepeatingStream::Part> parts, const LayerLimits &limits = {}, qint64 *given = nullptr)
{
    RepeatingStream stream(std::move(parts));
    auto layer = readLayer(stream, {}, limits, {});
    if (given)
        *given = stream.given;
    return layer;
}

Result<ReadLayer> read(const QByteArray &tar)
{
    return readParts({{tar, 1}});
}

/// The highest that this process' memory has been, in bytes; from the last reset on.
qint64 peak()
{
    QFile status(text("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

void resetPeak()
{
    QFile reset(text("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
}

const LayerNode *nodeAt(const ReadLayer &layer, const QByteArray &path)
{
    const LayerNode *node = layer.root.get();
    for (const QByteArray &part : pathParts(path)) {
        const auto child = node->children.find(part);
        if (child == node->children.end())
            return nullptr;
        node = child->second.get();
    }
    return node;
}

const QByteArray script = "#!/bin/sh\necho it\n";
} // namespace

/// Layers that say what is not so, or too much: each ends with an answer or an error, soon and in
/// little memory.
class TestLyingLayers : public QObject
{
    Q_OBJECT
    QElapsedTimer m_clock;
    qint64 m_before = 0;

private Q_SLOTS:
    void init()
    {
        resetPeak();
        m_before = peak();
        m_clock.start();
    }
    void cleanup()
    {
        const qint64 used = peak() - m_before;
        QVERIFY2(used < 150'000'000, qPrintable(QString::number(used)));
        QVERIFY2(m_clock.elapsed() < 30'000, qPrintable(QString::number(m_clock.elapsed())));
    }

    void tenGigabytesOfZeros_data()
    {
        QTest::addColumn<int>("packing");
        QTest::newRow("gzip") << int(Packing::Gzip);
        QTest::newRow("zstd") << int(Packing::Zstd);
    }
    void tenGigabytesOfZeros()
    {
        QFETCH(int, packing);
        // members or frames one behind the other are one stream
        const QByteArray head = packed(Header{"usr/bin/huge", '0', wide(qint64(10) << 30)}.bytes(), Packing(packing));
        const QByteArray zeros = packed(QByteArray(64 << 20, '\0'), Packing(packing));
        const QByteArray tail = packed(end, Packing(packing));
        qint64 given = 0;
        const QByteArray less = packed(Header{"usr/bin/huge", '0', wide(qint64(2) << 30)}.bytes(), Packing(packing));
        const auto layer = readParts({{less}, {zeros, 32}, {tail}}, {}, &given);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        const LayerNode *huge = nodeAt(*layer, "usr/bin/huge"); // a program is there, and no more is kept
        QVERIFY(huge && huge->file && huge->file->text.isEmpty());
        QVERIFY(given < (20 << 20));
        LayerLimits limits;
        limits.mostBytes = 1 << 30;
        const auto bounded = readParts({{head}, {zeros, 160}, {tail}}, limits, &given);
        QCOMPARE(bounded.error().code, Code::TooLarge);
        QVERIFY(given < (3 << 20));
    }

    void zerosWithoutAnEntry()
    {
        // an archive ends at two empty blocks; what follows counts for its sum, and is bounded too
        LayerLimits limits;
        limits.mostBytes = 1 << 30;
        const QByteArray zeros = packed(QByteArray(64 << 20, '\0'), Packing::Zstd);
        QCOMPARE(readParts({{zeros, 1000}}, limits).error().code, Code::TooLarge);
    }

    void headersWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("repeated");
        const QByteArray letters(1 << 20, 'a');
        QTest::newRow("GNU name") << Header{"././@LongLink", 'L', wide(qint64(8) << 30)}.bytes() << letters;
        QTest::newRow("GNU link") << Header{"././@LongLink", 'K', wide(qint64(8) << 30)}.bytes() << letters;
        QTest::newRow("pax") << Header{"pax", 'x', wide(qint64(8) << 30)}.bytes() << letters;
        QTest::newRow("pax, global") << Header{"pax", 'g', wide(qint64(8) << 30)}.bytes() << letters;
        QTest::newRow("one record") << Header{"pax", 'x', wide(qint64(8) << 30)}.bytes() + "8589934000 path=" << letters;
        QTest::newRow("many names") << QByteArray() << entry("././@LongLink", QByteArray(300, 'a'), 'L');
        QTest::newRow("many pax headers") << QByteArray() << entry("pax", paxRecord("path", "a"), 'x');
        QTest::newRow("many global ones") << QByteArray() << entry("pax", paxRecord("path", "a"), 'g');
        QTest::newRow("GNU holes") << Header{"f", 'S', octal(0), {}, QByteArray("ustar  \0", 8), "0000755",
                                            QByteArray(41, '\0') + QByteArray("00000000000\0" "00000000000\0", 24).repeated(4)
                                                + "\1"}.bytes()
                                   << (QByteArray("00000000000\0" "00000000000\0", 24).repeated(21) + "\1" + QByteArray(7, '\0'));
        const QByteArray sparse = paxRecord("GNU.sparse.major", "1") + paxRecord("GNU.sparse.minor", "0")
            + paxRecord("GNU.sparse.name", "f") + paxRecord("GNU.sparse.realsize", "10");
        QTest::newRow("pax holes") << entry("pax", sparse, 'x') + Header{"f", '0', wide(qint64(8) << 30)}.bytes()
                                          + "1000000000\n" << QByteArray("0\n0\n").repeated(1 << 18);
    }
    void headersWithoutEnd()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, repeated);
        std::vector<RepeatingStream::Part> parts{{repeated, (qint64(2) << 30) / repeated.size()}};
        if (!head.isEmpty())
            parts.insert(parts.begin(), {head});
        qint64 given = 0;
        LayerLimits limits;
        limits.mostEntries = 10'000; // what is told twice of a file counts as another one
        const auto layer = readParts(parts, limits, &given);
        QVERIFY(!layer);
        QVERIFY2(layer.error().code == Code::TooLarge || layer.error().code == Code::Malformed,
                 qPrintable(layer.error().detail));
        QVERIFY(given < (24 << 20));
    }

    void tenMillionEntries_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("files") << Header{"a"}.bytes();
        QTest::newRow("links") << Header{"usr/a", '2', {}, "b"}.bytes();
        QTest::newRow("folders") << Header{"usr/a/", '5'}.bytes();
        QTest::newRow("deleted") << Header{"usr/.wh.a"}.bytes();
    }
    void tenMillionEntries()
    {
        QFETCH(QByteArray, entry);
        LayerLimits limits;
        limits.mostEntries = 200'000; // ten millions are read as fast; the test is shorter
        const auto layer = readParts({{entry, 10'000'000}, {end}}, limits);
        QVERIFY(!layer);
        QCOMPARE(layer.error().code, Code::TooLarge);
    }

    void manyFilesInOneFolder()
    {
        QByteArray tar;
        for (int i = 0; i < 200'000; ++i)
            tar += Header{"usr/share/all/" + QByteArray::number(i)}.bytes();
        const QByteArray bytes = packed(tar + end, Packing::Zstd);
        tar = {};
        init();
        const auto layer = read(bytes);
        QVERIFY(layer);
        QVERIFY(layer->kept < 20'000'000);
        ImageTree tree;
        tree.add(*layer->root);
        tree.add(*layer->root);
    }

    void deepFolders()
    {
        // longer than any path: not there; as deep as paths can be: there, and taken apart again
        const auto path = [](int depth) { return QByteArray("d/").repeated(depth) + "pyvenv.cfg"; };
        QByteArray tar;
        for (const int depth : {100'000, 9000, 1900}) {
            const QByteArray name = path(depth);
            tar += entry("././@LongLink", name + '\0', 'L') + entry("x", "home = /usr/bin\n");
        }
        const auto layer = read(tar + end);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        QVERIFY(nodeAt(*layer, path(1900)));
        QVERIFY(!nodeAt(*layer, path(9000)));
        ImageTree tree;
        tree.add(*layer->root);
        QVERIFY(tree.file('/' + path(1900)));
        // folders within folders count for memory, each of them
        LayerBuilder many;
        for (int i = 0; i < 400; ++i)
            many.folder(QByteArray::number(i) + '/' + QByteArray("d/").repeated(1000));
        QCOMPARE(read(many.tar()).error().code, Code::TooLarge);
    }

    void deepLinks()
    {
        // a link leads down a deep path, in which there is such a link again
        const QByteArray deep = QByteArray("d/").repeated(1900);
        LayerBuilder layer, more;
        layer.folder(deep).link("a", "/" + deep).link(deep + "b", deep);
        more.file("a/" + deep + "pyvenv.cfg").file("a/b/b/b/" + deep + "pyvenv.cfg", "x");
        const ImageTree tree = treeOf({layer, more, more});
        QVERIFY(!tree.find("/a/b/b/b/nothing"));
    }

    void hardLinksInChains()
    {
        // each to the next one, which comes later: a pass over all of them would settle one
        LayerBuilder layer;
        const int count = 20'000;
        for (int i = 0; i < count; ++i)
            layer.hardLink("bin/python3." + QByteArray::number(i), "bin/python3." + QByteArray::number(i + 1));
        layer.program("bin/python3." + QByteArray::number(count), pythonBinary("3.11.2"));
        const ImageTree tree = treeOf({layer});
        QVERIFY(tree.find("/bin/python3.1"));
        QVERIFY(m_clock.elapsed() < 10'000);
        // in a ring
        const ImageTree ring = treeOf({LayerBuilder().hardLink("bin/python3", "bin/python").hardLink("bin/python", "bin/python3")});
        QVERIFY(ring.hardLinksUnread() > 0);
    }

    void sizesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("tar");
        QTest::addColumn<bool>("isRead");
        const QByteArray next = entry("bin/it", script) + end;
        QTest::newRow("negative") << Header{"f", '0', wide(-1)}.bytes() + next << false;
        QTest::newRow("negative and large") << Header{"f", '0', wide(std::numeric_limits<qint64>::min())}.bytes() + next << false;
        QTest::newRow("as large as can be") << Header{"f", '0', wide(std::numeric_limits<qint64>::max())}.bytes() + next << false;
        QTest::newRow("beyond") << Header{"f", '0', QByteArray(12, '\xff').replace(0, 1, "\x80")}.bytes() + next << false;
        QTest::newRow("no number") << Header{"f", '0', "not octal"}.bytes() + next << false;
        QTest::newRow("a folder with a size") << Header{"f", '5', octal(513)}.bytes() + QByteArray(1024, 'x') + next << true;
        QTest::newRow("pax, negative") << entry("pax", paxRecord("size", "-1"), 'x') + Header{"f"}.bytes() + next << false;
        QTest::newRow("pax, huge") << entry("pax", paxRecord("size", "99999999999999999999"), 'x') + Header{"f"}.bytes() + next
                                   << false;
        QTest::newRow("longer than the archive") << Header{"f", '0', octal(5000)}.bytes() + QByteArray(512, 'x') << false;
    }
    void sizesThatAreNone()
    {
        QFETCH(QByteArray, tar);
        QFETCH(bool, isRead);
        const auto layer = read(tar);
        QCOMPARE(bool(layer), isRead);
        if (!layer)
            QCOMPARE(layer.error().code, Code::Malformed);
    }

    void holes()
    {
        // PAX 1.0: 100 bytes at the start, a hole of a terabyte, and a version behind it
        const qint64 far = qint64(1) << 40;
        const QByteArray name = "usr/bin/python3.11", end1(1, '\0');
        const QByteArray sparse = paxRecord("GNU.sparse.major", "1") + paxRecord("GNU.sparse.minor", "0")
            + paxRecord("GNU.sparse.name", name) + paxRecord("GNU.sparse.realsize", QByteArray::number(far + 8));
        const QByteArray map = padded("3\n0\n512\n" + QByteArray::number(far / 2) + "\n512\n" + QByteArray::number(far) + "\n6\n");
        const QByteArray data = QByteArray(1024, '\1') + padded("3.11.2"); // between two holes
        auto layer = read(entry("pax", sparse, 'x') + Header{"x", '0', octal(map.size() + 1030)}.bytes() + map + data + end);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        QVERIFY(nodeAt(*layer, name));
        QCOMPARE(nodeAt(*layer, name)->file->versions, QByteArrayList{"3.11.2"});
        // GNU's own: the text begins behind a hole
        const QByteArray fields = QByteArray(41, '\0') + octal(1024) + end1 + octal(18) + end1 + QByteArray(3 * 24, '\0')
            + end1 + octal(1042) + end1;
        layer = read(Header{"a/x.pth", 'S', octal(18), {}, QByteArray("ustar  \0", 8), "0000644", fields}.bytes()
                     + padded(script) + end);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        QCOMPARE(nodeAt(*layer, "a/x.pth")->file->text, QByteArray(1024, '\0') + script);
    }

    void whatWantsOutStaysIn()
    {
        LayerBuilder layer;
        layer.program("/bin/absolute", script).program("../../../bin/above", script).program("a/../../bin/around", script)
            .file("../.wh.etc").link("etc/link", "../../../../bin/absolute").hardLink("bin/python3", "../../../bin/above");
        const ImageTree tree = treeOf({layer});
        for (const char *path : {"/bin/absolute", "/bin/above", "/bin/around", "/etc/link", "/bin/python3"})
            QVERIFY2(tree.file(path), path);
    }

    void hardLinksBeforeTheirTargets()
    {
        LayerBuilder layer;
        layer.hardLink("bin/first", "bin/second").program("bin/second", script);
        const ImageTree tree = treeOf({layer});
        QVERIFY(tree.file("/bin/second"));
        QVERIFY(!tree.file("/bin/first") || tree.file("/bin/first")->text == script);
    }

    void theLastOfSeveralCounts()
    {
        LayerBuilder layer;
        layer.program("bin/it", "#!/bin/sh\nfirst\n").program("bin/it", script).program("bin/gone", script).file("bin/gone", "x", 0644)
            .file("bin/it2", "x").program("bin/it2", script).program("bin/f", script).folder("bin/f/").folder("bin/d/")
            .program("bin/d", script);
        const ImageTree tree = treeOf({layer});
        QCOMPARE(tree.file("/bin/it")->text, script);
        QCOMPARE(tree.file("/bin/it2")->text, script);
        QVERIFY(!tree.file("/bin/gone"));
        QVERIFY(tree.isFolder("/bin/f"));
        QCOMPARE(tree.file("/bin/d")->text, script);
    }

    void whatIsNoFile()
    {
        QByteArray tar = entry("bin/it", script);
        for (const char type : QByteArray("3467AMVDNZ\1\xff"))
            tar += Header{"bin/it", type}.bytes();
        // a device in a file's place hides it; what is no type at all is a file to tar
        const auto layer = read(tar + end);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        const auto fifo = read(entry("bin/it", script) + Header{"bin/it", '6'}.bytes() + end);
        QVERIFY(fifo);
        ImageTree tree;
        tree.add(*fifo->root);
        QVERIFY(!tree.file("/bin/it"));
    }

    void namesThatAreNoText()
    {
        QByteArray tar;
        for (const QByteArray &name : {QByteArray("bin/caf\xe9"), QByteArray("bin/\xff\xfe"), QByteArray("bin/\x1b[31m"),
                                       QByteArray("bin/new\nline"), QByteArray("bin/\xed\xa0\x80")})
            tar += entry(name, script);
        tar += entry("pax", paxRecord("path", "bin/\xe9\xff pax"), 'x') + entry("x", script);
        tar += entry("pax", paxRecord("path", QByteArray("bin/ze\0ro", 9)), 'x') + entry("x", script);
        tar += Header{QByteArray("")}.bytes();
        const auto layer = read(tar + end);
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        QVERIFY(nodeAt(*layer, "bin/caf\xe9"));
        QVERIFY(nodeAt(*layer, "bin/\xff\xfe"));
        QVERIFY(nodeAt(*layer, "bin/new\nline"));
    }

    void everyCutIsTold()
    {
        LayerBuilder builder;
        builder.python("usr", "3.11.2").package("usr/lib/python3.11/site-packages", "six", "1.16.0");
        const QByteArray tar = builder.tar();
        for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
            const QByteArray bytes = packed(tar, packing);
            for (qsizetype size = 1; size < bytes.size(); size += 7) {
                MemoryStream stream(bytes.left(size));
                QVERIFY(!readLayer(stream, {sha256Of(bytes), sha256Of(tar)}, {}, {}));
            }
        }
    }

    void everyBytesChangeIsTold()
    {
        LayerBuilder builder;
        builder.package("usr/lib/python3.11/site-packages", "six", "1.16.0");
        const QByteArray tar = builder.tar();
        for (const Packing packing : {Packing::Plain, Packing::Gzip, Packing::Zstd}) {
            const QByteArray bytes = packed(tar, packing);
            for (qsizetype at = 0; at < bytes.size(); at += 3) {
                QByteArray other = bytes;
                other[at] = char(other[at] ^ 0x55);
                MemoryStream named(other), unnamed(other);
                QVERIFY(!readLayer(named, {sha256Of(bytes), sha256Of(tar)}, {}, {}));
                (void)readLayer(unnamed, {}, {}, {}); // anything but a crash
            }
        }
    }

    void packingsThatNoImageHas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("bzip2") << QByteArray("BZh91AY&SY") + QByteArray(600, 'x') << text("bzip2");
        QTest::newRow("xz") << QByteArray("\xfd" "7zXZ\0", 6) + QByteArray(600, 'x') << text("xz");
        // a frame that asks for 256 MB: magic, a descriptor without sums, and its window
        QTest::newRow("zstd, 256 MB of window") << QByteArray("\x28\xb5\x2f\xfd\x00\x90", 6) + QByteArray(600, 'x')
                                                << text("128 MB");
        QTest::newRow("zstd, with a dictionary") << QByteArray("\x28\xb5\x2f\xfd\x01\x58\x07", 7) + QByteArray(600, 'x')
                                                 << text("damaged");
    }
    void packingsThatNoImageHas()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto layer = read(bytes);
        QVERIFY(!layer);
        QCOMPARE(layer.error().code, Code::Malformed);
        QVERIFY2(layer.error().detail.contains(said), qPrintable(layer.error().detail));
    }

    void whatGzipAndZstdMayHaveBesides()
    {
        const QByteArray tar = entry("bin/it", script) + end;
        const QByteArray gzip = packed(tar, Packing::Gzip), zstd = packed(tar, Packing::Zstd);
        // every optional field of a gzip header: extra, name, comment, sum of the header
        QByteArray full = gzip.left(3) + '\x1c' + gzip.mid(4, 6) + QByteArray("\4\0ABCD", 6) + QByteArray("name\0", 5)
            + QByteArray("comment\0", 8) + gzip.mid(10);
        QVERIFY(gzip[3] == '\0');
        const QByteArray skipped = QByteArray("\x5f\x2a\x4d\x18\5\0\0\0hello", 13);
        for (const QByteArray &bytes : {full, gzip + "garbage", gzip + QByteArray(1000, '\0'), skipped + zstd + skipped,
                                        zstd + zstd, skipped + skipped + zstd}) {
            for (const qint64 piece : {1, 5, 1 << 20}) {
                MemoryStream stream(bytes, piece);
                const auto layer = readLayer(stream, {sha256Of(bytes), {}}, {}, {});
                QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
                QVERIFY2(nodeAt(*layer, "bin/it"), bytes.left(20).toHex().constData());
            }
        }
        QVERIFY(!read(zstd + "garbage"));
    }
};

QTEST_GUILESS_MAIN(TestLyingLayers)
#include "tst_lying_layers.moc"
