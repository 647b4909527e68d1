#pragma once

#include "core/images/docker/probe_output.h"
#include "core/images/docker/probe_script.h"

#include <QString>
#include <QTemporaryDir>

namespace gearaudit
{

/// A folder that the probe takes for an image, looked into by a real shell of this machine. Paths
/// in what it finds begin with the folder; the calls below take them without it.
class ProbeTree
{
public:
    ProbeTree();

    /// The path of a file of the tree on this machine: path("/usr/bin").
    QString path(const QString &inside) const { return m_root + inside; }
    /// Writes an executable, and the folders above it.
    void program(const QString &inside, const QByteArray &text) const;
    void file(const QString &inside, const QByteArray &text) const;
    void link(const QString &inside, const QString &target) const;
    /// An installed package in a folder of packages, by its metadata alone.
    void package(const QString &folder, const QByteArray &name, const QByteArray &version,
                 const QByteArray &directUrl = {}) const;

    /// Runs the script in `shell` (a program and its arguments, before -s). `imagePath` is the
    /// image's PATH, `image` its other variables. The paths that come back are without the tree's own.
    ProbeReading probe(const std::vector<ProbeContext> &contexts, int limitSeconds = 10,
                       const QStringList &shell = {QStringLiteral("sh")},
                       const QString &imagePath = QStringLiteral("/none"),
                       const EnvironmentVariables &image = {}) const;
    /// The same with one context, which has this PATH (of the tree) and command.
    ProbeReading probe(const QString &gearPath, const QString &command = {}) const;

    /// How long all questions of one environment may take.
    int secondsOfAGear = 160;
    /// How long each command is watched; 0: none is started.
    int watchSeconds = 0;

    /// What the last run printed, and the number of its process.
    QByteArray output() const { return m_output; }
    qint64 processId() const { return m_processId; }

private:
    QTemporaryDir m_folder;
    QString m_root;
    mutable QByteArray m_output;
    mutable qint64 m_processId = 0;
};

/// The shells that images have: dash, bash, busybox's. Each a program and its arguments.
QList<QStringList> probeShells();

} // namespace gearaudit
