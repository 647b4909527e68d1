#pragma once

#include "core/gears/manifest.h"
#include "core/images/image_inspector.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace gearaudit
{

struct ProbeLimits {
    std::chrono::seconds perInterpreter{20};
    qint64 bytesPerAnswer = 4 * 1024 * 1024;
    /// Everything that the script itself looks for is looked for below this folder: empty in an
    /// image; tests look into a folder of theirs.
    QByteArray root;
};

/// The whole of what is fed to the image's `/bin/sh -s`: settings, one section for each context,
/// and the script of resources/probe. `nonce` (letters and digits, new for each run) marks our
/// lines. Pure. Values of the contexts are quoted for a POSIX shell.
QByteArray probeScript(const QByteArray &nonce, const std::vector<ProbeContext> &contexts,
                       const ProbeLimits &limits);

/// The number of the context whose environment this one shares: its own, or an earlier one's.
int environmentNumber(const std::vector<ProbeContext> &contexts, int context);

} // namespace gearaudit
