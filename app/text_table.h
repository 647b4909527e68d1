#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gearaudit
{

/// Rows as columns that are two spaces apart, a line each, without spaces at their ends. Where a
/// width is given (0: none) lines take no more columns of the terminal: the widest are made narrower,
/// and what does not fit loses its middle, since names and paths differ at both ends. Control
/// characters become spaces. Pure.
QStringList textTable(const QList<QStringList> &rows, int width = 0);

} // namespace gearaudit
