#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>
#include <optional>

namespace gearaudit
{

/// Something outside that does not answer, or asks for patience, so that asking again may help.
struct Outage {
    QString what; ///< a registry's host; empty: the container engine
    std::chrono::milliseconds again{0}; ///< when it wants to be asked again, as it says; 0: it does not
    bool isDoubtful = false; ///< it may never have been there: a name that nobody knows

    bool operator==(const Outage &) const = default;
};

/// Whether a failure to get an image is one of these. None for what will be the same tomorrow: a
/// server that is no registry, a certificate that is not trusted. Pure.
std::optional<Outage> outageOf(const Error &error, const QString &reference);

/// The host that an image's name is asked at; empty for an image that is in no registry.
QString registryOf(const QString &reference);

} // namespace gearaudit
