#pragma once

#include <QString>

#include <vector>

namespace gearaudit
{

/// A filter to learn from, and what it finds.
struct FilterExample {
    QString filter;
    QString meaning;

    bool operator==(const FilterExample &) const = default;
};

struct FilterExamples {
    QString heading;
    std::vector<FilterExample> examples;
};

/// The filter language by examples, from the simple to the rest. Plain text.
std::vector<FilterExamples> filterExamples();

} // namespace gearaudit
