#pragma once

#include "core/settings/settings.h"

#include <QStringList>

class QSettings;

namespace gearaudit
{

/// One sentence or two about a value of the settings' file that is not used: what it is, what can
/// be read there, and what counts instead. Values that are texts are not repeated: one may be a key
/// in the wrong place.
QString passedOverText(const PassedOver &passedOver);

/// What is wrong with the file of settings and instances, a message each; empty where all is well.
QStringList settingsNotes(const QSettings &store);

} // namespace gearaudit
