#pragma once

#include "core/report/report_rows.h"

#include <QDateTime>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace gearaudit
{

struct PackedRows;
class PackedBuilder;
class TextPool;

/// A report, packed: every text once, rows of numbers, nothing lost. Immutable and shared; safe to
/// read from any thread.
class PackedReport final
{
public:
    ~PackedReport();
    PackedReport(const PackedReport &) = delete;
    PackedReport &operator=(const PackedReport &) = delete;

    static std::shared_ptr<const PackedReport> pack(const std::vector<GearRecord> &records);

    /// This report with the records added, each in place of the one of the same collection, site
    /// and key; those that are new come last. Takes time in proportion to the rows (numbers are
    /// copied, texts are not).
    std::shared_ptr<const PackedReport> with(const std::vector<GearRecord> &records) const;

    /// This report without these gears. Time as above.
    std::shared_ptr<const PackedReport> without(const std::vector<RecordKey> &gone) const;

    /// The same gears by site, then key, as a file has them.
    std::shared_ptr<const PackedReport> inFileOrder() const;

    /// Which gear this is; unlike facts(), without a look at anything else.
    RecordKey recordKey(quint32 gear) const;
    /// Everything that is known of one gear, as it was packed.
    GearRecord record(quint32 gear) const;
    /// Of all gears. The same text is one string in all of them.
    std::vector<GearRecord> records() const;
    /// Everything known of the gear but its interpreters.
    GearRecord facts(quint32 gear) const;

    quint32 gearCount() const;
    quint32 pythonCount() const;
    quint32 packageCount() const;
    GearRow gear(quint32 number) const;
    PythonRow python(quint32 number) const;
    PipRow pip(quint32 number) const;
    /// Valid as long as the report.
    std::span<const PackageRow> packages(NumberRange range) const;
    /// A list of texts, such as GearRow::tools. Valid as long as the report.
    std::span<const TextId> texts(NumberRange range) const;
    /// Of the packages that a pip lists.
    std::vector<OriginRow> origins(quint32 pip) const;

    quint32 textCount() const;
    /// Whether the same text has the same number in both: one of them came of the other.
    bool sharesTexts(const PackedReport &other) const { return m_texts == other.m_texts; }
    QString text(TextId id) const;
    /// The same without making a string. Valid as long as the report.
    std::string_view utf8(TextId id) const;

    // The way up, and pips as rows of their own, numbered through like everything else.
    quint32 gearOf(quint32 python) const;
    quint32 pipCount() const;
    NumberRange pipsOf(quint32 python) const;
    quint32 pythonOfPip(quint32 pip) const;
    NumberRange packagesOfPip(quint32 pip) const;
    /// Those known by metadata, of a python without a pip that works.
    NumberRange packagesByMetadata(quint32 python) const;
    /// Which interpreter has this package; in O(log pythons).
    quint32 pythonOfPackage(quint32 package) const;

private:
    friend class PackedBuilder;
    PackedReport(PackedRows rows, std::shared_ptr<TextPool> texts, quint32 textCount);

    std::unique_ptr<const PackedRows> m_rows;
    std::shared_ptr<TextPool> m_texts; ///< shared with the reports that came of this one
    quint32 m_textCount;
};
using PackedSnapshot = std::shared_ptr<const PackedReport>;

} // namespace gearaudit
