#pragma once

#include "core/images/facts/interpreter_answer.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gearaudit
{

/// What lies beside an interpreter that does not answer, read by the script without running it.
struct FilesBeside {
    QString version; ///< by pyvenv.cfg, conda's record or the name of its library's folder
    QString evidence; ///< which of them: "pyvenv.cfg", "conda-meta", "name"
    bool conda = false;
    std::vector<Distribution> installed;
    bool isCut = false; ///< more lies there than beside any interpreter; the rest is left out

    bool operator==(const FilesBeside &) const = default;
};

/// Reads the script's "files" capture. `name` is the interpreter's file name: where several
/// branches lie in one prefix, it says which of them is its own. Pure. At most 20,000 distributions are
/// taken, and lines of at most 4,096 bytes.
FilesBeside readFilesBeside(const QByteArray &content, const QString &name);

} // namespace gearaudit
