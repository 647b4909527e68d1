#pragma once

#include <QStringView>

namespace gearaudit
{

/// Whether the whole of a text is what a glob stands for: `*` is any characters, slashes too, `?`
/// one, `[ab]`, `[a-f]` and `[!a]` one that is (not) in the set; a `[` without its `]` is itself.
/// Linear in practice, for hostile patterns as well. Pure.
bool matchesGlob(QStringView glob, QStringView text, Qt::CaseSensitivity caseSensitivity);

} // namespace gearaudit
