#pragma once

#include "core/advisories/update/advisory_file.h"
#include "core/advisories/update/osv_record.h"

namespace gearaudit
{

/// Gathers records within bounds. Of an id that comes twice the one that was modified last counts.
class OsvCollector
{
public:
    OsvCollector(const AdvisoryLimits &limits, const QDateTime &now, std::function<void(qint64)> told);

    /// A text with one record, or an array of them; `name` is told where it cannot be used. False where
    /// there are more than the bounds allow.
    bool add(const QString &name, std::string_view json);
    void passOver(const QString &name, const QString &why);
    bool isFull() const { return m_content.count >= m_limits.records; }
    const AdvisoryLimits &limits() const { return m_limits; }
    /// Malformed where nothing of it was a record, or so much was not that it is not to be trusted.
    Result<AdvisoryContent> take(const QString &path);

private:
    bool take(const QString &name, Result<OsvRecord, QString> record);

    const AdvisoryLimits m_limits;
    const QDateTime m_now;
    const std::function<void(qint64)> m_told;
    OsvReader m_reader;
    AdvisoryContent m_content;
    QHash<QString, std::pair<std::size_t, QDateTime>> m_places; ///< by id
};

Result<AdvisoryContent> readOsvZip(const QString &path, OsvCollector &collector, const std::stop_token &stop);
Result<AdvisoryContent> readOsvFolder(const QString &path, OsvCollector &collector, const std::stop_token &stop);
Result<AdvisoryContent> readOsvText(const QString &path, const QByteArray &json, OsvCollector &collector);

} // namespace gearaudit
