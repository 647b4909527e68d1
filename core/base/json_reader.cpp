#include "core/base/json_reader.h"

#include "core/base/text_position.h"

#include <QRegularExpression>
#include <QUtf8StringView>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace gearaudit
{

using Json = nlohmann::ordered_json;
using Members = std::vector<std::pair<const std::string, Json>>;

namespace
{

constexpr std::size_t deepest = 256;

Members &membersOf(Json &object)
{
    return object.get_ref<Json::object_t &>();
}

/// Of equal keys the first place and the last value stay.
void dropRepeats(Json &object)
{
    auto &members = membersOf(object);
    std::unordered_map<std::string_view, std::size_t> places;
    places.reserve(members.size());
    bool repeats = false;
    for (std::size_t index = 0; index < members.size(); ++index) {
        const auto [place, isNew] = places.try_emplace(members[index].first, index);
        if (!isNew) {
            members[place->second].second = std::move(members[index].second);
            repeats = true;
        }
    }
    if (!repeats)
        return;
    auto kept = Json::object();
    for (std::size_t index = 0; index < members.size(); ++index) {
        if (places.at(members[index].first) == index)
            addKey(kept, members[index].first, std::move(members[index].second));
    }
    object = std::move(kept);
}

/// Takes the parser's events and builds the tree, appending without a search.
class Builder
{
public:
    Json root;
    std::size_t errorOffset = 0;
    QString error;

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    /// Of the negative numbers the library writes all but -0 as they were; the others come below.
    bool number_integer(Json::number_integer_t value)
    {
        return value == 0 ? add(asWritten("-0")) : add(value);
    }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t, const std::string &token)
    {
        return add(asWritten(token));
    }
    bool string(std::string &value) { return add(std::move(value)); }
    bool binary(Json::binary_t &) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool key(std::string &value)
    {
        m_key = std::move(value);
        return true;
    }
    bool end_object()
    {
        dropRepeats(*m_open.back());
        m_open.pop_back();
        return true;
    }
    bool end_array()
    {
        m_open.pop_back();
        return true;
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &e)
    {
        errorOffset = position > 0 ? position - 1 : 0; // the library counts from 1
        // "[json.exception.parse_error.101] parse error at line 1, column 3: what it is"
        static const QRegularExpression preamble(
            QStringLiteral("^\\[[^\\]]*\\] (parse error at [^:]*: )?"));
        error = QString::fromUtf8(e.what()).remove(preamble);
        return false;
    }

private:
    static Json asWritten(const std::string &token)
    {
        return Json::binary(Json::binary_t::container_type(token.begin(), token.end()));
    }

    bool add(Json value)
    {
        place(std::move(value));
        return true;
    }

    bool open(Json value)
    {
        if (m_open.size() >= deepest) {
            error = QStringLiteral("nested too deeply");
            return false;
        }
        m_open.push_back(place(std::move(value)));
        return true;
    }

    /// Elements stay where they are while they are open: only the innermost one grows.
    Json *place(Json value)
    {
        if (m_open.empty()) {
            root = std::move(value);
            return &root;
        }
        auto &parent = *m_open.back();
        if (parent.is_object())
            return &addKey(parent, std::move(m_key), std::move(value));
        auto &items = parent.get_ref<Json::array_t &>();
        items.push_back(std::move(value));
        return &items.back();
    }

    std::vector<Json *> m_open;
    std::string m_key;
};

/// The four hex digits of an escape at this offset as a code unit; 0 if there is none.
uint escapedUnit(const QByteArray &json, qsizetype offset)
{
    if (offset + 6 > json.size() || json[offset] != '\\' || json[offset + 1] != 'u')
        return 0;
    return QByteArrayView(json).sliced(offset + 2, 4).toUInt(nullptr, 16);
}

QByteArray withoutHalfPairs(QByteArray json)
{
    for (auto at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        const auto unit = escapedUnit(json, at);
        if (unit == 0 || !QChar::isSurrogate(unit)) {
            at += 2;
            continue;
        }
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(escapedUnit(json, at + 6))) {
            at += 12;
            continue;
        }
        json.replace(at, 6, "\\ufffd");
        at += 6;
    }
    return json;
}

QByteArray tokenOf(const Json &number)
{
    const auto &bytes = number.get_binary();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()));
}

/// The library's own writer does not know numbers as they were written.
class Writer
{
public:
    explicit Writer(bool isIndented) : m_isIndented(isIndented) {}

    void write(const Json &json)
    {
        if (json.is_object())
            writeItems('{', '}', json.get_ref<const Json::object_t &>(), [&](const auto &member) {
                writeScalar(Json(member.first));
                text += m_isIndented ? ": " : ":";
                write(member.second);
            });
        else if (json.is_array())
            writeItems('[', ']', json.get_ref<const Json::array_t &>(),
                       [&](const Json &item) { write(item); });
        else
            writeScalar(json);
    }

    QByteArray text;

private:
    template <class Items, class Function>
    void writeItems(char begin, char end, const Items &items, Function writeItem)
    {
        text += begin;
        ++m_depth;
        bool isFirst = true;
        for (const auto &item : items) {
            if (!std::exchange(isFirst, false))
                text += ',';
            breakLine();
            writeItem(item);
        }
        --m_depth;
        if (!isFirst)
            breakLine();
        text += end;
    }

    void breakLine()
    {
        if (m_isIndented)
            text += '\n' + QByteArray(2 * m_depth, ' ');
    }

    void writeScalar(const Json &json)
    {
        if (json.is_binary()) {
            text += tokenOf(json);
            return;
        }
        const auto written = json.dump(-1, ' ', false, Json::error_handler_t::replace);
        text.append(written.data(), static_cast<qsizetype>(written.size()));
    }

    const bool m_isIndented;
    int m_depth = 0;
};

QByteArray written(const Json &json, bool isIndented)
{
    Writer writer(isIndented);
    writer.write(json);
    return std::move(writer.text);
}

} // namespace

Json &addKey(Json &object, std::string key, Json value)
{
    return membersOf(object).emplace_back(std::move(key), std::move(value)).second;
}

Result<Json> parseOrderedJson(const QByteArray &json, const QString &subject)
{
    auto text = json;
    if (!QUtf8StringView(text.constData(), text.size()).isValidUtf8())
        text = QString::fromUtf8(text).toUtf8();
    const auto malformed = [&](qsizetype offset, const QString &what) {
        return Unexpected{Error{
            Stage::Store, Code::Malformed, subject,
            QStringLiteral("not valid JSON at %1: %2").arg(positionText(text, offset), what)}};
    };
    // The library would take it for the end and pass over the rest.
    if (const auto nul = text.indexOf('\0'); nul >= 0)
        return malformed(nul, QStringLiteral("a zero byte"));
    Builder builder;
    if (Json::sax_parse(text.begin(), text.end(), &builder))
        return std::move(builder.root);
    if (auto repaired = withoutHalfPairs(text); repaired != text)
        return parseOrderedJson(repaired, subject);
    return malformed(static_cast<qsizetype>(builder.errorOffset), builder.error);
}

QString jsonText(const Json &json)
{
    if (json.is_string())
        return QString::fromStdString(json.get_ref<const std::string &>());
    if (json.is_number() || json.is_binary())
        return QString::fromUtf8(jsonLine(json));
    return {};
}

QByteArray jsonLine(const Json &json)
{
    return written(json, false);
}

QByteArray jsonIndented(const Json &json)
{
    return written(json, true);
}

} // namespace gearaudit
