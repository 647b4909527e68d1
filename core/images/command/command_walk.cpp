#include "core/images/command/command_walk.h"

#include "core/images/command/shell_words.h"
#include "core/images/facts/interpreter_name.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{
// Bounds, for text is hostile: nothing real comes near them.
constexpr int deepest = 6;
constexpr int longestChain = 40;
constexpr int mostCommands = 5000;
constexpr qsizetype mostText = 64 * 1024;
constexpr qsizetype mostNoted = 1000; ///< programs, folders… each
constexpr qsizetype longestPath = 4096; ///< Linux's own limit

/// Counts one more while it lives.
class Deeper
{
public:
    explicit Deeper(int &count) : m_count(++count) {}
    ~Deeper() { --m_count; }
    Q_DISABLE_COPY(Deeper)

private:
    int &m_count;
};
/// A program that starts the one after its own options.
struct Prefix {
    const char *name;
    const char *optionsWithValue; ///< separated by blanks
    int operands;                 ///< to pass over before the program
};
constexpr std::array<Prefix, 22> prefixes{{
    {"exec", "-a", 0},
    {"command", "", 0},
    {"builtin", "", 0},
    {"nohup", "", 0},
    {"time", "-f -o", 0},
    {"nice", "-n", 0},
    {"ionice", "-c -n", 0},
    {"setsid", "", 0},
    {"stdbuf", "-i -o -e", 0},
    {"unbuffer", "", 0},
    {"sudo", "-u -g -p -C", 0},
    {"gosu", "", 1},
    {"su-exec", "", 1},
    {"tini", "-p -e", 0},
    {"dumb-init", "-r", 0},
    {"timeout", "-s -k", 1},
    {"xvfb-run", "-n -s -e -f -p -w", 0},
    {"catchsegv", "", 0},
    {"env", "-u -C -S", 0},
    {"mpirun", "-n -np", 0},
    {"mpiexec", "-n -np", 0},
    {"pyenv", "", 1},
}};

bool isAssignment(const QString &word)
{
    static const QRegularExpression rule(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*\\+?="));
    return rule.match(word).hasMatch();
}

bool isShellName(const QString &name)
{
    static const QStringList shells{QStringLiteral("sh"),   QStringLiteral("bash"),
                                    QStringLiteral("dash"), QStringLiteral("ash"),
                                    QStringLiteral("ksh"),  QStringLiteral("zsh")};
    return shells.contains(name);
}

} // namespace

CommandWalk::CommandWalk(CommandWorld world, ShellState state)
    : m_world(std::move(world)), m_state(std::move(state))
{
}

void CommandWalk::walk(const QString &text)
{
    walk(text, m_state);
}

void CommandWalk::walk(const QString &text, ShellState &state)
{
    if (m_depth >= deepest || text.size() > mostText)
        m_budget.leaveOut();
    if (m_depth >= deepest || !m_budget.spend(std::min(text.size(), mostText)))
        return;
    const Deeper deeper(m_depth);
    ShellReader reader(text.left(mostText), m_budget);
    while (interpreter.isEmpty()) {
        auto words = reader.next(state.variables);
        if (!words)
            return;
        if (++m_commands >= mostCommands)
            return m_budget.leaveOut();
        run(std::move(*words), state);
    }
}

void CommandWalk::note(QStringList &list, const QString &path)
{
    if (list.size() >= mostNoted)
        m_budget.leaveOut();
    else if (path.size() <= longestPath) // no file has a longer one
        list << path;
}

void CommandWalk::run(Words words, ShellState &state)
{
    if (m_nesting >= longestChain)
        return m_budget.leaveOut();
    const Deeper deeper(m_nesting);
    static const QStringList keywords{
        QStringLiteral("if"),    QStringLiteral("then"), QStringLiteral("else"),
        QStringLiteral("elif"),  QStringLiteral("do"),   QStringLiteral("while"),
        QStringLiteral("until"), QStringLiteral("!"),    QStringLiteral("{")};
    static const QStringList noCommands{QStringLiteral("for"), QStringLiteral("case"),
                                        QStringLiteral("select"), QStringLiteral("function")};
    size_t from = 0;
    while (from < words.size() && keywords.contains(words[from].text))
        ++from;
    size_t program = from;
    while (program < words.size() && isAssignment(words[program].text))
        ++program;
    if (program == words.size()) {
        for (; from < program; ++from) {
            if (words[from].known)
                assign(words[from].text, state);
        }
        return;
    }
    // Assignments before a program are for it alone.
    ShellState own = state;
    for (size_t i = from; i < program; ++i) {
        if (words[i].known)
            assign(words[i].text, own);
    }
    words = after(words, program);
    if (words.front().text.isEmpty() || noCommands.contains(words.front().text))
        return;
    ShellState &used = program > from ? own : state;
    if (runBuiltin(words, used) || runPrefix(words, used) || runEnvironmentTool(words, used) ||
        runShell(words, used))
        return;
    runProgram(words.front(), used);
}

bool CommandWalk::runBuiltin(const Words &words, ShellState &state)
{
    const QString &name = words.front().text;
    if (name == QLatin1String("cd") || name == QLatin1String("pushd")) {
        const size_t target = passOptions(words, 1, {});
        if (target < words.size() && words[target].known)
            state.workingFolder = absolute(words[target].text, state);
        return true;
    }
    if (name == QLatin1String("export") || name == QLatin1String("declare") ||
        name == QLatin1String("readonly") || name == QLatin1String("local") ||
        name == QLatin1String("typeset")) {
        for (size_t i = 1; i < words.size(); ++i) {
            if (words[i].known && isAssignment(words[i].text))
                assign(words[i].text, state);
        }
        return true;
    }
    if (name == QLatin1String("source") || name == QLatin1String(".")) {
        source(words, state);
        return true;
    }
    if (name == QLatin1String("eval")) {
        QStringList text;
        for (const ShellWord &word : after(words, 1))
            text << word.text;
        walk(text.join(u' '), state);
        return true;
    }
    // Their words are data, even where one of them is called like an interpreter.
    static const QStringList others{
        QStringLiteral("["),     QStringLiteral("[["),     QStringLiteral("test"),
        QStringLiteral("echo"),  QStringLiteral("printf"), QStringLiteral("set"),
        QStringLiteral("unset"), QStringLiteral("trap"),   QStringLiteral("which"),
        QStringLiteral("type"),  QStringLiteral("hash"),   QStringLiteral("alias"),
        QStringLiteral("read"),  QStringLiteral("exit"),   QStringLiteral("return"),
        QStringLiteral("true"),  QStringLiteral("false"),  QStringLiteral(":"),
        QStringLiteral("fi"),    QStringLiteral("done"),   QStringLiteral("esac"),
        QStringLiteral("}"),     QStringLiteral("]]"),     QStringLiteral("wait"),
        QStringLiteral("shift"), QStringLiteral("umask"),  QStringLiteral("ulimit"),
        QStringLiteral("mkdir"), QStringLiteral("cp"),     QStringLiteral("mv"),
        QStringLiteral("rm"),    QStringLiteral("ln"),     QStringLiteral("cat"),
        QStringLiteral("chmod"), QStringLiteral("ls"),     QStringLiteral("sed"),
        QStringLiteral("grep"),  QStringLiteral("tee"),    QStringLiteral("date"),
        QStringLiteral("sleep"), QStringLiteral("touch"),  QStringLiteral("pwd"),
        QStringLiteral("popd"),  QStringLiteral("tar"),    QStringLiteral("unzip"),
        QStringLiteral("find"),  QStringLiteral("shopt")};
    return others.contains(name);
}

bool CommandWalk::runPrefix(const Words &words, ShellState &state)
{
    const QString name = fileName(words.front().text);
    for (const Prefix &prefix : prefixes) {
        if (name != QLatin1String(prefix.name))
            continue;
        const QString second = words.size() > 1 ? words[1].text : QString();
        // `command -v python` asks, it does not start; of pyenv only `exec` does.
        if ((name == QLatin1String("command") && second.startsWith(u'-') && second != u"-p") ||
            (name == QLatin1String("pyenv") && second != QLatin1String("exec")))
            return true;
        QStringList withValue =
            QString::fromLatin1(prefix.optionsWithValue).split(u' ', Qt::SkipEmptyParts);
        // `env -S "python -u"`: its value is the program, taken apart already.
        withValue.removeAll(QStringLiteral("-S"));
        size_t at = passOptions(words, 1, withValue);
        at = passOptions(words, at + size_t(prefix.operands), {});
        ShellState own = state;
        const bool isEnvironment = name == QLatin1String("env") || name == QLatin1String("sudo");
        while (isEnvironment && at < words.size() && isAssignment(words[at].text))
            assign(words[at++].text, own);
        if (at < words.size())
            run(after(words, at), own);
        return true;
    }
    return false;
}

bool CommandWalk::runShell(const Words &words, ShellState &state)
{
    if (!isShellName(fileName(words.front().text)))
        return false;
    size_t at = 1;
    bool isText = false;
    for (; at < words.size() && (isOption(words[at]) || words[at].text.startsWith(u'+')); ++at) {
        const QString &option = words[at].text;
        if (option == QLatin1String("-o") || option == QLatin1String("-O"))
            ++at;
        else if (!option.startsWith(QLatin1String("--")) && option.contains(u'c'))
            isText = true;
    }
    if (at >= words.size() || !words[at].known)
        return true;
    ShellState own = state;
    if (isText) {
        walk(words[at].text, own);
    } else {
        const QString path = absolute(words[at].text, state);
        note(programs, path);
        if (const auto text = m_world.text(path))
            walk(*text, own);
    }
    return true;
}

void CommandWalk::runProgram(const ShellWord &program, ShellState &state)
{
    if (!program.known)
        return;
    const bool byPath = program.text.contains(u'/');
    const bool isPython = isInterpreterName(fileName(program.text));
    if (byPath && isPython) {
        const QString path = absolute(program.text, state);
        note(named, path);
        note(folders, folderName(path));
    }
    const auto found = find(program.text, state);
    if (!found) {
        if (!isPython)
            note(programs, byPath ? absolute(program.text, state) : program.text);
        return;
    }
    if (m_world.isInterpreter(*found)) {
        interpreter = *found;
        return;
    }
    note(programs, *found);
    if (const auto text = m_world.text(*found))
        runText(*found, *text, state);
}

/// A program that is text: by its shebang, or as the shell's own where it has none.
void CommandWalk::runText(const QString &path, const QString &text, ShellState &state)
{
    if (m_depth >= deepest)
        return m_budget.leaveOut();
    ShellState own = state;
    if (!text.startsWith(QLatin1String("#!"))) {
        walk(text, own);
        return;
    }
    const QString line = text.left(mostText).section(u'\n', 0, 0).mid(2).trimmed();
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    Words words;
    for (const QString &word : line.split(blanks, Qt::SkipEmptyParts))
        words.push_back({word, true});
    if (words.empty())
        return;
    const QString name = fileName(words.front().text);
    if (isShellName(name)) {
        walk(text, own);
        return;
    }
    const Deeper deeper(m_depth);
    if (isInterpreterName(name)) {
        const QString target = absolute(words.front().text, state);
        note(shebangs, target);
        note(folders, folderName(target));
        if (m_world.isInterpreter(target))
            interpreter = target;
    } else if (name == QLatin1String("env") || name == QLatin1String("poetry")) {
        words.push_back({path, true});
        run(words, own);
    }
}

void CommandWalk::assign(const QString &word, ShellState &state)
{
    // Variables that two states share are copied by the first change.
    if (!m_budget.spend(1 + state.variables.size() / 8))
        return;
    const qsizetype equals = word.indexOf(u'=');
    QString name = word.left(equals);
    QString value = word.mid(equals + 1);
    if (name.endsWith(u'+')) {
        name.chop(1);
        const QString before = state.variables.value(name);
        if (!m_budget.spend(before.size()))
            return;
        value.prepend(before);
    }
    state.variables.insert(name, value);
    if (name != QLatin1String("PATH"))
        return;
    state.path.clear();
    for (const QString &entry : value.split(u':'))
        state.path << absolute(entry, state);
}

void CommandWalk::source(const Words &words, ShellState &state)
{
    if (words.size() < 2 || !words[1].known)
        return;
    const QString &file = words[1].text;
    if (fileName(file) == QLatin1String("activate")) {
        // conda's own `activate` takes the environment as its argument.
        if (words.size() > 2)
            activateConda(words[2].text, state);
        else if (file.contains(u'/'))
            enter(folderName(absolute(file, state)), state);
        return;
    }
    const auto found = find(file, state);
    const QString path = found ? *found : absolute(file, state);
    note(programs, path);
    if (const auto text = m_world.text(path))
        walk(*text, state);
}

std::optional<QString> CommandWalk::find(const QString &program, const ShellState &state) const
{
    const auto isThere = [this](const QString &path) {
        return m_world.isInterpreter(path) || m_world.text(path).has_value();
    };
    if (program.contains(u'/')) {
        const QString path = absolute(program, state);
        return isThere(path) ? std::optional(path) : std::nullopt;
    }
    for (const QString &folder : state.path) {
        // The length counts too: it is copied and compared.
        if (!m_budget.spend(8 + (folder.size() + program.size()) / 16))
            return std::nullopt;
        const QString path = folder + u'/' + program;
        if (isThere(path))
            return path;
    }
    return std::nullopt;
}

QString CommandWalk::absolute(const QString &path, const ShellState &state) const
{
    const QString home = state.variables.value(QStringLiteral("HOME"));
    if (!m_budget.spend(1 + (path.size() + state.workingFolder.size() + home.size()) / 4))
        return path;
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(home + path.mid(1));
    if (path.startsWith(u'/'))
        return QDir::cleanPath(path);
    return QDir::cleanPath(state.workingFolder + u'/' + path);
}

} // namespace gearaudit
