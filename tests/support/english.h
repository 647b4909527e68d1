#pragma once

#include "ui/words/translation.h"

#include <QCoreApplication>
#include <QLocale>

namespace gearaudit::test
{

/// English words and numbers, whatever the computer's language; for initTestCase().
inline void speakEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(*QCoreApplication::instance(), QLocale::c());
}

} // namespace gearaudit::test
