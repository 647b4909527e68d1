#include "core/base/json_reader.h"

#include "core/base/text_position.h"

#include <QRegularExpression>
#include <QUtf8StringView>
#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unordered_map>

namespace gearaudit
{

using Json = nlohmann::ordered_json;
using Members = std::vector<std::pair<const std::string, Json>>;

namespace
{

constexpr std::size_t deepest = 256;
constexpr std::size_t longestWords = 200; ///< of the library about a mistake, in bytes
constexpr int numberTooLarge = 406;       ///< the library's id for it

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
    /// A string between two of the mark, where there is one, stands for the number in it.
    explicit Builder(const QByteArray &mark) : m_mark(mark.toStdString()) {}

    Json root;
    std::size_t errorOffset = 0;
    QString error;
    bool hasTooLarge = false; ///< the error is a number that no double holds

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
    bool string(std::string &value)
    {
        if (!m_mark.empty() && value.compare(0, m_mark.size(), m_mark) == 0)
            return add(asWritten(value.substr(m_mark.size(), value.size() - 2 * m_mark.size())));
        return add(std::move(value));
    }
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
        hasTooLarge = e.id == numberTooLarge;
        // "[json.exception.parse_error.101] parse error at line 1, column 3: what it is"
        static const QRegularExpression preamble(
            QStringLiteral("^\\[[^\\]]*\\] (parse error at [^:]*: )?"));
        // It ends with all that was read of a string or a number: that may be the whole file.
        const QByteArrayView words(e.what(), qsizetype(::strnlen(e.what(), longestWords + 1)));
        error = QString::fromUtf8(words.first(std::min<qsizetype>(words.size(), longestWords)))
                    .remove(preamble);
        if (words.size() > qsizetype(longestWords))
            error += QChar(0x2026);
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

    const std::string m_mark;
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

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isTooLarge(const QByteArray &token)
{
    static const QRegularExpression number(
        QStringLiteral("\\A-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?\\z"));
    return std::isinf(std::strtod(token.constData(), nullptr)) &&
           number.match(QString::fromLatin1(token)).hasMatch();
}

/// JSON has no bound on numbers, the library has: those beyond a double become strings, with a mark
/// that no text can know beforehand, so that none is taken for one.
QByteArray withMarkedNumbers(const QByteArray &json, const QByteArray &mark)
{
    QByteArray marked;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < json.size();) {
        const qsizetype begin = at;
        if (json[at] == '"') {
            for (++at; at < json.size() && json[at] != '"'; ++at)
                at += json[at] == '\\' ? 1 : 0;
            ++at;
        } else if (json[at] == '-' || (json[at] >= '0' && json[at] <= '9')) {
            while (at < json.size() && isOfNumber(json[at]))
                ++at;
            const QByteArray token = json.mid(begin, at - begin);
            if (isTooLarge(token)) {
                marked += QByteArrayView(json).sliced(taken, begin - taken);
                marked += '"' + mark + token + mark + '"';
                taken = at;
            }
        } else {
            ++at;
        }
    }
    return marked + json.mid(taken);
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

namespace
{
Unexpected<Error> malformed(const QByteArray &text, const QString &subject, qsizetype offset,
                            const QString &what)
{
    return Unexpected{
        Error{Stage::Store, Code::Malformed, subject,
              QStringLiteral("not valid JSON at %1: %2").arg(positionText(text, offset), what)}};
}

Result<Json> parse(const QByteArray &text, const QString &subject, const QByteArray &mark)
{
    Builder builder(mark);
    if (Json::sax_parse(text.begin(), text.end(), &builder))
        return std::move(builder.root);
    if (builder.hasTooLarge && mark.isEmpty()) {
        const QByteArray fresh = QUuid::createUuid().toByteArray();
        return parse(withMarkedNumbers(text, fresh), subject, fresh);
    }
    if (auto repaired = withoutHalfPairs(text); repaired != text)
        return parse(repaired, subject, mark);
    // the place in the text as it was
    QByteArray before = text.first(std::min(static_cast<qsizetype>(builder.errorOffset), text.size()));
    if (!mark.isEmpty())
        before.replace('"' + mark, "").replace(mark + '"', "");
    return malformed(before, subject, before.size(), builder.error);
}
} // namespace

Result<Json> parseOrderedJson(const QByteArray &json, const QString &subject)
{
    auto text = json;
    if (!QUtf8StringView(text.constData(), text.size()).isValidUtf8())
        text = QString::fromUtf8(text).toUtf8();
    // The library would take it for the end and pass over the rest.
    if (const auto nul = text.indexOf('\0'); nul >= 0)
        return malformed(text, subject, nul, QStringLiteral("a zero byte"));
    return parse(text, subject, {});
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
