#pragma once

#include "core/filter/filter_matches.h"
#include "core/report/packed_report.h"

#include <QDate>

#include <vector>

namespace gearaudit
{

/// Records as a filter asks them; for as many as a command line or one page looks at. Keeps no
/// reference to the records.
class RecordView final : public FilterView
{
public:
    explicit RecordView(const std::vector<GearRecord> &records)
        : m_report(PackedReport::pack(records))
    {
    }

    quint32 gearCount() const override { return m_report->gearCount(); }
    quint32 pythonCount() const override { return m_report->pythonCount(); }
    quint32 packageCount() const override { return m_report->packageCount(); }
    GearRow gear(quint32 number) const override { return m_report->gear(number); }
    PythonRow python(quint32 number) const override { return m_report->python(number); }
    PipRow pip(quint32 number) const override { return m_report->pip(number); }
    std::span<const PackageRow> packages(NumberRange range) const override
    {
        return m_report->packages(range);
    }
    quint32 textCount() const override { return m_report->textCount(); }
    QString text(TextId id) const override { return m_report->text(id); }
    std::string_view utf8(TextId id) const override { return m_report->utf8(id); }

private:
    PackedSnapshot m_report;
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
