// The file with the known faults, as another program or a disk may have left it. The sum in its head is made
// right, so that what is behind it is looked at; the seeds are small databases of ours.
#include "core/advisories/packed_database.h"

#include <cstdlib>
#include <cstring>

using namespace gearaudit;

namespace
{
void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const Assessment &known)
{
    require(known.faults.empty() == (known.state == PackageState::NoneKnown || known.state == PackageState::Unknown));
    for (const Fault &fault : known.faults) {
        require(!fault.names.isEmpty() && fault.name == fault.names.front());
        require(!fault.cvss || (*fault.cvss >= 0 && *fault.cvss <= 10));
        require(!fault.epss || (*fault.epss >= 0 && *fault.epss <= 1));
        require(fault.severity <= known.worst);
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    if (size >= sizeof(advisoryfile::Head)) {
        const quint32_le sum(advisoryfile::checksumOf(data, size));
        std::memcpy(file.data() + offsetof(advisoryfile::Head, checksum), &sum, sizeof sum);
    }
    const auto database = PackedDatabase::of(file, QStringLiteral("fuzz"));
    if (!database) {
        require(database.error().code == Code::Malformed && !database.error().detail.isEmpty());
        return 0;
    }
    for (const char *name : {"requests", "Django_Ninja", "pkg", "evil", ""}) {
        const bool isKnown = (*database)->knows(name);
        for (const char *version : {"0.5", "1.5", "2.20", "1.0rc1", "1.0+local", "odd", ""}) {
            const Assessment known = (*database)->assess(QString::fromLatin1(name), QString::fromLatin1(version));
            check(known);
            require(isKnown || known == Assessment());
        }
        (void)(*database)->fixingVersions(QString::fromLatin1(name));
    }
    return 0;
}
