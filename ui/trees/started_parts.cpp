#include "ui/trees/started_parts.h"

#include "core/model/end_of_life.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

bool isStarted(const PackedReport &report, quint32 python)
{
    return report.python(python).inUse.value_or(false);
}

TextId sdkOf(const PackedReport &report, quint32 python)
{
    for (const PackageRow &package : report.packages(report.python(python).packages)) {
        if (isSdk(report, package))
            return package.version;
    }
    return 0;
}

} // namespace

bool isSdk(const PackedReport &report, const PackageRow &package)
{
    // PEP 503: any case, and any run of these three between the words.
    constexpr std::string_view name = "flywheelsdk";
    std::size_t place = 0;
    for (const char c : report.utf8(package.name)) {
        if ((c == '-' || c == '_' || c == '.') && place == 8)
            continue;
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (place >= name.size() || lower != name[place++])
            return false;
    }
    return place == name.size() && report.utf8(package.name).size() > name.size();
}

std::optional<quint32> startedPython(const PackedReport &report, quint32 gear)
{
    const NumberRange pythons = report.gear(gear).pythons;
    for (quint32 python = pythons.first; python < pythons.end(); ++python) {
        if (isStarted(report, python))
            return python;
    }
    return std::nullopt;
}

TextId pythonVersion(const PackedReport &report, quint32 gear)
{
    if (const auto started = startedPython(report, gear))
        return report.python(*started).version;
    const NumberRange pythons = report.gear(gear).pythons;
    return pythons.count == 0 ? 0 : report.python(pythons.first).version;
}

TextId sdkVersion(const PackedReport &report, quint32 gear)
{
    if (const auto started = startedPython(report, gear))
        return sdkOf(report, *started);
    const NumberRange pythons = report.gear(gear).pythons;
    for (quint32 python = pythons.first; python < pythons.end(); ++python) {
        if (const TextId found = sdkOf(report, python))
            return found;
    }
    return 0;
}

EndOfLifeMark endOfLifeMarkOf(const PackedReport &report, quint32 python, QDate today)
{
    if (!isEndOfLife(report.text(report.python(python).version), today).value_or(false))
        return EndOfLifeMark::None;
    return isStarted(report, python) ? EndOfLifeMark::Started : EndOfLifeMark::Held;
}

EndOfLifeMark endOfLifeMark(const PackedReport &report, quint32 gear, QDate today)
{
    EndOfLifeMark worst = EndOfLifeMark::None;
    const NumberRange pythons = report.gear(gear).pythons;
    for (quint32 python = pythons.first; python < pythons.end(); ++python)
        worst = std::max(worst, endOfLifeMarkOf(report, python, today));
    return worst;
}

} // namespace gearaudit
