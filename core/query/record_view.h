#pragma once

#include "core/query/filter_matches.h"
#include "core/query/filter_view.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace gearaudit
{

/// Records as a filter asks them; for as many as a command line or one page looks at. Keeps no
/// reference to the records.
class RecordView : public FilterView
{
public:
    explicit RecordView(const std::vector<GearRecord> &records);

    quint32 gearCount() const override { return static_cast<quint32>(m_gears.size()); }
    quint32 pythonCount() const override { return static_cast<quint32>(m_pythons.size()); }
    quint32 packageCount() const override { return static_cast<quint32>(m_packages.size()); }
    GearRow gear(quint32 number) const override;
    PythonRow python(quint32 number) const override;
    std::span<const PackageRow> packages(NumberRange range) const override;
    quint32 textCount() const override { return static_cast<quint32>(m_texts.size()); }
    QString text(TextId id) const override { return m_texts[static_cast<qsizetype>(id)]; }

private:
    struct Gear {
        GearRow row;
        NumberRange otherTexts;
    };
    struct Python {
        PythonRow row;
        NumberRange pips;
    };
    TextId idOf(const QString &text);
    void add(const GearRecord &record);
    void add(const PythonFinding &python, bool isRecorded);
    void add(const std::vector<Package> &packages, const QMap<QString, DirectOrigin> &origins);

    std::vector<Gear> m_gears;
    std::vector<Python> m_pythons;
    std::vector<PipRow> m_pips;
    std::vector<PackageRow> m_packages;
    std::vector<TextId> m_otherTexts;
    QStringList m_texts;
    QHash<QString, TextId> m_ids;
};

/// The records that match, whole and in their order: what a filtered tree shows with the relatives
/// of what matches.
std::vector<GearRecord> matchingRecords(const std::vector<GearRecord> &records,
                                        const FilterExpression &filter, QDate today);

/// The records that match with what the filter's terms are true of and no more: of a gear that
/// matches by interpreters only these, and where terms name packages only those packages. A gear
/// that matches as a whole keeps everything. Its paths of interpreters and pips stay as they are.
std::vector<GearRecord> matchingParts(const std::vector<GearRecord> &records,
                                      const FilterExpression &filter, QDate today);

} // namespace gearaudit
