#include "core/images/layers/found_distributions.h"

#include "core/images/layers/python_place.h"
#include "core/model/package_name.h"
#include "core/model/version.h"

#include <algorithm>
#include <tuple>

namespace gearaudit
{

namespace
{
using Kind = FoundDistribution::Kind;

QString header(const QByteArray &headers, const QByteArray &key)
{
    for (const QByteArray &line : headers.split('\n')) {
        if (line.startsWith(key + ": "))
            return QString::fromUtf8(line.mid(key.size() + 2));
    }
    return {};
}

FoundDistribution found(const ImageTree &tree, Kind kind, const QByteArray &entry, const QByteArray &stem,
                        const QByteArray &metadata)
{
    FoundDistribution one;
    one.kind = kind;
    one.entry = entry;
    one.stem = stem;
    if (const auto file = metadata.isEmpty() ? nullptr : tree.file(metadata)) {
        one.hasMetadata = true;
        // What a hard link is of may not have been kept; its folder's name is.
        const auto named = [&](int part) { return QString::fromUtf8(stem.split('-').value(part)); };
        one.name = file->isUnread ? named(0) : header(file->text, "Name");
        one.version = file->isUnread ? named(1) : header(file->text, "Version");
        for (const QByteArray &line : file->text.split('\n')) {
            if (line.startsWith("Requires-Dist: "))
                one.requirements << QString::fromUtf8(line.mid(15));
        }
    }
    return one;
}

/// The folder that an egg-link names: its first line that says something.
QByteArray targetOf(const QByteArray &entry, const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray target = line.trimmed();
        if (!target.isEmpty())
            return '/' + pathParts(target.startsWith('/') ? target : entry + '/' + target).join('/');
    }
    return {};
}

void addFrom(const ImageTree &tree, const QByteArray &entry, const QByteArray &name,
             std::vector<FoundDistribution> &all)
{
    const QByteArray path = entry + '/' + name;
    if (name.endsWith(".dist-info") && tree.isFolder(path)) {
        all.push_back(found(tree, Kind::DistInfo, entry, name.chopped(10), path + "/METADATA"));
    } else if (name.endsWith(".egg-info")) {
        const bool isFolder = tree.isFolder(path);
        all.push_back(found(tree, Kind::EggInfo, entry, name.chopped(9), isFolder ? path + "/PKG-INFO" : path));
    } else if (name.endsWith(".egg") && tree.isFolder(path)) {
        all.push_back(found(tree, Kind::Egg, entry, name.chopped(4), path + "/EGG-INFO/PKG-INFO"));
        if (!all.back().hasMetadata)
            all.pop_back();
    } else if (name.endsWith(".egg") && tree.file(path)) {
        all.push_back(found(tree, Kind::Egg, entry, name.chopped(4), {}));
    } else if (name.endsWith(".egg-link")) {
        const auto link = tree.file(path);
        all.push_back(found(tree, Kind::EggLink, entry, name.chopped(9), {}));
        all.back().target = link ? targetOf(entry, link->text) : QByteArray();
    }
    if (const auto direct = tree.file(path + "/direct_url.json"); direct && !all.empty())
        all.back().direct = readDirectUrl(direct->text);
    if (all.empty() || !entry.startsWith("/usr/lib"))
        return;
    if (const auto installer = tree.file(path + "/INSTALLER"))
        all.back().installer = QString::fromUtf8(installer->text).trimmed();
    if (all.back().installer.isEmpty() && tree.file(path + "/installed-files.txt"))
        all.back().installer = QStringLiteral("pip");
}
std::vector<FoundDistribution> ordered(std::vector<FoundDistribution> &all)
{
    struct Key {
        QString name;
        QByteArray version;
        size_t place = 0;
    };
    std::vector<Key> keys;
    for (const FoundDistribution &one : all) {
        const QByteArrayList parts = one.stem.split('-');
        keys.push_back({normalizedPackageName(QString::fromUtf8(parts.value(0))),
                        versionKey(QString::fromUtf8(parts.value(1))), keys.size()});
    }
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return std::tie(a.name, b.version, a.place) < std::tie(b.name, a.version, b.place);
    });
    std::vector<FoundDistribution> sorted;
    for (const Key &key : keys)
        sorted.push_back(std::move(all[key.place]));
    return sorted;
}
} // namespace

std::vector<FoundDistribution> distributionsIn(const ImageTree &tree, const QByteArray &entry)
{
    std::vector<FoundDistribution> all;
    const QByteArray own = nameOfPath(entry);
    if (own.endsWith(".egg")) {
        const bool isFolder = tree.isFolder(entry);
        if (isFolder || tree.file(entry)) {
            auto egg = found(tree, Kind::Egg, entry, own.chopped(4),
                             isFolder ? entry + "/EGG-INFO/PKG-INFO" : QByteArray());
            egg.isEntry = true;
            if (egg.hasMetadata || !isFolder)
                all.push_back(egg);
        }
        if (!isFolder)
            return all;
    }
    for (const auto &[name, node] : tree.entries(entry)) {
        if (name.contains(".dist-info") || name.contains(".egg"))
            addFrom(tree, entry, name, all);
    }
    return ordered(all);
}

} // namespace gearaudit
