#include "core/filter/filter_matches.h"
#include "core/filter/filter_parser.h"
#include "core/insight/comparison.h"
#include "core/report/packed_reader.h"
#include "tests/bench/explore/explore.h"

namespace gearaudit::bench
{

namespace
{

Figures filters(const Files &files)
{
    const auto report = *readPackedReport(files.master());
    Figures figures;
    const std::pair<const char *, const char *> filters[] = {
        {"rare", "package:py-type116"},
        {"common", "numpy"},
        {"version", "numpy<2.1"},
        {"word", "gear-99"},
        {"letter", "e"},
        {"python and package", "python:2.7 pandas>=1"},
        {"end of life", "eol:yes"},
        {"not", "-scipy"},
        {"sdk behind", "sdk-behind:yes"},
        {"three words", "numpy or pandas or utility"},
    };
    for (const auto &[name, filter] : filters) {
        const auto parsed = parseFilter(QString::fromLatin1(filter));
        if (!parsed)
            qFatal("%s is no filter", filter);
        FilterMatches matches;
        const auto times = timed(QString::fromLatin1(name), [&] {
            matches = findMatches(*parsed, *report, QDate(2026, 11, 22));
        });
        figures.insert(figures.end(), times.begin(), times.end());
        figures.push_back(
            {QString::fromLatin1(name) + QStringLiteral(", gears"), double(matches.gearCount)});
    }
    return figures;
}

Figures changes(const Files &files)
{
    PackedSnapshot report = *readPackedReport(files.master());
    const std::vector<GearRecord> some{report->record(10), report->record(5000)};
    PackedSnapshot next;
    auto figures = timed(QStringLiteral("add two records"), [&] { next = report->with(some); });
    const auto again = timed(QStringLiteral("all records"), [&] { report->records(); });
    figures.insert(figures.end(), again.begin(), again.end());
    return figures;
}

Figures differences(const Files &files)
{
    const auto before = *readPackedReport(files.master());
    const auto after = *readPackedReport(files.later());
    Difference found;
    auto figures = timed(QStringLiteral("difference"), [&] {
        found = differenceOf({before, {}}, {after, {}});
    });
    figures.push_back({QStringLiteral("gears that differ"), double(found.gears.size())});
    return figures;
}

} // namespace

std::vector<Step> filterSteps()
{
    return {
        {QStringLiteral("filters"), filters},
        {QStringLiteral("changes"), changes},
        {QStringLiteral("comparing"), differences},
    };
}

} // namespace gearaudit::bench
