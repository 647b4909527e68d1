#include "core/images/both/verify_image.h"

namespace gearaudit
{

ImageVerification verifyImage(ImageInspector &inspector, const QString &image,
                              const ProbeContext &context, const ImageProgressSink &progress,
                              std::stop_token stop)
{
    InspectionRequest request;
    request.candidates = {{image, {}}};
    request.contexts = {context};
    ImageVerification verified;
    verified.image = image;
    const FetchedImage fetched = inspector.fetch(request, {}, progress, stop);
    verified.digest = fetched.digest;
    if (fetched.failure) {
        verified.status = *fetched.failure;
        verified.reason = fetched.reason;
        return verified;
    }
    const InspectedImage inspected = inspector.probe(request, fetched, progress, stop);
    inspector.release(fetched);
    verified.status = inspected.status;
    verified.reason = inspected.reason;
    if (!inspected.findings.empty())
        verified.findings = inspected.findings.front();
    if (!inspected.contradicted.empty()) {
        verified.isCompared = true;
        verified.differences = inspected.contradicted.front();
    }
    return verified;
}

} // namespace gearaudit
