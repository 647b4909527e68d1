#include "core/export/fault_json.h"

#include "core/base/json_reader.h"

#include <nlohmann/json.hpp>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

Json listOf(const QStringList &texts)
{
    auto json = Json::array();
    for (const QString &text : texts)
        json.push_back(text.toStdString());
    return json;
}

Json numberOrNull(std::optional<double> number)
{
    return number ? Json(*number) : Json(nullptr);
}

} // namespace

Json faultJson(const Fault &fault, bool knowsExploited)
{
    auto json = Json::object();
    addKey(json, "id", fault.name.toStdString());
    addKey(json, "records", listOf(fault.records));
    addKey(json, "aliases", listOf(fault.names.mid(1)));
    addKey(json, "summary", fault.summary.toStdString());
    addKey(json, "severity", severityName(fault.severity).toStdString());
    addKey(json, "cvss", numberOrNull(fault.cvss));
    addKey(json, "exploited", fault.isExploited || knowsExploited ? Json(fault.isExploited) : Json(nullptr));
    addKey(json, "epss", numberOrNull(fault.epss));
    addKey(json, "fixed-in", fault.fixedIn.isEmpty() ? Json(nullptr) : Json(fault.fixedIn.toStdString()));
    return json;
}

} // namespace gearaudit
