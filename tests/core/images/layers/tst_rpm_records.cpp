#include "core/images/layers/rpm_records.h"

#include "core/images/layers/image_tree.h"
#include "core/images/layers/layer_reader.h"
#include "tests/support/memory_stream.h"
#include "tests/support/text_files.h"

#include <QTest>

#include <algorithm>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
/// With the zeros that are in it.
template <size_t size> QByteArray bytes(const char (&text)[size])
{
    return QByteArray(text, size - 1);
}
} // namespace

class TestRpmRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// tests/data/rpm/sqlite-layer.tar.gz has the database that rpm 4.18 wrote for six made-up packages.
    void aDatabaseThatRpmWrote()
    {
        MemoryStream stream(fileContent(QStringLiteral(GEAR_TEST_DATA "/rpm/sqlite-layer.tar.gz")));
        const auto layer = readLayer(stream, {}, {}, {});
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().detail));
        ImageTree tree;
        tree.add(*layer->root);
        const auto file = tree.file("/var/lib/rpm/rpmdb.sqlite");
        QVERIFY(file);
        QByteArrayList lines = file->text.split('\n');
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, (QByteArrayList{"", "platform-python 3.6.8-51.el8", "python3 3.9.16-1.el9_2.1",
                                        "python3-libs 3.9.16-1.el9_2.1", "python3.11 3.11.7-1.el9"}));
    }

    void inPiecesOfAnySize()
    {
        const QByteArray all = bytes("pythonpython\0python3\0") + bytes("3.9.16\0" "1.el9\0x\0")
            + bytes("\0python3\0nothing\0\0platform-python\0" "3.6.8\0" "51.el8\0")
            + bytes("\0python\0" "2.7.5\0" "90.el7\0xpython3\0" "3.1.1\0" "1\0") + bytes("\0python3\0" "3.2.1");
        QByteArray whole;
        for (qsizetype piece = all.size(); piece > 0; --piece) {
            RpmScan scan;
            for (qsizetype at = 0; at < all.size(); at += piece)
                scan.add(all.constData() + at, std::min(piece, all.size() - at));
            const QByteArray found = scan.finish();
            if (whole.isNull())
                whole = found;
            QCOMPARE(found, whole);
        }
        QCOMPARE(whole, QByteArray("python3 3.9.16-1.el9\nplatform-python 3.6.8-51.el8\npython 2.7.5-90.el7\n"));
    }

    void isBoundedInMemory()
    {
        RpmScan scan;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray one = QByteArray(1, '\0') + "python3" + '\0' + "3.9." + QByteArray::number(i) + '\0' + "1" + '\0';
            scan.add(one.constData(), one.size());
        }
        QCOMPARE(scan.finish().count('\n'), 64);
    }

    void where()
    {
        QVERIFY(isRpmDatabase({"var", "lib", "rpm", "rpmdb.sqlite"}));
        QVERIFY(isRpmDatabase({"usr", "lib", "sysimage", "rpm", "Packages.db"}));
        QVERIFY(!isRpmDatabase({"var", "lib", "rpm", "Name"}));
        QVERIFY(!isRpmDatabase({"home", "me", "Packages"}));
    }
};

QTEST_GUILESS_MAIN(TestRpmRecords)
#include "tst_rpm_records.moc"
