#include "core/advisories/update/record_zip.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace gearaudit
{

namespace
{
Error error(Code code, const QString &path, const char *words)
{
    return {Stage::Advisories, code, path, QString::fromUtf8(words ? words : "")};
}

struct FreeReader {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
struct FreeWriter {
    void operator()(archive *writer) const { archive_write_free(writer); }
};
struct FreeEntry {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

class Writer
{
public:
    explicit Writer(const QString &target) : m_target(target), m_writer(archive_write_new())
    {
        archive_write_set_format_zip(m_writer.get());
    }

    Result<void> open()
    {
        return checked(archive_write_open_filename(m_writer.get(), QFile::encodeName(m_target).constData()));
    }

    /// Names are made: those of two files may be the same.
    Result<void> begin(qint64 bytes)
    {
        m_entry.reset(archive_entry_new());
        archive_entry_set_pathname(m_entry.get(), QByteArray::number(++m_count).append(".json").constData());
        archive_entry_set_filetype(m_entry.get(), AE_IFREG);
        archive_entry_set_perm(m_entry.get(), 0644);
        if (bytes >= 0)
            archive_entry_set_size(m_entry.get(), bytes);
        return checked(archive_write_header(m_writer.get(), m_entry.get()));
    }

    Result<void> add(const char *bytes, std::size_t count)
    {
        return archive_write_data(m_writer.get(), bytes, count) == la_ssize_t(count)
                   ? Result<void>()
                   : Unexpected{error(Code::NotWritable, m_target, archive_error_string(m_writer.get()))};
    }

    Result<void> close() { return checked(archive_write_close(m_writer.get())); }

private:
    Result<void> checked(int result) const
    {
        return result == ARCHIVE_OK
                   ? Result<void>()
                   : Unexpected{error(Code::NotWritable, m_target, archive_error_string(m_writer.get()))};
    }

    const QString m_target;
    std::unique_ptr<archive, FreeWriter> m_writer;
    std::unique_ptr<archive_entry, FreeEntry> m_entry;
    int m_count = 0;
};

/// A zip, or as one member any other file, packed by gzip or not.
Result<void> addFile(Writer &writer, const QString &path, const std::stop_token &stop)
{
    const std::unique_ptr<archive, FreeReader> reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_read_support_filter_gzip(reader.get());
    const auto failed = [&] {
        return Unexpected{error(Code::NotReadable, path, archive_error_string(reader.get()))};
    };
    std::array<char, 64 * 1024> block;
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), block.size()) != ARCHIVE_OK)
        return failed();
    for (;;) {
        archive_entry *entry = nullptr;
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF)
            return {};
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return failed();
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (const auto begun = writer.begin(-1); !begun)
            return begun;
        for (;;) {
            if (stop.stop_requested())
                return Unexpected{error(Code::Stopped, path, nullptr)};
            const la_ssize_t got = archive_read_data(reader.get(), block.data(), block.size());
            if (got < 0)
                return failed();
            if (got == 0)
                break;
            if (const auto added = writer.add(block.data(), std::size_t(got)); !added)
                return added;
        }
    }
}
} // namespace

Result<void> zipRecords(const QStringList &paths, const QString &target, const std::stop_token &stop)
{
    Writer writer(target);
    if (const auto opened = writer.open(); !opened)
        return opened;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            if (const auto added = addFile(writer, path, stop); !added)
                return added;
            continue;
        }
        QDirIterator files(path, {QStringLiteral("*.json")}, QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            if (const auto added = addFile(writer, files.next(), stop); !added)
                return added;
        }
    }
    return writer.close();
}

} // namespace gearaudit
