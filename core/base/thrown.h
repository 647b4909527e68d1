#pragma once

#include "core/base/result.h"

namespace gearaudit
{

/// What was thrown, in English, for an error's detail; called from within a catch.
QString thrownText();

/// Runs work that gives a Result. What it throws, such as for memory that is not to be had, becomes
/// an error like `where` with the words of what was thrown.
template <class Work> auto guarded(const Error &where, const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (...) {
        return Unexpected{Error{where.stage, where.code, where.subject, thrownText()}};
    }
}

} // namespace gearaudit
