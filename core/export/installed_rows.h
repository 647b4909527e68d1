#pragma once

#include "core/export/exported_gears.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gearaudit
{

/// What installedPackages() tells, as numbers of a report.
struct InstalledRow {
    PackageRow package;
    std::optional<quint32> pip; ///< that lists it; none: by metadata
    OriginRow origin;           ///< without a url: from an index
    quint32 number = 0;         ///< the package's, in the report
};

/// Reads what is installed for interpreters of one report, as far as an export has it. Remembers
/// which names are the same one, so it is made once a report.
class InstalledRows
{
public:
    explicit InstalledRows(const ExportedReport &report);
    InstalledRows(const InstalledRows &) = delete;
    InstalledRows &operator=(const InstalledRows &) = delete;

    /// Calls a function with (number, PythonRow) for each interpreter that is exported of a gear.
    template <class Function> void forPythons(quint32 number, const GearRow &gear, Function function)
    {
        if (m_view.matches != nullptr) {
            m_isByPythons = m_view.isByPythons(number, gear);
            m_view.forPythons(number, gear, function);
            return;
        }
        for (quint32 i = gear.pythons.first; i < gear.pythons.end(); ++i)
            function(i, m_view.view->python(i));
    }

    /// The packages of the interpreter that such a call names, in the order of its pips; one that
    /// several of them list is there once, as the first has it. Valid until the next call.
    const std::vector<InstalledRow> &of(quint32 number, const PythonRow &python);

private:
    /// Names that are the same by PEP 503.
    struct SameName {
        const PackedReport *report;
        std::size_t operator()(TextId name) const;
        bool operator()(TextId left, TextId right) const;
    };
    void add(NumberRange packages, std::optional<quint32> pip, bool isAll);
    TextId sameName(TextId name);

    PackedSnapshot m_report;
    std::shared_ptr<const FilterMatches> m_matches;
    MatchedView m_view;
    bool m_isByPythons = false;
    std::vector<InstalledRow> m_rows;
    std::unordered_map<TextId, OriginRow> m_origins; ///< of the pip at hand, by name
    std::unordered_set<TextId, SameName, SameName> m_names;
    std::vector<TextId> m_same; ///< by name: the first one that is the same; 0: not asked yet
    std::vector<quint32> m_seen; ///< by name: the interpreter that had it last, counted from 1
    quint32 m_asked = 0;
};

} // namespace gearaudit
