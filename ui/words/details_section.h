#pragma once

#include "ui/words/details_text.h"

#include <QStringList>

namespace gearaudit
{

/// Adds lines to a section, leaving out what is not known. Bounded: an image may make up any number,
/// and the window shall not stand still.
class DetailsSectionBuilder
{
public:
    explicit DetailsSectionBuilder(const QString &heading) { m_section.heading = heading; }
    DetailsSectionBuilder &add(const QString &name, const QString &value);
    /// Values under one name.
    DetailsSectionBuilder &add(const QString &name, const QStringList &values);
    void addTo(Details &details);

private:
    DetailsSection m_section;
    int m_more = 0;
};

} // namespace gearaudit
