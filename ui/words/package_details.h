#pragma once

#include "ui/words/details_text.h"

namespace gearaudit
{

/// A gear as a line of a list.
struct GearLine {
    QString name;
    QString version;
    QString site;
    QString filter; ///< a term that asks for it
};
/// The first of `count` gears, each a link that asks for it, and how many more there are, which `rest` shows.
Details gearLines(const std::vector<GearLine> &gears, quint32 count, const QString &rest);

/// What is known of a package over all gears.
struct PackageFacts {
    struct Version {
        QString text;
        quint32 gears = 0;
        QString filter; ///< a term that asks for it
    };
    QString name;
    QString version; ///< empty: all of them
    quint32 gears = 0;
    quint32 sites = 0;
    quint32 started = 0; ///< of the gears: that start a Python with it
    std::vector<Version> versions; ///< newest first; of one version none
    std::vector<GearLine> gearList;    ///< the first of them
    QString filter;                ///< a term that asks for all of them
};

/// In words; each version and each gear is a link that asks for it.
Details packageDetails(const PackageFacts &facts);
/// Of several packages or versions: how many, and each in a line.
Details packagesDetails(const std::vector<PackageFacts> &packages);

} // namespace gearaudit
