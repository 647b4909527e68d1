#pragma once

#include "core/base/result.h"
#include "core/model/gear_record.h"

#include <QByteArray>

#include <variant>

namespace gearaudit
{

/// An image was pulled by us, or is no longer there to be removed.
struct ImagePulled {
    QString reference;
};
struct ImageReleased {
    QString reference;
};
/// What a line of the journal says: `{"kind": "record"|"pulled"|"released", …}`.
using JournalEntry = std::variant<GearRecord, ImagePulled, ImageReleased>;

QByteArray pulledLine(const QString &reference);
QByteArray releasedLine(const QString &reference);
/// Malformed for anything else. Lines of records are made by recordToLine().
Result<JournalEntry> readJournalLine(const QByteArray &line);

} // namespace gearaudit
