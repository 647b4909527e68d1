#pragma once

#include "core/images/outage.h"
#include "core/model/gear.h"
#include "core/model/gear_record.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// One gear's view of an image: what the platform would set and start.
struct ProbeContext {
    EnvironmentVariables environment; ///< the manifest's; the image's own lies beneath it
    QString command; ///< the manifest's; empty means ./run
    QByteArray config = {}; ///< what its config.json holds while it is watched; empty: nothing

    bool operator==(const ProbeContext &) const = default;
};

/// What to look into. Gears that name the same images share one request, with a context each.
struct InspectionRequest {
    std::vector<ImageCandidate> candidates; ///< in the order to try; not empty
    std::vector<ProbeContext> contexts; ///< distinct; not empty
    std::optional<std::pair<int, int>> user; ///< uid and gid, where a manifest asks for them
};

/// What an image is doing right now, for the row of a gear in flight.
enum class ImageStage { Waiting, Checking, Pulling, Unpacking, WaitingToProbe, Probing, Removing };

struct ImageProgress {
    ImageStage stage = ImageStage::Waiting;
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0; ///< 0 while unknown

    bool operator==(const ImageProgress &) const = default;
};
using ImageProgressSink = std::function<void(const ImageProgress &)>;

/// Whether what is known of an image with this digest answers for all that is asked of it, so that
/// it need be neither pulled nor probed. May block while another image of that digest is looked into.
using ReuseCheck = std::function<bool(const QString &digest)>;

/// The outcome of making an image available, or why there is none.
struct FetchedImage {
    std::optional<Status> failure;
    QString reason; ///< for the failure, one English line
    std::optional<Outage> outage = {}; ///< where the failure is that something is away for now
    QString reference; ///< that was found; with a failure, the first candidate
    QString imageId; ///< the engine's own name for it
    QString digest;
    qint64 bytes = 0; ///< on disk
    QString platform; ///< "linux/amd64"
    bool pulled = false; ///< by us, also for another image, so that it is ours to remove
    bool held = false;   ///< counted until its release
    bool reused = false; ///< the reuse check said yes: there is nothing to probe
    EnvironmentVariables imageEnvironment; ///< the image config's Env
    QStringList volumes = {}; ///< that the image declares
    std::vector<ImageLayer> layers = {}; ///< where what made it available knows them
    BaseImage base = {};
    std::vector<Attempt> attempts;
};

/// The outcome of looking into an available image.
struct InspectedImage {
    Status status = Status::ProbeFailed; ///< Audited, NoPython, or why not
    QString reason;
    std::vector<ImageFindings> findings; ///< one for each context, in their order
    QStringList notes = {}; ///< for each context what to add to the reason, or empty; may be shorter
    /// For each context where two ways of looking differ, see imageDifferences(); may be shorter.
    std::vector<QStringList> contradicted = {};
    QString inspectedBy = {}; ///< where it is not by the inspector that was asked: its name
    /// For each context how its gear ended, which is as if it had been alone in the image; where it is
    /// shorter, as `status` says.
    std::vector<Status> statuses = {};
    /// Where something was away meanwhile, so that looking again may help.
    std::optional<Outage> outage = {};
    /// For each context how it is known which interpreter its command starts; may be shorter.
    std::vector<CommandStart> started = {};
};

/// Looks into images. An audit calls begin() once, then, from pool threads and for several images
/// at once, fetch, probe and release, then end() once. None throws; each ends soon after a stop.
class ImageInspector
{
public:
    virtual ~ImageInspector() = default;
    /// For `audit.inspected-by`: "docker".
    virtual QString name() const = 0;
    /// Puts right what an earlier run that was killed left in the way.
    virtual void begin() = 0;
    /// Finds or gets the image, unless it may be reused. NoSpace when the engine's disk has less
    /// than its floor free.
    virtual FetchedImage fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                               const ImageProgressSink &progress, std::stop_token stop) = 0;
    virtual InspectedImage probe(const InspectionRequest &request, const FetchedImage &image,
                                 const ImageProgressSink &progress, std::stop_token stop) = 0;
    /// Undoes what fetch did, also after a stop. Keeps what the user already had.
    virtual void release(const FetchedImage &image) = 0;
    /// Leaves nothing behind, of this run or of earlier ones.
    virtual void end() = 0;
};

} // namespace gearaudit
