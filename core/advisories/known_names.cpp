#include "core/advisories/known_names.h"

#include "core/model/package_name.h"

#include <QString>

#include <bit>

namespace gearaudit
{

namespace
{
constexpr quint64 start = 0xcbf29ce484222325, factor = 0x100000001b3; // FNV-1a

quint64 mixed(quint64 hash)
{
    return hash * 0x9e3779b97f4a7c15;
}

/// Letters beyond ASCII have cases that bytes do not tell.
quint64 hashOfAny(std::string_view utf8)
{
    const QByteArray normal =
        normalizedPackageName(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toUtf8();
    quint64 hash = start;
    for (const char each : normal)
        hash = (hash ^ quint8(each)) * factor;
    return mixed(hash);
}
} // namespace

KnownNames::KnownNames(std::size_t count) : m_bits(std::bit_ceil(count + 1)) {}

quint64 KnownNames::hashOf(std::string_view utf8)
{
    quint64 hash = start;
    bool inRun = false;
    for (const char each : utf8) {
        if (quint8(each) >= 0x80)
            return hashOfAny(utf8);
        const bool separates = each == '-' || each == '_' || each == '.';
        if (!separates)
            hash = (hash ^ quint8(each >= 'A' && each <= 'Z' ? each + ('a' - 'A') : each)) * factor;
        else if (!inRun)
            hash = (hash ^ quint8('-')) * factor;
        inRun = separates;
    }
    return mixed(hash);
}

} // namespace gearaudit
