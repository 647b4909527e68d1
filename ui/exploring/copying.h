#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"

#include <QString>

namespace gearaudit
{

enum class CopyForm {
    Text,         ///< lines as in the tree, what lies beneath a line indented
    Json,         ///< a master JSON with nothing but what is selected
    Requirements, ///< a requirements.txt
    NameAndVersion, ///< "numpy 1.19.5", a line each
    Path, ///< where it is in its image, a line each; of a gear its image's name
};

/// What is selected, as a text for the clipboard. Of a gear, requirements are those of the
/// interpreter that it runs, or where that is not known of each one. Pure; takes time in proportion
/// to what is selected: for much of it, call it on a pool thread.
QString copiedText(const Exploration &exploration, const Selection &selection, CopyForm form);

} // namespace gearaudit
