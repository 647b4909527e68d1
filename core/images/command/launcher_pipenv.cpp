// pipenv (pipenv.pypa.io, "Configuration"; where an environment lies by its project.py).
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/toml_values.h"
#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>

namespace gearaudit
{

/// The bin folder of the project's environment; none where there is none.
std::optional<QString> CommandEvaluator::pipenvEnvironment(const QString &folder,
                                                           const ShellState &state)
{
    const auto variable = [&state](const char *name) { return state.value(QLatin1String(name)); };
    const QString active = variable("VIRTUAL_ENV");
    // In one that pipenv itself has entered the project's counts.
    if (!active.isEmpty() && !isOn(variable("PIPENV_IGNORE_VIRTUALENVS")) &&
        variable("PIPENV_ACTIVE").isEmpty() && holdsInterpreter(active + QStringLiteral("/bin"), state))
        return active + QStringLiteral("/bin");
    QString parent = variable("WORKON_HOME");
    if (parent.isEmpty()) {
        const QString xdg = variable("XDG_DATA_HOME");
        parent = (xdg.isEmpty() ? variable("HOME") + QStringLiteral("/.local/share") : xdg) +
                 QStringLiteral("/virtualenvs");
    }
    if (parent.startsWith(u'~'))
        parent.replace(0, 1, variable("HOME"));
    parent = absolute(parent, state);
    const QString inProject = folder + QStringLiteral("/.venv");
    const QString wanted = variable("PIPENV_VENV_IN_PROJECT");
    const ImageFile there = file(inProject, state);
    const bool isHeld = there.kind == ImageFile::Kind::Folder ||
                        holdsInterpreter(inProject + QStringLiteral("/bin"), state);
    if (isHeld && (wanted.isEmpty() || isOn(wanted)))
        return inProject + QStringLiteral("/bin");
    if (there.kind == ImageFile::Kind::File) {
        const QString told = text(inProject, state).value_or(QString()).trimmed();
        if (!told.isEmpty())
            return (told.contains(u'/') ? absolute(told.startsWith(u'/') ? told : folder + u'/' + told, state)
                                        : parent + u'/' + told) +
                   QStringLiteral("/bin");
    }
    if (isOn(wanted) && there.kind == ImageFile::Kind::Missing)
        return std::nullopt; // it would make one there
    static const QRegularExpression odd(QStringLiteral("[ &$`!*@\"()\\[\\]\\\\\\r\\n\\t]"));
    const QString custom = variable("PIPENV_CUSTOM_VENV_NAME");
    QString base = custom.isEmpty()
                       ? fileName(folder).replace(odd, QStringLiteral("_")).left(42) + u'-' +
                             environmentHash(folder + QStringLiteral("/Pipfile"), 8, 6)
                       : custom;
    const QStringList names = entries(parent, state).value_or(QStringList());
    const QString python = fileName(variable("PIPENV_PYTHON"));
    if (!python.isEmpty() && names.contains(base + u'-' + python))
        base += u'-' + python;
    if (names.contains(base))
        return parent + u'/' + base + QStringLiteral("/bin");
    for (const QString &name : names) {
        if (custom.isEmpty() && name.startsWith(base + u'-'))
            return parent + u'/' + name + QStringLiteral("/bin");
    }
    if (names.size() == 1 &&
        file(folder + QStringLiteral("/Pipfile"), state).kind == ImageFile::Kind::Unknown) {
        doubt();
        return parent + u'/' + names.first() + QStringLiteral("/bin");
    }
    return std::nullopt;
}

std::optional<CommandEvaluator::Flow> CommandEvaluator::runPipenv(const ShellWords &words,
                                                                  ShellState &state)
{
    const LauncherOptions options = launcherOptions(words, 1, {QStringLiteral("--python"), QStringLiteral("--pypi-mirror")});
    const QString verb = options.next < words.size() ? words[options.next].text : QString();
    state.status = Tri::Unknown;
    QString folder = nearest(QStringLiteral("Pipfile"), state.folder, state);
    const QString own = state.value(QStringLiteral("PIPENV_PIPFILE"));
    if (!own.isEmpty())
        folder = folderName(absolute(own, state));
    if (folder.isEmpty() &&
        file(state.folder + QStringLiteral("/Pipfile"), state).kind == ImageFile::Kind::Missing &&
        verb == QLatin1String("run"))
        return fails(CannotStart::Why::NoProject, state.folder, state, QStringLiteral("Pipfile"));
    if (folder.isEmpty())
        folder = state.folder;
    const auto environment = pipenvEnvironment(folder, state);
    note(folders, folder + QStringLiteral("/.venv/bin"));
    if (options.has("--venv") || options.has("--py")) {
        const QString prefix = environment ? folderName(*environment) : QString();
        say(options.has("--venv") ? prefix + u'\n' : prefix + QStringLiteral("/bin/python\n"),
            environment.has_value());
        return Flow::Next;
    }
    if (verb != QLatin1String("run")) {
        sayUnknown();
        return Flow::Next;
    }
    ShellState inner = state;
    if (!isOn(state.value(QStringLiteral("PIPENV_DONT_LOAD_ENV")))) {
        const QString place = state.value(QStringLiteral("PIPENV_DOTENV_LOCATION"));
        readDotenv(place.isEmpty() ? folder + QStringLiteral("/.env") : absolute(place, state), inner, true);
    }
    inner.exportTo(QStringLiteral("PIPENV_ACTIVE"), QStringLiteral("1"));
    const LauncherOptions run = launcherOptions(words, options.next + 1, {QStringLiteral("--python"), QStringLiteral("--pypi-mirror")});
    ShellWords rest = wordsFrom(words, run.next);
    const auto held = text(folder + QStringLiteral("/Pipfile"), inner);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const QString name = rest.empty() ? QString() : rest.front().text;
    const QString key = QStringLiteral("scripts.") + name;
    const QString command = values.value(key, values.value(key + QStringLiteral(".cmd")));
    if (values.contains(key + QStringLiteral(".call")))
        rest = {{QStringLiteral("python")}, {QStringLiteral("-c")}, {name}};
    else if (!command.isEmpty() && m_budget.spend(command.size()))
        rest = taskWords(command.startsWith(u'[') ? tomlStrings(command).join(u' ') : command, rest);
    if (environment)
        return runIn(*environment, rest, inner);
    return withoutEnvironment(folder, rest, inner);
}

} // namespace gearaudit
