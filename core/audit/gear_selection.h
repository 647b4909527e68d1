#pragma once

#include "core/audit/audit_plan.h"

#include <vector>

namespace gearaudit
{

/// The gears that the options select, by name; pure. A glob's * crosses the slash, as a shell's
/// does in a case; one without a slash may also name the gear alone. `?` is one character, `[a-z]` one
/// of these and `[!a-z]` one of the others; a bracket without an end is itself.
class GearSelection
{
public:
    explicit GearSelection(const PlanOptions &options);
    bool has(Collection collection, const QString &site, const QString &name) const;

private:
    /// A glob taken apart: what each of its places takes.
    struct Place {
        enum class Kind { Any, One, Character, Among, NotAmong };
        Kind kind = Kind::Any;
        QChar character = {};
        std::vector<std::pair<QChar, QChar>> ranges = {};

        bool takes(QChar c) const;
    };
    using Glob = std::vector<Place>;

    static Glob globOf(const QString &text);
    static bool matches(const Glob &glob, const QString &text);

    std::vector<Glob> m_only;
    QStringList m_withoutOrganisations;
};

} // namespace gearaudit
