#include "core/advisories/update/osv_archive.h"

#include "core/advisories/update/exploit_lists.h"
#include "core/base/regular_file.h"

#include <QDirIterator>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace gearaudit
{

namespace
{
constexpr int mostExamples = 5;
constexpr qsizetype longestExample = 200;
constexpr std::size_t blockBytes = 64 * 1024;

Error error(Code code, const QString &path, const QString &detail)
{
    return {Stage::Advisories, code, path, detail};
}

struct FreeArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

Error damaged(archive *reader, const QString &path)
{
    const char *words = archive_error_string(reader);
    return error(Code::Malformed, path,
                 QStringLiteral("the archive is damaged or not whole: %1").arg(QString::fromUtf8(words ? words : "")));
}

/// The next record's text; empty where it is larger than it may be.
Result<QByteArray> contentOf(archive *reader, qint64 most, qint64 &left, const QString &path,
                             const std::stop_token &stop)
{
    QByteArray text;
    bool isTooLarge = false;
    std::vector<char> block(blockBytes);
    for (;;) {
        if (stop.stop_requested())
            return Unexpected{error(Code::Stopped, path, {})};
        const la_ssize_t got = archive_read_data(reader, block.data(), block.size());
        if (got < 0)
            return Unexpected{damaged(reader, path)};
        if (got == 0)
            return isTooLarge ? QByteArray() : text;
        left -= got;
        if (left < 0)
            return Unexpected{error(Code::TooLarge, path, QStringLiteral("what it unpacks to has no end"))};
        isTooLarge = isTooLarge || text.size() + got > most;
        if (isTooLarge)
            text.clear();
        else
            text.append(block.data(), got);
    }
}
} // namespace

OsvCollector::OsvCollector(const AdvisoryLimits &limits, const QDateTime &now, std::function<void(qint64)> told)
    : m_limits(limits), m_now(now), m_told(std::move(told))
{
}

bool OsvCollector::add(const QString &name, std::string_view json)
{
    bool hasRoom = true;
    const auto read = m_reader.read(json, [&](Result<OsvRecord, QString> record) {
        hasRoom = take(name, std::move(record));
        return hasRoom;
    });
    if (!read)
        passOver(name, read.error());
    return hasRoom;
}

bool OsvCollector::take(const QString &name, Result<OsvRecord, QString> record)
{
    if (isFull())
        return false;
    if (!record) {
        passOver(name, record.error());
        return true;
    }
    ++m_content.count;
    if (m_told && m_content.count % 1000 == 0)
        m_told(m_content.count);
    // Whose clock is ahead tells nothing of how new the rest is.
    if (record->modified.isValid() && !isInTheFuture(record->modified, m_now) &&
        (!m_content.date.isValid() || record->modified > m_content.date))
        m_content.date = record->modified;
    if (!record->advisory)
        return true;
    const QString id = record->advisory->id;
    const auto known = m_places.constFind(id);
    if (known == m_places.constEnd()) {
        m_places.insert(id, {m_content.advisories.size(), record->modified});
        m_content.advisories.push_back(std::move(*record->advisory));
    } else if (record->modified > known->second) {
        m_content.advisories[known->first] = std::move(*record->advisory);
        m_places.insert(id, {known->first, record->modified});
    }
    return true;
}

void OsvCollector::passOver(const QString &name, const QString &why)
{
    ++m_content.passedOver;
    if (m_content.examples.size() < mostExamples)
        m_content.examples << QStringLiteral("%1: %2").arg(name, why).simplified().left(longestExample);
}

Result<AdvisoryContent> OsvCollector::take(const QString &path)
{
    if (isFull())
        return Unexpected{error(Code::TooLarge, path,
                                QStringLiteral("it has more than %1 records").arg(m_limits.records))};
    if (m_content.count == 0)
        return Unexpected{error(Code::Malformed, path,
                                m_content.examples.isEmpty()
                                    ? QStringLiteral("it has no records")
                                    : QStringLiteral("it has no records that can be read (%1)")
                                          .arg(m_content.examples.constFirst()))};
    // A few are somebody's mistake; many are another kind of file, or a damaged one.
    if (m_content.passedOver > std::max<qint64>(10, m_content.count / 10))
        return Unexpected{error(Code::Malformed, path,
                                QStringLiteral("%1 of %2 records cannot be read (%3)")
                                    .arg(m_content.passedOver)
                                    .arg(m_content.passedOver + m_content.count)
                                    .arg(m_content.examples.value(0)))};
    return std::move(m_content);
}

Result<AdvisoryContent> readOsvZip(const QString &path, OsvCollector &collector, const std::stop_token &stop)
{
    const Archive reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), blockBytes) != ARCHIVE_OK)
        return Unexpected{damaged(reader.get(), path)};
    qint64 left = collector.limits().unpackedBytes;
    for (;;) {
        archive_entry *entry = nullptr;
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF)
            return collector.take(path);
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return Unexpected{damaged(reader.get(), path)};
        const char *written = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(written ? written : "").left(200);
        if (archive_entry_filetype(entry) != AE_IFREG || !name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            continue;
        auto text = contentOf(reader.get(), collector.limits().recordBytes, left, path, stop);
        if (!text)
            return Unexpected{text.error()};
        if (text->isEmpty())
            collector.passOver(name, QStringLiteral("it is empty, or larger than %1 MB")
                                         .arg(collector.limits().recordBytes / 1'000'000));
        else if (!collector.add(name, {text->constData(), std::size_t(text->size())}))
            return collector.take(path);
    }
}

Result<AdvisoryContent> readOsvFolder(const QString &path, OsvCollector &collector, const std::stop_token &stop)
{
    QDirIterator files(path, {QStringLiteral("*.json")}, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        if (stop.stop_requested())
            return Unexpected{error(Code::Stopped, path, {})};
        const QString file = files.next();
        const auto text = readRegularFile(file, collector.limits().recordBytes, Stage::Advisories);
        if (!text)
            collector.passOver(files.fileName(), text.error().detail.isEmpty() ? codeName(text.error().code)
                                                                               : text.error().detail);
        else if (!collector.add(files.fileName(), {text->constData(), std::size_t(text->size())}))
            break;
    }
    return collector.take(path);
}

Result<AdvisoryContent> readOsvText(const QString &path, const QByteArray &json, OsvCollector &collector)
{
    collector.add(path.section(QLatin1Char('/'), -1), {json.constData(), std::size_t(json.size())});
    return collector.take(path);
}

} // namespace gearaudit
