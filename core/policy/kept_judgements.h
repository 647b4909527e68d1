#pragma once

#include "core/base/file_facts.h"
#include "core/policy/judgements.h"

#include <QHash>

#include <mutex>

namespace gearaudit
{

/// The judgements that lie beside results, read once and again when their file is another one. Any
/// thread; waits as long as its file system does, so not for the window's.
class KeptJudgements
{
public:
    explicit KeptJudgements(LookAtFile look = lookAtFile);

    /// Of a master JSON. A file that cannot be read is a problem among them.
    Judgements beside(const QString &masterPath);

private:
    struct Kept {
        FileFacts seen;
        Judgements judgements;
    };
    const LookAtFile m_look;
    std::mutex m_mutex;
    QHash<QString, Kept> m_kept; ///< by the file's path
};

} // namespace gearaudit
