#include "core/audit/patience.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
using namespace std::chrono_literals;
constexpr Patience::Time firstStep = 1s;
constexpr Patience::Time longestStep = 30s;
/// For a name that may be nobody's: long enough for a network that has just woken.
constexpr Patience::Time doubtful = 10s;
/// After this it may be asked again, even if it was given up.
constexpr Patience::Time hopeless = 10s;
} // namespace

Patience::Patience(Time limit, std::function<Time()> now) : m_limit(limit), m_now(std::move(now)) {}

Patience::Advice Patience::failed(const Outage &outage)
{
    if (m_limit <= 0ms)
        return {};
    const std::scoped_lock lock(m_mutex);
    const Time now = m_now();
    const auto [place, isNew] = m_away.try_emplace(outage.what);
    State &state = place->second;
    if (isNew)
        state.since = now;
    state.lastFailure = now;
    if (state.isGivenUp)
        return {};
    const Time until = state.since + (outage.isDoubtful ? std::min(m_limit, doubtful) : m_limit);
    if (isNew || state.isAsked || now >= state.next) {
        state.step = isNew ? firstStep : std::min(2 * state.step, longestStep);
        // The last time right at the end, not beyond it.
        state.next = std::min(now + state.step, std::max(until, now + 1ms));
        state.isAsked = false;
    }
    if (outage.again > 0ms)
        state.next = std::max(state.next, now + std::max(outage.again, firstStep));
    if (now >= until || state.next > until) {
        state.isGivenUp = true;
        return {false, 0ms, true};
    }
    return {true, state.next - now, isNew};
}

bool Patience::answered(const QString &what)
{
    const std::scoped_lock lock(m_mutex);
    return m_away.erase(what) > 0;
}

bool Patience::isAway(const QString &what) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_away.find(what);
    return place != m_away.end() && !place->second.isGivenUp;
}

Patience::Time Patience::askIn(const QString &what)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_away.find(what);
    if (place == m_away.end() || place->second.isGivenUp)
        return 0ms;
    State &state = place->second;
    const Time now = m_now();
    if (now < state.next)
        return state.next - now;
    // Whoever asks may take a while to learn; the others look again after as long as the last wait.
    state.next = now + state.step;
    state.isAsked = true;
    return 0ms;
}

bool Patience::isHopeless(const QString &what) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_away.find(what);
    return place != m_away.end() && place->second.isGivenUp
        && m_now() - place->second.lastFailure < hopeless;
}

} // namespace gearaudit
