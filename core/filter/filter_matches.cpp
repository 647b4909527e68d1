#include "core/filter/filter_matches.h"

#include "core/filter/filter_terms.h"

#include <algorithm>
#include <memory>

namespace gearaudit
{

namespace
{

using Kind = FilterNode::Kind;

/// A filter with the answers of its terms.
struct Question {
    Kind kind = Kind::Term;
    std::unique_ptr<TermQuestion> term;
    std::vector<Question> children;
};

/// The package terms of what only names packages: one, or several joined by `or`; none for anything else.
std::vector<const PackageTerm *> packageTerms(const FilterNode &node)
{
    if (node.kind == Kind::Term) {
        const auto *package = std::get_if<PackageTerm>(&node.term);
        return package == nullptr ? std::vector<const PackageTerm *>() : std::vector{package};
    }
    std::vector<const PackageTerm *> all;
    for (const FilterNode &child : node.children) {
        const auto *package = std::get_if<PackageTerm>(&child.term);
        if (node.kind != Kind::Or || child.kind != Kind::Term || package == nullptr)
            return {};
        all.push_back(package);
    }
    return all;
}

Question termOf(FaultQuestion faults, const PackedReport &view, const FilterGround &ground)
{
    Question question;
    question.term = std::make_unique<TermQuestion>(std::move(faults), view, ground);
    return question;
}

Question questionOf(const FilterNode &node, const PackedReport &view, const FilterGround &ground);

/// Of terms that stand side by side those about known faults are asked together, of one fault of one of
/// the packages that stand there. Where it is one package, or one of several, that says what its own
/// term would.
Question togetherOf(const FilterNode &node, const PackedReport &view, const FilterGround &ground)
{
    std::vector<const FilterNode *> faults, naming, others;
    std::vector<const PackageTerm *> packages;
    for (const FilterNode &child : node.children) {
        const auto named = packageTerms(child);
        packages.insert(packages.end(), named.begin(), named.end());
        (isFaultCondition(child) ? faults : named.empty() ? others : naming).push_back(&child);
    }
    if (faults.empty() || naming.size() != 1)
        others.insert(others.end(), naming.begin(), naming.end());
    Question question;
    question.kind = Kind::And;
    for (const FilterNode *other : others)
        question.children.push_back(questionOf(*other, view, ground));
    if (!faults.empty())
        question.children.push_back(termOf({faults, packages, view, ground.faults}, view, ground));
    return question;
}

Question questionOf(const FilterNode &node, const PackedReport &view, const FilterGround &ground)
{
    if (isFaultCondition(node))
        return termOf({{&node}, {}, view, ground.faults}, view, ground);
    if (node.kind == Kind::And)
        return togetherOf(node, view, ground);
    Question question;
    question.kind = node.kind;
    if (node.kind == Kind::Term)
        question.term = std::make_unique<TermQuestion>(node.term, view, ground);
    for (const auto &child : node.children)
        question.children.push_back(questionOf(child, view, ground));
    return question;
}

/// The greatest or the least of what a function says of the children; stops when it is decided.
template <class Function> Truth anyOf(const std::vector<Question> &questions, Function function)
{
    Truth truth = Truth::No;
    for (auto i = questions.begin(); i != questions.end() && truth != Truth::Yes; ++i)
        truth = std::max(truth, function(*i));
    return truth;
}
template <class Function> Truth allOf(const std::vector<Question> &questions, Function function)
{
    Truth truth = Truth::Yes;
    for (auto i = questions.begin(); i != questions.end() && truth != Truth::No; ++i)
        truth = std::min(truth, function(*i));
    return truth;
}

/// A filter asked of one gear. Think of the filter as alternatives, each a list of terms: an
/// alternative that picks interpreters (a term about one, not negated) is asked of an interpreter,
/// any other of the gear as a whole. The functions follow the filter's shape instead, which comes
/// to the same.
class GearQuestion
{
public:
    GearQuestion(const PackedReport &view, quint32 number)
        : m_gear(view.gear(number)), m_number(number)
    {
        m_pythons.reserve(m_gear.pythons.count);
        for (quint32 i = m_gear.pythons.first; i < m_gear.pythons.end(); ++i)
            m_pythons.push_back(view.python(i));
    }

    const GearRow &gear() const { return m_gear; }
    const PythonRow &python(quint32 number) const
    {
        return m_pythons[number - m_gear.pythons.first];
    }

    /// Whether the gear matches.
    Truth matches(const Question &question) const
    {
        Truth truth = asWhole(question);
        const auto pythons = m_gear.pythons;
        for (quint32 i = pythons.first; i < pythons.end() && truth != Truth::Yes; ++i)
            truth = std::max(truth, picks(question, i));
        return truth;
    }

    /// Whether an alternative that picks no interpreter is true of the gear.
    Truth asWhole(const Question &question) const
    {
        const auto again = [this](const Question &child) { return asWhole(child); };
        switch (question.kind) {
        case Kind::Term:
            if (question.term->isAboutGear())
                return truthOf(question.term->holdsFor(m_gear, m_number));
            return m_gear.isKnown ? Truth::No : Truth::Unknown;
        case Kind::Not: return opposite(matches(question.children.front()));
        case Kind::And: return allOf(question.children, again);
        case Kind::Or: return anyOf(question.children, again);
        }
        return Truth::No;
    }

    /// Whether an alternative that picks an interpreter is true of this one.
    Truth picks(const Question &question, quint32 python) const
    {
        const auto again = [&](const Question &child) { return picks(child, python); };
        switch (question.kind) {
        case Kind::Term:
            return question.term->isAboutPythons() ? ask(*question.term, python) : Truth::No;
        case Kind::Not: return Truth::No;
        case Kind::And: return std::min(holds(question, python), anyOf(question.children, again));
        case Kind::Or: return anyOf(question.children, again);
        }
        return Truth::No;
    }

    /// Whether it is true of this interpreter, by its own facts or the gear's.
    Truth holds(const Question &question, quint32 python) const
    {
        const auto again = [&](const Question &child) { return holds(child, python); };
        switch (question.kind) {
        case Kind::Term:
            if (question.term->isAboutGear() && question.term->holdsFor(m_gear, m_number))
                return Truth::Yes;
            return picks(question, python);
        case Kind::Not: return opposite(holds(question.children.front(), python));
        case Kind::And: return allOf(question.children, again);
        case Kind::Or: return anyOf(question.children, again);
        }
        return Truth::No;
    }

    /// The terms that an interpreter which was picked is to be shown for: those of the alternatives
    /// that are true of it, but nothing negated.
    void termsShown(const Question &question, quint32 python,
                    std::vector<TermQuestion *> &terms) const
    {
        if (question.kind == Kind::Not || holds(question, python) != Truth::Yes)
            return;
        if (question.kind == Kind::Term && question.term->isAboutPythons())
            terms.push_back(question.term.get());
        for (const auto &child : question.children)
            termsShown(child, python, terms);
    }

private:
    Truth ask(TermQuestion &term, quint32 number) const
    {
        return term.holdsFor(m_gear, python(number), number);
    }

    GearRow m_gear;
    quint32 m_number;
    std::vector<PythonRow> m_pythons;
};

class Search
{
public:
    Search(const PackedReport &view, FilterMatches &matches) : m_view(view), m_matches(matches) {}

    void ask(const Question &question, quint32 number)
    {
        const GearQuestion gear(m_view, number);
        const bool asWhole = gear.asWhole(question) == Truth::Yes;
        bool matches = asWhole;
        const auto pythons = gear.gear().pythons;
        for (quint32 python = pythons.first; python < pythons.end(); ++python) {
            if (gear.picks(question, python) != Truth::Yes)
                continue;
            matches = true;
            m_terms.clear();
            gear.termsShown(question, python, m_terms);
            mark(gear.gear(), gear.python(python), python);
        }
        if (!matches)
            return;
        m_matches.gears[number] = asWhole ? MatchMark::Named : MatchMark::Shown;
        ++m_matches.gearCount;
    }

private:
    void mark(const GearRow &gear, const PythonRow &python, quint32 number)
    {
        const bool isNamed = std::any_of(m_terms.begin(), m_terms.end(), [&](TermQuestion *term) {
            return term->names(gear, python);
        });
        m_matches.pythons[number] = isNamed ? MatchMark::Named : MatchMark::Shown;
        ++m_matches.pythonCount;
        std::erase_if(m_terms, [](TermQuestion *term) { return !term->isAboutPackages(); });
        if (m_terms.empty())
            return;
        auto *marks = m_matches.packages.data() + python.packages.first;
        for (auto *term : m_terms)
            term->mark(gear, python, marks);
        m_matches.packageCount +=
            static_cast<quint32>(std::count(marks, marks + python.packages.count, MatchMark::Named));
    }

    const PackedReport &m_view;
    FilterMatches &m_matches;
    std::vector<TermQuestion *> m_terms;
};

} // namespace

FilterMatches findMatches(const FilterExpression &filter, const PackedReport &view,
                          const FilterGround &ground)
{
    FilterMatches matches;
    matches.gears.assign(view.gearCount(), filter.isEmpty() ? MatchMark::Shown : MatchMark::None);
    matches.pythons.assign(view.pythonCount(), MatchMark::None);
    matches.packages.assign(view.packageCount(), MatchMark::None);
    if (filter.isEmpty()) {
        matches.gearCount = view.gearCount();
        return matches;
    }
    const Question question = questionOf(*filter.root, view, ground);
    Search search(view, matches);
    for (quint32 number = 0; number < view.gearCount(); ++number)
        search.ask(question, number);
    return matches;
}

} // namespace gearaudit
