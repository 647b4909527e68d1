#include "tests/integration/support/real_engine.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

namespace gearaudit::test
{

namespace
{
/// What a debugger or a hung test leaves behind goes with the test.
constexpr int dockerSeconds = 120;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("Cannot write %s", qPrintable(path));
}
} // namespace

RealEngine::RealEngine()
{
    const QString path = qEnvironmentVariable("GEAR_AUDIT_TEST_ENVIRONMENT");
    for (const QByteArray &line : contents(path).split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            m_values.insert(QString::fromUtf8(line.first(equals)),
                            QString::fromUtf8(line.sliced(equals + 1)));
    }
    if (registry().isEmpty())
        m_problem = QStringLiteral("No test engine. Run this test through ctest, which starts it, or "
                                   "run tests/integration/environment start and name its file in "
                                   "GEAR_AUDIT_TEST_ENVIRONMENT (now \"%1\").")
                        .arg(path);
}

QByteArray RealEngine::log() const
{
    return contents(value("log"));
}

QProcessEnvironment RealEngine::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DOCKER_HOST"), QStringLiteral("unix://") + socket());
    environment.insert(QStringLiteral("PATH"), m_values.value(QStringLiteral("path")));
    const QString libraries = m_values.value(QStringLiteral("library_path"));
    if (!libraries.isEmpty())
        environment.insert(QStringLiteral("LD_LIBRARY_PATH"), libraries);
    return environment;
}

Ended RealEngine::docker(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(dockerProgram(), arguments);
    process.closeWriteChannel();
    return waitForEnd(process, dockerSeconds);
}

QStringList RealEngine::dockerLines(const QStringList &arguments) const
{
    return QString::fromUtf8(docker(arguments).output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

bool RealEngine::hasImage(const QString &reference) const
{
    return docker({QStringLiteral("image"), QStringLiteral("inspect"), reference}).status == 0;
}

QStringList RealEngine::containers() const
{
    return dockerLines({QStringLiteral("ps"), QStringLiteral("-a"), QStringLiteral("--format"),
                        QStringLiteral("{{.Names}} {{.Image}} {{.Status}}")});
}

QStringList RealEngine::doneSince(const QString &since) const
{
    const auto events = [&](const char *event, const char *image) {
        const QString name = QLatin1String(event);
        return dockerLines({QStringLiteral("events"), QStringLiteral("--since"), since,
                            QStringLiteral("--until"), now(), QStringLiteral("--filter"),
                            QStringLiteral("event=") + name, QStringLiteral("--format"),
                            name + QStringLiteral(" {{.Actor.%1}}").arg(QLatin1String(image))});
    };
    return events("start", "Attributes.image") + events("pull", "ID");
}

std::unique_ptr<QProcess> RealEngine::startAudit(const QStringList &arguments) const
{
    return startAudit(arguments, environment());
}

std::unique_ptr<QProcess> RealEngine::startAudit(const QStringList &arguments,
                                                 const QProcessEnvironment &environment) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(GEAR_AUDIT_PROGRAM), QStringList{QStringLiteral("audit")} + arguments);
    process->closeWriteChannel();
    process->waitForStarted();
    return process;
}

Ended RealEngine::audit(const QStringList &arguments) const
{
    return waitForEnd(*startAudit(arguments));
}

QString now()
{
    return QString::number(QDateTime::currentMSecsSinceEpoch() / 1000.0, 'f', 3);
}

Ended waitForEnd(QProcess &process, int seconds)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    const bool exited =
        process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    // A crash's exit code is the signal's number.
    const int status = exited ? process.exitCode() : 128 + process.exitCode();
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

ExchangeFolder::ExchangeFolder(QString folder) : m_folder(std::move(folder)) {}

void ExchangeFolder::add(const QString &site, const QString &name, const QString &image,
                         const QJsonObject &more) const
{
    QJsonObject manifest{{QStringLiteral("name"), name},
                         {QStringLiteral("label"), name},
                         {QStringLiteral("version"), QStringLiteral("1.0")}};
    if (!image.isEmpty())
        manifest.insert(QStringLiteral("custom"),
                        QJsonObject{{QStringLiteral("docker-image"), image}});
    for (auto it = more.begin(); it != more.end(); ++it)
        manifest.insert(it.key(), it.value());
    addText(site, name + QStringLiteral(".json"), QJsonDocument(manifest).toJson());
}

void ExchangeFolder::addText(const QString &site, const QString &file, const QByteArray &text) const
{
    const QString folder = m_folder + QStringLiteral("/gears/") + site;
    QDir().mkpath(folder);
    write(folder + QLatin1Char('/') + file, text);
}

QJsonObject readJsonObject(const QString &path)
{
    return QJsonDocument::fromJson(contents(path)).object();
}

QJsonObject masterRecord(const QString &workdir, const QString &site, const QString &gear)
{
    return readJsonObject(workdir + QStringLiteral("/exchange_master_json.json"))
        .value(site)
        .toObject()
        .value(gear)
        .toObject();
}

QString masterStatus(const QString &workdir, const QString &site, const QString &gear)
{
    return masterRecord(workdir, site, gear)
        .value(QStringLiteral("audit"))
        .toObject()
        .value(QStringLiteral("status"))
        .toString();
}

} // namespace gearaudit::test
