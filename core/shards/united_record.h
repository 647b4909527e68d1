#pragma once

#include "core/model/gear_record.h"

// Which of two records of one gear stands when results of several folders become one. Pure.

namespace gearaudit
{

struct UnitedRecord {
    enum class Choice {
        Same, ///< both say the same; the one that is there stays
        Before, ///< the one that is there is the newer one
        After, ///< the other one is
        Joined, ///< the newer one is a failure: it stands with the answer of the other one
    };
    Choice choice = Choice::Same;
    GearRecord joined; ///< of Joined
    /// Both are answers for the same image, and do not find the same in it.
    bool isDisputed = false;
};

/// Decides between the record that is there and one of another folder: the newer one stands, of two of
/// the same moment the answer; a failure never takes the place of an answer (last_answer.h). The same
/// pair gives the same whichever came first, but for what is said of it.
UnitedRecord uniteRecords(const GearRecord &before, const GearRecord &after);

} // namespace gearaudit
