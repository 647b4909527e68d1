#pragma once

#include "core/images/command/command_world.h"
#include "core/images/layers/image_tree.h"

namespace gearaudit
{

/// What the layers tell of an image's files, as a reading of a gear's command asks for it: texts as far
/// as they were kept (kept_files.h). Of a file that is not kept nothing is known. The tree must outlive it.
CommandWorld worldOf(const ImageTree &tree);

} // namespace gearaudit
