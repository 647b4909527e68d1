#include "tests/integration/support/process_watch.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gearaudit::test
{

namespace
{
QByteArray ofProcess(qint64 process, const char *file)
{
    QFile content(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(file)));
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

struct Process {
    qint64 parent = 0;
    QString name;
};

/// Those that run now, by their ids.
QMap<qint64, Process> processes()
{
    QMap<qint64, Process> all;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 id = entry.toLongLong(&isProcess);
        if (!isProcess)
            continue;
        // "id (name) state parent …"; the name may hold anything.
        const QByteArray stat = ofProcess(id, "stat");
        const auto begin = stat.indexOf('('), end = stat.lastIndexOf(')');
        if (begin > 0 && end > begin)
            all.insert(id, {stat.mid(end + 2).split(' ').value(1).toLongLong(),
                            QString::fromUtf8(stat.mid(begin + 1, end - begin - 1))});
    }
    return all;
}
} // namespace

ProcessWatch::ProcessWatch(qint64 program, SecretSearch search, QString folder, QStringList mayHold)
    : m_program(program), m_search(std::move(search)), m_folder(std::move(folder)),
      m_mayHold(std::move(mayHold)), m_thread([this](const std::stop_token &stop) {
          while (!stop.stop_requested()) {
              look();
              lookAtFiles();
              ++m_rounds;
              std::this_thread::sleep_for(std::chrono::milliseconds(1));
          }
      })
{
}

void ProcessWatch::end()
{
    m_thread.request_stop();
    m_thread.join();
}

void ProcessWatch::look()
{
    const auto all = processes();
    const auto comesFromProgram = [&](qint64 process) {
        for (int depth = 0; depth < 64 && all.contains(process); ++depth) {
            process = all.value(process).parent;
            if (process == m_program)
                return true;
        }
        return false;
    };
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!comesFromProgram(it.key()))
            continue;
        m_children.insert(it.key(), it->name);
        lookAt(it.key(), it->name, true);
    }
    lookAt(m_program, QStringLiteral("gear-audit"), false);
}

void ProcessWatch::lookAt(qint64 process, const QString &name, bool isChild)
{
    if (m_search.isIn(ofProcess(process, "cmdline")))
        m_found.insert(QStringLiteral("the arguments of %1").arg(name));
    // The program's own holds it until it has taken it out, which is before there is any child.
    if ((isChild || !m_children.isEmpty()) && m_search.isIn(ofProcess(process, "environ")))
        m_found.insert(QStringLiteral("the environment of %1").arg(name));
}

void ProcessWatch::lookAtFiles()
{
    const QStringList files = m_search.filesIn(m_folder);
    for (const QString &file : files) {
        const bool may =
            std::any_of(m_mayHold.begin(), m_mayHold.end(), [&](const QString &folder) {
                return file.startsWith(folder + QLatin1Char('/'));
            });
        (may ? m_allowed : m_found).insert(file);
    }
}

} // namespace gearaudit::test
