#pragma once

#include "tests/integration/support/secret_search.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <thread>

namespace gearaudit::test
{

/// Looks over and over, in a thread of its own, at a program and all processes that come from it,
/// for a secret in their arguments and environments, and at a folder, for files that hold it.
class ProcessWatch
{
public:
    /// `mayHold` are the folders below `folder` whose files may.
    ProcessWatch(qint64 program, SecretSearch search, QString folder, QStringList mayHold);

    /// Ends the watch. What is below may be asked from then on.
    void end();

    /// Where the secret was, in words; never the secret.
    QStringList found() const { return {m_found.begin(), m_found.end()}; }
    /// The files that held it where they may.
    QStringList allowed() const { return {m_allowed.begin(), m_allowed.end()}; }
    /// The names of the processes that came from the program, one for each that was seen.
    QStringList children() const { return m_children.values(); }
    int rounds() const { return m_rounds; }

private:
    void look();
    void lookAtFiles();
    void lookAt(qint64 process, const QString &name, bool isChild);

    const qint64 m_program;
    const SecretSearch m_search;
    const QString m_folder;
    const QStringList m_mayHold;
    QSet<QString> m_found;
    QSet<QString> m_allowed;
    QMap<qint64, QString> m_children; ///< by process id
    int m_rounds = 0;
    std::jthread m_thread; ///< last: it uses the rest
};

} // namespace gearaudit::test
