#pragma once

#include "core/filter/filter_vocabulary.h"
#include "core/filter/filter_token.h"

#include <QString>
#include <QStringList>


namespace gearaudit
{

/// What may stand at the cursor instead of what is there.
struct FilterCompletion {
    TextRange range; ///< to replace; empty at the cursor where nothing was begun
    /// Ready to be put there, in quotes where they are needed; the likeliest first.
    QStringList candidates;
    bool arePackages = false; ///< those of the candidates that are no keys and no `or`

    bool operator==(const FilterCompletion &) const = default;
};

/// The candidates for a cursor position. Where a name is begun: keys and packages; behind a key:
/// its values; behind an operator: the versions that occur, newest first. A text with mistakes
/// elsewhere is completed all the same. Pure.
FilterCompletion completeFilter(const QString &text, qsizetype cursor,
                                const FilterVocabulary &vocabulary, int maximum = 50);

} // namespace gearaudit
