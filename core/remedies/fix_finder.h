#pragma once

#include "core/advisories/advisory_database.h"
#include "core/model/version.h"
#include "core/remedies/bound.h"

#include <unordered_map>
#include <vector>

namespace gearaudit
{

/// What has faults, and where.
struct FaultyPackage {
    QString name; ///< PEP 503 form
    QString installed; ///< the highest version that is there
    std::vector<Fault> faults; ///< that count
    QStringList judged; ///< names of faults that do not count there
};

/// The version to go to.
struct FixChoice {
    QString to; ///< empty: no version ends any
    std::vector<Fault> left; ///< that `to` has
    std::vector<const Bound *> conflicts; ///< that forbid `to`
    QString within; ///< where there are conflicts: a version that nothing forbids and that ends some
    std::vector<Fault> leftWithin;
};

/// Whether the two are one fault, by any of their names: a fault goes by other names where other records
/// tell of it.
bool isSameFault(const Fault &left, const Fault &right);

/// Finds the versions that end faults. Asks the database of each version of a package once.
class FixFinder
{
public:
    explicit FixFinder(const AdvisoryDatabase &database) : m_database(database) {}

    /// The lowest version above the installed one that has the fewest faults of those that there are
    /// (exploited ones first), among those that the bounds allow; where these end less than others, that
    /// one of the others and what forbids it. Pre-releases only where no release ends any. Bounds that the
    /// installed version breaks do not count.
    FixChoice find(const FaultyPackage &package, const std::vector<const Bound *> &bounds);

private:
    struct Candidate {
        QString text;
        std::optional<Version> version;
        QByteArray key;
        Assessment known;
    };
    /// A candidate with the faults that it leaves.
    struct Step {
        const Candidate *candidate = nullptr;
        std::vector<Fault> left;
        int exploited = 0;
    };
    const std::vector<Candidate> &candidatesOf(const QString &name);
    const std::vector<Step> &stepsOf(const FaultyPackage &package);

    const AdvisoryDatabase &m_database;
    std::unordered_map<QString, std::vector<Candidate>> m_candidates;
    std::unordered_map<QString, std::vector<Step>> m_steps; ///< by package, version and faults
};

} // namespace gearaudit
