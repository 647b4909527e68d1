#include "core/master/journal.h"

#include "core/base/atomic_file.h"

#include <QFileInfo>

#include <cerrno>

namespace gearaudit
{

Journal::Journal(QString path) : m_path(std::move(path)) {}

Result<std::vector<QByteArray>> Journal::read(const QString &path)
{
    const auto content = readWhole(path);
    std::vector<QByteArray> lines;
    if (!content) {
        if (content.error().code == Code::NotFound)
            return lines;
        return Unexpected{content.error()};
    }
    qsizetype start = 0;
    for (auto end = content->indexOf('\n'); end >= 0; end = content->indexOf('\n', start)) {
        if (end > start)
            lines.push_back(content->sliced(start, end - start));
        start = end + 1;
    }
    return lines;
}

Result<void> Journal::open()
{
    const QFileInfo info(m_path);
    const bool isNew = !info.exists();
    if (!isNew && !info.isFile()) { // a pipe would take a gear's record to nowhere
        return Unexpected{Error{Stage::Store, Code::NotWritable, m_path,
                                QStringLiteral("it is no regular file")}};
    }
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return Unexpected{Error{Stage::Store, Code::NotWritable, m_path, file->errorString()}};
    if (isNew)
        syncFolder(QFileInfo(m_path).path());
    m_file = std::move(file);
    return {};
}

Result<void> Journal::append(const QByteArray &line)
{
    if (!m_file) {
        if (auto opened = open(); !opened)
            return opened;
    }
    const auto before = m_file->size();
    const auto text = (m_torn ? QByteArray("\n") : QByteArray()) + line + '\n';
    errno = 0;
    if (m_file->write(text) == text.size() && syncToDisk(*m_file)) {
        m_torn = false;
        return {};
    }
    const auto error = failed(errno);
    m_torn = !m_file->resize(before) || m_torn;
    m_file->unsetError();
    return error;
}

Result<void> Journal::replace(const std::vector<QByteArray> &lines)
{
    m_file.reset();
    m_torn = false;
    if (lines.empty()) {
        QFile file(m_path);
        if (file.exists() && !file.remove())
            return Unexpected{Error{Stage::Store, Code::NotWritable, m_path, file.errorString()}};
        syncFolder(QFileInfo(m_path).path());
        return {};
    }
    QByteArray content;
    for (const auto &line : lines)
        content += line + '\n';
    return writeAtomically(m_path, content);
}

Unexpected<Error> Journal::failed(int systemError) const
{
    return Unexpected{Error{Stage::Store, Code::NotWritable, m_path, writingFailure(*m_file, systemError)}};
}

QString journalPathOf(const QString &masterPath)
{
    return masterPath + QStringLiteral(".journal");
}

} // namespace gearaudit
