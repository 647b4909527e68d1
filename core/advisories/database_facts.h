#pragma once

#include "core/advisories/advisory_database.h"

#include <QByteArray>

#include <optional>

// Internal to the database of known faults and its writer.

namespace gearaudit
{

QByteArray advisoryFactsJson(const AdvisoryFacts &facts);
/// None for what is not of this form.
std::optional<AdvisoryFacts> advisoryFactsFromJson(const QByteArray &json);

} // namespace gearaudit
