#pragma once

#include "core/audit/auditor.h"
#include "core/audit/worker_pool.h"
#include "tests/support/fake_inspector.h"

#include <mutex>

namespace gearaudit::test
{

/// Gears g00, g01… of a site, each with an image of its own: i:0, i:1…
inline std::vector<Gear> gears(int count)
{
    std::vector<Gear> result;
    for (int i = 0; i < count; ++i) {
        Gear gear;
        gear.site = QStringLiteral("site");
        gear.key = gear.manifest.name = QStringLiteral("g%1").arg(i, 2, 10, QLatin1Char('0'));
        gear.images = {{QStringLiteral("i:%1").arg(i), QStringLiteral("docker-image")}};
        result.push_back(gear);
    }
    return result;
}

/// An audit with fakes all around it.
struct AuditFixture {
    std::shared_ptr<KeptRecords> kept = std::make_shared<KeptRecords>();
    std::function<void(FakeInspector &)> prepare;
    std::optional<Error> noEngine;
    std::function<void(std::stop_token)> onOpen;
    std::vector<std::shared_ptr<GearSource>> sources;
    AuditorOptions options;
    std::shared_ptr<QStringList> calls = std::make_shared<QStringList>();
    std::vector<AuditEvent> events;
    std::mutex mutex;
    WorkerPool pool;

    explicit AuditFixture(const std::vector<Gear> &listed)
    {
        sources.push_back(std::make_shared<FakeSource>(GearListing{QStringLiteral("fake"), listed, {}}));
    }

    std::shared_ptr<Auditor> auditor()
    {
        AuditorPorts ports;
        ports.sources = sources;
        ports.masterPath = QStringLiteral("/results/master.json");
        ports.openStore = [this](std::vector<Error> &) -> Result<std::unique_ptr<RecordSink>> {
            return std::unique_ptr<RecordSink>(std::make_unique<FakeSink>(kept));
        };
        ports.openInspector = [this](RecordSink &, std::vector<Error> &, std::stop_token stop) -> Result<std::unique_ptr<ImageInspector>> {
            if (onOpen)
                onOpen(stop);
            if (noEngine)
                return Unexpected{*noEngine};
            struct Recording : FakeInspector {
                std::shared_ptr<QStringList> out;
                ~Recording() override { *out = calls(); }
            };
            auto made = std::make_unique<Recording>();
            made->out = calls;
            if (prepare)
                prepare(*made);
            return std::unique_ptr<ImageInspector>(std::move(made));
        };
        ports.now = [] { return QDateTime::currentDateTimeUtc(); };
        return std::make_shared<Auditor>(std::move(ports), options);
    }

    AuditOutcome run(std::stop_token stop = {})
    {
        return auditor()->run(pool, [this](AuditEvent event) {
            const std::scoped_lock lock(mutex);
            events.push_back(std::move(event));
        }, stop);
    }
};

} // namespace gearaudit::test
