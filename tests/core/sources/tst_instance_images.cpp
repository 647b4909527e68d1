#include "core/sources/instance_images.h"

using namespace gearaudit;

namespace
{

const QString registry = QStringLiteral("site.example");
const QString digest = QStringLiteral("@sha256:") + QString(64, QLatin1Char('a'));

Manifest manifest(const QString &dockerImage, const QString &builderImage = {})
{
    Manifest manifest;
    manifest.name = QStringLiteral("dicom-fixer");
    manifest.version = QStringLiteral("0.9.0_1");
    manifest.dockerImage = dockerImage;
    manifest.builderImage = builderImage;
    return manifest;
}

/// "rule reference" a line.
QString text(const std::vector<ImageCandidate> &images)
{
    QStringList lines;
    for (const auto &image : images)
        lines << image.from + QLatin1Char(' ') + image.reference;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestInstanceImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allInTheirOrder()
    {
        const auto images = instanceImages(
            manifest(QStringLiteral("flywheel/fixer:0.9"), QStringLiteral("gears/builder:2")),
            QStringLiteral("docker://site.example/fixer") + digest, registry);
        QCOMPARE(text(images), QStringLiteral("rootfs-url site.example/fixer%1\n"
                                              "docker-image flywheel/fixer:0.9\n"
                                              "gear-builder gears/builder:2\n"
                                              "name:version site.example/dicom-fixer:0.9.0_1\n"
                                              "last-part:tag site.example/fixer:0.9\n"
                                              "last-part:tag site.example/builder:2")
                                   .arg(digest));
    }

    void rootfsUrlsThatAreNoImage()
    {
        for (const char *url : {"", "https://storage.example/x.tgz", "/api/gears/temp/5c",
                                "docker:", "docker://", "http://docker://h/x:1"}) {
            const auto images =
                instanceImages(manifest(QStringLiteral("f/x:1")), QLatin1String(url), registry);
            QCOMPARE(images.front().from, QStringLiteral("docker-image"));
        }
    }

    void eachImageOnce()
    {
        const auto images =
            instanceImages(manifest(QStringLiteral("site.example/dicom-fixer:0.9.0_1"),
                                    QStringLiteral("docker.io/f/x")),
                           QStringLiteral("docker://site.example/dicom-fixer:0.9.0_1"), registry);
        QCOMPARE(text(images), QStringLiteral("rootfs-url site.example/dicom-fixer:0.9.0_1\n"
                                              "gear-builder docker.io/f/x\n"
                                              "last-part:tag site.example/x:latest"));
        // The same image in other words.
        const auto same = instanceImages(
            manifest(QStringLiteral("f/x"), QStringLiteral("docker.io/f/x:latest")), {}, registry);
        QCOMPARE(same.size(), std::size_t(3));
        QCOMPARE(same[1].from, QStringLiteral("name:version"));
    }

    void theLastPart_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("last");
        const auto row = [](const QString &image, const QString &last) {
            QTest::newRow(qPrintable(image)) << image << last;
        };
        row(QStringLiteral("x:1"), QStringLiteral("x:1"));
        row(QStringLiteral("a/b/c/x:1"), QStringLiteral("x:1"));
        row(QStringLiteral("127.0.0.1:5000/x"), QStringLiteral("x:latest"));
        row(QStringLiteral("a/x") + digest, QStringLiteral("x") + digest);
        row(QStringLiteral("a/x:1") + digest, QStringLiteral("x") + digest);
    }
    void theLastPart()
    {
        QFETCH(QString, image);
        QFETCH(QString, last);
        const auto images = instanceImages(manifest(image), {}, QStringLiteral("127.0.0.1:5001"));
        QCOMPARE(images.back().from, QStringLiteral("last-part:tag"));
        QCOMPARE(images.back().reference, QStringLiteral("127.0.0.1:5001/") + last);
    }

    void namesThatNoRegistryTakes()
    {
        auto odd = manifest(QStringLiteral("f/x:${VERSION}"), QStringLiteral("f/x:1"));
        odd.version = QStringLiteral("1.0+local build");
        QCOMPARE(text(instanceImages(odd, QStringLiteral("docker://--privileged"), registry)),
                 QStringLiteral("gear-builder f/x:1\nlast-part:tag site.example/x:1"));
        // Alone it stays: the attempt says why there is no image.
        odd.builderImage.clear();
        QCOMPARE(text(instanceImages(odd, {}, registry)),
                 QStringLiteral("docker-image f/x:${VERSION}"));
        // A gear that names nothing, and whose name makes none.
        odd.dockerImage.clear();
        QVERIFY(instanceImages(odd, {}, registry).empty());
        odd.name = QStringLiteral("Dicom Fixer");
        odd.version = QStringLiteral("1");
        QVERIFY(instanceImages(odd, {}, registry).empty());
    }

    void aGearThatNamesNoImageIsLookedForByItsName()
    {
        QCOMPARE(text(instanceImages(manifest({}), {}, registry)),
                 QStringLiteral("name:version site.example/dicom-fixer:0.9.0_1"));
        auto unversioned = manifest({});
        unversioned.version.clear();
        QVERIFY(instanceImages(unversioned, {}, registry).empty());
    }
};

QTEST_GUILESS_MAIN(TestInstanceImages)
#include "tst_instance_images.moc"
