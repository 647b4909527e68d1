#pragma once

#include "core/flywheel/api_key.h"
#include "core/settings/import/site_list.h"
#include "core/settings/instances.h"

#include <functional>

namespace gearaudit
{

/// Why a site of a file was not taken.
enum class NotTaken {
    NoName,
    NotThreeTexts, ///< its value is no list of address, username and key
    NoAddress,     ///< no address that can be used; also a key alone, without its host
    BadKey,
    OtherHost,  ///< the key names another host than the address
    Insecure,   ///< its address is http://, and the key does not say __force_insecure
    NamedAgain, ///< the file names it again further on, and the last one counts
    Swapped,    ///< a key stands in the user's place
    NameTaken,  ///< there is an instance of this name with another address
};

struct RefusedSite {
    QString name;
    NotTaken reason = NotTaken::NoName;
    QString position; ///< "line 3, column 5" in the file; may be empty

    bool operator==(const RefusedSite &) const = default;
};

struct TakenSite {
    Instance instance;
    ApiKey key;        ///< as the file has it
    bool isNew = true; ///< false: an instance that is there already gets this key

    bool operator==(const TakenSite &) const = default;
};

/// What importing a file will do. Nothing is stored by it.
struct KeyImport {
    std::vector<TakenSite> taken;
    std::vector<RefusedSite> refused;
};

/// Reads a file with keys: site_list.py (see parseSiteList()) or user.json, which Flywheel's own
/// command line keeps as {"key": "host:key"} in ~/.config/flywheel; which of them is told by its
/// content. Stage::Import: NotFound, NotReadable, TooLarge (1 MiB), Malformed.
Result<std::vector<SiteEntry>> readKeyFile(const QString &path);
/// The same from the file's content; `path` is for its errors.
Result<std::vector<SiteEntry>> parseKeyFile(const QByteArray &content, const QString &path);

/// Whether a text is a key rather than a user's name: with its host before it, or a long row of letters
/// and digits. User names are mail addresses, or short. A key that was taken for one would stand in the
/// settings for everybody to read. Pure.
bool looksLikeKey(const QString &text);

/// Which of the sites become instances, beside those that there are. An instance of the same name
/// and address gets the file's key; one without a name in its file is named after its host.
KeyImport planKeyImport(const std::vector<SiteEntry> &sites, const InstanceList &present,
                        const std::function<QString()> &newId = newInstanceId);

} // namespace gearaudit
