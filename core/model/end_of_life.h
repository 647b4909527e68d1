#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace gearaudit
{

/// Until when a branch of Python was or is mended.
struct PythonBranch {
    int major = 3;
    int minor = 0;
    int endYear = 0;
    int endMonth = 0;
    int endDay = 0; ///< 0 where only the month is set: its last day counts

    /// The day from which the branch is past its end of life.
    QDate end() const;
    QString name() const; ///< "3.9"

    bool operator==(const PythonBranch &) const = default;
};

/// The day on which the table of branches, from 2.6 on, was last compared with its source, and
/// where that is: "Status of Python versions", https://devguide.python.org/versions/, and the data
/// behind it, https://peps.python.org/api/release-cycle.json, where a branch without a day in its
/// `end_of_life` has the month only. Offline: a new branch needs a new release of this program.
QDate pythonBranchesTaken();
QString pythonBranchesSource();

/// The branch of an interpreter's version ("3.9.2", "2.7.18+", "3.13.0rc1"; for PyPy the level of
/// Python that it speaks, which is what an audit records). None for a branch that the table does
/// not have, or a text that is no version.
std::optional<PythonBranch> pythonBranch(const QString &version);

/// An interpreter's version as a version by PEP 440: builds between two releases call themselves
/// "3.9.2+", which is none. Empty where no version can be read.
QString pythonVersionText(const QString &version);

/// Whether the branch of this interpreter is past its end of life on a day. Branches older than
/// the table are. None where that is not known: a newer branch, or a text that is no version.
std::optional<bool> isEndOfLife(const QString &version, QDate day);

} // namespace gearaudit
