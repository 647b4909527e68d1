#pragma once

#include "core/advisories/advisory_database.h"
#include "core/advisories/asked_version.h"
#include "core/advisories/database_format.h"

#include <QFile>

#include <array>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <unordered_map>

namespace gearaudit
{

/// A file of database_format.h, wholly checked. Internal to AdvisoryDatabase::open().
class MappedDatabase : public AdvisoryDatabase
{
public:
    static Result<std::shared_ptr<const AdvisoryDatabase>> open(const QString &path);

    AdvisoryFacts facts() const override { return m_facts; }
    bool knows(const QString &name) const override;
    Assessment assess(const QString &name, const QString &version) const override;
    QStringList fixingVersions(const QString &name) const override;

private:
    struct Run {
        quint32 first = 0;
        quint32 end = 0;
    };
    /// A version that ends a fault.
    struct Fix {
        quint32 version;
        AskedVersion asked;
    };
    struct KnownFault {
        Fault fault; ///< with all its records, and without a fix
        std::vector<Fix> fixes; ///< that do end it: by order, pre-releases last
    };
    /// What is the same for every version of a package: made when one is first asked of, so that what is
    /// said of its versions shares the texts.
    struct KnownPackage {
        std::vector<KnownFault> faults;
        std::vector<Fix> fixes; ///< in none of the faults; as above
    };
    enum class Affected { No, Undecided, Yes };

    explicit MappedDatabase(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    bool map();
    QString problem();
    QString partsProblem() const;
    QString itemsProblem() const;
    bool hasOrderedTexts() const;
    bool hasGoodVersions() const;
    bool hasGoodPackages() const;
    bool hasGoodFaults() const;
    bool hasGoodRecords() const;

    template <class Item> std::span<const Item> part(advisoryfile::Part part) const
    {
        const advisoryfile::Place &place = m_places[part];
        return {reinterpret_cast<const Item *>(m_bytes + place.offset), place.count};
    }
    std::string_view utf8(quint32 text) const;
    QString text(quint32 number) const;
    std::optional<quint32> packageOf(const QString &name) const;
    Run faultsOf(quint32 package) const;
    Run recordsOf(quint32 fault) const;
    int compared(const AskedVersion &asked, quint32 version) const;
    bool isReadable(quint32 version) const;
    std::string_view keyOf(quint32 version) const;
    Affected isIn(const AskedVersion &asked, const advisoryfile::IntervalItem &interval) const;
    bool isListed(const AskedVersion &asked, Run listed) const;
    Affected byRecord(const AskedVersion &asked, quint32 record) const;
    Affected byFault(const AskedVersion &asked, quint32 fault) const;
    QString fixOf(const AskedVersion &asked, quint32 fault, const KnownFault &known) const;
    QString lowestAbove(const AskedVersion &asked, const std::vector<Fix> &fixes) const;
    std::vector<Fix> endsOf(Run faults) const;
    void keepWhatEnds(std::vector<Fix> &fixes, Run faults) const;
    QStringList affectedRecords(const AskedVersion &asked, quint32 fault, const QStringList &all) const;
    KnownFault knownFault(quint32 number) const;
    std::shared_ptr<const KnownPackage> known(quint32 package) const;

    std::unique_ptr<QFile> m_file; ///< the mapping is its
    const unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
    std::array<advisoryfile::Place, advisoryfile::partCount> m_places{};
    AdvisoryFacts m_facts;
    mutable std::mutex m_mutex; ///< for what is kept
    mutable std::unordered_map<quint32, std::shared_ptr<const KnownPackage>> m_known;
};

} // namespace gearaudit
