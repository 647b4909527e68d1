#include "tests/support/window_fixture.h"

#include "core/audit/auditor.h"
#include "core/base/when_done.h"
#include "tests/support/report_records.h"
#include "ui/views/gears_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include <thread>

namespace gearaudit::test
{

namespace
{

FetchedImage pulled(const QString &image)
{
    FetchedImage result;
    result.reference = image;
    result.pulled = true;
    return result;
}

void dumpBelow(const QTreeView &view, const QModelIndex &parent, int columns, int depth,
               QString &text)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << model.index(row, column, parent).data().toString();
        text += QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")) +
                QLatin1Char('\n');
        const QModelIndex child = model.index(row, 0, parent);
        if (view.isExpanded(child))
            dumpBelow(view, child, columns, depth + 1, text);
    }
}

} // namespace

Gear siteGear(const QString &site, const QString &name)
{
    Gear gear = plannedGear(site, name);
    gear.collection = Collection::Instances;
    return gear;
}

Instance site(const QString &name)
{
    return {name + QStringLiteral("-id"), name,
            InstanceAddress::of(QStringLiteral("https://%1.example.org").arg(name.toLower())),
            QStringLiteral("ada@example.org"), true};
}

Gear plannedGear(const QString &organisation, const QString &name)
{
    Gear gear;
    gear.site = organisation;
    gear.key = gear.manifest.name = name;
    gear.manifest.label = name + QStringLiteral(" label");
    gear.manifest.version = QStringLiteral("1.0");
    gear.images = {
        {QStringLiteral("%1/%2:1.0").arg(organisation, name), QStringLiteral("docker-image")}};
    return gear;
}

ImageFindings findings(const std::vector<Package> &packages)
{
    PipFinding pip;
    pip.key = QStringLiteral("pip_3.11");
    pip.path = QStringLiteral("/usr/bin/pip3");
    pip.version = QStringLiteral("23.0.1");
    pip.freeze = packages;
    PythonFinding python;
    python.key = QStringLiteral("python_3.11.2");
    python.path = QStringLiteral("/usr/bin/python3");
    python.version = QStringLiteral("3.11.2");
    python.kind = QStringLiteral("system");
    python.pips = {pip};
    return {{python.path}, {pip.path}, {python}};
}

void Gate::pass(std::stop_token stop) const
{
    while (m_shut && !stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

WindowFixture::WindowFixture()
    : layout(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat)
{
    engine = [] {
        EngineState state;
        state.kind = EngineState::Kind::Ready;
        state.version = QStringLiteral("20.10.24");
        state.freeBytes = 52'300'000'000;
        return state;
    };
    found = [](const QString &) {
        return findings({{QStringLiteral("numpy"), QStringLiteral("1.24.2")},
                         {QStringLiteral("flywheel-sdk"), QStringLiteral("16.8.0")}});
    };
    fetched = pulled;
}

std::vector<FaultJudgement> WindowFixture::judgements()
{
    const std::lock_guard lock(m_judging);
    return m_judgements;
}

void WindowFixture::noteBlocking()
{
    if (QThread::currentThread() == QCoreApplication::instance()->thread())
        ++blockingOnMainThread;
}

void WindowFixture::waitForKeys(QObject *receiver, const std::function<void()> &then)
{
    QTimer::singleShot(1, receiver, [this, receiver, then] {
        if (keysHeldUp)
            waitForKeys(receiver, then);
        else
            then();
    });
}

WindowPorts WindowFixture::ports()
{
    WindowPorts ports;
    ports.pool = &pool;
    ports.layout = &layout;
    ports.exchange = QStringLiteral("https://example.org/exchange.git");
    ports.instances = instances;
    ports.inspect = inspect;
    ports.verifyImage = [this](const QString &image, const QString &command, QObject *receiver,
                               std::stop_token stop,
                               std::function<void(const Result<ImageVerification> &)> done) {
        verified << image + QLatin1Char('|') + command;
        whenDone(receiver, pool.run([this, image, stop] {
            gate.pass(stop);
            return verification ? verification(image) : ImageVerification();
        }), done);
    };
    ports.workdir = folder.path();
    ports.checkEngine = [this](std::stop_token stop) {
        noteBlocking();
        const EngineState state = engine();
        engineGate.pass(stop);
        return state;
    };
    ports.readResults = [this] {
        noteBlocking();
        return KeptResults{packedByCollection(stored ? *stored : std::vector<GearRecord>()),
                           stored ? std::vector<Error>() : std::vector{stored.error()}};
    };
    ports.readFile = [this](const QString &path, std::stop_token) -> Result<PackedSnapshot> {
        noteBlocking();
        const auto file = files.constFind(QFileInfo(path).fileName());
        if (file == files.constEnd())
            return Unexpected{Error{Stage::Store, Code::NotFound, path, {}}};
        return PackedReport::pack(*file);
    };
    ports.listArchives = [this](const QString &master) {
        noteBlocking();
        return master == masterPathOf(folder.path(), archivesOf) ? archives : std::vector<Archive>();
    };
    ports.writeFile = [this](const QString &path, const auto &write) -> Result<void> {
        noteBlocking();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        write(buffer);
        written.insert(path, buffer.data());
        return {};
    };
    ports.saveCopy = [this](const QString &master, const QString &target) {
        noteBlocking();
        copies << QFileInfo(master).fileName() + QStringLiteral(" > ") + target;
        return copySaved;
    };
    ports.findKeys = [this](const InstanceList &wanted, QObject *receiver,
                            const std::function<void(const InstanceKeyMap &)> &done) {
        keysWanted << wanted.size();
        waitForKeys(receiver, [this, wanted, done] {
            InstanceKeyMap answer;
            for (const Instance &instance : wanted)
                answer.insert(instance.id, keys.value(instance.id, InstanceKey()));
            done(answer);
        });
    };
    ports.advisoryKeeper = &keeper;
    ports.advisoryAddresses = {QStringLiteral("https://osv"), QStringLiteral("https://kev"), QStringLiteral("https://epss")};
    ports.advisoriesDaily = advisoriesDaily;
    ports.openLink = [this](const QUrl &address) { links << address.toString(); };
    ports.advisories = [this] {
        noteBlocking();
        return advisories ? advisories() : nullptr;
    };
    ports.judgements = [this](const QString &) {
        noteBlocking();
        return Judgements{judgements(), {}};
    };
    ports.addJudgement = [this](const QString &, const FaultJudgement &judgement) {
        noteBlocking();
        if (judgementKept) {
            const std::lock_guard lock(m_judging);
            m_judgements.push_back(judgement);
        }
        return judgementKept;
    };
    ports.openFolder = [this](const QString &path) { opened << path; };
    ports.makeAuditor = [this](const AuditRequest &wanted) {
        asked = wanted;
        if (wanted.plan.refresh && stored)
            kept->before = *stored; // as the store has what the window has read
        AuditorPorts audit;
        if (wanted.exchange)
            audit.sources.push_back(std::make_shared<FakeSource>(listing));
        for (const Instance &instance : wanted.instances) {
            const auto &key = *wanted.keys.constFind(instance.id);
            audit.sources.push_back(
                std::make_shared<FakeSource>(key ? siteListings.value(instance.name, GearListing{})
                                                 : Result<GearListing>(Unexpected{key.error()}),
                                             instance.name));
        }
        audit.openStore = [this](std::vector<Error> &) -> Result<std::unique_ptr<RecordSink>> {
            return std::unique_ptr<RecordSink>(std::make_unique<FakeSink>(kept));
        };
        audit.openInspector = [this](RecordSink &, std::vector<Error> &,
                                     std::stop_token) -> Result<std::unique_ptr<ImageInspector>> {
            auto inspector = std::make_unique<FakeInspector>();
            inspector->onFetch = [this](const InspectionRequest &request, std::stop_token) {
                return fetched(request.candidates.front().reference);
            };
            inspector->onProbe = [this](const InspectionRequest &request, std::stop_token stop) {
                gate.pass(stop);
                const ImageFindings one = found(request.candidates.front().reference);
                InspectedImage inspected;
                inspected.status = stop.stop_requested() ? Status::Cancelled
                                   : one.pythons.empty() ? Status::NoPython
                                                         : Status::Audited;
                inspected.findings.assign(request.contexts.size(), one);
                return inspected;
            };
            return std::unique_ptr<ImageInspector>(std::move(inspector));
        };
        audit.now = [] { return QDateTime({2026, 11, 22}, {18, 33}, Qt::UTC); };
        return std::make_shared<Auditor>(std::move(audit), AuditorOptions{wanted.plan, 2});
    };
    return ports;
}

QString dumpShown(const QTreeView &view, int columns)
{
    QString text;
    dumpBelow(view, {}, columns, 0, text);
    return text;
}

QString dumpShown(const GearsView &view, int columns)
{
    QString text;
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << model.index(row, column).data().toString();
        const int depth = model.index(row, 0).data(GearsModel::DepthRole).toInt();
        text += QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | ")) +
                QLatin1Char('\n');
    }
    return text;
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GEAR_AUDIT_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents(); // so that what has changed is laid out
    widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace gearaudit::test
