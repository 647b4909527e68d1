#pragma once

#include <QJsonValue>

#include <nlohmann/json_fwd.hpp>

// Internal to what reads files, as json_reader.h is.

namespace gearaudit
{

/// A value of parseOrderedJson in Qt's terms. A number that Qt would write in another way (1.10, 1e3)
/// is a string with its text. Pure; nesting is bounded by the parser.
QJsonValue qtJson(const nlohmann::ordered_json &json);

} // namespace gearaudit
