#pragma once

#include "core/advisories/database_writer.h"

#include <QStringList>
#include <QTemporaryDir>

// Made-up records of known faults, and databases of them.

namespace gearaudit::test
{

/// A record that says versions of one package are affected: intervals as "1.0..2.0" (fixed there),
/// "..2.0" (from the first), "1.0.." (without an end), "1.0..=1.9" (the last that is affected).
Advisory advisory(const char *id, const char *package, const QStringList &intervals,
                  const QStringList &aliases = {}, const QStringList &versions = {});

/// A database of these, in a folder of its own.
class AdvisorySample
{
public:
    explicit AdvisorySample(AdvisoryInput input);
    explicit AdvisorySample(std::vector<Advisory> advisories);

    const AdvisoryDatabase &database() const { return *m_database; }
    AdvisorySnapshot snapshot() const { return m_database; }
    QString path() const { return m_folder.filePath(QStringLiteral("faults.db")); }

private:
    QTemporaryDir m_folder;
    AdvisorySnapshot m_database;
};

} // namespace gearaudit::test
