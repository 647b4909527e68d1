#pragma once

#include "tests/integration/support/real_engine.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/test_authority.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace gearaudit::test
{

/// How a Flywheel instance of a test is entered in the settings.
struct Entry {
    QString user;
    QString registry; ///< host[:port]
    QString key = {}; ///< in the environment; empty: the one that its server takes
};

/// Somebody who uses the program, with folders of their own below one (home, settings, caches,
/// results, temporary files), Flywheel instances on https servers whose authority they trust, and
/// keys in the environment, as a scheduled job has them.
class Person
{
public:
    explicit Person(const RealEngine &engine);

    QString path(const QString &name = {}) const;
    QString home() const { return path(QStringLiteral("home")); }
    QString workdir() const { return path(QStringLiteral("results")); }
    /// Where the program may have logins in files, for as long as it needs them.
    QString privateFolder() const;

    /// Starts a server and enters it.
    FlywheelServer &addInstance(const QString &name, FlywheelSite site, const Entry &entry);
    /// Lines to add to the settings file.
    void addSettings(const QByteArray &lines);

    /// What every program of theirs has; without the keys.
    QProcessEnvironment environment() const;
    /// A variable that is set, or with a null value not set, for all that follows.
    void setVariable(const QString &name, const QString &value);

    /// A program in a file that only they may read and run.
    void writeProgram(const QString &name, const QByteArray &script) const;
    /// A program for --engine, which runs this shell text before it becomes the real Docker.
    QString dockerThat(const QByteArray &first) const;
    /// Shell text for it: there is no engine's API, as with podman.
    static QByteArray hasNoApi();

    /// Starts `gear-audit audit` with their keys; --workdir is added.
    std::unique_ptr<QProcess> startAudit(const QStringList &arguments) const;
    Ended audit(const QStringList &arguments) const;

    /// The gear's object in instance_master_json.json, or its keys at that site.
    QJsonObject record(const QString &site, const QString &gear) const;
    QStringList keys(const QString &site) const;
    /// "image result, image result…" of its attempts.
    QStringList attempts(const QString &site, const QString &gear) const;
    QString status(const QString &site, const QString &gear) const;
    QString reason(const QString &site, const QString &gear) const;

private:
    void writeSettings() const;

    const RealEngine &m_engine;
    QTemporaryDir m_folder;
    TestAuthority m_authority;
    std::vector<std::unique_ptr<FlywheelServer>> m_servers;
    QByteArray m_instances; ///< lines of the settings file
    int m_count = 0;
    QByteArray m_settings;
    QMap<QString, QString> m_keys; ///< by variable
    QMap<QString, QString> m_variables;
};

/// A site that takes the engine's key, with these gears.
FlywheelSite siteWith(const RealEngine &engine, const QJsonArray &gears);

/// A gear document, with its image's name and what else its manifest is to hold; made in the year
/// 2000 + the version's first number.
QJsonObject siteGear(const QString &name, const QString &version, const QString &image,
                     const QJsonObject &more = {});

/// Puts an image of the recipes into the open registry (and so into the private ones) as
/// `name:tag`, without leaving the name in the engine.
void publish(const RealEngine &engine, const QString &recipe, const QString &nameAndTag);

} // namespace gearaudit::test
