#include "core/report/common_texts.h"

#include <QHashFunctions>

#include <algorithm>
#include <unordered_map>

namespace gearaudit
{

namespace
{

/// Texts come from images: nobody shall foresee where they fall.
struct SeededHash {
    size_t seed = QHashSeed::globalSeed();
    size_t operator()(std::string_view text) const
    {
        return qHashBits(text.data(), text.size(), seed);
    }
};

} // namespace

CommonTexts::CommonTexts(const std::vector<const PackedReport *> &reports)
    : m_numbers(reports.size())
{
    if (reports.empty())
        return;
    m_first = reports.front();
    bool areAllShared = true;
    for (const auto *report : reports) {
        if (report->sharesTexts(*m_first))
            m_own = std::max(m_own, report->textCount());
        else
            areAllShared = false;
    }
    if (areAllShared)
        return;
    std::unordered_map<std::string_view, TextId, SeededHash> known;
    known.reserve(m_own);
    for (TextId id = 0; id < m_own; ++id)
        known.emplace(m_first->utf8(id), id);
    for (std::size_t i = 1; i < reports.size(); ++i) {
        if (reports[i]->sharesTexts(*m_first))
            continue;
        auto &numbers = m_numbers[i];
        numbers.resize(reports[i]->textCount());
        for (TextId id = 0; id < numbers.size(); ++id) {
            const auto text = reports[i]->utf8(id);
            const auto next = m_own + static_cast<TextId>(m_added.size());
            const auto [place, isNew] = known.emplace(text, next);
            if (isNew)
                m_added.push_back(text);
            numbers[id] = place->second;
        }
    }
}

} // namespace gearaudit
