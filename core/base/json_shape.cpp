#include "core/base/json_shape.h"

#include <cstring>

namespace gearaudit
{

namespace
{
constexpr qsizetype small = 8'000'000;
constexpr int deepest = 500;
constexpr qsizetype longest = 16'000'000; ///< of a string, in bytes

/// Where a string ends that begins before `from`: at its quote, or at `end`.
const char *endOfString(const char *from, const char *end)
{
    for (const char *at = from; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, '"', std::size_t(end - at)));
        if (at == nullptr)
            return end;
        const char *before = at;
        while (before > from && before[-1] == '\\')
            --before;
        if ((at - before) % 2 == 0)
            return at;
    }
    return end;
}
} // namespace

QString oddShapeOfJson(const QByteArray &json)
{
    if (json.size() <= small)
        return {};
    int depth = 0;
    const char *const end = json.constData() + json.size();
    for (const char *at = json.constData(); at < end; ++at) {
        if (*at == '"') {
            const char *const quote = endOfString(at + 1, end);
            if (quote - at > longest)
                return QStringLiteral("a text in it is longer than %1 MB").arg(longest / 1'000'000);
            at = quote;
        } else if (*at == '[' || *at == '{') {
            if (++depth > deepest)
                return QStringLiteral("it is nested more than %1 levels deep").arg(deepest);
        } else if (*at == ']' || *at == '}') {
            --depth;
        }
    }
    return {};
}

} // namespace gearaudit
