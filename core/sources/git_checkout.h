#pragma once

#include "core/base/result.h"
#include "core/sources/gear_source.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

class QLockFile;

namespace gearaudit
{

class ProcessRunner;

/// Where a repository's files lie now, and what to know about them.
struct GitCopy {
    QString folder;
    std::vector<Error> notes;        ///< Unreachable: these are the files of the last time
    std::shared_ptr<QLockFile> lock; ///< keeps other processes from changing it meanwhile
};

/// A shallow copy of a git repository's default branch in a folder that belongs to its address
/// alone. Nothing of the repository is run: no hooks, no submodules, no links, no remote helpers,
/// and neither git nor ssh nor a credential helper ever asks for a password. A copy that was begun and not finished is never seen: it
/// grows beside its place and is renamed. Used from one pool thread; other processes are kept out
/// by a lock file. `runner` must outlive it.
class GitCheckout
{
public:
    GitCheckout(QString address, QString cacheFolder, ProcessRunner &runner);

    /// Clones, or brings the copy up to date. NoProgram without git; Refused for the address;
    /// Unreachable with git's words where there is no earlier copy to use; Busy when another
    /// process has kept it for two minutes; Stopped.
    Result<GitCopy> update(std::stop_token stop, const SourceProgress &progress);

    /// Where the copy is, or will be.
    QString folder() const;

private:
    struct Run;
    static Result<std::shared_ptr<QLockFile>> lockCopy(const Run &run);

    QString m_address;
    QString m_cacheFolder;
    ProcessRunner &m_runner;
};

} // namespace gearaudit
