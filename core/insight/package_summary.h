#pragma once

#include "core/advisories/fault_sums.h"
#include "core/filter/matched_view.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace gearaudit
{

/// Which packages are installed where: names, their versions, and the gears that have these. What
/// a filter does not show does not count. Immutable once it is made; compact, since there may be a
/// million rows behind it.
class PackageSummary
{
public:
    struct Gear {
        quint32 report = 0; ///< its number among those that were summed up
        quint32 gear = 0;

        bool operator==(const Gear &) const = default;
    };
    struct Version {
        quint32 text = 0; ///< see versionText()
        quint32 sites = 0;
        NumberRange gears; ///< in gears(), each once
        quint32 started = 0; ///< of the gears: that start an interpreter with it
        const Assessment *known = nullptr; ///< the worst of those in its gears; null: nothing is known
    };
    struct Name {
        quint32 gears = 0; ///< that have it at any version
        quint32 sites = 0;
        NumberRange versions; ///< in versions(), newest first
        quint32 started = 0;
        const Assessment *known = nullptr; ///< of its worst version
    };

    PackageSummary() = default;
    /// Pure; in proportion to the rows. Sites of one name in several reports are one site, gears
    /// of one name are not one gear. What is known of faults lives as long as the reports' faults.
    explicit PackageSummary(const std::vector<MatchedView> &reports);

    /// In the order of their PEP 503 forms.
    std::span<const Name> names() const { return m_names; }
    std::span<const Version> versions() const { return m_versions; }
    std::span<const Gear> gears() const { return m_gears; }

    /// As the first that was met spells it.
    const QString &spelling(quint32 name) const
    {
        return m_spellings[static_cast<qsizetype>(name)];
    }
    /// In PEP 503 form.
    const QString &normalName(quint32 name) const
    {
        return m_normalNames[static_cast<qsizetype>(name)];
    }
    const QString &versionText(quint32 version) const
    {
        return m_versionTexts[static_cast<qsizetype>(m_versions[version].text)];
    }
    quint32 nameOfVersion(quint32 version) const;
    /// The number of a name in PEP 503 form, or of the first one behind where it would be.
    quint32 lowerBound(const QString &normalName) const;

private:
    class Builder;
    QStringList m_normalNames;
    QStringList m_spellings;
    QStringList m_versionTexts;
    std::vector<Name> m_names;
    std::vector<Version> m_versions;
    std::vector<Gear> m_gears;
};

} // namespace gearaudit
