#include "core/base/atomic_file.h"

#include "core/base/regular_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <limits>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace gearaudit
{

namespace
{

Unexpected<Error> notWritable(const QString &path, const QString &detail)
{
    return Unexpected{Error{Stage::Store, Code::NotWritable, path, detail}};
}

/// A path that no file has yet, named by the date of the last change of `path`.
Result<QString> freeNameOfItsDate(const QString &path, const QString &folder, const QString &stem,
                                  const QString &suffix)
{
    if (!QDir().mkpath(folder))
        return notWritable(folder, QStringLiteral("the folder cannot be made"));
    // No colons: not every file system takes them in names.
    const auto date =
        QFileInfo(path).lastModified().toUTC().toString(QStringLiteral("yyyy-MM-ddTHHmmssZ"));
    for (int number = 1; number < 10'000; ++number) {
        const auto name =
            number == 1 ? QStringLiteral("%1-%2.%3").arg(stem, date, suffix)
                        : QStringLiteral("%1-%2-%3.%4").arg(stem, date).arg(number).arg(suffix);
        const auto target = QDir(folder).filePath(name);
        if (!QFileInfo::exists(target))
            return target;
    }
    return notWritable(folder, QStringLiteral("too many files of %1").arg(date));
}

} // namespace

QString writingFailure(const QFileDevice &file, int systemError)
{
    // A full disk is often told to the system's call alone: Qt says "Unknown error" then.
    const bool isTold = file.error() != QFileDevice::NoError && file.error() != QFileDevice::UnspecifiedError
        && !file.errorString().startsWith(QLatin1String("Unknown error"));
    if (isTold || systemError == 0)
        return file.errorString();
    return qt_error_string(systemError);
}

bool syncToDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    // EINVAL: not a thing that can be synced, such as a device
    return fsync(file.handle()) == 0 || errno == EINVAL;
#elif defined(Q_OS_WIN)
    return _commit(file.handle()) == 0;
#else
    return true;
#endif
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
#else
    Q_UNUSED(folder);
#endif
}

Result<void> writeAtomically(const QString &path, const QByteArray &content)
{
    return writeAtomicallyBy(
        path, [&](QIODevice &device) { return device.write(content) == content.size(); });
}

Result<void> writeAtomicallyBy(const QString &path,
                               const std::function<bool(QIODevice &device)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    // commit() does not tell when the disk did not take what was written; this does.
    errno = 0;
    const bool written = (write(file) && syncToDisk(file)) && file.commit();
    const int why = errno;
    if (!written)
        return notWritable(path, writingFailure(file, why));
    syncFolder(QFileInfo(path).path());
    return {};
}

Result<QByteArray> readWhole(const QString &path)
{
    // As much as a report may have: its rows are counted in 32 bits.
    return readRegularFile(path, std::numeric_limits<quint32>::max(), Stage::Store);
}

Result<QString> moveUnderItsDate(const QString &path, const QString &folder, const QString &stem,
                                 const QString &suffix)
{
    const auto target = freeNameOfItsDate(path, folder, stem, suffix);
    if (!target)
        return target;
    QFile file(path);
    if (!file.rename(*target)) // refuses to overwrite
        return notWritable(*target, file.errorString());
    syncFolder(folder);
    syncFolder(QFileInfo(path).path());
    return target;
}

Result<QString> copyUnderItsDate(const QString &path, const QString &folder, const QString &stem,
                                 const QString &suffix)
{
    const auto content = readWhole(path);
    if (!content)
        return Unexpected{content.error()};
    const auto target = freeNameOfItsDate(path, folder, stem, suffix);
    if (!target)
        return target;
    if (const auto written = writeAtomically(*target, *content); !written)
        return Unexpected{written.error()};
    // The results in it may be for their owner only.
    QFile::setPermissions(*target, QFile::permissions(path));
    return target;
}

} // namespace gearaudit
