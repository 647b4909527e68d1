#pragma once

#include "core/advisories/advisory_database.h"
#include "core/advisories/asked_version.h"
#include "core/advisories/database_format.h"
#include "core/advisories/known_names.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <unordered_map>

namespace gearaudit
{

/// What a file of database_format.h holds, wholly checked. Internal to AdvisoryDatabase::open(). The bytes
/// are the program's own: of a mapping, whoever shortens the file in its place would end the program.
class PackedDatabase : public AdvisoryDatabase
{
public:
    static Result<std::shared_ptr<const AdvisoryDatabase>> open(const QString &path);
    /// Of what a file holds; `path` is for the error.
    static Result<std::shared_ptr<const AdvisoryDatabase>> of(QByteArray file, const QString &path);

    AdvisoryFacts facts() const override { return m_facts; }
    bool knows(std::string_view name) const override;
    Assessment assess(const QString &name, const QString &version) const override;
    QStringList fixingVersions(const QString &name) const override;

private:
    struct Run {
        quint32 first = 0;
        quint32 end = 0;
    };
    /// A version that ends an interval.
    struct End {
        quint32 version;
        AskedVersion asked;
    };
    /// One that ends a fault: as small as can be, since tens of thousands are kept.
    struct Fix {
        quint32 version;
        QString text;
    };
    using VersionTexts = std::unordered_map<quint32, QString>; ///< of versions
    struct KnownFault {
        Fault fault; ///< with all its records, and without a fix
        std::vector<Fix> fixes; ///< by order, pre-releases last
    };
    /// What is the same for every version of a package: made when one is first asked of, so that what is
    /// said of its versions shares the texts.
    struct KnownPackage {
        std::vector<KnownFault> faults;
        std::vector<Fix> fixes; ///< in none of the faults; as above
    };
    enum class Affected { No, Undecided, Yes };

    explicit PackedDatabase(QByteArray file) : m_file(std::move(file)) {}
    bool readHead();
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
        return {reinterpret_cast<const Item *>(m_file.constData() + place.offset), place.count};
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
    std::vector<End> endsOf(Run faults) const;
    std::vector<Fix> fixesOf(Run faults, VersionTexts &texts) const;
    QStringList affectedRecords(const AskedVersion &asked, quint32 fault, const QStringList &all) const;
    KnownFault knownFault(quint32 number, VersionTexts &texts) const;
    std::shared_ptr<const KnownPackage> known(quint32 package) const;

    const QByteArray m_file;
    std::array<advisoryfile::Place, advisoryfile::partCount> m_places{};
    AdvisoryFacts m_facts;
    KnownNames m_names;
    mutable std::mutex m_mutex; ///< for what is kept
    mutable std::unordered_map<quint32, std::shared_ptr<const KnownPackage>> m_known;
};

} // namespace gearaudit
