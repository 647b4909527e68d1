#include "core/base/regular_file.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace gearaudit
{

namespace
{
/// False where it cannot be opened, or is no regular file; then the detail says why.
bool openRegular(QFile &file, QString &detail)
{
    const QString other = QStringLiteral("it is no regular file");
#ifdef Q_OS_UNIX
    // Without waiting for whoever would write to a pipe; asked of what was opened, not of a name.
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(),
                                  O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        detail = qt_error_string(errno);
        return false;
    }
    struct stat found{};
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode)) {
        ::close(descriptor);
        detail = S_ISDIR(found.st_mode) ? QStringLiteral("it is a folder") : other;
        return false;
    }
    if (file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
#else
    if (!QFileInfo(file).isFile()) {
        detail = other;
        return false;
    }
    if (file.open(QIODevice::ReadOnly))
        return true;
#endif
    detail = file.errorString();
    return false;
}
} // namespace

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path, Stage stage)
{
    const auto error = [&](Code code, const QString &detail) {
        return Unexpected{Error{stage, code, path, detail}};
    };
    const QFileInfo info(path);
    // Only what is surely not there is: of a folder that may not be entered nothing is known.
    std::error_code failure;
    const auto status = std::filesystem::status(info.filesystemFilePath(), failure);
    if (status.type() == std::filesystem::file_type::not_found)
        return error(Code::NotFound, {});
    if (status.type() == std::filesystem::file_type::none)
        return error(Code::NotReadable, QString::fromStdString(failure.message()));
    auto file = std::make_unique<QFile>(path);
    QString detail;
    // A device may do something when it is opened: not even that.
    if (!info.isFile() && !info.isDir())
        return error(Code::NotReadable, QStringLiteral("it is a pipe or a device, not a regular file"));
    if (!openRegular(*file, detail))
        return error(Code::NotReadable, detail);
    return file;
}

Result<QByteArray> readRegularFile(const QString &path, qint64 largest, Stage stage)
{
    const auto error = [&](Code code, const QString &detail) {
        return Unexpected{Error{stage, code, path, detail}};
    };
    const auto opened = openRegularFile(path, stage);
    if (!opened)
        return Unexpected{opened.error()};
    QFile &file = **opened;
    if (file.size() > largest)
        return error(Code::TooLarge, QStringLiteral("it has more than %1 MB").arg(largest / 1'000'000));
    // It may grow meanwhile.
    QByteArray content = file.read(file.size());
    while (content.size() <= largest && !file.atEnd()) {
        const QByteArray more = file.read(1024 * 1024);
        if (more.isEmpty())
            break;
        content += more;
    }
    if (file.error() != QFileDevice::NoError)
        return error(Code::NotReadable, file.errorString());
    if (content.size() > largest)
        return error(Code::TooLarge, QStringLiteral("it has more than %1 MB").arg(largest / 1'000'000));
    return content;
}

bool isRegularOrAbsent(const QString &path)
{
    const QFileInfo there(path);
    return !there.exists() || there.isFile();
}

} // namespace gearaudit
