// What the database of known faults is made of: OSV's records by zip or text, CISA's list, FIRST's scores,
// told apart as for an import.
#include "core/advisories/update/advisory_file.h"
#include "core/model/version.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

using namespace gearaudit;

namespace
{
void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isBound(const QString &version)
{
    return version.isEmpty() || Version::parse(version).has_value();
}

void check(const Advisory &advisory)
{
    require(!advisory.id.isEmpty() && !advisory.id.contains(u'/'));
    require(!advisory.affected.empty());
    for (const QString &link : advisory.links)
        require(link.startsWith(QLatin1String("http")) && !link.contains(u' ') && !link.contains(u'"'));
    for (const QChar each : advisory.summary)
        require(each.category() != QChar::Other_Control && each.category() != QChar::Other_Format);
    for (const AffectedPackage &package : advisory.affected) {
        for (const AffectedInterval &interval : package.intervals) {
            require(!interval.introduced.isEmpty() && isBound(interval.introduced));
            require(isBound(interval.fixed) && isBound(interval.lastAffected));
            require(interval.fixed.isEmpty() || interval.lastAffected.isEmpty());
        }
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const int memory = memfd_create("advisories", 0);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(memory);
    require(ftruncate(memory, 0) == 0 && pwrite(memory, data, size, 0) == ssize_t(size));
    const AdvisoryLimits limits{32 * 1024, 1024 * 1024, 4 * 1024 * 1024, 300, 1024 * 1024};
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const auto content = readAdvisoryFile(path, limits, now, {});
    if (!content) {
        require(content.error().stage == Stage::Advisories);
        return 0;
    }
    require(content->count > 0 && qint64(content->advisories.size()) <= content->count);
    require(content->kind != AdvisoryKind::Osv || content->count + content->passedOver < limits.records);
    require(!content->date.isValid() || content->date <= now.addDays(2));
    for (const Advisory &advisory : content->advisories)
        check(advisory);
    for (const float score : content->epss)
        require(score >= 0 && score <= 1);
    return 0;
}
