#pragma once

#include "core/images/image_inspector.h"
#include "core/model/manifest.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <vector>

namespace gearaudit
{

struct ProbeLimits {
    std::chrono::seconds perInterpreter{20};
    /// For all that is asked in one gear's environment, so that what a manifest does to interpreters
    /// costs no other gear its answer.
    std::chrono::seconds perEnvironment{160};
    /// For watching each context's command start; 0: no command is started.
    std::chrono::seconds perWatch{0};
    qint64 bytesPerAnswer = 4 * 1024 * 1024;
    /// Everything that the script itself looks for is looked for below this folder: empty in an
    /// image; tests look into a folder of theirs.
    QByteArray root;
};

/// What a shell is started with that is fed the script. The script ends at once in any other, so
/// that it does nothing where it is run by mistake: it is for containers.
QStringList probeShellArguments();

/// The whole of what is fed to the image's `/bin/sh`: settings, one section for each context, and
/// the script of resources/probe. `nonce` (letters and digits, new for each run) marks our lines.
/// Variables of the image (its config's Env) that have names of the script's own are taken out of
/// its way, and what it asks gets them as they were. Pure. Values are quoted for a POSIX shell.
QByteArray probeScript(const QByteArray &nonce, const std::vector<ProbeContext> &contexts,
                       const ProbeLimits &limits, const EnvironmentVariables &image = {});

/// How many environments there are among them.
int environmentCount(const std::vector<ProbeContext> &contexts);

/// The number of the context whose environment this one shares: its own, or an earlier one's.
int environmentNumber(const std::vector<ProbeContext> &contexts, int context);

} // namespace gearaudit
