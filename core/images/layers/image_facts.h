#pragma once

#include "core/images/facts/probe_facts.h"
#include "core/images/image_inspector.h"
#include "core/images/layers/image_tree.h"

#include <vector>

namespace gearaudit
{

/// What an image's configuration says of how it is started and of what it was made.
struct ImageConfig {
    EnvironmentVariables environment;
    QString user; ///< a name or number, perhaps with a group; empty: root
    std::vector<ImageLayer> layers = {}; ///< the lowest first
    BaseImage base = {};
};

/// Everything that the Docker probe would report of this image for these contexts, in the same form, so
/// that the same code puts it together: interpreters on the gears' PATHs, on the image's, those that the
/// commands name, and those anywhere else; what each would answer; pips; texts that a command may
/// start. Pure, runs nothing. The searching rules are those of resources/probe/find.sh.
ProbeFacts readImageFacts(const ImageTree &tree, const ImageConfig &config,
                          const std::vector<ProbeContext> &contexts);

/// What the layers say, put together: one ImageFindings for each context.
InspectedImage inspectTree(const ImageTree &tree, const ImageConfig &config,
                           const std::vector<ProbeContext> &contexts);

} // namespace gearaudit
