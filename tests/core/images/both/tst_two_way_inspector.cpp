#include "core/images/both/image_differences.h"
#include "core/images/both/two_way_inspector.h"
#include "core/images/inspection_choice.h"
#include "tests/support/fake_inspector.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

PythonFinding python(const char *path, const char *version, const std::vector<Package> &packages)
{
    PythonFinding found;
    found.path = text(path);
    found.version = text(version);
    PipFinding pip;
    pip.freeze = packages;
    found.pips = {pip};
    return found;
}

ImageFindings findings(const std::vector<PythonFinding> &pythons)
{
    ImageFindings found;
    found.pythons = pythons;
    return found;
}

InspectedImage inspected(Status status, const ImageFindings &found, const char *reason = "")
{
    InspectedImage image;
    image.status = status;
    image.reason = text(reason);
    image.findings = {found};
    return image;
}
} // namespace

class TestTwoWayInspector : public QObject
{
    Q_OBJECT
    using Compare = TwoWayInspector::Compare;
    FakeInspector *m_engine = nullptr;
    FakeInspector *m_layers = nullptr;
    std::unique_ptr<TwoWayInspector> m_both;
    InspectionRequest m_request;
    int m_layersRead = 0;
    const ImageFindings m_byEngine = findings({python("/usr/bin/python3", "3.11.2", {{text("numpy"), text("1.26.4")}})});
    const ImageFindings m_byLayers = findings({python("/usr/bin/python3", "3.11.2", {{text("NumPy"), text("1.24.0")}})});

    void make(Compare compare)
    {
        auto engine = std::make_unique<FakeInspector>();
        auto layers = std::make_unique<FakeInspector>();
        m_engine = engine.get();
        m_layers = layers.get();
        m_layersRead = 0;
        m_engine->onFetch = [](const InspectionRequest &request, std::stop_token) {
            FetchedImage image;
            image.reference = request.candidates.front().reference;
            image.imageId = text("1");
            image.attempts = {{image.reference, text("pulled")}};
            return image;
        };
        m_layers->onFetch = [this](const InspectionRequest &request, std::stop_token) {
            ++m_layersRead;
            FetchedImage image;
            image.reference = request.candidates.front().reference;
            image.imageId = text("1"); // the same on purpose: each has names of its own
            image.attempts = {{image.reference, text("read")}};
            return image;
        };
        m_engine->onProbe = [this](const InspectionRequest &, std::stop_token) {
            return inspected(Status::Audited, m_byEngine);
        };
        m_layers->onProbe = [this](const InspectionRequest &, std::stop_token) {
            return inspected(Status::Audited, m_byLayers);
        };
        m_both = std::make_unique<TwoWayInspector>(std::move(engine), std::move(layers), compare);
    }

    InspectedImage look(FetchedImage *fetched = nullptr)
    {
        const FetchedImage image = m_both->fetch(m_request, {}, [](const ImageProgress &) {}, {});
        const InspectedImage seen = m_both->probe(m_request, image, [](const ImageProgress &) {}, {});
        m_both->release(image);
        if (fetched)
            *fetched = image;
        return seen;
    }

private Q_SLOTS:
    void init()
    {
        m_request = {};
        m_request.candidates = {{text("example/gear:1"), {}}};
        m_request.contexts = {ProbeContext()};
    }

    void whatTheEngineFindsIsEnough()
    {
        make(Compare::WhereTheEngineCannot);
        QCOMPARE(look().findings.front(), m_byEngine);
        QCOMPARE(m_layersRead, 0);
    }

    void layersAnswerWhereTheEngineCannotLook()
    {
        make(Compare::WhereTheEngineCannot);
        m_engine->onProbe = [](const InspectionRequest &, std::stop_token) {
            return inspected(Status::ProbeFailed, {}, "it has no shell");
        };
        const InspectedImage seen = look();
        QCOMPARE(seen.status, Status::Audited);
        QCOMPARE(seen.findings.front(), m_byLayers);
        QCOMPARE(seen.inspectedBy, m_layers->name());
        QCOMPARE(seen.reason, text("read by its layers, because the engine could not: it has no shell"));
    }

    void neitherCan()
    {
        make(Compare::WhereTheEngineCannot);
        m_engine->onProbe = [](const InspectionRequest &, std::stop_token) {
            return inspected(Status::ProbeFailed, {}, "it has no shell");
        };
        m_layers->onFetch = [](const InspectionRequest &request, std::stop_token) {
            FetchedImage image;
            image.reference = request.candidates.front().reference;
            image.failure = Status::Unreachable;
            image.reason = text("no network");
            return image;
        };
        const InspectedImage seen = look();
        QCOMPARE(seen.status, Status::ProbeFailed);
        QCOMPARE(seen.reason, text("it has no shell; its layers could not be read either: no network"));
    }

    void whichFailuresLayersHelp_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("helps");
        for (const Status status : {Status::NoSpace, Status::WrongPlatform, Status::EngineFailed})
            QTest::newRow(qPrintable(statusName(status))) << int(status) << true;
        for (const Status status : {Status::NotFound, Status::Unauthorized, Status::RateLimited,
                                    Status::Unreachable, Status::Cancelled, Status::TimedOut})
            QTest::newRow(qPrintable(statusName(status))) << int(status) << false;
    }
    void whichFailuresLayersHelp()
    {
        QFETCH(int, status);
        QFETCH(bool, helps);
        make(Compare::WhereTheEngineCannot);
        m_engine->onFetch = [&](const InspectionRequest &request, std::stop_token) {
            FetchedImage image;
            image.reference = request.candidates.front().reference;
            image.failure = Status(status);
            image.attempts = {{image.reference, statusName(Status(status))}};
            return image;
        };
        FetchedImage fetched;
        const InspectedImage seen = look(&fetched);
        QCOMPARE(!fetched.failure, helps);
        QCOMPARE(fetched.attempts.size(), std::size_t(helps ? 2 : 1));
        if (helps)
            QCOMPARE(seen.inspectedBy, m_layers->name());
    }

    void namesThatOnlyLayersHaveNeedNoEngine()
    {
        make(Compare::Always);
        m_engine->onFetch = [](const InspectionRequest &, std::stop_token) -> FetchedImage {
            qFatal("the engine knows no such name");
        };
        m_request.candidates = {{text("oci:/srv/images:1"), {}}};
        QCOMPARE(look().inspectedBy, m_layers->name());
    }

    void bothWaysAreCompared()
    {
        make(Compare::Always);
        const InspectedImage seen = look();
        QCOMPARE(seen.findings.front(), m_byEngine);
        QCOMPARE(seen.inspectedBy, text("both"));
        QCOMPARE(seen.contradicted.front(),
                 QStringList{text("numpy of /usr/bin/python3: 1.26.4 by the engine, 1.24.0 by the layers")});
        m_layers->onProbe = m_engine->onProbe;
        QCOMPARE(look().contradicted.front(), QStringList());
    }

    void whatOnlyLayersTellIsKept()
    {
        make(Compare::Always);
        m_layers->onProbe = [this](const InspectionRequest &, std::stop_token) {
            ImageFindings found = m_byLayers;
            found.image.layers = {{text("sha256:1"), text("RUN make")}};
            found.pythons[0].bytes = 42;
            found.pythons[0].installedBy = {{text("0"), text("numpy 40")}};
            return inspected(Status::Audited, found);
        };
        const ImageFindings seen = look().findings.front();
        QCOMPARE(seen.pythons[0].version, m_byEngine.pythons[0].version);
        QCOMPARE(seen.pythons[0].bytes, 42);
        QCOMPARE(seen.pythons[0].installedBy.size(), std::size_t(1));
        QCOMPARE(seen.image.layers.size(), std::size_t(1));
    }

    void anotherImageUnderTheNameIsNotCompared()
    {
        make(Compare::Always);
        const auto named = [](const char *digest) {
            return [digest](const InspectionRequest &request, std::stop_token) {
                FetchedImage image;
                image.reference = request.candidates.front().reference;
                image.digest = text(digest);
                image.imageId = text("1");
                return image;
            };
        };
        m_engine->onFetch = named("sha256:1");
        m_layers->onFetch = [other = named("sha256:2")](const InspectionRequest &request, std::stop_token stop) {
            InspectionRequest elsewhere = request;
            elsewhere.candidates.erase(elsewhere.candidates.begin()); // the engine cannot give it
            return other(elsewhere, stop);
        };
        const InspectedImage seen = look();
        QVERIFY(seen.contradicted.empty());
        QCOMPARE(seen.reason, text("not compared with its layers: the name means another image by now"));
    }

    void differences()
    {
        QCOMPARE(imageDifferences(m_byEngine, m_byEngine), QStringList());
        ImageFindings other = findings({python("/usr/bin/python3", "3.11.3", {}),
                                        python("/opt/venv/bin/python", "3.9.1", {{text("six"), text("1")}})});
        other.pythons[1].inUse = true;
        ImageFindings engine = m_byEngine;
        engine.pythons.push_back(python("/opt/conda/bin/python", "3.8.1", {}));
        engine.pythons[0].inUse = true;
        QCOMPARE(imageDifferences(engine, other),
                 (QStringList{text("version of /usr/bin/python3: 3.11.2 by the engine, 3.11.3 by the layers"),
                              text("numpy of /usr/bin/python3: 1.26.4 by the engine, none by the layers"),
                              text("/opt/conda/bin/python: found by the engine alone"),
                              text("/opt/venv/bin/python: found by the layers alone"),
                              text("started by the gear: /usr/bin/python3 by the engine, "
                                   "/opt/venv/bin/python by the layers")}));
        other.pythons[0].pips.clear();
        QVERIFY(imageDifferences(m_byEngine, other)
                    .contains(text("packages of /usr/bin/python3: known by the engine, none by the layers")));
    }

    void manyDifferencesAreNotAllTold()
    {
        std::vector<Package> packages;
        for (int i = 0; i < 100'000; ++i)
            packages.push_back({QString::number(i), text("1")});
        const QStringList told = imageDifferences(findings({python("/p", "3", packages)}), findings({python("/p", "3", {})}));
        QVERIFY(told.size() < 1000);
        QCOMPARE(told.last(), text("and more"));
    }

    void whatAWishComesTo()
    {
        EngineState ready, gone;
        ready.kind = EngineState::Kind::Ready;
        gone.kind = EngineState::Kind::NoProgram;
        QCOMPARE(inspectionFor(text("auto"), ready), Inspection::EngineFirst);
        QCOMPARE(inspectionFor(text("auto"), gone), Inspection::Layers);
        QVERIFY(standsInForEngine(text("auto"), gone));
        QVERIFY(!standsInForEngine(text("auto"), ready));
        QVERIFY(!standsInForEngine(text("layers"), gone)); // as it was wished
        QCOMPARE(inspectionFor(text("layers"), ready), Inspection::Layers);
        QCOMPARE(inspectionFor(text("docker"), ready), Inspection::Engine);
        QCOMPARE(inspectionFor(text("docker"), gone), Inspection::NotPossible);
        QCOMPARE(inspectionFor(text("both"), ready), Inspection::Both);
        QCOMPARE(inspectionFor(text("both"), gone), Inspection::NotPossible);
    }
};

QTEST_GUILESS_MAIN(TestTwoWayInspector)
#include "tst_two_way_inspector.moc"
