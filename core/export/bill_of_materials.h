#pragma once

#include "core/export/bill_faults.h"
#include "core/export/exported_gears.h"
#include "core/export/installed_rows.h"
#include "core/report/common_texts.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <unordered_map>
#include <unordered_set>
#include <vector>

// Internal to the CycloneDX export: what is in a bill, as numbers. A library takes about a hundred
// bytes, so that a million of them can be told apart before the first is written.

namespace gearaudit
{

/// Properties of a component, by name; each value once, in the order added.
class BillProperties
{
public:
    void add(const char *name, const QString &value);
    const QMap<QString, QStringList> &values() const { return m_values; }

private:
    QMap<QString, QStringList> m_values;
    QSet<QString> m_known; ///< names and values
};

struct BillImage {
    QString name;
    QString digest;
    BillProperties properties;
    std::vector<quint32> libraries; ///< by number, ascending, each once
    bool isKnown = false;
};

/// A package of an interpreter: texts by their common numbers.
struct BillLibrary {
    TextId name = 0;
    TextId version = 0;
    TextId url = 0;
    TextId commit = 0;
    TextId python = 0; ///< its path
    TextId pythonVersion = 0;
    TextId environment = 0;
    bool editable = false;

    bool operator==(const BillLibrary &) const = default;
};

class BillOfMaterials
{
public:
    explicit BillOfMaterials(const ExportedGears &gears);
    BillOfMaterials(const BillOfMaterials &) = delete;
    BillOfMaterials &operator=(const BillOfMaterials &) = delete;

    /// By reference.
    const QMap<QString, BillImage> &images() const { return m_images; }
    /// In the order of their first appearance.
    const std::vector<BillLibrary> &libraries() const { return m_libraries; }
    /// What is known of the libraries; empty where there is no database.
    const std::vector<BillFault> &faults() const { return m_faultList; }
    QString text(TextId common) const { return m_texts.text(common); }
    QString packageUrl(const BillLibrary &library) const;
    QString originOf(const BillLibrary &library) const;
    /// What names the library in the bill. Where two differ in something that it would not show,
    /// the later one has a number.
    QString reference(quint32 library) const;

private:
    struct SameLibrary {
        const std::vector<BillLibrary> *libraries;
        std::size_t operator()(quint32 number) const;
        bool operator()(quint32 left, quint32 right) const
        {
            return (*libraries)[left] == (*libraries)[right];
        }
    };

    void add(ExportedGears::Gear gear);
    BillImage &image(const GearRecord &facts, bool isKnown, const QString &mark);
    void addPythons(BillImage &image, ExportedGears::Gear gear, const GearRow &row);
    quint32 numberOf(const BillLibrary &library);
    void takeReference(quint32 library);
    QString plainReference(const BillLibrary &library) const;

    const ExportedGears &m_gears;
    CommonTexts m_texts;
    std::vector<std::unique_ptr<InstalledRows>> m_installed; ///< by report, while it is made
    QMap<QString, BillImage> m_images;
    std::vector<BillLibrary> m_libraries;
    BillFaults m_faults;
    std::vector<BillFault> m_faultList;
    std::unordered_set<quint32, SameLibrary, SameLibrary> m_numbers;
    /// By a digest of the references that were given: which number the next one alike gets. Two
    /// that are not alike and share a digest merely get a number that they do not need.
    std::unordered_map<quint64, quint32> m_taken;
    std::unordered_map<quint32, quint32> m_suffixes; ///< by library, where it has a number
};

} // namespace gearaudit
