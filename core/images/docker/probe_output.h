#pragma once

#include "core/images/facts/reading_time.h"
#include "core/images/image_inspector.h"

#include <QByteArray>

namespace gearaudit
{

/// What the probe's output says, read and put together: one ImageFindings for each context.
/// Whatever else stands in the output is passed over; a cut or damaged one gives what it holds.
struct ProbeReading {
    bool started = false;  ///< the script's first line came: there is a shell that runs it
    bool finished = false; ///< its last line came: nothing was cut off
    std::vector<ImageFindings> findings;
    QStringList commandNotes; ///< one for each context: what was left out of its command, or empty
    QStringList notes; ///< of the whole image, one English line each
    /// For each context the interpreters that hung, failed or flooded in its environment, alike.
    std::vector<QStringList> contextNotes;
    std::vector<CommandStart> starts; ///< for each context how it is known what its command starts
    bool isOver = false; ///< the time to read it was over before its end
    std::vector<bool> killed; ///< for each context: something was killed in it, most likely for its memory
    std::vector<bool> late; ///< for each context: its time was up before all was asked
};

/// Pure. `image` is the image config's environment. Ends when the time is over, with what it has.
ProbeReading readProbeOutput(const QByteArray &output, const QByteArray &nonce,
                             const std::vector<ProbeContext> &contexts,
                             const EnvironmentVariables &image, ReadingTime &time);
/// The same without an end.
ProbeReading readProbeOutput(const QByteArray &output, const QByteArray &nonce,
                             const std::vector<ProbeContext> &contexts,
                             const EnvironmentVariables &image);

} // namespace gearaudit
