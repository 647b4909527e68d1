// uv and rye (docs.astral.sh/uv, "Running commands" and "Configuring projects"; rye.astral.sh).
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/shell_glob.h"
#include "core/images/command/toml_values.h"
#include "core/images/facts/interpreter_name.h"

namespace gearaudit
{

namespace
{
/// Whether one of a workspace's patterns is for a folder: each part of a path by itself, "**" any parts.
bool fits(const QStringList &pattern, const QStringList &folder, ReadingBudget &budget)
{
    if (pattern.isEmpty() || !budget.spend(8))
        return folder.isEmpty();
    const QStringList rest = pattern.mid(1);
    if (pattern.first() == QLatin1String("**")) {
        for (qsizetype at = 0; at <= folder.size(); ++at) {
            if (fits(rest, folder.mid(at), budget))
                return true;
        }
        return false;
    }
    return !folder.isEmpty() && matchesGlob(pattern.first(), folder.first(), budget) &&
           fits(rest, folder.mid(1), budget);
}
bool isAmong(const QString &patterns, const QString &folder, ReadingBudget &budget)
{
    for (QString pattern : tomlStrings(patterns)) {
        if (pattern.startsWith(QLatin1String("./")))
            pattern.remove(0, 2);
        if (fits(pattern.split(u'/', Qt::SkipEmptyParts).mid(0, 20), folder.split(u'/').mid(0, 40), budget))
            return true;
    }
    return false;
}
bool hasTable(const QHash<QString, QString> &values, const QString &text, const QString &table)
{
    if (text.contains(u'[' + table + u']'))
        return true;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key().startsWith(table + u'.'))
            return true;
    }
    return false;
}
} // namespace

/// The folder whose environment a project's is: its own, or the workspace's that it is a member of. Empty
/// where uv finds no project: no pyproject.toml, one that is not managed, or one without [project].
QString CommandEvaluator::uvProject(const QString &start, const ShellState &state)
{
    static const QString file = QStringLiteral("pyproject.toml");
    static const QString workspace = QStringLiteral("tool.uv.workspace");
    const QString own = nearest(file, start, state);
    const auto held = own.isEmpty() ? std::nullopt : text(absolute(own + u'/' + file, state), state);
    if (!held || !m_budget.spend(held->size()))
        return own;
    const auto values = tomlValues(*held);
    const bool isRoot = hasTable(values, *held, workspace);
    if (values.value(QStringLiteral("tool.uv.managed")) == QLatin1String("false") ||
        (!isRoot && !hasTable(values, *held, QStringLiteral("project"))))
        return {};
    if (isRoot || own == QLatin1String("/"))
        return own;
    // The next one upwards counts, and no other.
    const QString around = nearest(file, folderName(own), state);
    const auto above = around.isEmpty() ? std::nullopt : text(absolute(around + u'/' + file, state), state);
    if (!above || !m_budget.spend(above->size()))
        return own;
    const auto outer = tomlValues(*above);
    const QString folder = own.mid(around == u"/" ? 1 : around.size() + 1);
    const bool isMember = hasTable(outer, *above, workspace) &&
                          isAmong(outer.value(workspace + QStringLiteral(".members")), folder, m_budget) &&
                          !isAmong(outer.value(workspace + QStringLiteral(".exclude")), folder, m_budget);
    return isMember ? around : own;
}

/// What a `.env` file sets; a variable that is there already stays, unless `isStronger`.
void CommandEvaluator::readDotenv(const QString &path, ShellState &state, bool isStronger)
{
    const auto held = text(path, state);
    if (!held || !m_budget.spend(held->size() + state.variables.size() / 8))
        return;
    for (const EnvironmentVariable &one : dotenvValues(*held)) {
        if (isStronger || !state.variables.contains(one.name))
            state.exportTo(one.name, one.value);
    }
}

/// `uv tool run NAME`, `uvx NAME`: a tool that is installed has an environment of its own.
CommandEvaluator::Flow CommandEvaluator::runUvTool(const ShellWords &words, ShellState &state)
{
    const QString own = state.value(QStringLiteral("UV_TOOL_DIR"));
    const QString data = state.value(QStringLiteral("XDG_DATA_HOME"));
    const QString parent =
        !own.isEmpty() ? own
                       : (data.isEmpty() ? state.value(QStringLiteral("HOME")) + QStringLiteral("/.local/share") : data) +
                             QStringLiteral("/uv/tools");
    const LauncherOptions options =
        launcherOptions(words, 0, {QStringLiteral("--from"), QStringLiteral("--with"), QStringLiteral("-p"),
                                   QStringLiteral("--python"), QStringLiteral("--index-url")});
    const ShellWords rest = wordsFrom(words, options.next);
    if (rest.empty())
        return Flow::Next;
    const QString asked = options.has("--from") ? options.value("--from") : rest.front().text;
    const QString name = asked.section(u'@', 0, 0).section(u'=', 0, 0).section(u'[', 0, 0);
    return runIn(absolute(parent + u'/' + name + QStringLiteral("/bin"), state), rest, state);
}

/// `uv run`: the project's environment (UV_PROJECT_ENVIRONMENT, else .venv of the project or of the
/// workspace around it); an active one only where it is asked for, or where there is no project.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runUv(const ShellWords &words,
                                                              ShellState &state)
{
    static const QStringList withValue =
        QStringLiteral(
            "--with --with-editable --with-requirements --python -p --project --directory --extra "
            "--no-extra --group --no-group --only-group --env-file --package --index "
            "--default-index -i "
            "--index-url --extra-index-url -f --find-links --config-file --cache-dir "
            "--refresh-package "
            "--reinstall-package -P --upgrade-package -C --config-setting --link-mode --resolution "
            "--prerelease --exclude-newer --index-strategy --keyring-provider --color "
            "--python-platform "
            "--allow-insecure-host -w --fork-strategy --no-binary-package --no-build-package "
            "--no-build-isolation-package --no-install-package --python-preference")
            .split(u' ');
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    const QString verb = global.next < words.size() ? words[global.next].text : QString();
    state.status = Tri::Unknown;
    if (fileName(words.front().text) == QLatin1String("uvx"))
        return runUvTool(wordsFrom(words, 1), state);
    if (verb == QLatin1String("tool") && global.next + 1 < words.size() &&
        words[global.next + 1].text == QLatin1String("run"))
        return runUvTool(wordsFrom(words, global.next + 2), state);
    if (verb != QLatin1String("run")) {
        sayUnknown();
        return Flow::Next;
    }
    const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
    const auto variable = [&state](const char *name) { return state.value(QLatin1String(name)); };
    const auto chosen = [&](const char *name, const char *inEnvironment) {
        return options.has(name) ? options.value(name)
               : global.has(name) ? global.value(name)
                                  : variable(inEnvironment);
    };
    ShellState own = state;
    if (const QString folder = chosen("--directory", "UV_WORKING_DIR"); !folder.isEmpty())
        changeFolder({{QStringLiteral("cd")}, {folder}}, own);
    const QString asked = chosen("--project", "UV_PROJECT");
    const QString start = asked.isEmpty() ? own.folder : absolute(asked, own);
    ShellWords rest = wordsFrom(words, options.next);
    if (rest.empty())
        return Flow::Next;
    if (!options.has("--no-env-file")) {
        for (const QString &path : chosen("--env-file", "UV_ENV_FILE").split(u' ', Qt::SkipEmptyParts))
            readDotenv(absolute(path, own), own, false);
    }
    const QString first = rest.front().text;
    const bool isModule = options.has("-m") || options.has("--module");
    const bool isScript =
        !isModule &&
        (first.endsWith(QLatin1String(".py")) || first.endsWith(QLatin1String(".pyw")) ||
         first == QLatin1String("-") || options.has("-s") || options.has("--script") ||
         file(absolute(first + QStringLiteral("/__main__.py"), own), own).kind == ImageFile::Kind::File);
    if (isScript) {
        // A script that tells what it needs has an environment of its own.
        static const QString told = QStringLiteral("# /// script");
        const auto held = text(absolute(first, own), own);
        if (held && (held->startsWith(told) || held->contains(u'\n' + told))) {
            fails(CannotStart::Why::NoEnvironment, absolute(first, own), state);
            return Flow::Next;
        }
    }
    if (isModule)
        rest.insert(rest.begin(), ShellWord{QStringLiteral("-m")});
    if (isModule || isScript)
        rest = withPython(rest);
    const QString project = options.has("--no-project") ? QString() : uvProject(start, own);
    const QString active = own.value(QStringLiteral("VIRTUAL_ENV"));
    const QString root = project.isEmpty() ? start : project;
    const QString set = own.value(QStringLiteral("UV_PROJECT_ENVIRONMENT"));
    const QString ofProject = set.isEmpty()          ? root + QStringLiteral("/.venv")
                              : set.startsWith(u'/') ? set
                                                     : root + u'/' + set;
    const bool isProject =
        !project.isEmpty() ||
        (!options.has("--no-project") &&
         file(start + QStringLiteral("/pyproject.toml"), own).kind == ImageFile::Kind::Unknown);
    if (options.has("--isolated"))
        return withoutEnvironment(ofProject, rest, own);
    QStringList environments;
    if (isProject) {
        environments << (options.has("--active") && !active.isEmpty() ? active : ofProject);
    } else {
        // Without a project: the one that is asked for, the active one, else the nearest .venv upwards.
        const QString python = options.has("-p") || options.has("--python") ? options.value("-p", "--python")
                                                                            : variable("UV_PYTHON");
        if (python.contains(u'/')) {
            const bool isFile = file(absolute(python, own), own).kind == ImageFile::Kind::File;
            environments << (isFile ? folderName(folderName(absolute(python, own))) : python);
        }
        environments << active << own.value(QStringLiteral("CONDA_PREFIX"));
        for (QString folder = start; folder.size() > 1 && m_budget.spend(8);
             folder = folderName(folder))
            environments << folder + QStringLiteral("/.venv");
    }
    note(folders, ofProject + QStringLiteral("/bin"));
    for (const QString &prefix : environments) {
        const QString folder = absolute(prefix + QStringLiteral("/bin"), own);
        if (!prefix.isEmpty() &&
            (holdsInterpreter(folder, own) ||
             file(folder + QStringLiteral("/python"), own).kind == ImageFile::Kind::Dangling))
            return runIn(folder, rest, own);
    }
    if (!project.isEmpty())
        return withoutEnvironment(ofProject, rest, own);
    // Which of the Pythons of the image it would take is not told; a program is one on PATH.
    doubt();
    if (isModule || isScript) {
        failures.push_back({CannotStart::Why::NoEnvironment, ofProject, {}});
        return Flow::Next;
    }
    const Flow flow = runWords(rest, own, true);
    return flow == Flow::Found ? flow : Flow::Next;
}

/// `rye run NAME`: a script of the project's, or a program of its .venv, and no other.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runRye(const ShellWords &words, ShellState &state)
{
    const QStringList withValue{QStringLiteral("--pyproject"), QStringLiteral("--venv")};
    state.status = Tri::Unknown;
    const QString verb = words.size() > 1 ? words[1].text : QString();
    const LauncherOptions options = launcherOptions(words, 2, withValue);
    ShellWords rest = wordsFrom(words, options.next);
    if ((verb != QLatin1String("run") && verb != QLatin1String("r")) || rest.empty()) {
        sayUnknown();
        return Flow::Next;
    }
    const QString given = options.value("--pyproject");
    QString project = given.isEmpty() ? nearest(QStringLiteral("pyproject.toml"), state.folder, state)
                                      : folderName(absolute(given, state));
    if (project.isEmpty())
        project = state.folder;
    const auto held = text(project + QStringLiteral("/pyproject.toml"), state);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const QString around = nearest(QStringLiteral("pyproject.toml"), folderName(project), state,
                                   [](const QString &text) { return text.contains(QLatin1String("[tool.rye.workspace]")); });
    const QString venv = options.value("--venv");
    const QString prefix = venv.isEmpty() ? (around.isEmpty() ? project : around) + QStringLiteral("/.venv")
                                          : absolute(venv, state);
    const QString folder = prefix + QStringLiteral("/bin");
    note(folders, folder);
    for (int step = 0; step < 5; ++step) {
        const QString key = QStringLiteral("tool.rye.scripts.") + rest.front().text;
        const QString command = values.value(key, values.value(key + QStringLiteral(".cmd")));
        const QStringList chain = tomlStrings(values.value(key + QStringLiteral(".chain")));
        if (!chain.isEmpty()) {
            rest = {{chain.first().section(u' ', 0, 0)}};
            continue;
        }
        if (values.contains(key + QStringLiteral(".call")))
            rest = {{QStringLiteral("python")}, {QStringLiteral("-c")}, {rest.front().text}};
        else if (!command.isEmpty() && m_budget.spend(command.size()))
            rest = taskWords(command.startsWith(u'[') ? tomlStrings(command).join(u' ') : command, rest);
        else
            rest.front().text = folder + u'/' + rest.front().text;
        break;
    }
    if (file(prefix, state).kind == ImageFile::Kind::Missing)
        return withoutEnvironment(prefix, rest, state);
    return runIn(folder, rest, state);
}

} // namespace gearaudit
