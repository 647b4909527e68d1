#pragma once

#include <QtGlobal>

#include <vector>

namespace gearaudit
{

/// A thing in the reports that are open, by its number there. Holds for one Exploration; in the
/// next one the numbers may be others'.
struct SelectedNode {
    enum class Kind : quint8 { Report, Site, Gear, Python, Pip, Package };

    quint32 report = 0; ///< in Exploration::reports
    Kind kind = Kind::Gear;
    /// A gear's, python's, pip's or package's number in its report; of a site the TextId of its
    /// name; of a report 0.
    quint32 number = 0;

    bool operator==(const SelectedNode &) const = default;
};

/// What is selected, in the order in which it is shown.
using Selection = std::vector<SelectedNode>;

} // namespace gearaudit
