#include "tests/support/probe_tree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace gearaudit
{

namespace
{
const QByteArray nonce = "t3stn0nce";
}

ProbeTree::ProbeTree()
    : m_folder(QDir::tempPath() + QStringLiteral("/probe-XXXXXX")),
      m_root(QFileInfo(m_folder.path()).canonicalFilePath())
{
}

void ProbeTree::file(const QString &inside, const QByteArray &text) const
{
    QDir().mkpath(QFileInfo(path(inside)).path());
    QFile out(path(inside));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path(inside)));
}

void ProbeTree::program(const QString &inside, const QByteArray &text) const
{
    file(inside, text);
    QFile::setPermissions(path(inside),
                          QFile::Permissions(0x7555)); // rwx for its owner, rx for the rest
}

void ProbeTree::link(const QString &inside, const QString &target) const
{
    QDir().mkpath(QFileInfo(path(inside)).path());
    QFile::link(target, path(inside));
}

void ProbeTree::package(const QString &folder, const QByteArray &name, const QByteArray &version,
                        const QByteArray &directUrl) const
{
    const QString info = folder + u'/' + QString::fromUtf8(QByteArray(name).replace('-', '_')) +
                         u'-' + QString::fromUtf8(version) + QStringLiteral(".dist-info");
    file(info + QStringLiteral("/METADATA"),
         "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n\nName: not this\n");
    file(info + QStringLiteral("/INSTALLER"), "pip\n");
    file(info + QStringLiteral("/RECORD"), "");
    if (!directUrl.isEmpty())
        file(info + QStringLiteral("/direct_url.json"), directUrl);
}

ProbeReading ProbeTree::probe(const std::vector<ProbeContext> &contexts, int limitSeconds,
                              const QStringList &shell, const QString &imagePath,
                              const EnvironmentVariables &image) const
{
    ProbeLimits limits;
    limits.perInterpreter = std::chrono::seconds(limitSeconds);
    limits.perEnvironment = std::chrono::seconds(secondsOfAGear);
    limits.perWatch = std::chrono::seconds(watchSeconds);
    limits.root = m_root.toUtf8();
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), imagePath);
    environment.insert(QStringLiteral("HOME"), path(QStringLiteral("/root")));
    for (const EnvironmentVariable &variable : image)
        environment.insert(variable.name, variable.value);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStandardPaths::findExecutable(shell.first()),
                  shell.mid(1) + probeShellArguments());
    process.waitForStarted();
    m_processId = process.processId();
    process.write(probeScript(nonce, contexts, limits, image));
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        qFatal("the probe does not end");
    m_output = process.readAllStandardOutput();
    QByteArray shown = m_output;
    shown.replace(m_root.toUtf8(), "");
    std::vector<ProbeContext> inside = contexts;
    for (ProbeContext &context : inside) {
        context.command.remove(m_root);
        for (EnvironmentVariable &variable : context.environment)
            variable.value.remove(m_root);
    }
    return readProbeOutput(shown, nonce, inside, {});
}

ProbeReading ProbeTree::probe(const QString &gearPath, const QString &command) const
{
    QStringList entries;
    for (const QString &entry : gearPath.split(u':'))
        entries << (entry.startsWith(u'/') ? path(entry) : entry);
    return probe({{{{QStringLiteral("PATH"), entries.join(u':')}}, command}});
}

QList<QStringList> probeShells()
{
    return {{QStringLiteral("dash")},
            {QStringLiteral("bash"), QStringLiteral("--posix")},
            {QStringLiteral("busybox"), QStringLiteral("sh")}};
}

} // namespace gearaudit
