#include "core/advisories/update/advisory_file.h"

#include "core/advisories/update/exploit_lists.h"
#include "core/advisories/update/osv_archive.h"
#include "core/images/layers/file_stream.h"
#include "core/images/layers/unpacked_stream.h"

#include <QFileInfo>

#include <array>

namespace gearaudit
{

namespace
{
Error malformed(const QString &path, const QString &detail)
{
    return {Stage::Advisories, Code::Malformed, path, detail};
}

Error ofThis(Error error, const QString &path)
{
    error.stage = Stage::Advisories;
    error.subject = path;
    return error;
}

/// The whole of a file, unpacked. Memory grows with what really comes.
Result<QByteArray> unpacked(ByteStream &file, const AdvisoryLimits &limits, const std::stop_token &stop)
{
    UnpackedStream stream(file, std::min<qint64>(limits.unpackedBytes, mostInMemory), stop);
    QByteArray all;
    std::vector<char> block(256 * 1024);
    for (;;) {
        const auto got = stream.read(block.data(), qint64(block.size()));
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            return all;
        all.append(block.data(), qsizetype(*got));
    }
}

QByteArray firstWords(const QByteArray &text)
{
    return text.left(400).trimmed().toLower();
}
} // namespace

QString advisoryKindName(AdvisoryKind kind)
{
    switch (kind) {
    case AdvisoryKind::Osv: return QStringLiteral("osv");
    case AdvisoryKind::Kev: return QStringLiteral("kev");
    case AdvisoryKind::Epss: return QStringLiteral("epss");
    }
    return {};
}

Result<AdvisoryContent> readAdvisoryFile(const QString &path, const AdvisoryLimits &limits,
                                         const QDateTime &now, std::stop_token stop,
                                         const std::function<void(qint64)> &told)
{
    OsvCollector collector(limits, now, told);
    if (QFileInfo(path).isDir())
        return readOsvFolder(path, collector, stop);
    std::array<char, 4> head{};
    {
        auto file = FileStream::open(path);
        if (!file)
            return Unexpected{ofThis(file.error(), path)};
        const auto got = (*file)->read(head.data(), qint64(head.size()));
        if (!got)
            return Unexpected{ofThis(got.error(), path)};
        if (*got == 0)
            return Unexpected{malformed(path, QStringLiteral("the file is empty"))};
    }
    if (head[0] == 'P' && head[1] == 'K')
        return readOsvZip(path, collector, stop);
    auto file = FileStream::open(path);
    if (!file)
        return Unexpected{ofThis(file.error(), path)};
    const auto all = unpacked(**file, limits, stop);
    if (!all)
        return Unexpected{ofThis(all.error(), path)};
    const QByteArray first = firstWords(*all);
    if (first.startsWith("#model_version") || first.startsWith("cve,"))
        return readEpss(path, *all, now);
    if (first.startsWith('<'))
        return Unexpected{malformed(path, QStringLiteral("it is a web page, not a list of known faults"))};
    if (!first.startsWith('{') && !first.startsWith('['))
        return Unexpected{malformed(
            path, QStringLiteral("it is neither records of OSV (zip, folder, JSON), nor CISA's list (JSON), "
                                 "nor FIRST's scores (CSV)"))};
    if (auto kev = readKev(path, *all, now))
        return std::move(*kev);
    return readOsvText(path, *all, collector);
}

} // namespace gearaudit
