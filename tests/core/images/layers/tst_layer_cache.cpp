#include "core/images/layers/layer_cache.h"

#include "core/images/layers/layer_packing.h"
#include "core/images/layers/layer_store.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/layer_builder.h"
#include "tests/support/memory_stream.h"
#include "tests/support/text_files.h"

#include <QDir>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

ReadLayer layerOf(const LayerBuilder &builder)
{
    MemoryStream stream(builder.tar());
    auto read = readLayer(stream, {}, {}, {});
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return std::move(*read);
}

ReadLayer sample()
{
    LayerBuilder layer;
    layer.folder("usr/").python("usr", "3.11.2").package("usr/lib/python3/dist-packages", "six", "1.16.0");
    layer.file("usr/share/.wh..wh..opq").file("usr/lib/.wh.gone").file("usr/share/readme").file("usr/share/a");
    return layerOf(layer.link("lib", "usr/lib").hardLink("usr/bin/python", "usr/bin/python3.11")
                       .program("caf\xe9/tool", "#!/bin/sh\n"));
}

/// Files of a folder, all but where one is and what is in it.
QStringList names(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
}
} // namespace

class TestLayerCache : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->path() + text("/layers"); }
    LayerCache cache(qint64 most = 1'000'000) const { return LayerCache(folder(), most); }
    /// The one file that is there after one layer has been kept as "k".
    QString keptFile() const
    {
        LayerCache(folder(), 1'000'000).keepLayer(text("k"), sample());
        return names(folder()).size() == 1 ? folder() + u'/' + names(folder()).first() : QString();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLayerComesBackAsItWas()
    {
        const ReadLayer layer = sample();
        QVERIFY(!cache().layer(text("k")));
        cache().keepLayer(text("k"), layer);
        const auto again = cache().layer(text("k"));
        QVERIFY(again);
        QCOMPARE(packLayer(*again), packLayer(layer));
        QCOMPARE(again->kept, layer.kept);
        const LayerNode &python = layerNode(*again->root, pathParts("usr/bin/python3.11"));
        QCOMPARE(python.file->versions, QByteArrayList{"3.11.2"});
        QVERIFY(python.file->executable);
        const LayerNode &share = layerNode(*again->root, pathParts("usr/share"));
        QVERIFY(share.opaque);
        QCOMPARE(share.others.size(), size_t(2));
        QCOMPARE(layerNode(*again->root, pathParts("usr/lib")).removed, QByteArrayList{"gone"});
        QVERIFY(layerNode(*again->root, pathParts("caf\xe9/tool")).file);
        QVERIFY(!cache().layer(text("other")));
        QVERIFY(QFileInfo(keptFile()).size() < 2000);
    }

    void whatIsDamagedIsNone_data()
    {
        QTest::addColumn<int>("damage");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%d", i) << i;
    }
    void whatIsDamagedIsNone()
    {
        QFETCH(int, damage);
        const QString file = keptFile();
        QVERIFY(!file.isEmpty());
        const QByteArray whole = fileContent(file);
        QFile::remove(file);
        switch (damage) {
        case 0: writeFile(file, whole.left(whole.size() / 2)); break;
        case 1: writeFile(file, QByteArray(whole).replace(whole.size() - 9, 1, "\x7f")); break;
        case 2: writeFile(file, {}); break;
        case 3: writeFile(file, "something else"); break;
        case 4: ::mkfifo(QFile::encodeName(file).constData(), 0600); break;
        case 5: QFile::link(text("/dev/zero"), file); break;
        case 6: {
            QFile huge(file);
            QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(3) << 30));
            break;
        }
        }
        QVERIFY(!cache().layer(text("k")));
        QVERIFY(!QFileInfo(file).exists());
        cache().keepLayer(text("k"), sample());
        QVERIFY(cache().layer(text("k")));
    }

    void aFolderInAnEntrysPlaceStays()
    {
        const QString file = keptFile();
        QFile::remove(file);
        QVERIFY(QDir().mkpath(file + text("/mine")));
        QVERIFY(!cache().layer(text("k")));
        cache().keepLayer(text("k"), sample());
        QVERIFY(!cache().layer(text("k")));
        QVERIFY(QFileInfo(file + text("/mine")).isDir());
    }

    void anotherReadersLayerIsNone()
    {
        QByteArray packed = packLayer(sample());
        QVERIFY(unpackLayer(packed));
        QVERIFY(packed.mid(1).startsWith(layerReaderVersion()));
        packed[1] = packed[1] == '0' ? '1' : '0';
        QVERIFY(!unpackLayer(packed));
        // nor what only begins as one, or goes on behind its end
        packed = packLayer(sample());
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY(!unpackLayer(packed.left(size)));
        QVERIFY(!unpackLayer(packed + 'x'));
        for (qsizetype at = 0; at < packed.size(); ++at) {
            QByteArray other = packed;
            other[at] = char(other[at] ^ 0xff);
            unpackLayer(other); // anything but a crash
        }
    }

    void whatWasUsedLongestAgoGoes()
    {
        const qint64 one = QFileInfo(keptFile()).size();
        QVERIFY(clearCache(folder()));
        LayerCache small = cache(10 * one);
        for (int i = 0; i < 9; ++i)
            small.keepLayer(QString::number(i), sample());
        for (const QString &name : names(folder())) {
            QFile file(folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-30), QFileDevice::FileModificationTime);
        }
        QVERIFY(small.layer(text("3"))); // used just now
        for (int i = 10; i < 16; ++i)
            small.keepLayer(QString::number(i), sample());
        QVERIFY(cacheSize(folder()).bytes <= 10 * one);
        QVERIFY(small.layer(text("3")));
        QVERIFY(small.layer(text("15")));
        QVERIFY(!small.layer(text("0")) || !small.layer(text("1")) || !small.layer(text("2")));
        // what alone is too large is not kept at all
        LayerCache tiny(m_folder->path() + text("/tiny"), one);
        tiny.keepLayer(text("k"), sample());
        QCOMPARE(cacheSize(m_folder->path() + text("/tiny")), CacheSize());
    }

    void clearingTakesOnlyWhatIsItsOwn()
    {
        keptFile();
        cache().keepDocument(sha256Of("{}"), "{}");
        writeFile(folder() + text("/notes.txt"), "mine");
        QCOMPARE(cacheSize(folder()).layers, 1);
        QCOMPARE(cacheSize(folder()).documents, 1);
        QVERIFY(clearCache(folder()));
        QCOMPARE(names(folder()), QStringList{text("notes.txt")});
        QCOMPARE(cacheSize(folder()), CacheSize());
        QVERIFY(clearCache(text("/nowhere/at/all")));
    }

    void documentsAreWhatTheirDigestSays()
    {
        const QByteArray manifest = "{\"a\": 1}";
        cache().keepDocument(sha256Of(manifest), manifest);
        QCOMPARE(cache().document(sha256Of(manifest)), std::optional(manifest));
        cache().keepDocument(sha256Of("{}"), "something else");
        QVERIFY(!cache().document(sha256Of("{}")));
        QVERIFY(!cache().document(text("sha256:../../etc/passwd")));
    }

    void aFolderThatCannotBeIsNoTrouble()
    {
        writeFile(m_folder->path() + text("/file"), {});
        LayerCache none(m_folder->path() + text("/file/layers"), 1'000'000);
        none.keepLayer(text("k"), sample());
        QVERIFY(!none.layer(text("k")));
    }

    void twoAtOnceHarmNothing()
    {
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread) {
                threads.emplace_back([this, thread] {
                    LayerCache own(folder(), 20'000); // also makes room while the others read
                    for (int i = 0; i < 100; ++i) {
                        const QString key = QString::number((i + thread) % 20);
                        if (const auto layer = own.layer(key); layer && packLayer(*layer) != packLayer(sample()))
                            qFatal("another layer");
                        own.keepLayer(key, sample());
                    }
                });
            }
        }
        QVERIFY(cacheSize(folder()).bytes < 200'000);
        for (const QString &name : names(folder()))
            QVERIFY(name.startsWith(text("layer-")));
    }

    void aLayerIsReadOnceForAllWhoWantIt()
    {
        LayerStore store(nullptr);
        std::atomic<int> reads = 0;
        const LayerName name{sha256Of("a"), sha256Of("b"), 1, {}};
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    const auto layer = store.layer(name, {}, [&]() -> Result<ReadLayer> {
                        ++reads;
                        std::this_thread::sleep_for(std::chrono::milliseconds(50));
                        return sample();
                    });
                    if (!layer || !*layer)
                        qFatal("no layer");
                });
            }
        }
        QCOMPARE(reads.load(), 1);
        QVERIFY(store.known(name));
        QVERIFY(!store.known({sha256Of("a"), sha256Of("c"), 1, {}}));
    }

    void whatFailsForOneIsTriedByTheNext()
    {
        LayerStore store(std::make_shared<LayerCache>(folder(), 1'000'000));
        const LayerName name{sha256Of("a"), sha256Of("b"), 1, {}};
        std::atomic<int> reads = 0;
        const auto read = [&]() -> Result<ReadLayer> {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            if (++reads == 1)
                return Unexpected{Error{Stage::Pull, Code::Unreachable, {}, {}}};
            return sample();
        };
        std::atomic<int> failed = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] { failed += store.layer(name, {}, read) ? 0 : 1; });
        }
        QCOMPARE(failed.load(), 1);
        QCOMPARE(reads.load(), 2);
        // and another run has it
        LayerStore next(std::make_shared<LayerCache>(folder(), 1'000'000));
        QVERIFY(next.known(name));
        // who waits is stopped
        std::stop_source stop;
        std::jthread slow([&] {
            (void)next.layer({{}, sha256Of("slow"), 1, {}}, {}, [&]() -> Result<ReadLayer> {
                stop.request_stop();
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
                return sample();
            });
        });
        while (!stop.stop_requested())
            std::this_thread::yield();
        const auto waiting = next.layer({{}, sha256Of("slow"), 1, {}}, stop.get_token(), read);
        QVERIFY(!waiting && waiting.error().code == Code::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestLayerCache)
#include "tst_layer_cache.moc"
