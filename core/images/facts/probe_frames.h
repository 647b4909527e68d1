#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace gearaudit
{

/// The probe's output taken apart: lines of ours, and what was shown between two of them.
struct ProbeFrames {
    bool started = false;  ///< "start" came
    bool finished = false; ///< "end" came
    std::vector<QByteArray>
        lines; ///< ours, without the nonce, in order; not begin, end and the like
    QHash<QByteArray, QByteArray> captures; ///< by name; one that was cut holds what came
    bool isCut = false; ///< more lines or captures came than any image has reason for
};

/// Pure, takes any bytes. A line is ours when it begins with the nonce, which nothing that runs in
/// an image is told: what is captured needs no escaping, and its length need not be known
/// beforehand. Whatever stands elsewhere is passed over.
ProbeFrames readProbeFrames(const QByteArray &output, const QByteArray &nonce);

} // namespace gearaudit
