#pragma once

#include "core/advisories/asked_version.h"
#include "core/advisories/database_format.h"
#include "core/advisories/database_writer.h"
#include "core/advisories/fault_groups.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <map>

namespace gearaudit
{

/// Collects what goes into the file. Internal to writeAdvisoryDatabase().
class DatabaseParts
{
public:
    explicit DatabaseParts(const AdvisoryInput &input);

    /// The whole file; none where it would be too large for its numbers.
    std::optional<QByteArray> file() const;

private:
    void add(const PackageGroups &package);
    void add(const FaultGroup &fault);
    void add(const FaultRecord &record);
    void addListed(const FaultRecord &record);
    quint32 ratingOf(const FaultGroup &fault, quint32 &epss) const;
    quint32 text(const QByteArray &utf8);
    quint32 text(const QString &text) { return this->text(text.toUtf8()); }
    /// 0 for an empty text.
    quint32 version(const QString &text);
    const AskedVersion &asked(const QString &text);
    bool isWithin(const AskedVersion &version, const AffectedInterval &interval);
    template <class Item> void append(advisoryfile::Part part, const Item &item);
    quint32 countOf(advisoryfile::Part part) const;

    const AdvisoryInput &m_input;
    std::array<QByteArray, advisoryfile::partCount> m_parts;
    QHash<QByteArray, quint32> m_texts;
    QHash<QString, quint32> m_versions;
    QHash<QString, AskedVersion> m_asked;
};

} // namespace gearaudit
