#pragma once

#include "core/advisories/severity.h"
#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gearaudit
{

/// What may be judged of what is selected: faults that count, and the gears that have them.
struct JudgeSubject {
    struct Choice {
        QString fault;   ///< its name
        QString package; ///< in PEP 503 form
        QString version; ///< of the package, for people
        QString summary;
        Severity severity = Severity::Unknown;

        bool operator==(const Choice &) const = default;
    };
    std::vector<Choice> choices; ///< the worst first, each fault of each package once
    QStringList gears;           ///< names, each once
    QString path;                ///< of the file that the first of them is in

    bool operator==(const JudgeSubject &) const = default;
};

/// Quick: of gears, Pythons and packages, the first few that are selected.
JudgeSubject judgeSubject(const Exploration &exploration, const Selection &selection);

} // namespace gearaudit
