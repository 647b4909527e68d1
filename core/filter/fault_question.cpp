#include "core/filter/fault_question.h"

#include "core/advisories/package_state.h"
#include "core/model/package_name.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

using Kind = FilterNode::Kind;

/// The key of a term about faults.
std::optional<FilterKey> faultKey(const FilterTerm &term)
{
    FilterKey key = FilterKey::Site;
    if (const auto *fact = std::get_if<FactTerm>(&term))
        key = fact->key;
    else if (const auto *flag = std::get_if<FlagTerm>(&term))
        key = flag->key;
    else if (const auto *level = std::get_if<LevelTerm>(&term))
        key = level->key;
    return isOfFaults(key) ? std::optional(key) : std::nullopt;
}

bool isOfState(const FilterTerm &term)
{
    return faultKey(term) == FilterKey::Vulnerable;
}

Truth ofState(const FilterTerm &term, PackageState state)
{
    const QString word = vulnerableWord(state);
    if (matchesWhole(std::get<FactTerm>(term).pattern, word))
        return Truth::Yes;
    return word == QLatin1String("unknown") ? Truth::Unknown : Truth::No;
}

template <class Number> bool compares(std::optional<SizeTerm::Comparison> comparison, Number own, Number bound)
{
    if (!comparison)
        return own == bound;
    switch (*comparison) {
    case SizeTerm::Comparison::Less: return own < bound;
    case SizeTerm::Comparison::LessOrEqual: return own <= bound;
    case SizeTerm::Comparison::Greater: return own > bound;
    case SizeTerm::Comparison::GreaterOrEqual: break;
    }
    return own >= bound;
}

/// That no severity is known is no level of it.
Truth ofSeverity(const LevelTerm &term, Severity severity)
{
    const auto wanted = static_cast<int>(term.level);
    if (!term.comparison || severity != Severity::Unknown)
        return truthOf(compares(term.comparison, static_cast<int>(severity), wanted));
    return Truth::Unknown;
}

Truth ofNumber(const LevelTerm &term, std::optional<double> number)
{
    return number ? truthOf(compares(term.comparison, *number, term.level)) : Truth::Unknown;
}

/// What nothing is known of where there is no database.
const Assessment &unknownPackage()
{
    static const Assessment unknown = [] {
        Assessment made;
        made.state = PackageState::Unknown;
        return made;
    }();
    return unknown;
}

/// A condition, asked of one fault of one package.
struct Condition {
    const Assessment &known;
    const Fault *fault; ///< null: the package has none
    bool knowsExploited; ///< whether CISA's list is known

    Truth ofAll(const std::vector<const FilterNode *> &nodes, bool isMeant) const;
    Truth ofNode(const FilterNode &node, bool isMeant) const;
    Truth ofTerm(const FilterTerm &term, bool isMeant) const;
    Truth ofFault(const FilterTerm &term) const;
};

/// What a distribution may have mended is meant only beside a term that says so.
Truth Condition::ofAll(const std::vector<const FilterNode *> &nodes, bool isMeant) const
{
    const bool isSaid = std::any_of(nodes.begin(), nodes.end(), [&](const FilterNode *node) {
        return node->kind == Kind::Term && isOfState(node->term) &&
               ofState(node->term, known.state) == Truth::Yes;
    });
    Truth truth = Truth::Yes;
    for (const FilterNode *node : nodes)
        truth = std::min(truth, ofNode(*node, isMeant || isSaid));
    return truth;
}

Truth Condition::ofNode(const FilterNode &node, bool isMeant) const
{
    if (node.kind == Kind::Term)
        return ofTerm(node.term, isMeant);
    if (node.kind == Kind::And) {
        std::vector<const FilterNode *> children;
        for (const FilterNode &child : node.children)
            children.push_back(&child);
        return ofAll(children, isMeant);
    }
    Truth truth = Truth::No;
    for (const FilterNode &child : node.children)
        truth = std::max(truth, ofNode(child, isMeant));
    return truth;
}

Truth Condition::ofTerm(const FilterTerm &term, bool isMeant) const
{
    const PackageState state = known.state;
    if (isOfState(term))
        return ofState(term, state);
    if (fault == nullptr)
        return state == PackageState::Unknown ? Truth::Unknown : Truth::No;
    const Truth truth = ofFault(term);
    return state == PackageState::MaybePatched && !isMeant ? std::min(truth, Truth::Unknown) : truth;
}

Truth Condition::ofFault(const FilterTerm &term) const
{
    if (const auto *name = std::get_if<FactTerm>(&term)) {
        return truthOf(std::any_of(fault->names.begin(), fault->names.end(), [&](const QString &each) {
            return matchesWhole(name->pattern, each);
        }));
    }
    if (const auto *level = std::get_if<LevelTerm>(&term)) {
        if (level->key == FilterKey::Severity)
            return ofSeverity(*level, fault->severity);
        return ofNumber(*level, level->key == FilterKey::Cvss ? fault->cvss : fault->epss);
    }
    const auto &flag = std::get<FlagTerm>(term);
    bool value = fault->isMalicious();
    if (flag.key == FilterKey::Fix)
        value = !fault->fixedIn.isEmpty();
    if (flag.key == FilterKey::Exploited) {
        value = fault->isExploited;
        if (!value && !knowsExploited)
            return Truth::Unknown;
    }
    return truthOf(value == flag.isYes);
}

/// Terms that stand side by side are one condition, in whatever they stand.
bool asksOfFault(const FilterNode &node, const Condition &condition)
{
    if (isFaultCondition(node))
        return condition.ofNode(node, false) == Truth::Yes;
    std::vector<const FilterNode *> together;
    for (const FilterNode &child : node.children) {
        if (node.kind == Kind::And && isFaultCondition(child))
            together.push_back(&child);
        else if (node.kind != Kind::Not && asksOfFault(child, condition))
            return true;
    }
    return !together.empty() && condition.ofAll(together, false) == Truth::Yes;
}

} // namespace

bool isFaultCondition(const FilterNode &node)
{
    switch (node.kind) {
    case Kind::Term: return faultKey(node.term).has_value();
    case Kind::Not: return false;
    case Kind::And:
    case Kind::Or: break;
    }
    return std::all_of(node.children.begin(), node.children.end(), isFaultCondition);
}

bool asksOfFault(const FilterExpression &filter, const Assessment &known, const Fault &fault, bool knowsExploited)
{
    return filter.root && asksOfFault(*filter.root, {known, &fault, knowsExploited});
}

FaultQuestion::FaultQuestion(std::vector<const FilterNode *> conditions,
                             const std::vector<const PackageTerm *> &packages, const PackedReport &view,
                             FaultsSnapshot faults)
    : m_conditions(std::move(conditions)), m_view(view), m_faults(std::move(faults)),
      m_knowsExploited(m_faults != nullptr && hasSource(m_faults->facts(), QStringLiteral("kev"))),
      m_truths(m_faults != nullptr ? m_faults->assessments().size() : 1, -1)
{
    for (const PackageTerm *package : packages)
        m_namers.push_back({package, TextAnswers(view.textCount()), TextAnswers(view.textCount())});
}

const FilterTerm &FaultQuestion::firstTerm() const
{
    const FilterNode *node = m_conditions.front();
    while (node->kind != Kind::Term)
        node = &node->children.front();
    return node->term;
}

bool FaultQuestion::isNamed(const PackageRow &package)
{
    const auto isIt = [&](Namer &namer) {
        const PackageTerm &term = *namer.term;
        return namer.names.of(package.name,
                              [&] {
                                  return matchesWhole(term.name, normalizedPackageName(m_view.text(package.name)));
                              }) != 0 &&
               (term.versions.isEmpty() ||
                namer.versions.of(package.version,
                                  [&] { return term.versions.contains(m_view.text(package.version)); }) != 0);
    };
    return m_namers.empty() || std::any_of(m_namers.begin(), m_namers.end(), isIt);
}

Truth FaultQuestion::of(const PythonRow &python)
{
    Truth truth = python.knowsPackages ? Truth::No : Truth::Unknown;
    const auto rows = m_view.packages(python.packages);
    for (quint32 i = 0; i < rows.size() && truth != Truth::Yes; ++i) {
        const Truth one = ofPackage(python.packages.first + i);
        if (one > truth && isNamed(rows[i]))
            truth = one;
    }
    return truth;
}

bool FaultQuestion::names(quint32 number, const PackageRow &package)
{
    return ofPackage(number) == Truth::Yes && isNamed(package);
}

Truth FaultQuestion::ofPackage(quint32 number)
{
    const quint32 assessment = m_faults != nullptr ? m_faults->numberOfPackage(number) : 0;
    qint8 &truth = m_truths[assessment];
    if (truth < 0) {
        const Assessment &known =
            m_faults != nullptr ? m_faults->assessments()[assessment] : unknownPackage();
        truth = static_cast<qint8>(ofAssessment(known));
    }
    return static_cast<Truth>(truth);
}

Truth FaultQuestion::ofAssessment(const Assessment &known) const
{
    if (known.faults.empty())
        return Condition{known, nullptr, m_knowsExploited}.ofAll(m_conditions, false);
    Truth truth = Truth::No;
    for (auto fault = known.faults.begin(); fault != known.faults.end() && truth != Truth::Yes; ++fault)
        truth = std::max(truth, Condition{known, &*fault, m_knowsExploited}.ofAll(m_conditions, false));
    return truth;
}

} // namespace gearaudit
