#pragma once

#include "core/advisories/advisory.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// What a file that is given to the database is.
enum class AdvisoryKind {
    Osv,  ///< records of faults, in the form of https://ossf.github.io/osv-schema/
    Kev,  ///< CISA's list of vulnerabilities that are known to be exploited
    Epss, ///< FIRST's scores of how likely a vulnerability is to be exploited
};
constexpr int advisoryKindCount = static_cast<int>(AdvisoryKind::Epss) + 1;
/// "osv", "kev", "epss", as in AdvisorySource::kind.
QString advisoryKindName(AdvisoryKind kind);

/// Bounds on what strangers wrote.
struct AdvisoryLimits {
    qint64 recordBytes = 8 * 1024 * 1024; ///< of one record; a larger one is passed over
    qint64 unpackedBytes = qint64(8) * 1024 * 1024 * 1024; ///< of one file
    qint64 records = 2'000'000;
    qint64 downloadBytes = qint64(2) * 1024 * 1024 * 1024; ///< as it is sent
};

/// What is in one file.
struct AdvisoryContent {
    AdvisoryKind kind = AdvisoryKind::Osv;
    std::vector<Advisory> advisories; ///< of Osv: those that were not withdrawn and concern PyPI
    QSet<QString> exploited;          ///< of Kev
    QHash<QString, float> epss;       ///< of Epss
    QDateTime date; ///< of its content, UTC: its newest record, or the list's own
    qint64 count = 0; ///< records that were read, those without use too; entries; scores
    qint64 passedOver = 0; ///< records that could not be read or are larger than the bounds
    QStringList examples; ///< of these, with why: the first few
};

/// Reads a file, told apart by what is in it, not by its name: a zip of records or a folder of them,
/// one record or an array, CISA's list, FIRST's scores; JSON and CSV also packed by gzip. `told` is
/// called now and then with how many records were read. NotFound, NotReadable, Refused for what is no
/// regular file, Malformed (cut, a web page, nothing of these), TooLarge, Stopped. Blocks.
Result<AdvisoryContent> readAdvisoryFile(const QString &path, const AdvisoryLimits &limits,
                                         const QDateTime &now, std::stop_token stop,
                                         const std::function<void(qint64 records)> &told = {});

} // namespace gearaudit
