#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace gearaudit
{

/// Installs the program's translation that suits the locale's languages, and Qt's own of the same
/// language where it is on this computer. English, which has its plurals in a file too, where there
/// is none. Call once, on the main thread, before any text is made. The translators belong to
/// `application`. Returns the language that was installed ("de").
QString installTranslators(QCoreApplication &application, const QLocale &locale);

} // namespace gearaudit
