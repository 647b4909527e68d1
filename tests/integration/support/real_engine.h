#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace gearaudit::test
{

/// How a program ended and what it said.
struct Ended {
    int status = -1; ///< exit status; 128 + signal where a signal ended it
    QByteArray output;
    QByteArray errors;
};

/// The engine and the registry that tests/integration/environment has started. Its file is named by
/// GEAR_AUDIT_TEST_ENVIRONMENT; a test without it fails, it is never skipped.
class RealEngine
{
public:
    RealEngine();

    /// Empty, or why there is no engine to test with.
    QString problem() const { return m_problem; }
    /// What a recipe's expectation may name: "python", "pip", "six"…
    QMap<QString, QString> values() const { return m_values; }
    /// One of them, or another line of the environment's file.
    QString value(const char *name) const { return m_values.value(QLatin1String(name)); }
    /// "127.0.0.1:5000".
    QString registry() const { return m_values.value(QStringLiteral("registry")); }
    QString dockerProgram() const { return m_values.value(QStringLiteral("docker")); }
    QString socket() const { return m_values.value(QStringLiteral("socket")); }
    /// What the engine has logged so far.
    QByteArray log() const;
    /// The environment of a person who uses this engine.
    QProcessEnvironment environment() const;

    /// Runs a docker command to its end.
    Ended docker(const QStringList &arguments) const;
    QStringList dockerLines(const QStringList &arguments) const;
    bool hasImage(const QString &reference) const;
    /// Containers of ours, running or not.
    QStringList containers() const;
    /// What the engine did since then (which is from now()), one a line: "start IMAGE" for each
    /// container, "pull IMAGE" for each pull that has ended.
    QStringList doneSince(const QString &since) const;
    /// Starts `gear-audit audit` with these arguments; the caller waits or interrupts.
    std::unique_ptr<QProcess> startAudit(const QStringList &arguments) const;
    std::unique_ptr<QProcess> startAudit(const QStringList &arguments,
                                         const QProcessEnvironment &environment) const;
    /// Runs it to its end.
    Ended audit(const QStringList &arguments) const;

private:
    QMap<QString, QString> m_values;
    QString m_problem;
};

/// This moment as `docker events` takes it: seconds since 1970, to the millisecond, because what
/// was done before may have been in the same second.
QString now();

/// Waits for a program's end; kills it after `seconds`, with status -1.
Ended waitForEnd(QProcess &process, int seconds = 300);

/// An Exchange folder being made: gears/<site>/<name>.json.
class ExchangeFolder
{
public:
    explicit ExchangeFolder(QString folder);
    QString path() const { return m_folder; }
    /// A manifest with this name, version 1.0 and image, and whatever else `more` holds.
    void add(const QString &site, const QString &name, const QString &image,
             const QJsonObject &more = {}) const;
    void addText(const QString &site, const QString &file, const QByteArray &text) const;

private:
    QString m_folder;
};

/// One gear's object of the master JSON in that working folder; empty where there is none.
QJsonObject masterRecord(const QString &workdir, const QString &site, const QString &gear);
/// `audit.status` of it.
QString masterStatus(const QString &workdir, const QString &site, const QString &gear);
QJsonObject readJsonObject(const QString &path);

} // namespace gearaudit::test
