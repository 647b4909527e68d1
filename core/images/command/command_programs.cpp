// Programs: how they are found, and what a file that is started is.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/command_deeper.h"
#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
ShellWords from(const ShellWords &words, size_t first)
{
    return {words.begin() + qptrdiff(std::min(first, words.size())), words.end()};
}
/// What of an environment changes which Python runs and what it sees.
bool countsForPython(const QString &name)
{
    static const QStringList names{
        QStringLiteral("PYTHONPATH"),           QStringLiteral("PYTHONHOME"),
        QStringLiteral("PYTHONUSERBASE"),       QStringLiteral("PYTHONNOUSERSITE"),
        QStringLiteral("LD_LIBRARY_PATH"),      QStringLiteral("VIRTUAL_ENV"),
        QStringLiteral("CONDA_PREFIX"),         QStringLiteral("NIX_PYTHONPREFIX"),
        QStringLiteral("NIX_PYTHONEXECUTABLE"), QStringLiteral("NIX_PYTHONPATH"),
        QStringLiteral("PYTHONEXECUTABLE")};
    return names.contains(name);
}
/// What of it makes an interpreter another than it is by itself.
bool changesPython(const QString &name)
{
    return countsForPython(name) && name != QLatin1String("VIRTUAL_ENV") &&
           name != QLatin1String("CONDA_PREFIX") && name != QLatin1String("PYTHONNOUSERSITE");
}
/// What installs and looks after Pythons: it is started before the gear's own, and is not what it runs.
bool isHousekeeping(const QString &script)
{
    static const QRegularExpression rule(QStringLiteral(
        "^(-m )?(pip[0-9.]*|ensurepip|venv|virtualenv|virtualenvwrapper\\b.*|conda-env)$"));
    return rule.match(script.startsWith(QLatin1String("-m ")) ? script : fileName(script)).hasMatch();
}
/// The first operand of a Python: its script, "-m NAME" or "-c"; none where it only tells who it
/// is.
std::optional<QString> scriptOf(const ShellWords &words)
{
    for (size_t i = 1; i < words.size(); ++i) {
        const QString &word = words[i].text;
        if (!words[i].known || !word.startsWith(u'-') || word == QLatin1String("-"))
            return words[i].known ? word : QString();
        if (word == QLatin1String("--version") || word == QLatin1String("--help"))
            return std::nullopt;
        if (word.startsWith(QLatin1String("--")))
            continue;
        for (qsizetype at = 1; at < word.size(); ++at) {
            const QChar option = word[at];
            if (option == u'V' || option == u'h')
                return std::nullopt;
            if (option == u'c')
                return QStringLiteral("-c");
            const bool hasRest = at + 1 < word.size();
            const QString rest = hasRest                ? word.mid(at + 1)
                                 : i + 1 < words.size() ? words[i + 1].text
                                                        : QString();
            if (option == u'm')
                return QStringLiteral("-m ") + rest;
            if (option == u'W' || option == u'X') {
                i += hasRest ? 0 : 1;
                break;
            }
        }
    }
    return QString();
}
} // namespace

CommandEvaluator::Flow CommandEvaluator::fails(CannotStart::Why why, const QString &path,
                                               ShellState &state, const QString &detail)
{
    state.status = Tri::No;
    if (failures.size() < 50 && m_conditions == 0 && path.size() < 4096)
        failures.push_back({why, path, detail});
    return Flow::Next;
}

/// As bash does: an empty entry is the working folder, one may be relative, and files that are not
/// executable are passed over, unless there is no other.
CommandEvaluator::Found CommandEvaluator::find(const QString &program, const ShellState &state,
                                               bool isToRead)
{
    Found found;
    if (program.contains(u'/')) {
        found.path = absolute(program, state);
        found.file = file(found.path, state);
        found.isUncertain = !program.startsWith(u'/') && !state.isFolderKnown;
        return found;
    }
    if (!state.isKnown(QStringLiteral("PATH"))) {
        found.isUncertain = true;
        return found;
    }
    Found other;
    const QString list = state.value(QStringLiteral("PATH"));
    for (QString entry : list.split(u':')) {
        // The length counts too: it is copied and compared.
        if (!m_budget.spend(8 + (entry.size() + program.size()) / 16))
            break;
        if (entry == QLatin1String("~") || entry.startsWith(QLatin1String("~/")))
            entry = state.value(QStringLiteral("HOME")) + entry.mid(1);
        const QString path =
            absolute((entry.isEmpty() ? QStringLiteral(".") : entry) + u'/' + program, state);
        const ImageFile there = file(path, state);
        if (there.kind == ImageFile::Kind::Unknown) {
            found.isUncertain = true;
        } else if (there.kind == ImageFile::Kind::File && (there.isExecutable || isToRead)) {
            found.path = path;
            found.file = there;
            return found;
        } else if (there.kind == ImageFile::Kind::File || there.kind == ImageFile::Kind::Dangling) {
            if (other.path.isEmpty())
                other = {there, path, false};
        }
    }
    if (!other.path.isEmpty() && !found.isUncertain)
        return other;
    if (!found.isUncertain)
        found.file.kind = ImageFile::Kind::Missing;
    return found;
}

CommandEvaluator::Flow CommandEvaluator::runProgram(const ShellWords &words, ShellState &state)
{
    using Kind = ImageFile::Kind;
    const QString &name = words.front().text;
    const bool isNamedPython = isInterpreterName(fileName(name));
    const Found found = find(name, state);
    if (name.contains(u'/') && isNamedPython) {
        note(named, found.path);
        note(folders, folderName(found.path));
    }
    switch (found.file.kind) {
    case Kind::Unknown:
        sayUnknown();
        state.status = Tri::Unknown;
        if (!isNamedPython)
            note(programs, found.path.isEmpty() ? name : found.path);
        // A text that nobody has read, though it is where a script would be.
        if (const auto held = found.path.isEmpty() ? std::nullopt : text(found.path, state))
            return runScript(found.path, *held, words, state, false);
        if (m_conditions == 0 && failures.size() < 50)
            failures.push_back(
                {CannotStart::Why::NotRead, found.path.isEmpty() ? name : found.path, {}});
        return Flow::Next;
    case Kind::Missing:
        if (!isNamedPython)
            note(programs, found.path.isEmpty() ? name : found.path);
        return fails(CannotStart::Why::NoProgram, found.path.isEmpty() ? name : found.path, state);
    case Kind::Dangling:
        return fails(CannotStart::Why::DanglingProgram, found.path, state, found.file.target);
    case Kind::Folder: return fails(CannotStart::Why::IsFolder, found.path, state);
    case Kind::File: break;
    }
    if (!found.file.isExecutable)
        return fails(CannotStart::Why::NotExecutable, found.path, state);
    const auto held = text(found.path, state);
    if (held && (held->startsWith(QLatin1String("#!")) || !found.file.isInterpreter)) {
        if (!found.file.isInterpreter)
            note(programs, found.path);
        return runScript(found.path, *held, words, state, found.file.isInterpreter);
    }
    // A shim that nobody has read: which version it starts is a matter of where it is started.
    const QString folder = folderName(found.path);
    if (found.file.isInterpreter && fileName(folder) == QLatin1String("shims") &&
        file(folderName(folder) + QStringLiteral("/versions"), state).kind == Kind::Folder) {
        ShellState own = state;
        own.exportTo(QStringLiteral("PYENV_ROOT"), folderName(folder));
        return runPyenvProgram(fileName(found.path), words, own);
    }
    if (found.file.isInterpreter)
        return start(found.path, found.file, words, state);
    note(programs, found.path);
    sayUnknown();
    state.status = Tri::Unknown;
    return Flow::Next;
}

CommandEvaluator::Flow CommandEvaluator::start(const QString &path, const ImageFile &there,
                                               const ShellWords &words, ShellState &state)
{
    sayUnknown();
    state.status = Tri::Unknown;
    const auto script = scriptOf(words);
    if (!script || isHousekeeping(*script))
        return Flow::Next;
    if (script->startsWith(QLatin1String("-m "))) {
        // A launcher that is started as a module.
        static const QStringList launchers{QStringLiteral("poetry"), QStringLiteral("pipenv"),
                                           QStringLiteral("uv"), QStringLiteral("pdm"),
                                           QStringLiteral("hatch")};
        const QString name = script->mid(3);
        for (size_t i = 1; launchers.contains(name) && i < words.size(); ++i) {
            if (words[i].text != name)
                continue;
            ShellWords own = from(words, i);
            if (const auto flow = runLauncher(own, state))
                return *flow;
        }
    }
    if (starts.size() >= 50) {
        m_budget.leaveOut();
        return Flow::Found;
    }
    StartedInterpreter started{path, there.target, *script, {}, m_isSure};
    if (!script->isEmpty() && !script->startsWith(u'-') && state.isFolderKnown)
        started.script = absolute(*script, state);
    for (auto it = state.variables.cbegin(); it != state.variables.cend(); ++it) {
        if (it->isExported && it->known && countsForPython(it.key()) &&
            it->values.value(0).size() < 4096)
            started.environment.push_back({it.key(), it->values.value(0)});
    }
    std::sort(started.environment.begin(), started.environment.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
    starts.push_back(std::move(started));
    return Flow::Found;
}

/// A program that is text: by its shebang, or as the shell's own where it has none.
CommandEvaluator::Flow CommandEvaluator::runScript(const QString &path, const QString &text,
                                                   const ShellWords &words, ShellState &state,
                                                   bool isInterpreter)
{
    const size_t before = starts.size();
    Flow flow = Flow::Next;
    if (!text.startsWith(QLatin1String("#!")))
        flow = runShellText(path, text, words, state);
    else
        flow = runShebang(path, text.left(256).section(u'\n', 0, 0), words, state);
    if (!isInterpreter)
        return flow;
    // A wrapper that is called like an interpreter and has answered as one. What it sets for the
    // one that it starts counts, so that the wrapper is the one in use.
    bool isChanged = starts.size() == before;
    for (size_t i = before; i < starts.size(); ++i) {
        for (const EnvironmentVariable &variable : starts[i].environment)
            isChanged = isChanged || (changesPython(variable.name) &&
                                      variable.value != state.value(variable.name));
    }
    if (!isChanged || m_budget.isSpent())
        return flow;
    starts.resize(before);
    return start(path, file(path, state), words, state);
}

CommandEvaluator::Flow CommandEvaluator::runShebang(const QString &path, const QString &line,
                                                    const ShellWords &words, ShellState &state)
{
    static const QRegularExpression rule(
        QStringLiteral("^#![ \\t]*([^ \\t]*)[ \\t]*(.*?)[ \\t]*$"));
    const auto match = rule.match(line);
    const QString interpreter = match.captured(1);
    const QString argument = match.captured(2);
    const Deeper deeper(m_depth);
    if (interpreter.isEmpty() || m_depth >= mostDepth || !m_budget.spend(64))
        return runText(QString(), state);
    const QString target = absolute(interpreter, state);
    const QString name = fileName(interpreter);
    if (line.endsWith(u'\r'))
        return fails(CannotStart::Why::CarriageReturn, path, state, QString(line).remove(u'\r'));
    const ImageFile there = file(target, state);
    if (isInterpreterName(name) || there.isInterpreter) {
        note(shebangs, target);
        note(folders, folderName(target));
    }
    if (there.kind == ImageFile::Kind::Missing || there.kind == ImageFile::Kind::Folder)
        return fails(CannotStart::Why::NoInterpreter, path, state, target);
    if (there.kind == ImageFile::Kind::Dangling)
        return fails(CannotStart::Why::DanglingInterpreter, path, state,
                     there.target.isEmpty() ? target
                                            : target + QStringLiteral(" -> ") + there.target);
    if (there.kind == ImageFile::Kind::File && !there.isExecutable)
        return fails(CannotStart::Why::NoInterpreter, path, state, target);
    ShellWords all{{target}};
    if (!argument.isEmpty())
        all.push_back({argument});
    all.push_back({path});
    for (const ShellWord &word : from(words, 1))
        all.push_back(word);
    const size_t failed = failures.size();
    const bool wasNamed = named.contains(target);
    ShellState own = state;
    const Flow flow = runWords(all, own, true);
    if (!wasNamed) // by a shebang, not by the command
        named.removeAll(target);
    state.status = own.status;
    // Said of the script, which is what one looks for.
    if (failures.size() > failed && failures[failed].why == CannotStart::Why::NoProgram &&
        argument.contains(failures[failed].path))
        failures[failed] = {CannotStart::Why::NoInterpreter, path, failures[failed].path};
    return flow == Flow::Found ? flow : Flow::Next;
}

/// The text of a script, in a shell of its own.
CommandEvaluator::Flow CommandEvaluator::runShellText(const QString &path, const QString &text,
                                                      const ShellWords &words, ShellState &state)
{
    ShellState own = state;
    if (!m_budget.spend(8 + state.variables.size()))
        return Flow::Exit;
    for (auto it = own.variables.begin(); it != own.variables.end();) {
        if (it->isExported)
            ++it;
        else
            it = own.variables.erase(it);
    }
    own.functions.clear();
    own.arguments = from(words, 1);
    own.areArgumentsKnown = true;
    own.zero = path;
    own.source = path;
    own.endsOnFailure = false;
    const int conditions = std::exchange(m_conditions, 0);
    const Flow flow = runText(text, own);
    m_conditions = conditions;
    state.status = own.status;
    state.written = own.written;
    return flow == Flow::Found ? flow : Flow::Next;
}

} // namespace gearaudit
