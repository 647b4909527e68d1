// pyenv and software collections.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>
#include <QVersionNumber>

namespace gearaudit
{

QString CommandEvaluator::pyenvRoot(const ShellState &state)
{
    const QString root = state.value(QStringLiteral("PYENV_ROOT"));
    return root.isEmpty() ? state.value(QStringLiteral("HOME")) + QStringLiteral("/.pyenv") : root;
}

/// pyenv's documented choice of a version: PYENV_VERSION, the nearest .python-version from the
/// script's folder or the working one upwards, the global file, the system's.
CommandEvaluator::Flow CommandEvaluator::runPyenvProgram(const QString &name,
                                                         const ShellWords &words, ShellState &state)
{
    const QString root = pyenvRoot(state);
    QString chosen = state.value(QStringLiteral("PYENV_VERSION"));
    if (chosen.isEmpty()) {
        const QString start = state.value(QStringLiteral("PYENV_DIR"));
        const QString fileName = QStringLiteral(".python-version");
        QString folder =
            nearest(fileName, start.isEmpty() ? state.folder : absolute(start, state), state);
        if (folder.isEmpty() && !start.isEmpty())
            folder = nearest(fileName, state.folder, state);
        const QString path = folder.isEmpty() ? root + QStringLiteral("/version")
                             : folder == u"/" ? folder + fileName
                                              : folder + u'/' + fileName;
        const auto held = text(path, state);
        if (!held && file(path, state).kind == ImageFile::Kind::Unknown)
            note(files, path);
        for (const QString &line : held.value_or(QString()).split(u'\n')) {
            const QString version = line.section(u'#', 0, 0).simplified().section(u' ', 0, 0);
            if (!version.isEmpty())
                chosen += (chosen.isEmpty() ? QString() : QStringLiteral(":")) + version;
        }
    }
    ShellState own = state;
    if (!m_budget.spend(1 + chosen.size() + state.variables.size() / 8))
        return Flow::Exit;
    ShellWords all{{name}};
    for (const ShellWord &word : wordsFrom(words, 1))
        all.push_back(word);
    for (QString version : chosen.split(u':')) {
        if (version.isEmpty() || version == QLatin1String("system")) {
            QStringList path = state.value(QStringLiteral("PATH")).split(u':');
            path.removeAll(root + QStringLiteral("/shims"));
            own.exportTo(QStringLiteral("PATH"), path.join(u':'));
            return runWords(all, own, true);
        }
        if (version.startsWith(QLatin1String("python-")))
            version.remove(0, 7);
        QString folder = root + QStringLiteral("/versions/") + version;
        if (file(folder, state).kind == ImageFile::Kind::Missing) {
            // "3.11" is the newest of its kind.
            QVersionNumber newest;
            for (const QString &entry :
                 entries(root + QStringLiteral("/versions"), state).value_or(QStringList())) {
                const QVersionNumber number = QVersionNumber::fromString(entry);
                if (entry.startsWith(version + u'.') && number > newest) {
                    newest = number;
                    folder = root + QStringLiteral("/versions/") + entry;
                }
            }
        }
        const QString program = folder + QStringLiteral("/bin/") + name;
        const ImageFile there = file(program, state);
        if (there.kind == ImageFile::Kind::Missing ||
            (there.kind == ImageFile::Kind::Unknown && !m_world.file))
            continue;
        all.front().text = program;
        enter(folderName(program), own, false);
        return runWords(all, own, true);
    }
    return fails(CannotStart::Why::NoEnvironment,
                 root + QStringLiteral("/versions/") + chosen.section(u':', 0, 0), state);
}

std::optional<CommandEvaluator::Flow> CommandEvaluator::runPyenv(const ShellWords &words,
                                                                 ShellState &state)
{
    const QString verb = words.size() > 1 ? words[1].text : QString();
    const QString operand = words.size() > 2 && words[2].known ? words[2].text : QString();
    const QString root = pyenvRoot(state);
    state.status = Tri::Yes;
    if (verb == QLatin1String("exec")) {
        const Flow flow = runPyenvProgram(operand, wordsFrom(words, 2), state);
        return flow == Flow::Found ? flow : Flow::Next;
    }
    if (verb == QLatin1String("init")) {
        // What a text is made to evaluate.
        say(QStringLiteral("export PATH=\"") + root + QStringLiteral("/shims:$PATH\"\n"));
    } else if (verb == QLatin1String("root")) {
        say(root + u'\n');
    } else if (verb == QLatin1String("virtualenv-init") || verb == QLatin1String("rehash")) {
        say({});
    } else if (verb == QLatin1String("shell")) {
        state.exportTo(QStringLiteral("PYENV_VERSION"), operand);
    } else if (verb == QLatin1String("activate")) {
        enter(root + QStringLiteral("/versions/") + operand + QStringLiteral("/bin"), state);
        state.exportTo(QStringLiteral("PYENV_VERSION"), operand);
    } else if (verb == QLatin1String("prefix") && !operand.isEmpty()) {
        say(root + QStringLiteral("/versions/") + operand + u'\n');
    } else if (verb == QLatin1String("local") && !operand.isEmpty()) {
        state.written.insert(state.folder + QStringLiteral("/.python-version"),
                             {operand + u'\n', false, false});
    } else if (verb == QLatin1String("global") && !operand.isEmpty()) {
        state.written.insert(root + QStringLiteral("/version"), {operand + u'\n', false, false});
    } else {
        sayUnknown();
        state.status = Tri::Unknown;
    }
    return Flow::Next;
}

/// `scl enable A B -- command`, `scl enable A 'command'`, `source scl_source enable A`.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runScl(const ShellWords &words,
                                                               ShellState &state)
{
    const bool isSourced = fileName(words.front().text) == QLatin1String("scl_source");
    const QString verb = words.size() > 1 ? words[1].text : QString();
    if (verb != QLatin1String("enable") && verb != QLatin1String("load") &&
        verb != QLatin1String("run")) {
        state.status = Tri::Unknown;
        sayUnknown();
        return Flow::Next;
    }
    ShellState own = state;
    size_t at = 2;
    for (; at < words.size() && words[at].text != u"--" && (isSourced || at + 1 < words.size());
         ++at) {
        const QString &name = words[at].text;
        if (name.startsWith(u'-'))
            continue;
        const auto told = text(QStringLiteral("/etc/scl/prefixes/") + name, state);
        const QString parent =
            told ? told->section(u'\n', 0, 0).trimmed() : QStringLiteral("/opt/rh");
        const QString folder = parent + u'/' + name;
        const QString path = folder + QStringLiteral("/enable");
        const ImageFile::Kind kind = file(path, state).kind;
        if (kind == ImageFile::Kind::Missing) {
            fails(CannotStart::Why::NoEnvironment, path, state);
            return Flow::Next;
        }
        if (text(path, state)) {
            source({{QStringLiteral(".")}, {path}}, own);
            continue;
        }
        note(files, path);
        enter(folder + QStringLiteral("/root/usr/bin"), own, false);
        own.exportTo(QStringLiteral("LD_LIBRARY_PATH"), folder + QStringLiteral("/root/usr/lib64"));
    }
    if (isSourced) {
        state = std::move(own);
        state.status = Tri::Yes;
        return Flow::Next;
    }
    const bool isList = at < words.size() && words[at].text == u"--";
    if (isList)
        ++at;
    if (at >= words.size())
        return Flow::Next;
    const Flow flow = isList ? runWords(wordsFrom(words, at), own, true)
                             : runShellText(QStringLiteral("bash"), words[at].text,
                                            {{QStringLiteral("bash")}}, own);
    state.status = own.status;
    return flow == Flow::Found ? flow : Flow::Next;
}

} // namespace gearaudit
