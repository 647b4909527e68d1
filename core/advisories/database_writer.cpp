#include "core/advisories/database_writer.h"

#include "core/advisories/database_parts.h"
#include "core/base/atomic_file.h"
#include "core/base/regular_file.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace gearaudit
{

namespace
{

Unexpected<Error> problem(Code code, const QString &path, const QString &detail)
{
    return Unexpected{Error{Stage::Advisories, code, path, detail}};
}

Result<void> renamed(QTemporaryFile &file, const QString &target)
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(file.fileName()).filesystemFilePath(),
                            QFileInfo(target).filesystemFilePath(), failure);
    if (failure)
        return problem(Code::NotWritable, target, QString::fromStdString(failure.message()));
    file.setAutoRemove(false);
    syncFolder(QFileInfo(target).path());
    return {};
}

} // namespace

Result<void> writeAdvisoryDatabase(const AdvisoryInput &input, const QString &path)
{
    if (!isRegularOrAbsent(path))
        return problem(Code::Refused, path, QStringLiteral("it is no regular file"));
    // A link keeps pointing.
    const QString linked = QFileInfo(path).canonicalFilePath();
    const QString target = linked.isEmpty() ? path : linked;
    if (!QFileInfo(target).dir().mkpath(QStringLiteral(".")))
        return problem(Code::NotWritable, target, QStringLiteral("the folder cannot be made"));
    const auto bytes = DatabaseParts(input).file();
    if (!bytes)
        return problem(Code::TooLarge, target, QStringLiteral("the database would have more than 2 GB"));
    QTemporaryFile file(target + QStringLiteral(".XXXXXX"));
    if (!file.open())
        return problem(Code::NotWritable, target, file.errorString());
    if (file.write(*bytes) != bytes->size() || !syncToDisk(file))
        return problem(Code::NotWritable, target, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther); // no secret
    file.close();
    if (const auto checked = AdvisoryDatabase::open(file.fileName()); !checked)
        return Unexpected{checked.error()};
    return renamed(file, target);
}

} // namespace gearaudit
