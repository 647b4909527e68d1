#pragma once

#include "ui/exploring/row_subject.h"
#include "ui/words/details_text.h"

namespace gearaudit
{

/// What is told beside a page of what is selected there, and what is done to it.
struct PageDetails {
    RowSubject about;
    QString title = {};
    Details details = {}; ///< none: everything that is known of the selection

    /// There is nothing to tell.
    bool isEmpty() const { return details.empty() && about.selection.empty(); }
};

} // namespace gearaudit
