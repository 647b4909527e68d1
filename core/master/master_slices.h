#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <utility>
#include <vector>

// Internal to the master JSON.

namespace gearaudit
{

/// The gears of a master JSON as texts within it.
struct MasterSlices {
    struct Site {
        std::string name;
        std::vector<std::pair<std::string, QByteArray>> gears; ///< by key
        std::optional<QByteArray> notOurs;                     ///< what is no site
    };
    QByteArray json; ///< what the texts point into; keep it as long as them
    std::vector<Site> sites;
};

/// Finds them, once through the text, which is checked to be JSON. None where something is unusual
/// (damaged, repeated keys, no UTF-8, no object): what to make of it is the tolerant parser's matter.
std::optional<MasterSlices> sliceMaster(const QByteArray &json);

} // namespace gearaudit
