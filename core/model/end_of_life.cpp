#include "core/model/end_of_life.h"

#include "core/model/version.h"

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{

constexpr std::array<PythonBranch, 18> branches{{
    {2, 6, 2013, 10, 29},
    {2, 7, 2020, 1, 1},
    {3, 0, 2009, 6, 27},
    {3, 1, 2012, 4, 9},
    {3, 2, 2016, 2, 20},
    {3, 3, 2017, 9, 29},
    {3, 4, 2019, 3, 18},
    {3, 5, 2020, 9, 30},
    {3, 6, 2021, 12, 23},
    {3, 7, 2023, 6, 27},
    {3, 8, 2024, 10, 7},
    {3, 9, 2025, 10, 31},
    {3, 10, 2026, 10, 0},
    {3, 11, 2027, 10, 0},
    {3, 12, 2028, 10, 0},
    {3, 13, 2029, 10, 0},
    {3, 14, 2030, 10, 0},
    {3, 15, 2031, 10, 0},
}};

struct Level {
    VersionNumber major;
    VersionNumber minor;
};

std::optional<Level> levelOf(const QString &text)
{
    const auto version = Version::parse(pythonVersionText(text));
    if (!version || version->epoch != "0" || version->release.size() < 2)
        return std::nullopt;
    return Level{version->release[0], version->release[1]};
}

bool isBefore(const Level &level, const PythonBranch &branch)
{
    const int major = compareNumbers(level.major, std::to_string(branch.major));
    return major < 0 ||
           (major == 0 && compareNumbers(level.minor, std::to_string(branch.minor)) < 0);
}

} // namespace

QDate PythonBranch::end() const
{
    const QDate month(endYear, endMonth, 1);
    return month.addDays((endDay > 0 ? endDay : month.daysInMonth()) - 1);
}

QString PythonBranch::name() const
{
    return QStringLiteral("%1.%2").arg(major).arg(minor);
}

QDate pythonBranchesTaken()
{
    return {2026, 11, 22};
}

QString pythonBranchesSource()
{
    return QStringLiteral("https://devguide.python.org/versions/");
}

QString pythonVersionText(const QString &version)
{
    QString text = version.trimmed();
    if (text.endsWith(QLatin1Char('+')))
        text.chop(1);
    return Version::parse(text) ? text : QString();
}

std::optional<PythonBranch> pythonBranch(const QString &version)
{
    const auto level = levelOf(version);
    if (!level)
        return std::nullopt;
    for (const auto &branch : branches) {
        if (level->major == std::to_string(branch.major) &&
            level->minor == std::to_string(branch.minor))
            return branch;
    }
    return std::nullopt;
}

std::optional<bool> isEndOfLife(const QString &version, QDate day)
{
    if (const auto branch = pythonBranch(version))
        return day >= branch->end();
    const auto level = levelOf(version);
    if (level && isBefore(*level, branches.front()))
        return true;
    return std::nullopt;
}

} // namespace gearaudit
