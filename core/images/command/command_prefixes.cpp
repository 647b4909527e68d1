// Programs that start the one that follows them, and shells.
#include "core/images/command/command_evaluator.h"

#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>

#include <array>

namespace gearaudit
{

namespace
{
ShellWords from(const ShellWords &words, size_t first)
{
    return {words.begin() + qptrdiff(std::min(first, words.size())), words.end()};
}
bool isAssignment(const QString &word)
{
    static const QRegularExpression rule(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*="));
    return rule.match(word).hasMatch();
}

/// A program that starts the one after its own options.
struct Prefix {
    const char *name;
    const char *optionsWithValue; ///< separated by blanks
    int operands;                 ///< to pass over before the program
};
constexpr std::array<Prefix, 36> prefixes{{
    {"nohup", "", 0},
    {"time", "-f -o", 0},
    {"nice", "-n", 0},
    {"ionice", "-c -n -p", 0},
    {"chrt", "", 1},
    {"setsid", "", 0},
    {"stdbuf", "-i -o -e", 0},
    {"unbuffer", "", 0},
    {"sudo", "-u -g -p -C -h -r -t -T -U", 0},
    {"doas", "-u -C", 0},
    {"gosu", "", 1},
    {"su-exec", "", 1},
    {"tini", "-p -e", 0},
    {"tini-static", "-p -e", 0},
    {"docker-init", "-p -e", 0},
    {"catatonit", "", 0},
    {"dumb-init", "-r", 0},
    {"timeout", "-s -k", 1},
    {"xvfb-run",
     "-n -s -e -f -p -w --server-num --server-args --error-file --auth-file --xauth-protocol "
     "--wait",
     0},
    {"catchsegv", "", 0},
    {"mpirun", "-n -np -c -H -host --host -hostfile --hostfile -machinefile -x", 0},
    {"mpiexec", "-n -np -c -H -host --host -hostfile --hostfile -machinefile -x", 0},
    {"mpiexec.hydra", "-n -np", 0},
    {"srun", "-n -N -c -p -t", 0},
    {"strace", "-e -o -s -p", 0},
    {"ltrace", "-e -o -s -p", 0},
    {"taskset", "", 1},
    {"numactl", "-N -m -C -i -p", 0},
    {"setpriv", "", 0},
    {"prlimit", "", 0},
    {"flock", "-w -E", 1},
    {"choom", "-n", 0},
    {"systemd-inhibit", "", 0},
    {"vglrun", "-d", 0},
    {"busybox", "", 0},
    {"xargs", "-I -n -P -d -L -s", 0},
}};

bool isShellName(const QString &name)
{
    static const QStringList shells{QStringLiteral("sh"),   QStringLiteral("bash"),
                                    QStringLiteral("dash"), QStringLiteral("ash"),
                                    QStringLiteral("ksh"),  QStringLiteral("mksh"),
                                    QStringLiteral("zsh"),  QStringLiteral("rbash")};
    return shells.contains(name);
}

/// `env -S`: its value is words, in quotes of its own.
ShellWords splitWords(const QString &text, const ShellState &state)
{
    static const QRegularExpression rule(QStringLiteral("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+"));
    static const QRegularExpression parameter(QStringLiteral("\\$\\{(\\w+)\\}"));
    ShellWords words;
    auto each = rule.globalMatch(text);
    while (each.hasNext() && words.size() < 100) {
        QString word = each.next().captured();
        word.remove(u'"').remove(u'\'');
        for (auto match = parameter.match(word); match.hasMatch(); match = parameter.match(word)) {
            const QString value = state.value(match.captured(1));
            if (value.contains(u'$') || word.size() > 4096)
                break;
            word.replace(match.capturedStart(), match.capturedLength(), value);
        }
        words.push_back({word});
    }
    return words;
}
} // namespace

std::optional<CommandEvaluator::Flow> CommandEvaluator::runPrefix(const ShellWords &words,
                                                                  ShellState &state)
{
    const QString &first = words.front().text;
    const QString name = fileName(first);
    const auto isMissing = [&] {
        const Found found = find(first, state);
        const auto kind = found.file.kind;
        return !found.isUncertain && (kind != ImageFile::Kind::File || !found.file.isExecutable) &&
               (kind != ImageFile::Kind::Unknown || found.path.isEmpty());
    };
    if (name == QLatin1String("env"))
        return isMissing() ? runProgram(words, state) : runEnv(from(words, 1), state);
    if (name == QLatin1String("su") || name == QLatin1String("runuser") ||
        name == QLatin1String("script")) {
        for (size_t i = 1; i + 1 < words.size(); ++i) {
            if (words[i].text == QLatin1String("-c") || words[i].text == QLatin1String("--command"))
                return runShellText(QStringLiteral("bash"), words[i + 1].text,
                                    {{QStringLiteral("bash")}}, state);
            if (words[i].text == QLatin1String("--"))
                return runWords(from(words, i + 1), state, true);
        }
        return std::nullopt;
    }
    for (const Prefix &prefix : prefixes) {
        if (name != QLatin1String(prefix.name))
            continue;
        const bool isKeyword = first == QLatin1String("time");
        if (!isKeyword && isMissing())
            return runProgram(words, state);
        const QStringList withValue =
            QString::fromLatin1(prefix.optionsWithValue).split(u' ', Qt::SkipEmptyParts);
        size_t at = 1;
        int operands = prefix.operands;
        ShellState own = state;
        if (!m_budget.spend(1 + state.variables.size() / 8))
            return Flow::Exit;
        while (at < words.size()) {
            const QString &word = words[at].text;
            if (word == QLatin1String("--")) {
                ++at;
                // What is operands to it may stand behind as well.
                at += size_t(operands);
                break;
            }
            if (word.startsWith(u'-') && word.size() > 1)
                at += withValue.contains(word) ? 2 : 1;
            else if (name == QLatin1String("sudo") && isAssignment(word))
                assignWord(words[at++].text, true, own, true);
            else if (operands-- > 0)
                ++at;
            else
                break;
        }
        if (at >= words.size()) {
            state.status = Tri::Unknown;
            sayUnknown();
            return Flow::Next;
        }
        if (isKeyword)
            return runWords(from(words, at), state);
        const Flow flow = runWords(from(words, at), own, true);
        state.status = own.status;
        return flow == Flow::Found ? flow : Flow::Next;
    }
    return std::nullopt;
}

CommandEvaluator::Flow CommandEvaluator::runEnv(const ShellWords &words, ShellState &state)
{
    ShellState own = state;
    ShellWords rest = words;
    size_t at = 0;
    const auto value = [&](const QString &word, const char *shortName,
                           const char *longName) -> std::optional<QString> {
        const QString start = QLatin1String(longName) + QStringLiteral("=");
        if (word.startsWith(start))
            return word.mid(start.size());
        if (word == QLatin1String(shortName) || word == QLatin1String(longName)) {
            ++at;
            return at < rest.size() ? rest[at].text : QString();
        }
        if (word.startsWith(QLatin1String(shortName)) && !word.startsWith(QLatin1String("--")))
            return word.mid(2);
        return std::nullopt;
    };
    if (!m_budget.spend(8 + state.variables.size()))
        return Flow::Exit;
    for (; at < rest.size(); ++at) {
        const QString word = rest[at].text;
        if (!m_budget.spend(2))
            return Flow::Exit;
        if (isAssignment(word)) {
            assignWord(word, rest[at].known, own, true);
        } else if (word == QLatin1String("-") || word == QLatin1String("-i") ||
                   word == QLatin1String("--ignore-environment")) {
            own.variables.clear();
            // What is looked up on where there is no PATH.
            own.set(QStringLiteral("PATH"), QStringLiteral("/bin:/usr/bin"));
        } else if (const auto text = value(word, "-S", "--split-string")) {
            ShellWords all = splitWords(*text, own);
            for (const ShellWord &one : from(rest, at + 1))
                all.push_back(one);
            rest = std::move(all);
            at = size_t(-1);
        } else if (word.startsWith(QLatin1String("-vS"))) {
            ShellWords all = splitWords(word.mid(3), own);
            for (const ShellWord &one : from(rest, at + 1))
                all.push_back(one);
            rest = std::move(all);
            at = size_t(-1);
        } else if (const auto name = value(word, "-u", "--unset")) {
            own.variables.remove(*name);
        } else if (const auto folder = value(word, "-C", "--chdir")) {
            changeFolder({{QStringLiteral("cd")}, {*folder}}, own);
        } else if (word == QLatin1String("--")) {
            ++at;
            break;
        } else if (!word.startsWith(u'-')) {
            break;
        }
    }
    if (at >= rest.size()) {
        sayUnknown();
        state.status = Tri::Yes;
        return Flow::Next;
    }
    const Flow flow = runWords(from(rest, at), own, true);
    state.status = own.status;
    state.written = own.written;
    return flow == Flow::Found ? flow : Flow::Next;
}

void CommandEvaluator::readLoginFiles(ShellState &state)
{
    const QString home = state.value(QStringLiteral("HOME"));
    const auto read = [&](const QString &path) {
        const ImageFile there = file(path, state);
        const auto held = text(path, state);
        if (there.kind == ImageFile::Kind::Unknown)
            note(files, path);
        if (held) {
            const bool ends = std::exchange(state.endsOnFailure, false);
            runText(*held, state);
            state.endsOnFailure = ends;
        }
        return held.has_value();
    };
    read(QStringLiteral("/etc/profile"));
    for (const char *const name : {"/.bash_profile", "/.bash_login", "/.profile"}) {
        if (read(home + QLatin1String(name)))
            break;
    }
    state.status = Tri::Yes;
}

std::optional<CommandEvaluator::Flow> CommandEvaluator::runShell(const ShellWords &words,
                                                                 ShellState &state)
{
    const QString &first = words.front().text;
    if (!isShellName(fileName(first)))
        return std::nullopt;
    const Found shell = find(first, state);
    if (shell.file.kind == ImageFile::Kind::Missing ||
        shell.file.kind == ImageFile::Kind::Dangling ||
        (shell.path.isEmpty() && !shell.isUncertain))
        return runProgram(words, state);
    size_t at = 1;
    bool isText = false;
    bool isLogin = false;
    bool endsOnFailure = false;
    for (; at < words.size() && words[at].text.size() > 1; ++at) {
        const QString &option = words[at].text;
        if (option == QLatin1String("--")) {
            ++at;
            break;
        }
        if (!option.startsWith(u'-') && !option.startsWith(u'+'))
            break;
        if (option == QLatin1String("--rcfile") || option == QLatin1String("--init-file")) {
            ++at;
        } else if (option.startsWith(QLatin1String("--"))) {
            isLogin = isLogin || option == QLatin1String("--login");
        } else {
            isText = isText || option.contains(u'c');
            isLogin = isLogin || option.contains(u'l');
            endsOnFailure = endsOnFailure || option.contains(u'e');
            if (option.endsWith(u'o') || option.endsWith(u'O'))
                ++at;
        }
    }
    if (at >= words.size()) {
        // What it is given to read is its text.
        if (m_input && m_input->known)
            return runShellText(first, m_input->text, {{first}}, state);
        state.status = Tri::Unknown;
        return Flow::Next;
    }
    if (!words[at].known) {
        doubt();
        sayUnknown();
        state.status = Tri::Unknown;
        return Flow::Next;
    }
    ShellState own = state;
    QString path = QStringLiteral("bash");
    std::optional<QString> held = words[at].text;
    if (!isText) {
        path = absolute(words[at].text, state);
        if (!words[at].text.contains(u'/') && file(path, state).kind == ImageFile::Kind::Missing) {
            const Found onPath = find(words[at].text, state);
            path = onPath.path.isEmpty() ? path : onPath.path;
        }
        note(programs, path);
        held = text(path, state);
        if (!held) {
            const ImageFile there = file(path, state);
            if (there.kind == ImageFile::Kind::Missing || there.kind == ImageFile::Kind::Dangling)
                return fails(CannotStart::Why::NoProgram, path, state);
            failures.push_back({CannotStart::Why::NotRead, path, {}});
            doubt();
            sayUnknown();
            state.status = Tri::Unknown;
            return Flow::Next;
        }
    }
    if (isLogin)
        readLoginFiles(own);
    else if (fileName(first) == QLatin1String("bash") &&
             !own.value(QStringLiteral("BASH_ENV")).isEmpty())
        source({{QStringLiteral(".")}, {own.value(QStringLiteral("BASH_ENV"))}}, own);
    ShellWords arguments = from(words, at);
    if (isText) // the next is $0
        arguments = arguments.size() > 1 ? from(arguments, 1) : ShellWords{{path}};
    const QString zero = isText ? arguments.front().text : path;
    const Flow flow = runShellText(zero, endsOnFailure ? QStringLiteral("set -e\n") + *held : *held,
                                   arguments, own);
    state.status = own.status;
    state.written = own.written;
    return flow == Flow::Found ? flow : Flow::Next;
}

} // namespace gearaudit
