#include "core/images/command/shell_words.h"

#include <algorithm>

namespace gearaudit
{

bool isOption(const ShellWord &word)
{
    return word.text.startsWith(u'-') && word.text.size() > 1;
}

std::vector<ShellWord> after(const std::vector<ShellWord> &words, size_t from)
{
    return {words.begin() + qptrdiff(std::min(from, words.size())), words.end()};
}

size_t passOptions(const std::vector<ShellWord> &words, size_t from, const QStringList &withValue)
{
    while (from < words.size() && isOption(words[from])) {
        if (words[from].text == QLatin1String("--"))
            return from + 1;
        from += withValue.contains(words[from].text) ? 2 : 1;
    }
    return std::min(from, words.size());
}

} // namespace gearaudit
