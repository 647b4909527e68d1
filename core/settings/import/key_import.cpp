#include "core/settings/import/key_import.h"

#include "core/base/regular_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

namespace gearaudit
{

namespace
{
constexpr qint64 largest = 1024 * 1024;

Unexpected<Error> importError(Code code, const QString &path, const QString &detail)
{
    return Unexpected{Error{Stage::Import, code, path, detail}};
}

/// user.json; nothing where it is another kind of file.
std::optional<Result<std::vector<SiteEntry>>> parseUserJson(const QByteArray &content,
                                                            const QString &path)
{
    const auto document = QJsonDocument::fromJson(content);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    // a site list in double quotes is JSON too
    const auto isSite = [](const QJsonValue &value) { return value.isArray(); };
    if (!object.isEmpty() && std::all_of(object.begin(), object.end(), isSite))
        return std::nullopt;
    const QByteArray text = object.value(QStringLiteral("key")).toString().toUtf8();
    if (text.isEmpty())
        return importError(Code::Malformed, path, QStringLiteral("there is no key in it"));
    SiteEntry entry;
    entry.key = Secret(text);
    return std::vector<SiteEntry>{entry};
}

/// The instance that an entry makes; its id is empty.
Result<TakenSite, NotTaken> siteOf(const SiteEntry &entry)
{
    if (!entry.isWhole)
        return Unexpected{NotTaken::NotThreeTexts};
    if (looksLikeKey(entry.username))
        return Unexpected{NotTaken::Swapped};
    const auto pasted = parseApiKey(entry.key);
    if (!pasted)
        return Unexpected{NotTaken::BadKey};
    const InstanceAddress address =
        entry.address.isEmpty() ? pasted->address : InstanceAddress::of(entry.address);
    if (!address.isUsable())
        return Unexpected{NotTaken::NoAddress};
    if (const auto checked = checkKeyFor(*pasted, address); !checked)
        return Unexpected{checked.error().subject == QLatin1String("key") ? NotTaken::OtherHost
                                                                          : NotTaken::Insecure};
    return TakenSite{{{}, entry.name.trimmed(), address, entry.username.trimmed()}, *pasted};
}
} // namespace

bool looksLikeKey(const QString &text)
{
    constexpr qsizetype shortestKey = 16;
    const QString word = text.trimmed();
    if (word.contains(u':') || word.contains(u'/'))
        return true;
    static const QRegularExpression row(QStringLiteral("\\A[A-Za-z0-9_-]+\\z"));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    return word.size() >= shortestKey && row.match(word).hasMatch() && digit.match(word).hasMatch();
}

Result<std::vector<SiteEntry>> readKeyFile(const QString &path)
{
    const auto content = readRegularFile(path, largest, Stage::Import);
    if (!content && content.error().code == Code::TooLarge)
        return importError(Code::TooLarge, path, QStringLiteral("files up to 1 MiB are read"));
    if (!content)
        return Unexpected{content.error()};
    return parseKeyFile(*content, path);
}

Result<std::vector<SiteEntry>> parseKeyFile(const QByteArray &content, const QString &path)
{
    if (content.size() > largest)
        return importError(Code::TooLarge, path, QStringLiteral("files up to 1 MiB are read"));
    QByteArray text = content;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError() || decoded.contains(QChar(u'\0')))
        return importError(Code::Malformed, path, QStringLiteral("it is no text in UTF-8"));
    if (auto sites = parseUserJson(text, path))
        return std::move(*sites);
    return parseSiteList(text, path);
}

KeyImport planKeyImport(const std::vector<SiteEntry> &sites, const InstanceList &present,
                        const std::function<QString()> &newId)
{
    KeyImport plan;
    InstanceList list = present;
    for (auto entry = sites.begin(); entry != sites.end(); ++entry) {
        const auto refuse = [&](NotTaken reason) {
            plan.refused.push_back({entry->name.trimmed(), reason, entry->position});
        };
        const bool isNamedAgain = std::any_of(entry + 1, sites.end(), [&](const SiteEntry &later) {
            return later.name.trimmed() == entry->name.trimmed();
        });
        auto site = siteOf(*entry);
        if (isNamedAgain || !site) {
            refuse(isNamedAgain ? NotTaken::NamedAgain : site.error());
            continue;
        }
        if (site->instance.name.isEmpty() && !entry->position.isEmpty()) {
            refuse(NotTaken::NoName);
            continue;
        }
        const Instance *known = nullptr;
        if (site->instance.name.isEmpty()) { // user.json: known by its address
            for (const Instance &instance : list)
                known = !known && instance.address == site->instance.address ? &instance : known;
            site->instance.name = uniqueInstanceName(site->instance.address.host, list);
        } else {
            known = findInstanceNamed(list, site->instance.name);
            if (known && known->address != site->instance.address) {
                refuse(NotTaken::NameTaken);
                continue;
            }
        }
        if (known) {
            site->isNew = false;
            const QString username = site->instance.username;
            site->instance = *known;
            if (!username.isEmpty())
                site->instance.username = username;
        } else {
            site->instance.id = newId();
        }
        auto extended = withInstance(list, site->instance);
        if (!extended) { // a control character in the name: all else was looked at
            refuse(NotTaken::NoName);
            continue;
        }
        list = std::move(*extended);
        plan.taken.push_back(std::move(*site));
    }
    return plan;
}

} // namespace gearaudit
