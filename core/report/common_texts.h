#pragma once

#include "core/report/packed_report.h"

#include <string_view>
#include <vector>

namespace gearaudit
{

/// One numbering of the texts of several reports, so that rows of theirs can be compared as
/// numbers. The first one's stay as they are, and so do those of reports that came of it. Valid as
/// long as the reports. Takes time in proportion to the texts.
class CommonTexts
{
public:
    explicit CommonTexts(const std::vector<const PackedReport *> &reports);

    /// The common number of a text of a report, by its place in the list.
    TextId of(std::size_t report, TextId text) const
    {
        const auto &numbers = m_numbers[report];
        return numbers.empty() ? text : numbers[text];
    }
    std::string_view utf8(TextId common) const
    {
        return common < m_own ? m_first->utf8(common) : m_added[common - m_own];
    }
    QString text(TextId common) const
    {
        const auto utf8 = this->utf8(common);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

private:
    const PackedReport *m_first = nullptr;
    TextId m_own = 0;                      ///< how many numbers are those of the first
    std::vector<std::string_view> m_added; ///< what the first does not have
    std::vector<std::vector<TextId>> m_numbers; ///< by report; empty: the numbers are the same
};

} // namespace gearaudit
