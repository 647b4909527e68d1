#pragma once

#include "ui/trees/gears_columns.h"

#include <variant>

namespace gearaudit
{

/// A gear, Python, pip or package, for a column to say something about.
struct GearsCell {
    GearsText &texts;
    const GearTree &tree;
    quint32 number; ///< its number in its report
    const GearFaults &faults;

    const PackedReport &report() const { return tree.report(); }
    GearRow gear() const { return report().gear(number); }
    PythonRow python() const { return report().python(number); }
    PipRow pip() const { return report().pip(number); }
    PackageRow package() const { return report().packages({number, 1}).front(); }
    QString text(TextId id) const { return report().text(id); }
    /// A gear's, with all that its row leaves out.
    const GearRecord &record() const { return texts.record(tree, number); }
};
/// What a cell shows or explains.
using GearsCellText = QString (*)(const GearsCell &cell);

/// By what gears or Pythons are ordered: one of their texts, a number, or words made for it.
template <class Row>
using OrderBy = std::variant<TextId Row::*, quint32 (*)(const Row &), QString (*)(const Row &)>;

/// All there is to say about a column. Null and empty: nothing.
struct GearsColumnRow {
    GearsColumn column = GearsColumn::Name;
    QString (*title)() = nullptr;
    // What it shows.
    GearsCellText gear = nullptr;
    GearsCellText python = nullptr;
    GearsCellText pip = nullptr;
    GearsCellText package = nullptr;
    GearsCellText gearHelp = nullptr; ///< more than there is room for
    GearsCellText pythonHelp = nullptr;
    GearsCellText packageHelp = nullptr;
    // How rows stand that are ordered by it.
    bool isVersion = false; ///< its texts are versions
    bool isByFaults = false; ///< the worst last; the next four do not count
    OrderBy<GearRow> gearOrder = &GearRow::name;
    TextId (*gearVersion)(const PackedReport &report, quint32 gear) = nullptr; ///< instead of gearOrder
    OrderBy<PythonRow> pythonOrder = &PythonRow::path;
    TextId PipRow::*pipOrder = &PipRow::path;
    TextId PackageRow::*packageOrder = &PackageRow::name;
};

const GearsColumnRow &columnRow(GearsColumn column);

} // namespace gearaudit
