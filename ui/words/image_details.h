#pragma once

#include "ui/words/details_text.h"

namespace gearaudit
{

/// Adds sections of what is in the image beside its Pythons, and of how it was made.
void addImageContents(Details &details, const ImageFacts &facts);

/// Which layer brought a package, and how large it is; empty and 0 where that is not known.
struct BroughtPackage {
    QString layer;
    qint64 bytes = 0;
};
BroughtPackage broughtBy(const PythonFinding &python, const QString &package);
/// A layer's number and the command that made it; empty for none.
QString layerText(const ImageFacts &facts, const QString &layer);

} // namespace gearaudit
