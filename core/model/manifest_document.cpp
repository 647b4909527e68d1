#include "core/model/manifest_document.h"

#include "core/base/json_reader.h"
#include "core/base/qt_json.h"
#include "core/base/text_position.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gearaudit
{

namespace
{

Error malformed(const QString &subject, const QString &detail)
{
    return Error{Stage::Manifest, Code::Malformed, subject, detail};
}

/// Where a comment ends that begins here: behind its last character, before the line's end; the same
/// place where none begins.
qsizetype commentEnd(const QByteArray &text, qsizetype at)
{
    const auto rest = QByteArrayView(text).sliced(at);
    if (rest.startsWith("/*")) {
        const auto end = text.indexOf("*/", at + 2);
        return end < 0 ? text.size() : end + 2;
    }
    if (!rest.startsWith("//") && !rest.startsWith('#'))
        return at;
    const auto end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end;
}

/// The text with spaces for its comments; `first` is where the first of them begins, -1 for none.
QByteArray withoutComments(QByteArray text, qsizetype &first)
{
    first = -1;
    bool isString = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            isString = !isString;
        } else if (isString) {
            at += text[at] == '\\' ? 1 : 0;
        } else if (const auto end = commentEnd(text, at); end > at) {
            if (first < 0)
                first = at;
            std::fill(text.begin() + at, text.begin() + end, ' ');
            at = end - 1;
        }
    }
    return text;
}

/// Of a text that does not parse. Its comments are what is wrong with it when the mistake is gone, or
/// comes later, without them.
Error mistakeIn(const QByteArray &json, const QJsonParseError &mistake, const QString &subject)
{
    qsizetype comment = -1;
    QJsonParseError other;
    QJsonDocument::fromJson(withoutComments(json, comment), &other);
    if (comment >= 0
        && (other.error == QJsonParseError::NoError || other.offset > mistake.offset)) {
        return malformed(subject,
                         QStringLiteral("not valid JSON: a comment at %1; JSON has no comments")
                             .arg(positionText(json, comment)));
    }
    return malformed(subject, QStringLiteral("not valid JSON: %1 at %2") // one past the culprit
                                  .arg(mistake.errorString(),
                                       positionText(json, mistake.offset - 1)));
}

Result<QJsonObject> readObject(const QByteArray &json, const QString &subject)
{
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return Unexpected{mistakeIn(json, mistake, subject)};
    if (!document.isObject())
        return Unexpected{malformed(subject, QStringLiteral("not a manifest: no JSON object"))};
    // Qt forgets how numbers were written: 1.10 is 1.1 to it.
    const auto asWritten = parseOrderedJson(json, subject);
    return asWritten ? qtJson(*asWritten).toObject() : document.object();
}

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().trimmed();
}

} // namespace

Result<ManifestDocument> parseManifestDocument(const QByteArray &json, const QString &subject)
{
    const auto object = readObject(json, subject);
    if (!object)
        return Unexpected{object.error()};
    const auto gear = object->value(QStringLiteral("gear"));
    const bool isWrapped = gear.isObject() && text(*object, QStringLiteral("name")).isEmpty();
    auto manifest = readManifest(isWrapped ? gear.toObject() : *object, subject);
    if (!manifest)
        return Unexpected{manifest.error()};
    ManifestDocument read;
    read.manifest = *std::move(manifest);
    if (!isWrapped)
        return read;

    const auto exchange = object->value(QStringLiteral("exchange")).toObject();
    const auto either = [&](const QString &key) {
        const auto beside = text(*object, key);
        return beside.isEmpty() ? text(exchange, key) : beside;
    };
    read.rootfsUrl = text(exchange, QStringLiteral("rootfs-url"));
    read.created = either(QStringLiteral("created"));
    read.modified = either(QStringLiteral("modified"));
    if (const auto category = text(*object, QStringLiteral("category")); !category.isEmpty())
        read.manifest.category = category;
    return read;
}

Result<Manifest> parseManifest(const QByteArray &json, const QString &subject)
{
    auto document = parseManifestDocument(json, subject);
    if (!document)
        return Unexpected{document.error()};
    return std::move(document->manifest);
}

} // namespace gearaudit
