// What lies beside an installed distribution, and the records of packages of Linux distributions.
#include "core/images/facts/distribution_rules.h"
#include "core/images/layers/kept_file_reader.h"

#include <cstdlib>

using namespace gearaudit;

namespace
{
const char *const places[] = {
    "/usr/lib/python3/dist-packages/six-1.16.0.dist-info/METADATA",
    "/usr/lib/python3/dist-packages/six-1.16.0.dist-info/RECORD",
    "/usr/lib/python3/dist-packages/six-1.16.0.dist-info/direct_url.json",
    "/usr/lib/python3/dist-packages/six.egg-info",
    "/usr/lib/python3/dist-packages/a.egg",
    "/opt/conda/conda-meta/python-3.9.18-h955ad1f_0.json",
    "/var/lib/dpkg/status",
    "/lib/apk/db/installed",
    "/var/lib/rpm/rpmdb.sqlite",
    "/usr/bin/python3.11",
    "/usr/bin/pip",
};

/// What is kept of a file that arrives in pieces of one size.
std::shared_ptr<const KeptFile> keptOf(const QByteArray &path, const QByteArray &content, qsizetype piece)
{
    const FileInterest interest = interestIn(path.mid(1).split('/'), true);
    KeptFileReader reader(interest, content.size(), true);
    for (qsizetype at = 0; at < content.size() && reader.wantsMore(); at += piece)
        reader.add(content.constData() + at, std::min(piece, content.size() - at), at);
    return reader.finish();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const char *place : places) {
        // How it arrives makes no difference.
        const auto whole = keptOf(place, all, std::max<qsizetype>(1, all.size()));
        const auto pieces = keptOf(place, all, 7);
        if (bool(whole) != bool(pieces) || (whole && whole->text != pieces->text))
            std::abort();
    }
    (void)metadataHeaders(all);
    (void)pythonRecords(all);
    const QString text = QString::fromUtf8(all);
    for (const QString &line : text.split(u'\n')) {
        (void)installedDistribution(line, {}, {}, true);
        (void)versionInConfig(line);
        (void)versionOfCondaRecord(line);
    }
    return 0;
}
