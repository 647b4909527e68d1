#include "core/images/docker/private_config.h"

#include "core/images/docker/session_lock.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <utility>

namespace gearaudit
{

namespace
{
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString parentFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/gear-audit/private");
}

Unexpected<Error> failed(const QString &path, const QString &detail)
{
    return Unexpected{Error{Stage::Pull, Code::NotWritable, path, detail}};
}
} // namespace

Result<PrivateConfig> PrivateConfig::make(const QString &session, const QByteArray &config)
{
    QDir().mkpath(parentFolder());
    const QString folder = parentFolder() + QLatin1Char('/') + session + QLatin1Char('-')
        + QUuid::createUuid().toString(QUuid::Id128);
    if (!QDir().mkdir(folder))
        return failed(folder, QStringLiteral("the folder cannot be made"));
    PrivateConfig made(folder); // from here on it is removed, whatever fails
    QFile file(made.file());
    // Closed to others before there is anything in it.
    if (!QFile::setPermissions(folder, onlyOwner | QFileDevice::ExeOwner)
        || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(onlyOwner) || file.write(config) != config.size() || !file.flush())
        return failed(made.file(), file.errorString());
    return made;
}

PrivateConfig::PrivateConfig(PrivateConfig &&other) noexcept
    : m_folder(std::exchange(other.m_folder, QString()))
{
}

PrivateConfig::~PrivateConfig()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

void PrivateConfig::sweep()
{
    const QDir parent(parentFolder());
    const QStringList folders = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        // A live run has its lock beside these folders; a key is not left for one that nobody can see.
        if (SessionLock::stateOf(folder.section(QLatin1Char('-'), 0, 0))
            != SessionLock::State::Alive)
            QDir(parent.filePath(folder)).removeRecursively();
    }
}

} // namespace gearaudit
