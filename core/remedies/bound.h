#pragma once

#include "core/model/specifier.h"

#include <QString>

#include <optional>

namespace gearaudit
{

/// What one installed package asks of the version of another: a line of PythonFinding::bounds.
struct Bound {
    QString dependant;
    QString package; ///< PEP 503 form
    SpecifierSet versions;
    QString text; ///< "urllib3<1.27,>=1.25.4"

    bool operator==(const Bound &) const = default;
};

/// Reads "botocore: urllib3<1.27,>=1.25.4"; extras and parentheses may stand where METADATA has them. None
/// for what says nothing of versions, or cannot be read: it forbids nothing that is known. Pure.
std::optional<Bound> parseBound(const QString &text);

} // namespace gearaudit
