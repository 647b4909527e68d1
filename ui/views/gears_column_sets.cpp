#include "ui/views/gears_column_sets.h"

#include "ui/trees/gears_columns.h"

namespace gearaudit
{

namespace
{

constexpr std::size_t at(GearsColumn column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

std::vector<ColumnSet> gearsColumnSets()
{
    const QString version = QStringLiteral("00.00.0");
    std::vector<ColumnFit> tree(gearsColumnCount);
    tree[at(GearsColumn::Name)] = {16, 16};
    tree[at(GearsColumn::Version)] = {7, 4.5, version, 90};
    tree[at(GearsColumn::Python)] = {9, 5, version + QStringLiteral(" ! "), 80};
    tree[at(GearsColumn::Reason)] = {22, 8, {}, 70};
    tree[at(GearsColumn::Sdk)] = {8, 5, version + QStringLiteral(" ▼ "), 60};
    tree[at(GearsColumn::Faults)] = {12, 4.5, {}, 50};
    tree[at(GearsColumn::Label)] = {14, 6, {}, 40, false};
    tree[at(GearsColumn::Image)] = {18, 8, {}, 30, false};
    tree[at(GearsColumn::Digest)] = {14, 6, {}, 20, false};
    tree[at(GearsColumn::SdkEnabled)] = {8, 4, {}, 10, false};
    tree[at(GearsColumn::Status)] = {11, 6, {}, 35, false};
    std::vector<ColumnFit> matches(gearsColumnCount);
    matches[at(GearsColumn::Name)] = {16, 16};
    matches[at(GearsColumn::Python)] = {9, 5, version + QStringLiteral(" ! "), 80};
    matches[at(GearsColumn::Package)] = {14, 8, {}, 95};
    matches[at(GearsColumn::Version)] = {8, 4.5, version + QStringLiteral(" ▼ "), 90};
    matches[at(GearsColumn::Site)] = {10, 5, {}, 70};
    matches[at(GearsColumn::Faults)] = {12, 4.5, {}, 50};
    return {{std::move(tree), {}},
            {std::move(matches),
             {static_cast<int>(GearsColumn::Name), static_cast<int>(GearsColumn::Python),
              static_cast<int>(GearsColumn::Package), static_cast<int>(GearsColumn::Version),
              static_cast<int>(GearsColumn::Site), static_cast<int>(GearsColumn::Faults)}}};
}

} // namespace gearaudit
