#include "core/sources/exchange_folder.h"

#include "core/base/regular_file.h"
#include "core/model/manifest_document.h"
#include "core/sources/gear_images.h"
#include "core/sources/gear_versions.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUtf8StringView>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

namespace gearaudit
{

namespace
{

constexpr qsizetype mostNotes = 20; ///< of names in one folder
constexpr qsizetype mostManifests = 20'000; ///< of one organisation

bool hasSubfolders(const QString &folder)
{
    return !QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
}

/// The folder that holds the organisations; empty if there is none.
QString gearsFolder(const QString &folder)
{
    const QString gears = QStringLiteral("gears");
    const QDir dir(folder);
    const bool isGears = QDir(dir.absolutePath()).dirName() == gears;
    // A folder called gears may hold an organisation of that name.
    if (dir.exists(gears) && (!isGears || hasSubfolders(dir.filePath(gears))))
        return dir.filePath(gears);
    return isGears && dir.exists() ? dir.path() : QString();
}

/// Whether all that is in a folder can be told, and looked at. QDir leaves out without a word what
/// it cannot.
bool canBeListed(const QFileInfo &folder)
{
    const auto path = folder.filesystemFilePath();
    std::error_code error;
    // Names may be told where nothing more is.
    if (!std::filesystem::exists(path / ".", error) || error)
        return false;
    std::filesystem::directory_iterator entry(path, error);
    while (!error && entry != std::filesystem::directory_iterator())
        entry.increment(error);
    return !error;
}

bool leadsOut(const QFileInfo &file, const QString &canonicalRoot)
{
    const auto target = file.canonicalFilePath(); // empty for a link to nothing
    return file.isSymLink() && !target.startsWith(canonicalRoot + QLatin1Char('/'));
}

Unexpected<Error> problem(Code code, const QString &subject, const QString &detail)
{
    return Unexpected{Error{Stage::Manifest, code, subject, detail}};
}

Result<ManifestDocument> readFile(const QFileInfo &info, const QString &canonicalRoot,
                                  const QString &subject)
{
    if (leadsOut(info, canonicalRoot))
        return problem(Code::Refused, subject,
                       QStringLiteral("not read: a link that leads out of the folder"));
    const auto content = readRegularFile(info.filePath(), manifestSizeLimit, Stage::Manifest);
    if (!content && content.error().code == Code::TooLarge) {
        return problem(Code::TooLarge, subject,
                       QStringLiteral("not read: larger than %1 MiB, too large for a manifest")
                           .arg(manifestSizeLimit / (1024 * 1024)));
    }
    if (!content)
        return problem(Code::NotReadable, subject, reasonLine(content.error()));
    return parseManifestDocument(*content, subject);
}

/// The released image is what runs, where there is one: first. A name is tried once.
std::vector<ImageCandidate> imagesOf(const Manifest &manifest, const QString &rootfsUrl)
{
    auto images = releasedImage(rootfsUrl);
    for (const auto &named : exchangeImages(manifest)) {
        if (images.empty() || images.front().reference != named.reference)
            images.push_back(named);
    }
    return images;
}

Gear readGear(const QFileInfo &info, const QString &canonicalRoot, const QString &organisation)
{
    Gear gear;
    gear.site = organisation;
    gear.foundManifest =
        QStringList{QStringLiteral("gears"), organisation, info.fileName()}.join(QLatin1Char('/'));
    auto document = readFile(info, canonicalRoot, gear.foundManifest);
    if (document) {
        gear.manifest = std::move(document->manifest);
        gear.created = document->created.isEmpty() ? document->modified : document->created;
        gear.images = imagesOf(gear.manifest, document->rootfsUrl);
    } else {
        gear.problem = document.error();
        const auto stem = info.completeBaseName();
        gear.manifest.name = stem.isEmpty() ? info.fileName() : stem;
    }
    return gear;
}

/// Names in a folder that are no UTF-8: Qt's listing leaves them out without a word. As they can be
/// shown.
QStringList namesNotRead(const QString &folder, bool ofFolders)
{
    QStringList names;
#ifdef Q_OS_UNIX
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), failure), none;
         !failure && entry != none; entry.increment(failure)) {
        const std::string name = entry->path().filename().native();
        if (QUtf8StringView(name.data(), qsizetype(name.size())).isValidUtf8())
            continue;
        std::error_code unknown;
        const bool isWanted = ofFolders ? entry->is_directory(unknown) : name.ends_with(".json");
        if (isWanted)
            names << QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
#else
    Q_UNUSED(folder);
    Q_UNUSED(ofFolders);
#endif
    names.sort();
    return names;
}

Error nameNotRead(const QString &folder, const QString &name)
{
    return {Stage::Source, Code::NotReadable, folder + QLatin1Char('/') + name,
            QStringLiteral("its name is no UTF-8")};
}

/// `note` is told what was not read.
std::vector<Gear> readOrganisation(const QFileInfo &folder, const QString &canonicalRoot,
                                   std::optional<Error> &note)
{
    std::vector<Gear> gears;
    auto files =
        QDir(folder.filePath())
            .entryInfoList({QStringLiteral("*.json")},
                           QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDir::Name);
    if (files.size() > mostManifests) {
        note = Error{Stage::Source, Code::TooLarge, folder.filePath(),
                     QStringLiteral("only the first %1 of %2 files were read")
                         .arg(mostManifests)
                         .arg(files.size())};
        files.resize(mostManifests);
    }
    for (const auto &file : files)
        gears.push_back(readGear(file, canonicalRoot, folder.fileName()));
    sortNewestVersionFirst(gears);
    assignKeys(gears);
    std::sort(gears.begin(), gears.end(),
              [](const Gear &left, const Gear &right) { return left.key < right.key; });
    return gears;
}

} // namespace

QString exchangeRoot(const QString &folder)
{
    const QString gears = gearsFolder(folder);
    return QDir::cleanPath(QDir(gears.isEmpty() ? folder : gears + QStringLiteral("/..")).absolutePath());
}

void assignKeys(std::vector<Gear> &gears)
{
    QSet<QString> taken;
    for (auto &gear : gears) {
        const auto name = gear.manifest.name.isEmpty() ? gear.foundManifest : gear.manifest.name;
        const auto versioned = gear.manifest.version.isEmpty()
                                   ? name
                                   : QStringLiteral("%1 (%2)").arg(name, gear.manifest.version);
        auto key = taken.contains(name) ? versioned : name;
        for (int number = 2; taken.contains(key); ++number)
            key = QStringLiteral("%1 (%2)").arg(versioned).arg(number);
        taken.insert(key);
        gear.key = key;
    }
}

Result<GearListing> readExchangeFolder(const QString &folder)
{
    const auto notFound = [&](const QString &detail) {
        return Unexpected{Error{Stage::Source, Code::NotFound, folder, detail}};
    };
    if (!QFileInfo(folder).isDir())
        return notFound(QStringLiteral("there is no such folder"));
    const auto root = gearsFolder(folder);
    if (root.isEmpty())
        return notFound(QStringLiteral("there is no folder \"gears\" in it"));
    if (!canBeListed(QFileInfo(root))) {
        return Unexpected{Error{Stage::Source, Code::NotReadable, root,
                                QStringLiteral("the folder cannot be read")}};
    }

    GearListing listing;
    listing.source = folder;
    const auto canonicalRoot = QFileInfo(root).canonicalFilePath();
    const auto organisations =
        QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : namesNotRead(root, true).mid(0, mostNotes))
        listing.notes.push_back(nameNotRead(root, name));
    for (const auto &organisation : organisations) {
        const bool link = leadsOut(organisation, canonicalRoot);
        if (link || !canBeListed(organisation)) {
            listing.halfListed.append(organisation.fileName());
            listing.notes.push_back(
                {Stage::Source, link ? Code::Refused : Code::NotReadable, organisation.filePath(),
                 link ? QStringLiteral("not read: a link that leads out of the folder")
                      : QStringLiteral("the folder cannot be read")});
            continue;
        }
        std::optional<Error> note;
        auto gears = readOrganisation(organisation, canonicalRoot, note);
        if (note) {
            listing.halfListed.append(organisation.fileName());
            listing.notes.push_back(*note);
        }
        const QStringList notRead = namesNotRead(organisation.filePath(), false);
        if (!notRead.isEmpty() && !note)
            listing.halfListed.append(organisation.fileName());
        for (const QString &name : notRead.mid(0, mostNotes))
            listing.notes.push_back(nameNotRead(organisation.filePath(), name));
        std::move(gears.begin(), gears.end(), std::back_inserter(listing.gears));
    }
    return listing;
}

} // namespace gearaudit
