#pragma once

#include "core/filter/filter_expression.h"
#include "core/filter/filter_matches.h"
#include "core/filter/truth.h"

#include <vector>

// Terms about known faults, asked together of one fault; what they mean is told in filter_matches.h.

namespace gearaudit
{

/// Whether a part of a filter is a condition on one fault: terms about faults, joined by `and` and `or`.
bool isFaultCondition(const FilterNode &node);

/// Whether a fault of a package is one that the terms about faults ask for, so that it is shown before
/// others. `knowsExploited`: whether CISA's list is known.
bool asksOfFault(const FilterExpression &filter, const Assessment &known, const Fault &fault, bool knowsExploited);

/// Conditions on one fault of one package, which package terms may name.
class FaultQuestion
{
public:
    /// All conditions hold of it, and one of the packages names it (none: any). They and the view outlive
    /// this.
    FaultQuestion(std::vector<const FilterNode *> conditions, const std::vector<const PackageTerm *> &packages,
                  const PackedReport &view, FaultsSnapshot faults);

    /// Whether one of an interpreter's packages has such a fault.
    Truth of(const PythonRow &python);
    /// Whether a package, by its number too, is known to have one.
    bool names(quint32 number, const PackageRow &package);

    /// A term of the conditions, for what asks which.
    const FilterTerm &firstTerm() const;

private:
    /// A package term with its answers.
    struct Namer {
        const PackageTerm *term;
        TextAnswers names;
        TextAnswers versions;
    };
    bool isNamed(const PackageRow &package);
    Truth ofPackage(quint32 number);
    Truth ofAssessment(const Assessment &known) const;

    std::vector<const FilterNode *> m_conditions;
    std::vector<Namer> m_namers;
    const PackedReport &m_view;
    FaultsSnapshot m_faults; ///< null: there is no database
    bool m_knowsExploited = false;
    std::vector<qint8> m_truths; ///< by an assessment's number
};

} // namespace gearaudit
