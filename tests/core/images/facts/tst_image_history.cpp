#include "core/images/facts/image_history.h"

#include <QJsonArray>
#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject step(const char *command, bool isEmpty = false)
{
    QJsonObject made{{text("created_by"), text(command)}};
    if (isEmpty)
        made.insert(text("empty_layer"), true);
    return made;
}

QJsonObject configOf(int layers, const QJsonArray &history)
{
    QJsonArray ids;
    for (int i = 0; i < layers; ++i)
        ids << text("sha256:%1").arg(i);
    return {{text("rootfs"), QJsonObject{{text("diff_ids"), ids}}}, {text("history"), history}};
}
} // namespace

class TestImageHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QString>("createdBy");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *createdBy, const char *expected) {
            QTest::newRow(name) << text(createdBy) << text(expected);
        };
        row("the classic builder's ADD", "/bin/sh -c #(nop) ADD file:c1f0 in / ", "ADD file:c1f0 in /");
        row("its RUN", "/bin/sh -c apt-get update \t&& apt-get install -y git", "RUN apt-get update && apt-get install -y git");
        row("BuildKit's RUN", "RUN /bin/sh -c pip install numpy # buildkit", "RUN pip install numpy");
        row("BuildKit's COPY", "COPY /usr/local /usr/local # buildkit", "COPY /usr/local /usr/local");
        row("another shell", "RUN /bin/bash -o pipefail -c conda install r-base # buildkit", "RUN conda install r-base");
        row("build arguments", "|2 TOKEN=abc USER=me /bin/sh -c pip install x", "RUN pip install x");
        row("BuildKit's build arguments", "RUN |1 PASSWORD=geheim /bin/sh -c make # buildkit", "RUN make");
        row("arguments of which the end is not told", "|1 TOKEN=abc something else", "");
        row("Debian's own", "# debian.sh --arch 'amd64' out/ 'bookworm'", "# debian.sh --arch 'amd64' out/ 'bookworm'");
        row("a password in an address", "/bin/sh -c pip install git+https://me:geheim@example.org/x.git",
            "RUN pip install git+https://***@example.org/x.git");
        row("a variable", "ENV GITHUB_TOKEN=geheim A=b", "ENV GITHUB_TOKEN=*** A=b");
        row("a header", "/bin/sh -c curl -H 'Authorization: Bearer geheim' x", "RUN curl -H 'Authorization: Bearer ***' x");
        row("an option", "/bin/sh -c login --password geheim me", "RUN login --password *** me");
        row("a known form", "/bin/sh -c echo ghp_0123456789abcdef", "RUN echo ***");
        row("nothing", "", "");
    }
    void commands()
    {
        QFETCH(QString, createdBy);
        QTEST(layerCommand(createdBy), "expected");
    }

    void aLongOneIsShortened()
    {
        const QString command = layerCommand(text("/bin/sh -c ") + QString(1'000'000, u'x'));
        QCOMPARE(command.size(), 200);
        QVERIFY(command.endsWith(QChar(0x2026)));
    }

    void stepsWithoutALayerArePassedOver()
    {
        const auto layers = imageLayers(configOf(2, {step("/bin/sh -c #(nop) ADD file:1 in /"), step("ENV A=b", true),
                                                     step("RUN /bin/sh -c pip install six # buildkit"), step("CMD x", true)}));
        QCOMPARE(layers, (std::vector<ImageLayer>{{text("sha256:0"), text("ADD file:1 in /")},
                                                  {text("sha256:1"), text("RUN pip install six")}}));
    }

    void aHistoryThatDoesNotFitTellsNothing()
    {
        QCOMPARE(imageLayers(configOf(2, {step("RUN a")})), (std::vector<ImageLayer>{{text("sha256:0"), {}}, {text("sha256:1"), {}}}));
        QJsonArray endless;
        for (int i = 0; i < 10'000; ++i)
            endless << step("RUN a");
        QCOMPARE(imageLayers(configOf(1, endless)).front().command, QString());
        QVERIFY(imageLayers({}).empty());
    }

    void bases()
    {
        const QString digest = text("sha256:") + QString(64, u'a');
        QCOMPARE(baseImage({{text("org.opencontainers.image.base.name"), text("docker.io/library/python:3.11")},
                            {text("org.opencontainers.image.base.digest"), digest}}),
                 (BaseImage{text("docker.io/library/python:3.11"), digest}));
        QCOMPARE(baseImage({{text("org.opencontainers.image.base.digest"), text("none")}}), BaseImage());
        QCOMPARE(baseImage({}), BaseImage());
    }
};

QTEST_APPLESS_MAIN(TestImageHistory)
#include "tst_image_history.moc"
