#pragma once

#include "app/told_options.h"

#include <QByteArray>

namespace gearaudit
{

/// The manual page of these commands (man-pages(7), groff's man macros), of what --help tells. Pure.
QByteArray manualPage(const std::vector<ToldCommand> &commands, const QString &version);

} // namespace gearaudit
