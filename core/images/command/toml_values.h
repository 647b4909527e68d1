#pragma once

#include <QHash>
#include <QString>

namespace gearaudit
{

/// The values of a TOML document by their dotted names: "tool.poetry.name", "tasks.start.cmd".
/// Reads what project files hold: tables, dotted keys, strings, inline tables; of anything else the
/// text as it is written. Pure, takes any text, and time in proportion to it; at most 4,000 values.
QHash<QString, QString> tomlValues(const QString &text);

} // namespace gearaudit
