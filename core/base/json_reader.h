#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <nlohmann/json_fwd.hpp>

// Internal to what reads and writes files: the JSON library's full header stays inside .cpp files.

namespace gearaudit
{

/// Parses JSON with the order of its keys and the spelling of its numbers kept: a number that the
/// library would write in another way, or not read (1.10, -0, 1e400), is a binary value with its
/// text. What can be repaired without loss of the rest is:
/// bytes that are no UTF-8, and escapes of half a surrogate pair (Python writes them for bytes that
/// it could not decode), become U+FFFD; of two equal keys the last value holds. Malformed, with
/// line and column in the detail, otherwise, also for nesting deeper than 256. Takes time in
/// proportion to the text, whatever its shape: the library's own parser is quadratic in an object's
/// keys.
Result<nlohmann::ordered_json> parseOrderedJson(const QByteArray &json, const QString &subject);

/// The text of a string or of a number as it was written; empty of anything else.
QString jsonText(const nlohmann::ordered_json &json);

/// UTF-8; on one line, or indented by two spaces.
QByteArray jsonLine(const nlohmann::ordered_json &json);
QByteArray jsonIndented(const nlohmann::ordered_json &json);

/// Adds a key that the object does not have, without looking.
nlohmann::ordered_json &addKey(nlohmann::ordered_json &object, std::string key,
                               nlohmann::ordered_json value);

} // namespace gearaudit
