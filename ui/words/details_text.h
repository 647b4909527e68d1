#pragma once

#include "core/model/record_part.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace gearaudit
{

/// Something that is known, with its name; without one it is a line of a list.
struct DetailsLine {
    QString name;
    QString value;
    bool isLink = false; ///< the value is an address of the web, to be opened when it is chosen
    bool isCode = false; ///< a path, a digest or a command: to be copied as it is
    QString filter = {}; ///< a term of the filter that is asked when the value is chosen; empty: none

    bool operator==(const DetailsLine &) const = default;
};

struct DetailsSection {
    QString heading;
    std::vector<DetailsLine> lines;

    bool operator==(const DetailsSection &) const = default;
};

/// Everything that is known of something, in words. All plain text on single lines; it holds what
/// manifests and images say. Of a list or a line that is longer than anybody reads, the beginning.
using Details = std::vector<DetailsSection>;

/// Of a gear or a part of one. `today` decides what is past its end of life.
Details partDetails(const RecordPart &part, QDate today);

/// How many of its sections say what it is, before what else is known of it.
std::size_t leadingSections(const RecordPart &part);

/// What is in several gears together.
struct GearsSum {
    bool isCounted = false;
    quint32 pythons = 0;
    quint32 packages = 0; ///< each name at each version once
    quint32 failed = 0;   ///< gears that could not be audited
    std::optional<quint32> faulty; ///< of the packages: with known faults; none: nothing is known of faults
};

/// Of several gears, by what is known of them without their interpreters: how their audits ended.
Details gearsDetails(const QString &heading, const std::vector<GearRecord> &gears, const GearsSum &sum = {});

/// Any text on one line: each sign that breaks or hides text is a space.
QString onOneLine(const QString &text);

} // namespace gearaudit
