#include "core/base/qt_json.h"

#include "core/base/json_reader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <nlohmann/json.hpp>

#include <limits>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

QJsonValue qtJson(const Json &json)
{
    if (json.is_object()) {
        QJsonObject object;
        for (const auto &[key, value] : json.get_ref<const Json::object_t &>())
            object.insert(QString::fromStdString(key), qtJson(value));
        return object;
    }
    if (json.is_array()) {
        QJsonArray array;
        for (const auto &item : json.get_ref<const Json::array_t &>())
            array.append(qtJson(item));
        return array;
    }
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_null())
        return QJsonValue::Null;
    // An unsigned number beyond a signed one would become a double.
    const bool isExact = json.is_number_unsigned()
                             ? json.get<quint64>() <= quint64(std::numeric_limits<qint64>::max())
                             : json.is_number_integer();
    return isExact ? QJsonValue(json.get<qint64>()) : QJsonValue(jsonText(json));
}

} // namespace gearaudit
