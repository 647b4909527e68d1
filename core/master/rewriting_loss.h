#pragma once

#include <QByteArray>
#include <QString>

namespace gearaudit
{

/// What a master JSON holds that is gone once it is written again, in one English line: of keys that
/// stand twice in one object all but the last value, and bytes that are no UTF-8. Empty where nothing
/// is, and for what is no JSON. Pure; goes once through the text.
QString lostByRewriting(const QByteArray &json);

} // namespace gearaudit
