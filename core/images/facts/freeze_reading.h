#pragma once

#include "core/images/facts/interpreter_answer.h"
#include "core/model/gear_record.h"

#include <QMap>
#include <QString>

#include <vector>

namespace gearaudit
{

/// What `pip freeze` lists: every package once, sorted by name without regard to case.
struct FrozenPackages {
    std::vector<Package> packages;
    QMap<QString, DirectOrigin> direct; ///< by package name, for those not from an index

    bool operator==(const FrozenPackages &) const = default;
};

/// Reads the words of any pip from 1.x on. Pure. Lines that name no version (`name @ url`, `-e …`)
/// take it from the metadata, by name; comments and warnings are no packages. An installed package
/// with a PEP 610 origin has it in `direct` even where an old pip lists it as if from an index.
FrozenPackages readFreeze(const QString &text, const std::vector<Distribution> &installed);

/// Leaves out what no list of packages has: lines of more than 4,096 characters, and those beyond the
/// 20,000th. True where there was any.
bool boundFreeze(QString &text);

/// The same shape from the metadata alone, for an interpreter without a working pip: the first of
/// each name. What Python 2 says of itself and its library (Python, wsgiref, argparse) is left out.
std::vector<Package> packagesByMetadata(const std::vector<Distribution> &installed);

} // namespace gearaudit
