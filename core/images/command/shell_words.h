#pragma once

#include "core/images/command/shell_reader.h"

#include <QStringList>

#include <vector>

namespace gearaudit
{

/// "-x" or "--long"; not a lone dash.
bool isOption(const ShellWord &word);

/// The words from an index on; none when there are not so many.
std::vector<ShellWord> after(const std::vector<ShellWord> &words, size_t from);

/// The index of the first word that is no option, from `from` on; behind "--" where it stands.
/// `withValue` are the options that take the next word.
size_t passOptions(const std::vector<ShellWord> &words, size_t from, const QStringList &withValue);

} // namespace gearaudit
