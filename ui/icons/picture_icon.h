#pragma once

#include <QIcon>

class QPalette;

namespace gearaudit
{

/// What a page of the settings is about, or a way to begin: a picture beside its word.
enum class PictureSign { Site, General, Limits, Layers, Shield, Exchange, File, Sample };

/// Drawn by us in the palette's colours, as one set that no theme has, so that it shows in light and in
/// dark. To be asked anew when the palette changes. Main thread.
QIcon pictureIcon(PictureSign sign, const QPalette &palette);

} // namespace gearaudit
