#pragma once

#include "core/insight/difference.h"

#include <QByteArray>

namespace gearaudit
{

/// The names in the files: "added", "up"; "version", "image-digest", "package".
QString changeKindName(ChangeKind kind);
QString changeSubjectName(ChangeSubject subject);

/// For a terminal: a line a change, what gears share first with its gears beneath it. Signs in
/// front: + new, - gone, ^ a later version, v an earlier one, ~ anything else. The words are those
/// of the files, so it needs no translation. UTF-8; control characters from an image are replaced.
QByteArray differenceText(const Difference &difference);

/// A line a change: change, subject, site, gear, interpreter, name, before, after, gears (how many
/// have this very change).
QByteArray differenceCsv(const Difference &difference);

/// {"gears": [{change, site, gear, before, after, changes}…], "shared": [{gears, changes}…],
/// "same": number}: every change with its gear, and again, by reference, what gears share.
QByteArray differenceJson(const Difference &difference);

} // namespace gearaudit
