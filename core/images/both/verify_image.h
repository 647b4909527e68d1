#pragma once

#include "core/images/image_inspector.h"

namespace gearaudit
{

/// What looking into one image both ways comes to.
struct ImageVerification {
    QString image;
    QString digest;
    Status status = Status::ProbeFailed; ///< Audited or NoPython where something was found
    QString reason; ///< one English line; of an answer: what hung or failed, or why it was not compared
    ImageFindings findings;
    bool isCompared = false; ///< both ways gave an answer
    QStringList differences; ///< see imageDifferences()

    bool operator==(const ImageVerification &) const = default;
};

/// Looks into an image as a gear with this command and environment would have it. `inspector` is one
/// that looks both ways, begun and not ended. Blocks; ends soon after the stop.
ImageVerification verifyImage(ImageInspector &inspector, const QString &image,
                              const ProbeContext &context, const ImageProgressSink &progress,
                              std::stop_token stop);

} // namespace gearaudit
