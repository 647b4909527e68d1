#include "tests/support/fake_inspector.h"

namespace gearaudit::test
{

FetchedImage FakeInspector::fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                                  const ImageProgressSink &progress, std::stop_token stop)
{
    const QString reference = request.candidates.front().reference;
    note(QStringLiteral("fetch ") + reference);
    progress({ImageStage::Pulling, 50, 100});
    if (onFetch)
        return onFetch(request, stop);
    FetchedImage fetched;
    fetched.reference = reference;
    if (digestOf && reusable) {
        fetched.digest = digestOf(reference);
        fetched.reused = reusable(fetched.digest);
        if (fetched.reused)
            return fetched;
    }
    fetched.pulled = true;
    return fetched;
}

InspectedImage FakeInspector::probe(const InspectionRequest &request, const FetchedImage &image,
                                    const ImageProgressSink &progress, std::stop_token stop)
{
    note(QStringLiteral("probe ") + image.reference);
    progress({ImageStage::Probing, 0, 0});
    if (onProbe)
        return onProbe(request, stop);
    InspectedImage inspected;
    inspected.status = Status::NoPython;
    inspected.findings.resize(request.contexts.size());
    return inspected;
}

void FakeInspector::release(const FetchedImage &image)
{
    note(QStringLiteral("release ") + image.reference);
}

QStringList FakeInspector::calls() const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

void FakeInspector::note(const QString &call)
{
    const std::scoped_lock lock(m_mutex);
    m_calls << call;
}

Result<void> FakeSink::append(const GearRecord &record)
{
    const std::scoped_lock lock(m_kept->mutex);
    if (m_kept->appendError)
        return Unexpected{*m_kept->appendError};
    m_kept->appended.push_back(record);
    return {};
}

Result<void> FakeSink::merge()
{
    auto done = note(QStringLiteral("merge"));
    return m_kept->mergeError ? Result<void>(Unexpected{*m_kept->mergeError}) : done;
}

Result<void> FakeSink::archive(const std::vector<RecordKey> &replaced)
{
    const std::scoped_lock lock(m_kept->mutex);
    m_kept->calls << QStringLiteral("archive");
    m_kept->replaced = replaced;
    return {};
}

Result<void> FakeSink::note(const QString &call)
{
    const std::scoped_lock lock(m_kept->mutex);
    m_kept->calls << call;
    return {};
}

} // namespace gearaudit::test
