#include "ui/exploring/carried_selection.h"

#include "core/report/report_counterparts.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace gearaudit
{

namespace
{

using Kind = SelectedNode::Kind;

/// Where the things of one report went.
class Way
{
public:
    Way(const LoadedReport &from, const Exploration &to) : m_from(*from.report)
    {
        const auto found =
            std::find_if(to.reports.begin(), to.reports.end(), [&](const FilteredReport &report) {
                return report.loaded.path == from.path;
            });
        if (found == to.reports.end())
            return;
        m_to = found->loaded.report.get();
        m_place = static_cast<quint32>(found - to.reports.begin());
        if (m_to != &m_from)
            m_pairs = std::make_unique<ReportCounterparts>(m_from, *m_to);
    }

    std::optional<SelectedNode> operator()(const SelectedNode &node) const
    {
        if (!m_to)
            return std::nullopt;
        SelectedNode carried = node;
        carried.report = m_place;
        if (m_pairs)
            carried.number = numberOf(node);
        if (carried.number == ReportCounterparts::none)
            return std::nullopt;
        return carried;
    }

private:
    quint32 numberOf(const SelectedNode &node) const
    {
        switch (node.kind) {
        case Kind::Report: return 0;
        case Kind::Site: return siteOf(node.number);
        case Kind::Gear: return m_pairs->gear(node.number);
        case Kind::Python: return m_pairs->python(node.number);
        case Kind::Pip: return m_pairs->pip(node.number);
        case Kind::Package: return m_pairs->package(node.number);
        }
        return ReportCounterparts::none;
    }

    quint32 siteOf(TextId name) const
    {
        for (quint32 gear = 0; gear < m_to->gearCount(); ++gear) {
            const TextId site = m_to->gear(gear).site;
            if (m_to->utf8(site) == m_from.utf8(name))
                return site;
        }
        return ReportCounterparts::none;
    }

    const PackedReport &m_from;
    const PackedReport *m_to = nullptr;
    quint32 m_place = 0;
    std::unique_ptr<const ReportCounterparts> m_pairs; ///< null: the same report
};

} // namespace

Selection carriedSelection(const Exploration &from, const Selection &selection,
                           const Exploration &to)
{
    if (&from == &to)
        return selection;
    std::vector<std::unique_ptr<const Way>> ways(from.reports.size());
    Selection carried;
    for (const SelectedNode &node : selection) {
        if (node.report >= ways.size())
            continue;
        auto &way = ways[node.report];
        if (!way)
            way = std::make_unique<const Way>(from.reports[node.report].loaded, to);
        if (const auto found = (*way)(node))
            carried.push_back(*found);
    }
    return carried;
}

} // namespace gearaudit
