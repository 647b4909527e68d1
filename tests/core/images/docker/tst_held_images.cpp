#include "core/images/docker/docker_inspector.h"
#include "tests/support/fake_process_runner.h"

#include <QMap>
#include <QSemaphore>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

const QString digest = QStringLiteral("sha256:") + QString(64, QLatin1Char('d'));

/// An engine with a disk, and one registry: names to image ids. Removing a name removes the image's
/// names by digest with it, when no other tag of the repository is left, as Docker does.
struct Engine {
    FakeProcessRunner runner;
    std::mutex mutex;
    QMap<QString, QString> disk, registry;
    int pulls = 0;
    QStringList refusesToRemove;
    std::function<void()> onPull;
    DockerInspectorOptions options;
    QStringList noted;

    Engine()
    {
        options.onPulling = [this](const QString &image) { noted << text("+") + image; };
        options.onReleased = [this](const QString &image) { noted << text("-") + image; };
        runner.on({text("ps")}, exited(0));
        runner.on({text("inspect")}, [this](const ProcessRequest &asked, std::stop_token) {
            const std::scoped_lock lock(mutex);
            const QString id = disk.value(asked.arguments.last());
            return id.isEmpty() ? exited(1, {}, "Error: No such image: x\n")
                                : exited(0, "{\"Id\":\"" + id.toLatin1() + "\",\"Size\":1}");
        });
        runner.on({text("pull")}, [this](const ProcessRequest &asked, std::stop_token stop) {
            return pull(asked.arguments.last(), stop);
        });
        runner.on({text("image"), text("rm")}, [this](const ProcessRequest &asked, std::stop_token) {
            return remove(asked.arguments.last());
        });
    }
    ProcessOutcome pull(const QString &name, std::stop_token)
    {
        if (onPull)
            onPull();
        const std::scoped_lock lock(mutex);
        ++pulls;
        if (!registry.contains(name))
            return exited(1, {}, "manifest unknown\n");
        disk[name] = registry[name];
        disk[name.section(QLatin1Char(':'), 0, 0).section(QLatin1Char('@'), 0, 0)
             + QLatin1Char('@') + digest] = registry[name];
        return exited(0);
    }
    ProcessOutcome remove(const QString &name)
    {
        const std::scoped_lock lock(mutex);
        if (refusesToRemove.contains(name))
            return exited(1, {}, "Error response from daemon: conflict: container is using it\n");
        if (!disk.contains(name))
            return exited(1, {}, "Error: No such image: x\n");
        disk.remove(name);
        const QString repository = name.section(QLatin1Char(':'), 0, 0);
        for (const QString &other : disk.keys()) {
            if (other.startsWith(repository + QLatin1Char(':')))
                return exited(0);
        }
        disk.remove(repository + QLatin1Char('@') + digest);
        return exited(0);
    }
    bool has(const QString &id)
    {
        const std::scoped_lock lock(mutex);
        return disk.values().contains(id);
    }
    std::unique_ptr<DockerInspector> make()
    {
        EngineState state; // without an API: the program pulls
        state.kind = EngineState::Kind::Ready;
        state.program = text("/usr/bin/docker");
        state.version = text("20.10");
        return std::make_unique<DockerInspector>(DockerEngine(state, runner), options);
    }
};

InspectionRequest request(const QString &image)
{
    InspectionRequest result;
    result.candidates.push_back({image, text("docker-image")});
    result.contexts.emplace_back();
    return result;
}

FetchedImage fetch(DockerInspector &inspector, const QString &image,
                   const ReuseCheck &reusable = {})
{
    return inspector.fetch(request(image), reusable, [](const ImageProgress &) {}, {});
}
} // namespace

/// What several images of a plan have in common stays until the last of them has ended.
class TestHeldImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameThatTwoShareStaysForTheLast()
    {
        Engine engine;
        engine.registry = {{text("r/x:1"), text("sha256:1")}};
        const auto inspector = engine.make();
        const auto first = fetch(*inspector, text("r/x:1"));
        const auto second = fetch(*inspector, text("r/x:1"));
        QVERIFY(second.pulled); // its end may free the disk
        QCOMPARE(second.attempts, (std::vector<Attempt>{{text("r/x:1"), text("present")}}));
        inspector->release(first);
        QVERIFY(engine.has(text("sha256:1")));
        inspector->release(second);
        QVERIFY(!engine.has(text("sha256:1")));
        QCOMPARE(engine.noted, (QStringList{text("+r/x:1"), text("-r/x:1")}));
    }

    void twoAtOncePullItOnce()
    {
        Engine engine;
        engine.registry = {{text("r/x:1"), text("sha256:1")}};
        QSemaphore begun;
        std::atomic_bool isFirst = true;
        engine.onPull = [&] {
            if (isFirst.exchange(false))
                begun.acquire(2); // the other one has begun, too
        };
        const auto inspector = engine.make();
        std::array<FetchedImage, 2> fetched;
        {
            std::vector<std::jthread> threads;
            for (FetchedImage &image : fetched) {
                threads.emplace_back([&] {
                    image = inspector->fetch(
                        request(text("r/x:1")), {},
                        [&](const ImageProgress &at) {
                            if (at.stage == ImageStage::Checking)
                                begun.release(1);
                        },
                        {});
                });
            }
        }
        QVERIFY(!fetched[0].failure && !fetched[1].failure);
        QCOMPARE(engine.pulls, 1);
        inspector->release(fetched[1]);
        QVERIFY(engine.has(text("sha256:1")));
        inspector->release(fetched[0]);
        QVERIFY(!engine.has(text("sha256:1")));
    }

    // Docker takes the name by digest away with the last tag.
    void anImageOfTwoNamesStaysForTheLast()
    {
        Engine engine;
        const QString byDigest = text("r/x@") + digest;
        engine.registry = {{text("r/x:1"), text("sha256:1")}, {byDigest, text("sha256:1")}};
        const auto inspector = engine.make();
        const auto tagged = fetch(*inspector, text("r/x:1"));
        const auto exact = fetch(*inspector, byDigest);
        inspector->release(tagged);
        QVERIFY(engine.has(text("sha256:1")));
        inspector->release(exact);
        QVERIFY(!engine.has(text("sha256:1")));
        QCOMPARE(engine.noted, (QStringList{text("+r/x:1"), text("-r/x:1")}));
    }

    void theSameNameInOtherWords()
    {
        Engine engine;
        engine.registry = {{text("x:1"), text("sha256:1")}};
        engine.disk = {};
        const auto inspector = engine.make();
        const auto first = fetch(*inspector, text("x:1"));
        engine.disk.insert(text("docker.io/library/x:1"), text("sha256:1")); // for the engine the same
        const auto second = fetch(*inspector, text("docker.io/library/x:1"));
        inspector->release(first);
        QVERIFY(engine.disk.contains(text("x:1")));
        inspector->release(second);
        QVERIFY(!engine.disk.contains(text("x:1")));
    }

    void whatTheUserHasIsNeverRemoved()
    {
        Engine engine;
        engine.disk = {{text("r/x:1"), text("sha256:1")}};
        const auto inspector = engine.make();
        const auto first = fetch(*inspector, text("r/x:1"));
        const auto second = fetch(*inspector, text("r/x:1"));
        QVERIFY(!first.pulled && !second.pulled);
        inspector->release(first);
        inspector->release(second);
        inspector->end();
        QVERIFY(engine.has(text("sha256:1")));
    }

    void aLeftoverThatTwoShareStaysForTheLast()
    {
        Engine engine;
        engine.disk = {{text("r/x:1"), text("sha256:1")}};
        engine.options.leftoverImages = {text("r/x:1")};
        const auto inspector = engine.make();
        const auto first = fetch(*inspector, text("r/x:1"));
        const auto second = fetch(*inspector, text("r/x:1"));
        inspector->release(first);
        QVERIFY(engine.has(text("sha256:1")));
        inspector->release(second);
        QVERIFY(!engine.has(text("sha256:1")));
        QCOMPARE(engine.noted, QStringList{text("-r/x:1")});
    }

    // Whoever waits for what another finds out holds the image meanwhile.
    void anImageStaysWhileItIsAskedWhetherItIsKnown()
    {
        Engine engine;
        engine.registry = {{text("r/x:1"), text("sha256:1")}};
        const auto inspector = engine.make();
        const auto first = fetch(*inspector, text("r/x:1"));
        const auto second = fetch(*inspector, text("r/x:1"), [&](const QString &) {
            inspector->release(first);
            return false;
        });
        QVERIFY(!second.failure);
        QVERIFY(engine.has(text("sha256:1")));
        inspector->release(second);
        QVERIFY(!engine.has(text("sha256:1")));
    }

    void whatIsReusedIsLetGo()
    {
        Engine engine;
        engine.registry = {{text("r/x:1"), text("sha256:1")}};
        const auto inspector = engine.make();
        const auto first = fetch(*inspector, text("r/x:1"));
        const auto second = fetch(*inspector, text("r/x:1"), [](const QString &) { return true; });
        QVERIFY(second.reused);
        inspector->release(first);
        inspector->release(second);
        QVERIFY(!engine.has(text("sha256:1")));
    }

    // Another program's container is on it just now.
    void whatCannotBeRemovedIsTriedAgainAtTheEnd()
    {
        Engine engine;
        engine.registry = {{text("r/x:1"), text("sha256:1")}};
        engine.refusesToRemove = {text("r/x:1")};
        const auto inspector = engine.make();
        inspector->release(fetch(*inspector, text("r/x:1")));
        QCOMPARE(engine.noted, QStringList{text("+r/x:1")});
        engine.refusesToRemove.clear();
        inspector->end();
        QVERIFY(!engine.has(text("sha256:1")));
        QCOMPARE(engine.noted, (QStringList{text("+r/x:1"), text("-r/x:1")}));
    }

    void aStopEndsTheWaitForAnothersPull()
    {
        Engine engine;
        engine.registry = {{text("r/x:1"), text("sha256:1")}};
        QSemaphore pulling, goOn;
        engine.onPull = [&] {
            pulling.release();
            goOn.acquire();
        };
        const auto inspector = engine.make();
        FetchedImage first;
        std::jthread other([&] { first = fetch(*inspector, text("r/x:1")); });
        pulling.acquire();
        std::stop_source stop;
        stop.request_stop();
        goOn.release(2); // so that one that pulls, too, is seen and not waited for
        const auto second = inspector->fetch(request(text("r/x:1")), {},
                                             [](const ImageProgress &) {}, stop.get_token());
        other.join();
        QCOMPARE(engine.pulls, 1);
        inspector->release(first);
        inspector->release(second);
        QVERIFY(!engine.has(text("sha256:1")));
    }
};

QTEST_GUILESS_MAIN(TestHeldImages)
#include "tst_held_images.moc"
