#include "core/sources/instance_gears.h"

#include "core/flywheel/instance_registry.h"
#include "core/sources/exchange_folder.h"
#include "core/sources/instance_images.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace gearaudit
{

namespace
{

Gear instanceGear(const GearDocument &document, const Instance &instance, const QString &release)
{
    Gear gear;
    gear.collection = Collection::Instances;
    gear.site = instance.name;
    gear.siteRelease = release;
    gear.foundManifest = document.id;
    gear.created = document.created;
    const QString subject =
        document.id.isEmpty() ? QStringLiteral("a gear without an id") : document.id;
    auto manifest = readManifest(document.manifest, subject);
    if (!manifest) {
        gear.manifest.name = subject;
        gear.problem = manifest.error();
        return gear;
    }
    gear.manifest = *std::move(manifest);
    if (!document.category.isEmpty())
        gear.manifest.category = document.category;
    gear.images = instanceImages(gear.manifest, document.rootfsUrl, registryHost(instance));
    return gear;
}

} // namespace

void sortNewestFirst(std::vector<GearDocument> &documents)
{
    struct Aged {
        std::tuple<QDateTime, QDateTime, QString> age;
        GearDocument document;
    };
    const auto date = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    std::vector<Aged> aged;
    aged.reserve(documents.size());
    for (auto &document : documents) {
        auto age = std::tuple(date(document.created), date(document.modified), document.id);
        aged.push_back({std::move(age), std::move(document)});
    }
    // An invalid date is before every valid one.
    std::stable_sort(aged.begin(), aged.end(),
                     [](const Aged &left, const Aged &right) { return right.age < left.age; });
    std::transform(std::make_move_iterator(aged.begin()), std::make_move_iterator(aged.end()),
                   documents.begin(), [](Aged &&entry) { return std::move(entry.document); });
}

std::vector<Gear> instanceGears(std::vector<GearDocument> documents, const Instance &instance,
                                const QString &release)
{
    sortNewestFirst(documents);
    std::vector<Gear> gears;
    gears.reserve(documents.size());
    for (const auto &document : documents)
        gears.push_back(instanceGear(document, instance, release));
    assignKeys(gears);
    std::sort(gears.begin(), gears.end(),
              [](const Gear &left, const Gear &right) { return left.key < right.key; });
    return gears;
}

} // namespace gearaudit
