#pragma once

#include <QString>

#include <optional>

namespace gearaudit
{

/// What markers ask of a Python. An image's platform is Linux; its processor is not told here.
struct MarkerEnvironment {
    QString version; ///< "3.11.2"
    QString implementation; ///< "CPython", "PyPy"
};

/// Whether an environment marker holds where no extra was asked for ("python_version < '3.8' and
/// extra == 'dev'"; PyPA's specification of dependency specifiers, and the dotted names of PEP 345). None
/// where that is not known: a variable that is not told, or words that are no marker. What is not known
/// does not count where the rest decides. Pure.
std::optional<bool> markerHolds(const QString &marker, const MarkerEnvironment &environment);

} // namespace gearaudit
