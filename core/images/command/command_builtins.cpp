// Simple commands, and what the shell does itself.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/command_deeper.h"

#include <QDir>
#include <QRegularExpression>

namespace gearaudit
{

namespace
{
constexpr int mostCommands = 5000;

ShellWords from(const ShellWords &words, size_t first)
{
    return {words.begin() + qptrdiff(std::min(first, words.size())), words.end()};
}
bool isAssignment(const QString &word)
{
    static const QRegularExpression rule(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*\\+?="));
    return rule.match(word).hasMatch();
}
/// A text that defines functions whose rules are known here (workon, module). It starts Pythons and other
/// programs for its own ends.
bool isOfLauncher(const QString &path)
{
    static const QRegularExpression rule(QStringLiteral(
        "/virtualenvwrapper(_lazy)?\\.sh$|/profile\\.d/(modules|lmod)\\.sh$|"
        "/([Mm]odules|lmod|environment-modules)/(.*/)?init/(bash|sh|profile|profile\\.sh)$"));
    return rule.match(path).hasMatch();
}
} // namespace

void CommandEvaluator::assignWord(const QString &word, bool known, ShellState &state,
                                  bool isExported)
{
    const qsizetype equals = word.indexOf(u'=');
    const bool appends = equals > 0 && word[equals - 1] == u'+';
    const QString name = word.left(equals - (appends ? 1 : 0));
    const QString value = (appends ? state.value(name) : QString()) + word.mid(equals + 1);
    if (!m_budget.spend(1 + value.size() + state.variables.size() / 8))
        return;
    const bool wasExported = state.variables.value(name).isExported;
    state.set(name, value, known && (!appends || state.isKnown(name)));
    state.variables[name].isExported = isExported || wasExported;
}

void CommandEvaluator::assign(const AssignmentSyntax &assignment, ShellState &state,
                              bool isExported)
{
    if (assignment.isArray) {
        const ShellWords items = expand(assignment.items, state);
        ShellVariable made =
            assignment.appends ? state.variables.value(assignment.name) : ShellVariable();
        made.isArray = true;
        for (const ShellWord &item : items) {
            m_budget.spend(1 + item.text.size());
            made.values << item.text;
            made.known = made.known && item.known;
        }
        if (!m_budget.isSpent())
            state.variables.insert(assignment.name, made);
        return;
    }
    ShellWord value = expandOne(assignment.value, state);
    // "A=~/x", and after each colon.
    if (value.text.contains(QLatin1String(":~/")) && m_budget.spend(value.text.size()))
        value.text.replace(QLatin1String(":~/"), u':' + state.value(QStringLiteral("HOME")) + u'/');
    assignWord(assignment.name + (assignment.appends ? QStringLiteral("+=") : QStringLiteral("=")) +
                   value.text,
               value.known, state, isExported);
}

CommandEvaluator::Flow CommandEvaluator::runSimple(const ShellNode &node, ShellState &state)
{
    if (++m_commands > mostCommands)
        m_budget.leaveOut();
    if (m_commands > mostCommands)
        return Flow::Exit;
    const ShellWords words = expand(node.words, state);
    if (m_hasFound)
        return Flow::Found;
    if (words.empty()) {
        state.status = Tri::Yes;
        for (const AssignmentSyntax &assignment : node.assignments)
            assign(assignment, state);
        if (m_hasFound)
            return Flow::Found;
        return runRedirected(node.redirections, state, [](ShellState &) { return Flow::Next; });
    }
    const auto runThem = [&](ShellState &in) {
        if (node.assignments.empty())
            return runWords(words, in);
        // Assignments before a program are for it alone.
        ShellState own = in;
        if (!m_budget.spend(1 + in.variables.size() / 8))
            return Flow::Exit;
        for (const AssignmentSyntax &assignment : node.assignments)
            assign(assignment, own, true);
        if (m_hasFound)
            return Flow::Found;
        const Flow flow = runWords(words, own);
        for (const AssignmentSyntax &assignment : node.assignments) {
            if (in.variables.contains(assignment.name))
                own.variables.insert(assignment.name, in.variables.value(assignment.name));
            else
                own.variables.remove(assignment.name);
        }
        in = std::move(own);
        return flow;
    };
    const Flow flow = runRedirected(node.redirections, state, runThem);
    if (flow == Flow::Next && state.status == Tri::No && state.endsOnFailure && m_conditions == 0)
        return Flow::Exit;
    return flow;
}

/// Where a command's output goes, and what it reads.
CommandEvaluator::Flow
CommandEvaluator::runRedirected(const std::vector<RedirectionSyntax> &redirections,
                                ShellState &state, const Way &way)
{
    if (redirections.empty())
        return way(state);
    Output *const outer = m_output;
    const ShellWord *const input = m_input;
    ShellWord read;
    Output written;
    QString target;
    bool appends = false;
    for (const RedirectionSyntax &redirection : redirections) {
        const QString &op = redirection.op;
        const ShellWord word = expandOne(*redirection.target, state);
        if (op == QLatin1String("<<") || op == QLatin1String("<<<")) {
            read = word;
            if (op.size() == 3)
                read.text += u'\n';
            m_input = &read;
        } else if (op == QLatin1String("<")) {
            const auto held = word.known ? text(absolute(word.text, state), state) : std::nullopt;
            read = {held.value_or(QString()), held.has_value()};
            m_input = &read;
        } else if (op.startsWith(u'>') || op.startsWith(u'&')) {
            if (redirection.descriptor > 1)
                continue;
            if (op == QLatin1String(">&") && word.text == QLatin1String("1"))
                continue;
            m_output = &written;
            target =
                op == QLatin1String(">&") || !word.known ? QString() : absolute(word.text, state);
            appends = op.contains(QLatin1String(">>"));
        }
    }
    const Flow flow = m_hasFound ? Flow::Found : way(state);
    if (!target.isEmpty() && !target.startsWith(QLatin1String("/dev/")) && m_budget.spend(16)) {
        WrittenFile made{written.known ? std::optional(written.text) : std::nullopt, false, false};
        const auto before = appends ? text(target, state) : std::optional(QString());
        if (made.text && before)
            made.text->prepend(*before);
        else
            made.text.reset();
        made.isExecutable = file(target, state).isExecutable;
        state.written.insert(target, made);
    }
    m_output = outer;
    m_input = input;
    return flow;
}

CommandEvaluator::Flow CommandEvaluator::runWords(ShellWords words, ShellState &state, bool isFile)
{
    if (m_depth >= mostDepth)
        m_budget.leaveOut();
    if (m_depth >= mostDepth || words.empty() || !m_budget.spend(1))
        return Flow::Next;
    const Deeper deeper(m_depth);
    if (onCommand)
        onCommand(words);
    const ShellWord &first = words.front();
    if (!first.known) {
        doubt();
        sayUnknown();
        state.status = Tri::Unknown;
        return Flow::Next;
    }
    if (const auto flow = runLauncher(words, state))
        return *flow;
    if (!isFile) {
        const auto function = state.functions.constFind(first.text);
        if (function != state.functions.cend())
            return runFunction(ShellNodePtr(*function), words, state);
        if (const auto flow = runBuiltin(words, state))
            return *flow;
    }
    if (const auto flow = runPrefix(words, state))
        return *flow;
    if (const auto flow = runShell(words, state))
        return *flow;
    if (runPure(first.text.section(u'/', -1), words, state))
        return Flow::Next;
    return runProgram(words, state);
}

CommandEvaluator::Flow CommandEvaluator::runFunction(const ShellNodePtr &body,
                                                     const ShellWords &words, ShellState &state)
{
    if (!m_budget.spend(1 + qint64(state.arguments.size())))
        return Flow::Exit;
    const ShellWords arguments = std::exchange(state.arguments, from(words, 1));
    const bool areKnown = std::exchange(state.areArgumentsKnown, true);
    const Flow flow = run(*body, state);
    state.arguments = arguments;
    state.areArgumentsKnown = areKnown;
    return flow == Flow::Return ? Flow::Next : flow;
}

CommandEvaluator::Flow CommandEvaluator::source(const ShellWords &words, ShellState &state)
{
    state.status = Tri::Unknown;
    if (words.size() < 2)
        return Flow::Next;
    if (!words[1].known) {
        doubt();
        return Flow::Next;
    }
    const QString &name = words[1].text;
    QString path = absolute(name, state);
    if (!name.contains(u'/')) {
        const Found found = find(name, state, true); // "." looks on PATH first
        if (!found.path.isEmpty())
            path = found.path;
        else
            note(files, name);
    }
    if (isOfLauncher(path) && file(path, state).kind == ImageFile::Kind::File) {
        state.status = Tri::Yes;
        return Flow::Next;
    }
    if (const auto held = text(path, state)) {
        const ShellWords arguments = state.arguments;
        const QString source = std::exchange(state.source, path);
        if (words.size() > 2)
            state.arguments = from(words, 2);
        const Flow flow = runText(*held, state);
        if (words.size() > 2)
            state.arguments = arguments;
        state.source = source;
        return flow == Flow::Return ? Flow::Next : flow;
    }
    const ImageFile there = file(path, state);
    if (there.kind == ImageFile::Kind::Missing || there.kind == ImageFile::Kind::Dangling) {
        state.status = Tri::No;
        return Flow::Next;
    }
    note(programs, path);
    const QString file = name.section(u'/', -1);
    const bool isActivate = file == QLatin1String("activate");
    // conda's own `activate` takes the environment as its argument.
    if (isActivate && words.size() > 2)
        activateConda(words[2].text, state);
    else if (isActivate && name.contains(u'/'))
        enter(path.left(path.lastIndexOf(u'/')), state);
    else if (file == QLatin1String("scl_source"))
        runScl(from(words, 1), state);
    else if (file != QLatin1String("conda.sh") && file != QLatin1String("mamba.sh"))
        doubt();
    return Flow::Next;
}

void CommandEvaluator::changeFolder(const ShellWords &words, ShellState &state)
{
    size_t at = 1;
    while (at < words.size() && words[at].text.size() == 2 && words[at].text[0] == u'-' &&
           words[at].text != u"--")
        ++at;
    if (at < words.size() && words[at].text == u"--")
        ++at;
    const ShellWord target =
        at < words.size() ? words[at] : ShellWord{state.value(QStringLiteral("HOME"))};
    state.status = Tri::Unknown;
    if (!target.known || target.text == QLatin1String("-") ||
        (!target.text.startsWith(u'/') && !state.isFolderKnown)) {
        state.isFolderKnown =
            target.text == QLatin1String("-") && state.variables.contains(QStringLiteral("OLDPWD"));
        if (state.isFolderKnown)
            state.folder = state.value(QStringLiteral("OLDPWD"));
        return;
    }
    const QString path = absolute(target.text, state);
    const ImageFile there = file(path, state);
    if (there.kind == ImageFile::Kind::Unknown)
        note(files, path);
    if (there.kind != ImageFile::Kind::Unknown)
        state.status = there.kind == ImageFile::Kind::Folder ? Tri::Yes : Tri::No;
    if (state.status == Tri::No)
        return;
    state.exportTo(QStringLiteral("OLDPWD"), state.folder);
    state.folder = path;
    state.isFolderKnown = true;
}

void CommandEvaluator::setOptions(const ShellWords &words, ShellState &state)
{
    for (size_t i = 1; i < words.size(); ++i) {
        const QString &word = words[i].text;
        if (word == QLatin1String("--") || !(word.startsWith(u'-') || word.startsWith(u'+')) ||
            word.size() < 2) {
            state.arguments = from(words, word == QLatin1String("--") ? i + 1 : i);
            state.areArgumentsKnown = true;
            return;
        }
        const bool isOn = word.startsWith(u'-');
        if (word.contains(u'e'))
            state.endsOnFailure = isOn;
        if (word.endsWith(u'o') && i + 1 < words.size() &&
            words[++i].text == QLatin1String("errexit"))
            state.endsOnFailure = isOn;
    }
}

std::optional<CommandEvaluator::Flow> CommandEvaluator::runVariableBuiltin(const ShellWords &words,
                                                                           ShellState &state)
{
    const QString &name = words.front().text;
    static const QStringList declaring{QStringLiteral("export"), QStringLiteral("declare"),
                                       QStringLiteral("typeset"), QStringLiteral("local"),
                                       QStringLiteral("readonly")};
    if (declaring.contains(name)) {
        bool isExported = name == QLatin1String("export");
        bool isUnexported = false;
        for (size_t i = 1; i < words.size(); ++i) {
            const QString &word = words[i].text;
            if (word.startsWith(u'-') && word.size() > 1) {
                isUnexported = word.contains(u'n') && name == QLatin1String("export");
                isExported = !isUnexported && (isExported || word.contains(u'x'));
            } else if (isAssignment(word)) {
                assignWord(word, words[i].known, state, isExported);
            } else if (words[i].known && state.variables.contains(word)) {
                state.variables[word].isExported = isExported;
            }
        }
        state.status = Tri::Yes;
        return Flow::Next;
    }
    if (name == QLatin1String("unset")) {
        for (size_t i = 1; i < words.size(); ++i) {
            state.variables.remove(words[i].text);
            if (words[1].text == QLatin1String("-f"))
                state.functions.remove(words[i].text);
        }
        state.status = Tri::Yes;
        return Flow::Next;
    }
    if (name == QLatin1String("read") || name == QLatin1String("mapfile")) {
        // In a loop's condition it stands for every line.
        const bool isOne =
            m_input && m_input->known && m_conditions == 0 && name == QLatin1String("read");
        const QString line = isOne ? m_input->text.section(u'\n', 0, 0) : QString();
        for (size_t i = 1; i < words.size(); ++i) {
            if (!words[i].text.startsWith(u'-'))
                state.set(words[i].text, line.trimmed(),
                          isOne && i + 1 == words.size() &&
                              (i == 1 || words[i - 1].text.startsWith(u'-')));
        }
        state.status = isOne && !line.isEmpty() ? Tri::Yes : Tri::Unknown;
        return Flow::Next;
    }
    return std::nullopt;
}

} // namespace gearaudit
