#pragma once

#include "core/advisories/fault.h"
#include "core/base/result.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace gearaudit
{

/// Where a part of the database came from.
struct AdvisorySource {
    QString kind; ///< "osv", "kev", "epss"
    QString address; ///< an address, or a file's name
    QDateTime date; ///< of its content: the newest record; the list's own date. UTC
    QDateTime fetched; ///< UTC
    QString etag; ///< what a conditional request gives back; empty: none
    QString lastModified;
    qint64 count = 0; ///< records, entries or scores

    bool operator==(const AdvisorySource &) const = default;
};

struct AdvisoryFacts {
    QDateTime made; ///< UTC
    std::vector<AdvisorySource> sources; ///< none: there is no database
    qint64 advisories = 0; ///< records that concern a package of PyPI and were not withdrawn
    qint64 packages = 0;   ///< distinct names
    qint64 malicious = 0;  ///< records that name an attack
};

/// The known faults of PyPI's packages, in a compact file whose bytes are asked as they are. Immutable; to
/// be asked from any thread; the file may be replaced, shortened or removed meanwhile.
class AdvisoryDatabase
{
public:
    /// NotFound where there is none; Malformed where it is damaged, or of another program's version:
    /// everything that a lookup goes by is checked before.
    static Result<std::shared_ptr<const AdvisoryDatabase>> open(const QString &path);

    virtual ~AdvisoryDatabase() = default;
    virtual AdvisoryFacts facts() const = 0;
    /// Whether it has anything to say of a package, by its name in UTF-8; if not, there is no need to ask
    /// of its versions.
    virtual bool knows(std::string_view name) const
    {
        Q_UNUSED(name);
        return true;
    }
    /// What is known of a version of a package, both as installed; no judgements, and as if no
    /// distribution had installed it. Takes time in proportion to the package's records.
    virtual Assessment assess(const QString &name, const QString &version) const = 0;
    /// The versions that end one of the package's faults, in order: the candidates for a fix, since
    /// what else was ever released is not known here.
    virtual QStringList fixingVersions(const QString &name) const = 0;
};
using AdvisorySnapshot = std::shared_ptr<const AdvisoryDatabase>;

/// Whether a kind of source ("kev") is among those it was made of: what else it would say is not known.
bool hasSource(const AdvisoryFacts &facts, const QString &kind);

/// How many days old what it says is: by the records of faults, else by when it was made; none where that
/// is not known. A date to come counts as today.
std::optional<int> daysOld(const AdvisoryFacts &facts, const QDateTime &now);

/// The file in the user's data folder that window and terminal share.
QString advisoriesPath();

/// Older than this and it is said, in days.
constexpr int advisoriesGrowOld = 14;

} // namespace gearaudit
