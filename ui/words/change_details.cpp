#include "ui/words/change_details.h"

#include "ui/words/change_text.h"
#include "ui/words/details_section.h"
#include "ui/words/measure_text.h"

namespace gearaudit
{

namespace
{

QString kindText(ChangeKind kind)
{
    return changeKindSign(kind) + QLatin1Char(' ') + changeKindText(kind);
}

/// Of a single change: everything.
void addChange(Details &details, const Change &change, const ChangeFacts &facts)
{
    Section section(DetailsText::tr("Change"));
    section.addFilter(DetailsText::tr("What"), changedThingText(change), facts.filter)
        .add(DetailsText::tr("Change"), kindText(change.kind))
        .add(DetailsText::tr("Before"), changeValueText(change.subject, change.before))
        .add(DetailsText::tr("After"), changeValueText(change.subject, change.after))
        .addCode(DetailsText::tr("Python"), change.python)
        .add(DetailsText::tr("In"), gearsText(facts.gearCount))
        .addTo(details);
}

} // namespace

Details changeDetails(const ChangeFacts &facts)
{
    Details details;
    if (facts.changes.size() == 1) {
        addChange(details, facts.changes.front(), facts);
    } else {
        Section section(DetailsText::tr("Changes"));
        for (const Change &change : facts.changes)
            section.add({}, changeKindSign(change.kind) + QLatin1Char(' ') + changeText(change));
        section.addTo(details);
    }
    Section gears(DetailsText::tr("Gears"));
    for (const auto &[gear, filter] : facts.gears)
        gears.addFilter({}, gearNameText(gear), filter);
    const int more = facts.gearCount - static_cast<int>(facts.gears.size());
    if (more > 0)
        gears.addFilter({}, DetailsText::tr("and %n more", nullptr, more), facts.filter);
    gears.addTo(details);
    return details;
}

} // namespace gearaudit
