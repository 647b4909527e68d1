// Builtins that change how a text goes on.
#include "core/images/command/command_evaluator.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
ShellWords from(const ShellWords &words, size_t first)
{
    return {words.begin() + qptrdiff(std::min(first, words.size())), words.end()};
}
Tri byNumber(const ShellWords &words, Tri otherwise)
{
    if (words.size() < 2)
        return otherwise;
    if (!words[1].known)
        return Tri::Unknown;
    return words[1].text == QLatin1String("0") ? Tri::Yes : Tri::No;
}
} // namespace

std::optional<CommandEvaluator::Flow> CommandEvaluator::runBuiltin(const ShellWords &words,
                                                                   ShellState &state)
{
    const QString &name = words.front().text;
    const auto is = [&name](const char *text) { return name == QLatin1String(text); };
    if (const auto flow = runVariableBuiltin(words, state))
        return flow;
    if (is(":") || is("true") || is("false")) {
        state.status = is("false") ? Tri::No : Tri::Yes;
        return Flow::Next;
    }
    if (is("[") || is("test")) {
        ShellWords operands = from(words, 1);
        if (is("[") && !operands.empty() && operands.back().text == QLatin1String("]"))
            operands.pop_back();
        state.status = test(operands, false, state);
        return Flow::Next;
    }
    if (is("cd") || is("pushd")) {
        changeFolder(words, state);
        return Flow::Next;
    }
    if (is("popd")) {
        changeFolder({{name}, {QStringLiteral("-")}}, state);
        return Flow::Next;
    }
    if (is("source") || is("."))
        return source(words, state);
    if (is("eval")) {
        QString text;
        for (const ShellWord &word : from(words, 1)) {
            if (!m_budget.spend(1 + word.text.size()))
                return Flow::Exit;
            if (!word.known)
                doubt();
            text += (word.known ? word.text : QString()) + u' ';
        }
        state.status = Tri::Yes;
        return runText(text, state);
    }
    if (is("exec")) {
        size_t at = 1;
        while (at < words.size() && words[at].text.startsWith(u'-') && words[at].text != u"--")
            at += words[at].text == QLatin1String("-a") ? 2 : 1;
        if (at < words.size() && words[at].text == u"--")
            ++at;
        if (at >= words.size())
            return Flow::Next;
        const Flow flow = runWords(from(words, at), state, true);
        return flow == Flow::Found ? flow : Flow::Exit;
    }
    if (is("exit") || is("return") || is("break") || is("continue")) {
        if (is("exit") || is("return"))
            state.status = byNumber(words, state.status);
        return is("exit")     ? Flow::Exit
               : is("return") ? Flow::Return
               : is("break")  ? Flow::Break
                              : Flow::Continue;
    }
    if (is("shift")) {
        const int number = words.size() > 1 && words[1].known ? words[1].text.toInt() : 1;
        const bool fits = number >= 0 && size_t(number) <= state.arguments.size();
        m_budget.spend(qint64(state.arguments.size()));
        if (fits)
            state.arguments = from(state.arguments, size_t(number));
        state.status = !state.areArgumentsKnown ? Tri::Unknown : fits ? Tri::Yes : Tri::No;
        return Flow::Next;
    }
    if (is("set")) {
        setOptions(words, state);
        state.status = Tri::Yes;
        return Flow::Next;
    }
    if (is("command") || is("builtin")) {
        size_t at = 1;
        while (at < words.size() && words[at].text == QLatin1String("-p"))
            ++at;
        if (at < words.size() && (words[at].text == u"-v" || words[at].text == u"-V")) {
            runPure(QStringLiteral("which"), from(words, at), state);
            return Flow::Next;
        }
        state.status = Tri::Yes;
        if (at >= words.size())
            return Flow::Next;
        // Not the function of that name.
        const ShellNodePtr function = state.functions.take(words[at].text);
        const Flow flow = runWords(from(words, at), state);
        if (function)
            state.functions.insert(words[at].text, function);
        return flow;
    }
    if (is("type") || is("hash")) {
        runPure(QStringLiteral("which"), words, state);
        return Flow::Next;
    }
    if (is("getopts") || is("let")) {
        for (size_t i = is("let") ? 1 : 2; i < words.size(); ++i) {
            static const QRegularExpression variable(QStringLiteral("^([A-Za-z_]\\w*)"));
            const auto match = variable.match(words[i].text);
            if (match.hasMatch())
                state.set(match.captured(1), {}, false);
        }
        state.status = Tri::Unknown;
        return Flow::Next;
    }
    static const QStringList others{
        QStringLiteral("shopt"),  QStringLiteral("trap"),     QStringLiteral("umask"),
        QStringLiteral("ulimit"), QStringLiteral("alias"),    QStringLiteral("unalias"),
        QStringLiteral("bind"),   QStringLiteral("complete"), QStringLiteral("enable"),
        QStringLiteral("times"),  QStringLiteral("disown"),   QStringLiteral("wait")};
    if (others.contains(name)) {
        state.status = Tri::Yes;
        return Flow::Next;
    }
    return std::nullopt;
}

} // namespace gearaudit
