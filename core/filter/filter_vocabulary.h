#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace gearaudit
{

/// What the loaded reports have to offer to one who writes a filter. Lists without repeats; the
/// order does not matter.
struct FilterVocabulary {
    QStringList packages;
    /// Where there are many: the names, in PEP 503 form, that have a text in that form in them,
    /// those that begin with it first; no more than a maximum. Asked instead of `packages`.
    std::function<QStringList(const QString &begun, int maximum)> packagesLike;
    std::function<QStringList(const QString &name)> versionsOf; ///< of a package, PEP 503 form
    std::function<int(const QString &name)> gearsWith; ///< have a package, PEP 503 form; 0: it is none
    QStringList pythonVersions;
    QStringList pipVersions;
    QStringList sites;
    QStringList gears;
    QStringList labels;
    QStringList images;
    QStringList gearVersions;
    QStringList environments;
    QStringList operatingSystems; ///< "debian", "debian 12"
    QStringList bases;
    QStringList tools;
    QStringList advisories; ///< names of known faults
};

} // namespace gearaudit
