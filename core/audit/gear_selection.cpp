#include "core/audit/gear_selection.h"

#include <algorithm>

namespace gearaudit
{

bool GearSelection::Place::takes(QChar c) const
{
    const auto isAmong = [&] {
        return std::any_of(ranges.begin(), ranges.end(), [c](const auto &range) {
            return range.first <= c && c <= range.second;
        });
    };
    switch (kind) {
    case Kind::Any: break;
    case Kind::One: return true;
    case Kind::Character: return c == character;
    case Kind::Among: return isAmong();
    case Kind::NotAmong: return !isAmong();
    }
    return false;
}

GearSelection::Glob GearSelection::globOf(const QString &text)
{
    using Kind = Place::Kind;
    Glob glob;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'*') {
            glob.push_back({Kind::Any});
            continue;
        }
        if (c == u'?') {
            glob.push_back({Kind::One});
            continue;
        }
        const bool isNot = text.mid(at + 1, 1) == u'!';
        const qsizetype begin = at + (isNot ? 2 : 1);
        // one right behind the bracket is among the characters
        const qsizetype end = c == u'[' ? text.indexOf(u']', begin + 1) : -1;
        if (end < 0) {
            glob.push_back({Kind::Character, c});
            continue;
        }
        Place place{isNot ? Kind::NotAmong : Kind::Among};
        for (at = begin; at < end; ++at) {
            const bool isRange = at + 2 < end && text[at + 1] == u'-';
            place.ranges.emplace_back(text[at], text[isRange ? at + 2 : at]);
            at += isRange ? 2 : 0;
        }
        glob.push_back(std::move(place));
        at = end;
    }
    return glob;
}

/// Only the last `*` can ever need to take more, so that no glob takes long, whatever the name.
bool GearSelection::matches(const Glob &glob, const QString &text)
{
    std::size_t place = 0;
    qsizetype at = 0;
    std::size_t behindStar = 0; // 0: there was none yet
    qsizetype resume = 0;
    while (at < text.size()) {
        if (place < glob.size() && glob[place].kind == Place::Kind::Any) {
            behindStar = ++place;
            resume = at;
        } else if (place < glob.size() && glob[place].takes(text[at])) {
            ++place;
            ++at;
        } else if (behindStar > 0) {
            place = behindStar;
            at = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(glob.begin() + std::ptrdiff_t(place), glob.end(),
                       [](const Place &rest) { return rest.kind == Place::Kind::Any; });
}

GearSelection::GearSelection(const PlanOptions &options)
    : m_withoutOrganisations(options.withoutOrganisations)
{
    for (const QString &glob : options.only)
        m_only.push_back(globOf(glob));
}

bool GearSelection::has(Collection collection, const QString &site, const QString &name) const
{
    if (collection == Collection::Exchange && m_withoutOrganisations.contains(site))
        return false;
    if (m_only.empty())
        return true;
    const QString whole = site + QLatin1Char('/') + name;
    return std::any_of(m_only.begin(), m_only.end(), [&](const Glob &glob) {
        return matches(glob, whole) || matches(glob, name);
    });
}

} // namespace gearaudit
