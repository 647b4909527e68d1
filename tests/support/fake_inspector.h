#pragma once

#include "core/images/image_inspector.h"
#include "core/sources/gear_source.h"
#include "core/store/record_sink.h"

#include <functional>
#include <map>
#include <mutex>

namespace gearaudit::test
{

/// An ImageInspector without an engine: what each image gives is prepared, what was asked is
/// recorded. Thread-safe. Unprepared images are audited and empty.
class FakeInspector : public ImageInspector
{
public:
    /// May block; runs on the audit's threads.
    std::function<FetchedImage(const InspectionRequest &, std::stop_token)> onFetch;
    std::function<InspectedImage(const InspectionRequest &, std::stop_token)> onProbe;
    std::function<QString(const QString &reference)> digestOf; ///< asked before anything is pulled

    QString name() const override { return QStringLiteral("fake"); }
    void begin() override { note(QStringLiteral("begin")); }
    FetchedImage fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                       const ImageProgressSink &progress, std::stop_token stop) override;
    InspectedImage probe(const InspectionRequest &request, const FetchedImage &image,
                         const ImageProgressSink &progress, std::stop_token stop) override;
    void release(const FetchedImage &image) override;
    void end() override { note(QStringLiteral("end")); }

    /// "fetch IMAGE", "probe IMAGE", "release IMAGE" … in the order in which they began.
    QStringList calls() const;

private:
    void note(const QString &call);

    mutable std::mutex m_mutex;
    QStringList m_calls;
};

/// A GearSource with prepared gears.
class FakeSource : public GearSource
{
public:
    explicit FakeSource(Result<GearListing> listing, QString instance = {})
        : m_listing(std::move(listing)), m_instance(std::move(instance))
    {
    }
    QString instance() const override { return m_instance; }
    Result<GearListing> list(std::stop_token, const SourceProgress &progress) override
    {
        progress(QStringLiteral("listing"));
        return m_listing;
    }

private:
    Result<GearListing> m_listing;
    QString m_instance;
};

/// Where a FakeSink's records are, beyond its life.
struct KeptRecords {
    std::mutex mutex;
    std::vector<GearRecord> before; ///< what is in its report
    std::vector<GearRecord> appended;
    std::vector<RecordKey> replaced; ///< by the last archive
    QStringList calls; ///< "archive", "merge"
    QStringList leftovers; ///< images of an earlier run
    std::optional<Error> appendError;
    std::optional<Error> mergeError;
};

/// A RecordSink in memory.
class FakeSink : public RecordSink
{
public:
    explicit FakeSink(std::shared_ptr<KeptRecords> kept) : m_kept(std::move(kept)) {}
    std::vector<PackedSnapshot> reports() const override
    {
        return {PackedReport::pack(m_kept->before)};
    }
    Result<void> archive(const std::vector<RecordKey> &replaced) override;
    Result<void> append(const GearRecord &record) override;
    Result<void> merge() override;
    Result<void> notePulled(const QString &) override { return {}; }
    Result<void> noteReleased(const QString &) override { return {}; }
    QStringList leftoverImages() const override { return m_kept->leftovers; }

private:
    Result<void> note(const QString &call);
    std::shared_ptr<KeptRecords> m_kept;
};

} // namespace gearaudit::test
