#pragma once

#include "core/filter/filter_token.h"

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
    QStringList pythonVersions;
    QStringList pipVersions;
    QStringList sites;
    QStringList gears;
    QStringList labels;
    QStringList images;
    QStringList gearVersions;
    QStringList environments;
};

/// What may stand at the cursor instead of what is there.
struct FilterCompletion {
    TextRange range; ///< to replace; empty at the cursor where nothing was begun
    /// Ready to be put there, in quotes where they are needed; the likeliest first.
    QStringList candidates;

    bool operator==(const FilterCompletion &) const = default;
};

/// The candidates for a cursor position. Where a name is begun: keys and packages; behind a key:
/// its values; behind an operator: the versions that occur, newest first. A text with mistakes
/// elsewhere is completed all the same. Pure.
FilterCompletion completeFilter(const QString &text, qsizetype cursor,
                                const FilterVocabulary &vocabulary, int maximum = 50);

} // namespace gearaudit
