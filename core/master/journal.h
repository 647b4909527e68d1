#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <vector>

namespace gearaudit
{

/// A file of lines, each on the disk before append() returns, so that a kill or a power cut loses
/// at most the line that is being written. Used by one thread at a time.
class Journal
{
public:
    explicit Journal(QString path);

    const QString &path() const { return m_path; }

    /// The whole lines, without their ends. A last line without an end was torn by a kill: it is
    /// left out. An absent journal has none. NotReadable.
    static Result<std::vector<QByteArray>> read(const QString &path);

    /// Adds one line (without a line break). NotWritable, and then the journal holds no part of it.
    Result<void> append(const QByteArray &line);

    /// Replaces all lines, atomically; with none the file is removed. NotWritable.
    Result<void> replace(const std::vector<QByteArray> &lines);

private:
    Result<void> open();
    Unexpected<Error> failed(int systemError) const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    bool m_torn = false; ///< a part of a line stands at the end and could not be taken back
};

/// The journal beside a master JSON.
QString journalPathOf(const QString &masterPath);

} // namespace gearaudit
