#pragma once

#include "core/images/layers/image_facts.h"

#include <QSet>

namespace gearaudit
{

/// What the image holds beside its Pythons, by the files that tell (image_evidence.h) and by its
/// configuration. `pythonPackages`: names in PEP 503 form that conda's list leaves out. Pure.
ImageFacts factsBesidePythons(const ImageTree &tree, const ImageConfig &config, const QSet<QString> &pythonPackages);

} // namespace gearaudit
