#pragma once

#include "core/model/gear_record.h"
#include "ui/exploring/copying.h"
#include "ui/exploring/judge_subject.h"

#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace gearaudit
{

/// What is acted on where rows, a tile or a bar are selected: what menus and copying go by, whatever is
/// selected meanwhile.
struct RowSubject {
    /// That the selection is of; the next one may have it by other numbers. Null: there is none.
    ExplorationSnapshot exploration;
    /// Things in the reports: themselves, or the gears that it is about.
    Selection selection;
    /// Of the filter, that ask for it, the widest first; none: rowFilters() of the selection.
    QStringList terms = {};
    /// How it is copied, and in which forms, in place of those that a selection has by itself. Called on pool
    /// threads, once the subject may be gone.
    std::map<CopyForm, std::function<QString()>> copies = {};
    /// The faults that may be judged; none: those of the selection.
    std::optional<JudgeSubject> faults = std::nullopt;
    /// A term whose matches are compared with each other, such as all versions of a package; none: the gears' own.
    QString versions = {};
};

/// Whether something of its selection is in the reports as they are now; without one, yes. In proportion to
/// the gears at most.
bool isLeft(const RowSubject &about, const Exploration &now);

/// Which of its gears are in the program's own results, which an audit may renew.
std::vector<RecordKey> ownGears(const RowSubject &about);

} // namespace gearaudit
