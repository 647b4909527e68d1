#include "core/master/rewriting_loss.h"

#include "core/base/json_walk.h"

#include <QUtf8StringView>

#include <optional>
#include <string>
#include <unordered_set>

namespace gearaudit
{

namespace
{

namespace od = simdjson::ondemand;

constexpr int deepest = 200;
constexpr qsizetype longestKey = 80; ///< as it is told, in characters

struct Repeated {
    std::string key;
};

void walk(od::value &value, int depth);

void walkObject(od::object object, int depth)
{
    std::unordered_set<std::string> keys;
    json::forEach(object, [&](json::Key key, od::value &child) {
        if (const auto [place, isNew] = keys.emplace(key); !isNew)
            throw Repeated{*place};
        walk(child, depth + 1);
    });
}

void walk(od::value &value, int depth)
{
    if (depth > deepest)
        throw json::Unusual{};
    const char type = json::typeOf(value);
    if (type == '{')
        walkObject(value.get_object().value(), depth);
    else if (type == '[')
        json::forItems(value, [depth](od::value &child) { walk(child, depth + 1); });
    else
        json::skip(value);
}

/// A key that stands twice in one object.
std::optional<QString> repeatedKey(const QByteArray &json)
{
    const qsizetype start = json.startsWith("\xef\xbb\xbf") ? 3 : 0;
    try {
        const simdjson::padded_string text(json.constData() + start, static_cast<std::size_t>(json.size() - start));
        od::parser parser;
        od::document document = parser.iterate(text);
        walkObject(document.get_object().value(), 0);
    } catch (const Repeated &found) {
        return QString::fromStdString(found.key);
    } catch (const json::Unusual &) {
    } catch (const simdjson::simdjson_error &) {
    }
    return std::nullopt;
}

} // namespace

QString lostByRewriting(const QByteArray &json)
{
    if (!QUtf8StringView(json).isValidUtf8())
        return QStringLiteral("it holds bytes that are no UTF-8");
    const auto key = repeatedKey(json);
    return key ? QStringLiteral("the key “%1” stands twice in one object").arg(key->left(longestKey)) : QString();
}

} // namespace gearaudit
