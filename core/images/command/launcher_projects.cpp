// uv, pdm, pixi and hatch (docs.astral.sh/uv, pdm-project.org, pixi.sh, hatch.pypa.io).
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/toml_values.h"
#include "core/images/facts/interpreter_name.h"

namespace gearaudit
{

namespace
{
/// A task of a project's own, with what is added to it as its arguments.
ShellWords asTask(const QString &command, const ShellWords &words)
{
    ShellWords all{{QStringLiteral("sh")},
                   {QStringLiteral("-c")},
                   {command + QStringLiteral(" \"$@\"")},
                   words.front()};
    for (const ShellWord &word : wordsFrom(words, 1))
        all.push_back(word);
    return all;
}
bool isSet(const ShellState &state, const char *name)
{
    const QString value = state.value(QLatin1String(name)).toLower();
    return !value.isEmpty() && value != QLatin1String("0") && value != QLatin1String("false");
}
ShellWords withPython(ShellWords words)
{
    words.insert(words.begin(), ShellWord{QStringLiteral("python")});
    return words;
}
} // namespace

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
    if (verb != QLatin1String("run")) {
        sayUnknown();
        return Flow::Next;
    }
    const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
    const auto chosen = [&](const char *name) {
        return options.has(name) ? options.value(name) : global.value(name);
    };
    ShellState own = state;
    if (!chosen("--directory").isEmpty())
        changeFolder({{QStringLiteral("cd")}, {chosen("--directory")}}, own);
    const QString asked = chosen("--project");
    const QString start = asked.isEmpty() ? own.folder : absolute(asked, own);
    ShellWords rest = wordsFrom(words, options.next);
    if (rest.empty())
        return Flow::Next;
    const QString first = rest.front().text;
    const bool isModule = options.has("-m") || options.has("--module");
    const bool isScript =
        !isModule &&
        (first.endsWith(QLatin1String(".py")) || first.endsWith(QLatin1String(".pyw")) ||
         first == QLatin1String("-") || options.has("-s") || options.has("--script"));
    if (isScript) {
        // A script that tells what it needs has an environment of its own.
        const auto held = text(absolute(first, own), own);
        if (held && held->contains(QLatin1String("\n# /// script"))) {
            fails(CannotStart::Why::NoEnvironment, absolute(first, own), state);
            return Flow::Next;
        }
    }
    if (isModule)
        rest.insert(rest.begin(), ShellWord{QStringLiteral("-m")});
    if (isModule || isScript)
        rest = withPython(rest);
    const auto variable = [&own](const char *name) { return own.value(QLatin1String(name)); };
    QString project = options.has("--no-project")
                          ? QString()
                          : nearest(QStringLiteral("pyproject.toml"), start, own);
    if (!project.isEmpty() && project != QLatin1String("/")) {
        const QString around = nearest(
            QStringLiteral("pyproject.toml"), folderName(project), own, [](const QString &text) {
                return text.contains(QLatin1String("[tool.uv.workspace]"));
            });
        const auto held = text(project + QStringLiteral("/pyproject.toml"), own);
        if (!around.isEmpty() && !(held && held->contains(QLatin1String("[tool.uv.workspace]"))))
            project = around;
    }
    const QString active = variable("VIRTUAL_ENV");
    QStringList environments;
    const QString root = project.isEmpty() ? start : project;
    const QString set = variable("UV_PROJECT_ENVIRONMENT");
    const QString ofProject = set.isEmpty()          ? root + QStringLiteral("/.venv")
                              : set.startsWith(u'/') ? set
                                                     : root + u'/' + set;
    const bool isProject =
        !project.isEmpty() ||
        (!options.has("--no-project") &&
         file(start + QStringLiteral("/pyproject.toml"), own).kind == ImageFile::Kind::Unknown);
    const bool isActive = options.has("--active") && !active.isEmpty();
    if (options.has("--isolated"))
        return withoutEnvironment(ofProject, rest, own);
    if (isProject) {
        environments << (isActive ? active : ofProject);
    } else {
        // Without a project: the active one, else the nearest .venv upwards.
        environments << active << variable("CONDA_PREFIX");
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

/// `pdm run`: the interpreter that .pdm-python names, an active environment, .venv.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runPdm(const ShellWords &words,
                                                               ShellState &state)
{
    const QStringList withValue{QStringLiteral("-p"), QStringLiteral("--project"),
                                QStringLiteral("-c"), QStringLiteral("--config"),
                                QStringLiteral("--venv")};
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    const QString verb = global.next < words.size() ? words[global.next].text : QString();
    state.status = Tri::Unknown;
    if (verb != QLatin1String("run")) {
        sayUnknown();
        return Flow::Next;
    }
    const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
    ShellWords rest = wordsFrom(words, options.next);
    if (rest.empty())
        return Flow::Next;
    const QString given = options.has("-p") || options.has("--project")
                              ? options.value("-p", "--project")
                              : global.value("-p", "--project");
    QString project = given.isEmpty()
                          ? nearest(QStringLiteral("pyproject.toml"), state.folder, state)
                          : absolute(given, state);
    if (project.isEmpty())
        project = state.folder;
    const auto held = text(project + QStringLiteral("/pyproject.toml"), state);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const QString key = QStringLiteral("tool.pdm.scripts.") + rest.front().text;
    for (const char *const ending : {"", ".cmd", ".shell"}) {
        const QString command = values.value(key + QLatin1String(ending));
        if (!command.isEmpty() && m_budget.spend(command.size())) {
            rest = asTask(command, rest);
            break;
        }
    }
    if (values.contains(key + QStringLiteral(".call")))
        rest = {{QStringLiteral("python")}, {QStringLiteral("-c")}, {rest.front().text}};
    if (rest.front().text.endsWith(QLatin1String(".py")))
        rest = withPython(rest);
    QString python = state.value(QStringLiteral("PDM_PYTHON"));
    if (python.isEmpty() && !isSet(state, "PDM_IGNORE_SAVED_PYTHON"))
        python =
            text(project + QStringLiteral("/.pdm-python"), state).value_or(QString()).trimmed();
    if (python.isEmpty()) {
        const auto old = text(project + QStringLiteral("/.pdm.toml"), state);
        python = old ? tomlValues(*old).value(QStringLiteral("python.path")) : QString();
    }
    const QString active = state.value(QStringLiteral("VIRTUAL_ENV"));
    if (python.isEmpty() && !active.isEmpty() && !isSet(state, "PDM_IGNORE_ACTIVE_VENV"))
        python = active + QStringLiteral("/bin/python");
    if (python.isEmpty())
        python = project + QStringLiteral("/.venv/bin/python");
    note(folders, folderName(python));
    ShellState own = state;
    const QString packages = project + QStringLiteral("/__pypackages__");
    const bool isEnvironment =
        file(folderName(folderName(python)) + QStringLiteral("/pyvenv.cfg"), own).kind ==
        ImageFile::Kind::File;
    if (!isEnvironment) {
        for (const QString &branch : entries(packages, own).value_or(QStringList()))
            enter(packages + u'/' + branch + QStringLiteral("/bin"), own, false);
    }
    const ImageFile there = file(python, own);
    if (there.kind == ImageFile::Kind::Missing)
        return withoutEnvironment(folderName(folderName(python)), rest, own);
    // It starts that very file, whatever it is called.
    if (isInterpreterName(rest.front().text))
        rest.front().text = python;
    return runIn(folderName(python), rest, own, isEnvironment);
}

/// `pixi run`: .pixi/envs/NAME of the nearest pixi.toml, or pyproject.toml with a part for pixi.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runPixi(const ShellWords &words,
                                                                ShellState &state)
{
    const QStringList withValue{QStringLiteral("-e"), QStringLiteral("--environment"),
                                QStringLiteral("--manifest-path"), QStringLiteral("-m"),
                                QStringLiteral("--color")};
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    const QString verb = global.next < words.size() ? words[global.next].text : QString();
    state.status = Tri::Unknown;
    if (verb == QLatin1String("shell-hook")) {
        const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
        const QString name = options.value("-e", "--environment");
        const QString folder = nearest(QStringLiteral("pixi.toml"), state.folder, state);
        const QString prefix = (folder.isEmpty() ? state.folder : folder) +
                               QStringLiteral("/.pixi/envs/") +
                               (name.isEmpty() ? QStringLiteral("default") : name);
        say(QStringLiteral("export CONDA_PREFIX=") + prefix + QStringLiteral(" PATH=") + prefix +
            QStringLiteral("/bin:$PATH\n"));
        return Flow::Next;
    }
    if (verb != QLatin1String("run")) {
        sayUnknown();
        return Flow::Next;
    }
    const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
    ShellWords rest = wordsFrom(words, options.next);
    if (rest.empty())
        return Flow::Next;
    QString manifest = options.has("--manifest-path") ? options.value("--manifest-path")
                                                      : global.value("--manifest-path");
    if (manifest.isEmpty())
        manifest = state.value(QStringLiteral("PIXI_PROJECT_MANIFEST"));
    QString project;
    bool isOwn = true;
    if (!manifest.isEmpty()) {
        const QString path = absolute(manifest, state);
        const bool isFolder = file(path, state).kind == ImageFile::Kind::Folder;
        project = isFolder ? path : folderName(path);
        isOwn = isFolder || !manifest.endsWith(QLatin1String("pyproject.toml"));
    } else {
        project = nearest(QStringLiteral("pixi.toml"), state.folder, state);
        if (project.isEmpty()) {
            project = nearest(
                QStringLiteral("pyproject.toml"), state.folder, state,
                [](const QString &text) { return text.contains(QLatin1String("[tool.pixi")); });
            isOwn = project.isEmpty();
        }
        if (project.isEmpty())
            project = state.folder;
    }
    const auto held =
        text(project + (isOwn ? QStringLiteral("/pixi.toml") : QStringLiteral("/pyproject.toml")),
             state);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const QString part = isOwn ? QString() : QStringLiteral("tool.pixi.");
    QString name = options.value("-e", "--environment");
    const QString task = rest.front().text;
    QStringList places{part + QStringLiteral("target.linux-64.tasks."),
                       part + QStringLiteral("target.linux.tasks."),
                       part + QStringLiteral("tasks.")};
    // A task of a feature is there in environments that have the feature.
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString feature = it.key().mid(part.size() + 8).section(u'.', 0, 0);
        const QString start =
            part + QStringLiteral("feature.") + feature + QStringLiteral(".tasks.");
        if (it.key().startsWith(start + task) && !places.contains(start) && m_budget.spend(1))
            places << start;
    }
    for (const QString &place : places) {
        QString command =
            values.value(place + task, values.value(place + task + QStringLiteral(".cmd")));
        if (command.startsWith(u'[')) // words instead of a line
            command = command.mid(1, command.size() - 2).replace(u',', u' ');
        if (command.isEmpty() || !m_budget.spend(command.size()))
            continue;
        if (name.isEmpty())
            name = values.value(place + task + QStringLiteral(".default-environment"));
        const QString folder = values.value(place + task + QStringLiteral(".cwd"));
        if (name.isEmpty() && place.contains(QLatin1String("feature."))) {
            const QString feature =
                place.section(QStringLiteral("feature."), 1).section(u'.', 0, 0);
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (it.key().startsWith(part + QStringLiteral("environments.")) &&
                    it.value().contains(u'"' + feature + u'"'))
                    name = it.key().mid(part.size() + 13).section(u'.', 0, 0);
            }
        }
        rest = asTask((folder.isEmpty() ? QString()
                                        : QStringLiteral("cd ") + project + u'/' + folder +
                                              QStringLiteral(" && ")) +
                          command,
                      rest);
        break;
    }
    const QString prefix = project + QStringLiteral("/.pixi/envs/") +
                           (name.isEmpty() ? QStringLiteral("default") : name);
    if (file(prefix, state).kind == ImageFile::Kind::Missing)
        return withoutEnvironment(prefix, rest, state);
    ShellState own = state;
    own.exportTo(QStringLiteral("CONDA_PREFIX"), prefix);
    // A task runs in the project's folder, a program where it is called.
    if (rest.size() > 2 && rest.front().text == QLatin1String("sh") &&
        rest[1].text == QLatin1String("-c") && task != QLatin1String("sh"))
        own.folder = project;
    enter(prefix + QStringLiteral("/bin"), own, false);
    const Flow flow = runWords(rest, own, true);
    state.status = own.status;
    return flow == Flow::Found ? flow : Flow::Next;
}

/// `hatch run ENVIRONMENT:command`: below hatch's data folder by name and hash of the project's
/// folder.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runHatch(const ShellWords &words,
                                                                 ShellState &state)
{
    const QStringList withValue{QStringLiteral("-e"), QStringLiteral("--env"), QStringLiteral("-p"),
                                QStringLiteral("--project"), QStringLiteral("--data-dir")};
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    state.status = Tri::Unknown;
    if (global.next + 1 >= words.size() || words[global.next].text != QLatin1String("run")) {
        sayUnknown();
        return Flow::Next;
    }
    const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
    ShellWords rest = wordsFrom(words, options.next);
    if (rest.empty())
        return Flow::Next;
    QString name = global.has("-e") || global.has("--env")
                       ? global.value("-e", "--env")
                       : state.value(QStringLiteral("HATCH_ENV"));
    if (name.isEmpty())
        name = QStringLiteral("default");
    if (rest.front().text.contains(u':')) {
        const QString whole = rest.front().text;
        name = whole.section(u':', 0, 0);
        rest.front().text = whole.section(u':', 1);
    }
    QString project = nearest(QStringLiteral("pyproject.toml"), state.folder, state);
    if (project.isEmpty())
        project = state.folder;
    const auto held = text(project + QStringLiteral("/pyproject.toml"), state);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const QString part = QStringLiteral("tool.hatch.envs.") + name;
    const QString command = values.value(part + QStringLiteral(".scripts.") + rest.front().text);
    if (!command.isEmpty() && !command.startsWith(u'['))
        rest = asTask(command, rest);
    QString prefix = values.value(part + QStringLiteral(".path"));
    if (!prefix.isEmpty()) {
        prefix = prefix.startsWith(u'/') ? prefix : project + u'/' + prefix;
    } else {
        QString data = global.has("--data-dir") ? global.value("--data-dir")
                                                : state.value(QStringLiteral("HATCH_DATA_DIR"));
        if (data.isEmpty()) {
            const QString xdg = state.value(QStringLiteral("XDG_DATA_HOME"));
            data = (xdg.isEmpty()
                        ? state.value(QStringLiteral("HOME")) + QStringLiteral("/.local/share")
                        : xdg) +
                   QStringLiteral("/hatch");
        }
        QString plain = values.value(QStringLiteral("project.name")).toLower();
        plain.replace(u'_', u'-').replace(u'.', u'-');
        prefix = data + QStringLiteral("/env/virtual/") + plain + u'/' +
                 environmentHash(project, 8) + u'/' +
                 (name == QLatin1String("default") ? plain : name);
    }
    if (file(prefix, state).kind == ImageFile::Kind::Missing)
        return withoutEnvironment(prefix, rest, state);
    return runIn(absolute(prefix + QStringLiteral("/bin"), state), rest, state);
}

} // namespace gearaudit
