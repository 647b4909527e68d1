#include "core/policy/kept_judgements.h"

namespace gearaudit
{

KeptJudgements::KeptJudgements(LookAtFile look) : m_look(std::move(look)) {}

Judgements KeptJudgements::beside(const QString &masterPath)
{
    const QString path = judgementsBeside(masterPath);
    const std::lock_guard lock(m_mutex);
    const FileFacts seen = m_look(path);
    const auto kept = m_kept.constFind(path);
    if (kept != m_kept.constEnd() && kept->seen == seen)
        return kept->judgements;
    Judgements judgements;
    if (seen.exists) {
        auto read = readJudgements(path);
        if (read)
            judgements = *std::move(read);
        else
            judgements.problems.push_back(read.error());
    }
    m_kept.insert(path, {seen, judgements});
    return judgements;
}

} // namespace gearaudit
