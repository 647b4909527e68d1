#include "tests/integration/support/person.h"

#include "core/settings/keys/environment_keys.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QJsonArray>

namespace gearaudit::test
{

Person::Person(const RealEngine &engine) : m_engine(engine)
{
    for (const char *folder : {"home", "config", "cache", "data", "state", "run", "tmp"})
        QDir().mkpath(path(QLatin1String(folder)));
    writeSettings();
}

QString Person::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QString Person::privateFolder() const
{
    return path(QStringLiteral("cache/gear-audit/private"));
}

FlywheelServer &Person::addInstance(const QString &name, FlywheelSite site, const Entry &entry)
{
    m_servers.push_back(
        std::make_unique<FlywheelServer>(std::move(site), m_authority.serverConfiguration()));
    FlywheelServer &server = *m_servers.back();
    ++m_count;
    const auto line = [this](const char *field, const QString &value) {
        m_instances +=
            QStringLiteral("%1\\%2=%3\n").arg(m_count).arg(QLatin1String(field), value).toUtf8();
    };
    line("id", QStringLiteral("id-%1").arg(m_count));
    line("name", name);
    line("address", server.address());
    line("username", entry.user);
    line("registry", entry.registry);
    writeSettings();
    m_keys.insert(environmentKeyName(name), entry.key.isEmpty() ? server.pastedKey() : entry.key);
    return server;
}

void Person::addSettings(const QByteArray &lines)
{
    m_settings += lines;
    writeSettings();
}

void Person::writeSettings() const
{
    writeFile(path(QStringLiteral("config/gear-audit/settings.ini")),
              m_settings + "[network]\nauthorities=" + m_authority.file().toUtf8() +
                  "\n[instances]\nsize=" + QByteArray::number(m_count) + '\n' + m_instances);
}

QProcessEnvironment Person::environment() const
{
    QProcessEnvironment environment = m_engine.environment();
    const QList<std::pair<const char *, const char *>> folders{
        {"HOME", "home"},          {"XDG_CONFIG_HOME", "config"}, {"XDG_CACHE_HOME", "cache"},
        {"XDG_DATA_HOME", "data"}, {"XDG_STATE_HOME", "state"},   {"XDG_RUNTIME_DIR", "run"},
        {"TMPDIR", "tmp"}};
    for (const auto &[variable, folder] : folders)
        environment.insert(QLatin1String(variable), path(QLatin1String(folder)));
    // No bus, and so no keychain.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=") + path(QStringLiteral("run/bus")));
    for (const char *proxy :
         {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
        environment.remove(QLatin1String(proxy));
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it) {
        if (it->isNull())
            environment.remove(it.key());
        else
            environment.insert(it.key(), *it);
    }
    return environment;
}

void Person::setVariable(const QString &name, const QString &value)
{
    m_variables.insert(name, value);
}

void Person::writeProgram(const QString &name, const QByteArray &script) const
{
    writeFile(path(name), script);
    QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString Person::dockerThat(const QByteArray &first) const
{
    const QString name = QStringLiteral("engine/docker");
    writeProgram(name,
                 "#!/bin/sh\n" + first + "exec " + m_engine.dockerProgram().toUtf8() + " \"$@\"\n");
    return path(name);
}

QByteArray Person::hasNoApi()
{
    return "case \"$*\" in 'system dial-stdio') echo 'unknown command' >&2; exit 1;; esac\n";
}

std::unique_ptr<QProcess> Person::startAudit(const QStringList &arguments) const
{
    QProcessEnvironment withKeys = environment();
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it)
        withKeys.insert(it.key(), *it);
    return m_engine.startAudit(arguments + QStringList{QStringLiteral("--workdir"), workdir()},
                               withKeys);
}

Ended Person::audit(const QStringList &arguments) const
{
    return waitForEnd(*startAudit(arguments));
}

QJsonObject Person::record(const QString &site, const QString &gear) const
{
    return readJsonObject(workdir() + QStringLiteral("/instance_master_json.json"))
        .value(site)
        .toObject()
        .value(gear)
        .toObject();
}

QStringList Person::keys(const QString &site) const
{
    return readJsonObject(workdir() + QStringLiteral("/instance_master_json.json"))
        .value(site)
        .toObject()
        .keys();
}

QStringList Person::attempts(const QString &site, const QString &gear) const
{
    QStringList lines;
    const QJsonArray attempts =
        record(site, gear).value(QStringLiteral("audit"))[QStringLiteral("attempts")].toArray();
    for (const auto &attempt : attempts)
        lines << attempt[QStringLiteral("image")].toString() + QLatin1Char(' ') +
                     attempt[QStringLiteral("result")].toString();
    return lines;
}

QString Person::status(const QString &site, const QString &gear) const
{
    return record(site, gear).value(QStringLiteral("audit"))[QStringLiteral("status")].toString();
}

QString Person::reason(const QString &site, const QString &gear) const
{
    return record(site, gear).value(QStringLiteral("audit"))[QStringLiteral("reason")].toString();
}

FlywheelSite siteWith(const RealEngine &engine, const QJsonArray &gears)
{
    FlywheelSite site;
    site.key = engine.value("key");
    site.gears = gears;
    return site;
}

QJsonObject siteGear(const QString &name, const QString &version, const QString &image,
                     const QJsonObject &more)
{
    const int year = 2000 + version.section(QLatin1Char('.'), 0, 0).toInt();
    QJsonObject document = gearDocument(name + QLatin1Char('-') + version, name, version, image,
                                        QStringLiteral("%1-03-08").arg(year));
    QJsonObject manifest = document.value(QStringLiteral("gear")).toObject();
    for (auto it = more.begin(); it != more.end(); ++it)
        manifest.insert(it.key(), it.value());
    document.insert(QStringLiteral("gear"), manifest);
    return document;
}

void publish(const RealEngine &engine, const QString &recipe, const QString &nameAndTag)
{
    const QString target = engine.registry() + QLatin1Char('/') + nameAndTag;
    for (const QStringList &step :
         {QStringList{QStringLiteral("tag"), QStringLiteral("gear-audit-test/%1:1").arg(recipe),
                      target},
          QStringList{QStringLiteral("push"), QStringLiteral("-q"), target},
          QStringList{QStringLiteral("image"), QStringLiteral("rm"), target}}) {
        const Ended ended = engine.docker(step);
        if (ended.status != 0)
            qFatal("docker %s: %s", qPrintable(step.join(QLatin1Char(' '))),
                   ended.errors.constData());
    }
}

} // namespace gearaudit::test
