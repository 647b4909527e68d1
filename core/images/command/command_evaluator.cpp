// Control flow: what is run one after another, apart, or both ways.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/command_deeper.h"
#include "core/images/command/shell_glob.h"
#include "core/images/command/shell_parser.h"

namespace gearaudit
{

namespace
{
// Bounds, for text is hostile: nothing real comes near them.
constexpr qsizetype longestText = 64 * 1024;
constexpr int mostTurns = 200; ///< of one loop

Tri opposite(Tri tri)
{
    return tri == Tri::Unknown ? tri : tri == Tri::Yes ? Tri::No : Tri::Yes;
}
} // namespace

CommandEvaluator::CommandEvaluator(CommandWorld world, ShellState state)
    : m_world(std::move(world)), m_state(std::move(state))
{
}

void CommandEvaluator::evaluate(const QString &text)
{
    // bash reads this file before it runs what it is given.
    const QString before = m_state.value(QStringLiteral("BASH_ENV"));
    if (!before.isEmpty()) {
        const Flow flow = source({{QStringLiteral(".")}, {before}}, m_state);
        if (flow == Flow::Found || flow == Flow::Exit)
            return;
        m_state.status = Tri::Yes;
    }
    runText(text, m_state);
}

CommandEvaluator::Flow CommandEvaluator::runText(const QString &text, ShellState &state)
{
    if (text.size() > longestText)
        m_budget.leaveOut();
    if (m_depth >= mostDepth)
        m_budget.leaveOut();
    const QString read = text.left(longestText);
    if (m_depth >= mostDepth || !m_budget.spend(read.size()))
        return Flow::Exit;
    const Deeper deeper(m_depth);
    ShellParser parser(read, m_budget);
    while (const ShellNodePtr node = parser.next()) {
        const Flow flow = run(*node, state);
        if (flow != Flow::Next)
            return flow;
    }
    if (parser.hasFailed())
        doubt();
    return m_budget.isSpent() ? Flow::Exit : Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::run(const ShellNode &node, ShellState &state)
{
    using Kind = ShellNode::Kind;
    if (m_depth >= mostDepth)
        m_budget.leaveOut();
    if (m_depth >= mostDepth || !m_budget.spend(4))
        return Flow::Exit;
    const Deeper deeper(m_depth);
    switch (node.kind) {
    case Kind::Simple: return runSimple(node, state);
    case Kind::Test: {
        ShellWords words;
        for (const WordSyntax &word : node.words) {
            const bool isPattern =
                !words.empty() && QStringLiteral("= == !=").split(u' ').contains(words.back().text);
            words.push_back(expandOne(word, state, isPattern));
        }
        state.status = test(words, true, state);
        return m_hasFound ? Flow::Found : Flow::Next;
    }
    case Kind::Sequence: return runSequence(node, state);
    case Kind::AndOr: return runAndOr(node, state);
    case Kind::Not: {
        const Flow flow = runCondition(*node.children.front(), state);
        state.status = opposite(state.status);
        return flow;
    }
    case Kind::Background: {
        const Flow flow = runApart(*node.children.front(), state);
        state.status = Tri::Yes;
        return flow;
    }
    case Kind::Pipeline: return runPipeline(node, state);
    case Kind::Group:
        return runRedirected(node.redirections, state,
                             [&](ShellState &inner) { return run(*node.children.front(), inner); });
    case Kind::Subshell: return runApart(*node.children.front(), state);
    case Kind::If: return runIf(node, 0, state);
    case Kind::While:
    case Kind::Until: return runLoop(node, state);
    case Kind::For: return runFor(node, state);
    case Kind::Case: return runCase(node, state);
    case Kind::Function:
        state.functions.insert(node.name, node.children.front());
        state.status = Tri::Yes;
        return Flow::Next;
    case Kind::Unknown: state.status = Tri::Unknown; return Flow::Next;
    }
    return Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::runSequence(const ShellNode &node, ShellState &state)
{
    for (const ShellNodePtr &child : node.children) {
        const Flow flow = run(*child, state);
        if (flow != Flow::Next)
            return flow;
    }
    return Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::runCondition(const ShellNode &node, ShellState &state)
{
    const Deeper deeper(m_conditions);
    return run(node, state);
}

/// What is not known to fail is taken to succeed before `&&`; behind `||` both are looked at.
CommandEvaluator::Flow CommandEvaluator::runAndOr(const ShellNode &node, ShellState &state)
{
    const auto runChild = [&](size_t i, ShellState &in) {
        return i + 1 < node.children.size() ? runCondition(*node.children[i], in)
                                            : run(*node.children[i], in);
    };
    Flow flow = runChild(0, state);
    for (size_t i = 1; i < node.children.size() && flow == Flow::Next; ++i) {
        const bool isAnd = node.operators[i - 1] == QLatin1String("&&");
        if (state.status == (isAnd ? Tri::No : Tri::Yes))
            continue;
        if (isAnd && state.status == Tri::Unknown) {
            // What would end the text here is not what it is written for.
            ShellState before = state;
            flow = runChild(i, state);
            if (flow == Flow::Next || flow == Flow::Found)
                continue;
            flow = Flow::Next;
            state = std::move(before);
            state.status = Tri::No;
            continue;
        }
        if (isAnd || state.status == Tri::No) {
            flow = runChild(i, state);
            continue;
        }
        flow = runEither(
            state,
            [](ShellState &in) {
                in.status = Tri::Yes;
                return Flow::Next;
            },
            [&](ShellState &in) { return runChild(i, in); });
    }
    return flow;
}

/// A subshell: what it changes ends with it.
CommandEvaluator::Flow CommandEvaluator::runApart(const ShellNode &node, ShellState &state)
{
    ShellState own = state;
    if (!m_budget.spend(1 + state.variables.size() / 8))
        return Flow::Exit;
    const Flow flow = run(node, own);
    state.status = own.status;
    state.written = own.written;
    return flow == Flow::Found ? Flow::Found : Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::runPipeline(const ShellNode &node, ShellState &state)
{
    ShellWord passed{{}, false};
    for (size_t i = 0; i < node.children.size(); ++i) {
        Output output;
        Output *const outer = m_output;
        const ShellWord *const input = m_input;
        const bool isLast = i + 1 == node.children.size();
        if (!isLast)
            m_output = &output;
        if (i > 0)
            m_input = &passed;
        const Flow flow = runApart(*node.children[i], state);
        m_output = outer;
        m_input = input;
        if (flow == Flow::Found)
            return flow;
        passed = {output.text, output.known};
    }
    return Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::runIf(const ShellNode &node, size_t from,
                                               ShellState &state)
{
    if (from + 1 == node.children.size())
        return run(*node.children[from], state);
    if (from >= node.children.size()) {
        state.status = Tri::Yes;
        return Flow::Next;
    }
    const Flow flow = runCondition(*node.children[from], state);
    if (flow != Flow::Next)
        return flow;
    const Tri decided = state.status;
    const auto then = [&](ShellState &in) { return run(*node.children[from + 1], in); };
    const auto otherwise = [&](ShellState &in) { return runIf(node, from + 2, in); };
    if (decided == Tri::Unknown)
        return runEither(state, then, otherwise);
    return decided == Tri::Yes ? then(state) : otherwise(state);
}

CommandEvaluator::Flow CommandEvaluator::runLoop(const ShellNode &node, ShellState &state)
{
    for (int turn = 0; turn < mostTurns && !m_budget.isSpent(); ++turn) {
        Flow flow = runCondition(*node.children[0], state);
        if (flow != Flow::Next)
            return flow;
        const Tri goesOn =
            node.kind == ShellNode::Kind::While ? state.status : opposite(state.status);
        const auto body = [&](ShellState &in) { return run(*node.children[1], in); };
        state.status = Tri::Yes;
        if (goesOn == Tri::No)
            return Flow::Next;
        flow = goesOn == Tri::Yes ? body(state)
                                  : runEither(state, body, [](ShellState &) { return Flow::Next; });
        if (flow != Flow::Next && flow != Flow::Continue)
            return flow == Flow::Break ? Flow::Next : flow;
        if (goesOn == Tri::Unknown)
            return Flow::Next; // once stands for any number of times
    }
    // Without an end, so far as can be told: what follows is never reached.
    m_budget.leaveOut();
    return Flow::Exit;
}

CommandEvaluator::Flow CommandEvaluator::runFor(const ShellNode &node, ShellState &state)
{
    const ShellWords words = node.isOverArguments ? state.arguments : expand(node.words, state);
    if (m_hasFound)
        return Flow::Found;
    state.status = Tri::Yes;
    for (const ShellWord &word : words) {
        if (!m_budget.spend(1 + word.text.size()))
            return Flow::Exit;
        const auto body = [&](ShellState &in) {
            if (!node.name.isEmpty())
                in.set(node.name, word.text, word.known);
            return run(*node.children.front(), in);
        };
        const Flow flow = word.known
                              ? body(state)
                              : runEither(state, body, [](ShellState &) { return Flow::Next; });
        if (flow != Flow::Next && flow != Flow::Continue)
            return flow == Flow::Break ? Flow::Next : flow;
    }
    return Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::runCase(const ShellNode &node, ShellState &state)
{
    const ShellWord subject = expandOne(node.words.front(), state);
    state.status = Tri::Yes;
    bool isUnknown = !subject.known;
    for (size_t i = 0; i < node.arms.size(); ++i) {
        const CaseArm &arm = node.arms[i];
        bool matches = false;
        bool isAny = false;
        for (const WordSyntax &word : arm.patterns) {
            const ShellWord pattern = expandOne(word, state, true);
            isAny = isAny || (pattern.known && pattern.text == QLatin1String("*"));
            isUnknown = isUnknown || !pattern.known;
            matches = matches || (!isUnknown && matchesGlob(pattern.text, subject.text, m_budget));
        }
        if (m_hasFound)
            return Flow::Found;
        if (isAny || matches) {
            Flow flow = run(*arm.body, state);
            for (; flow == Flow::Next && node.arms[i].fallsThrough && i + 1 < node.arms.size(); ++i)
                flow = run(*node.arms[i + 1].body, state);
            return flow;
        } else if (isUnknown) {
            // This arm, or one of those that follow.
            ShellNode rest = node;
            rest.arms.erase(rest.arms.begin(), rest.arms.begin() + qptrdiff(i) + 1);
            if (!m_budget.spend(32 + qint64(rest.arms.size())))
                return Flow::Exit;
            return runEither(
                state, [&](ShellState &in) { return run(*arm.body, in); },
                [&](ShellState &in) {
                    const Deeper deeper(m_depth);
                    return m_depth >= mostDepth ? Flow::Next : runCase(rest, in);
                });
        }
    }
    return Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::runEither(ShellState &state, const Way &one,
                                                   const Way &other)
{
    if (!m_budget.spend(8 + state.variables.size()))
        return Flow::Exit;
    Output *const outer = m_output;
    Output first = outer ? *outer : Output();
    Output second = first;
    ShellState then = state;
    m_output = outer ? &first : nullptr;
    const Flow a = one(then);
    const bool wasSure = m_isSure;
    m_hasFound = false;
    ShellState otherwise = state;
    m_output = outer ? &second : nullptr;
    const Flow b = other(otherwise);
    m_hasFound = false;
    m_isSure = m_isSure && wasSure;
    m_output = outer;
    if (outer)
        *outer = first.text == second.text ? first : Output{{}, false};
    const auto goesOn = [](Flow flow) { return flow != Flow::Found && flow != Flow::Exit; };
    if (a == Flow::Next && b == Flow::Next) {
        merge(then, otherwise);
        state = std::move(then);
        return Flow::Next;
    }
    const bool isFirst = a == Flow::Next || (b != Flow::Next && goesOn(a));
    state = isFirst ? std::move(then) : std::move(otherwise);
    if (outer && a != Flow::Next && !goesOn(a))
        *outer = second;
    else if (outer && b != Flow::Next && !goesOn(b))
        *outer = first;
    return isFirst ? a : goesOn(b) || b == Flow::Found ? b : a;
}

/// Leaves what both have in common; the rest is not known any more.
void CommandEvaluator::merge(ShellState &state, const ShellState &other)
{
    m_budget.spend(8 + state.variables.size() + other.variables.size());
    for (auto it = other.variables.cbegin(); it != other.variables.cend(); ++it) {
        const auto own = state.variables.constFind(it.key());
        if (own != state.variables.cend() && *own == *it)
            continue;
        ShellVariable &variable = state.variables[it.key()];
        variable.isExported = variable.isExported || it->isExported;
        variable.known = false;
    }
    for (auto it = state.variables.begin(); it != state.variables.end(); ++it) {
        if (!other.variables.contains(it.key()))
            it->known = false;
    }
    for (auto it = other.functions.cbegin(); it != other.functions.cend(); ++it) {
        if (!state.functions.contains(it.key()))
            state.functions.insert(it.key(), it.value());
    }
    for (auto it = other.written.cbegin(); it != other.written.cend(); ++it) {
        const auto own = state.written.constFind(it.key());
        if (own == state.written.cend() || own->text != it->text)
            state.written.insert(it.key(), {{}, it->isFolder, it->isExecutable});
    }
    state.isFolderKnown =
        state.isFolderKnown && other.isFolderKnown && state.folder == other.folder;
    state.areArgumentsKnown =
        state.areArgumentsKnown && other.areArgumentsKnown && state.arguments == other.arguments;
    if (state.status != other.status)
        state.status = Tri::Unknown;
}

} // namespace gearaudit
