#pragma once

#include "core/images/outage.h"
#include "core/model/gear_record.h"

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace gearaudit
{

/// What is away during a run, since when, and when it is asked again: once for all images that need
/// it, later and later (1, 2, 4… to 30 s), or when it said it wants to be asked. Thread-safe.
class Patience
{
public:
    using Time = std::chrono::milliseconds;

    /// What is away for longer than `limit` is given up; 0 waits for nothing. `now` is any steady
    /// clock.
    Patience(Time limit, std::function<Time()> now);

    struct Advice {
        bool mayWait = false;
        Time next{0}; ///< from now, until it is asked again
        bool isNew = false; ///< to be told: it is away since now, or has just been given up
    };
    /// It was asked and did not answer.
    Advice failed(const Outage &outage);
    /// It has answered; whether it was away.
    bool answered(const QString &what);
    /// Whether it is away, and waited for.
    bool isAway(const QString &what) const;
    /// Until it may be asked; 0 and one caller has it: the next is told to wait for what that finds.
    Time askIn(const QString &what);
    /// Whether it was given up and did not answer a moment ago, so that asking again only costs time.
    bool isHopeless(const QString &what) const;

private:
    struct State {
        Time since{0};
        Time next{0};
        Time step{0};
        Time lastFailure{0};
        bool isAsked = false; ///< by one who was let through
        bool isGivenUp = false;
    };
    const Time m_limit;
    const std::function<Time()> m_now;
    mutable std::mutex m_mutex;
    std::map<QString, State> m_away;
};

} // namespace gearaudit
