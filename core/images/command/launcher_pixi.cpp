// pixi (pixi.prefix.dev, "Tasks" and "Multi environment").
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/toml_values.h"
#include "core/images/facts/interpreter_name.h"

namespace gearaudit
{

namespace
{
/// A project's tasks and environments: pixi.toml's own, or the part for pixi of pyproject.toml.
struct PixiProject {
    QString folder;
    QString part; ///< before each name: "tool.pixi." in pyproject.toml
    QHash<QString, QString> values;

    QString value(const QString &name) const { return values.value(part + name); }
    /// The tables that have this task: a platform's, the project's, those of features.
    QStringList tablesOf(const QString &task) const
    {
        QStringList tables;
        const auto holds = [&](const QString &table) {
            for (const char *const ending : {"", ".cmd", ".depends-on", ".depends_on"}) {
                if (values.contains(table + task + QLatin1String(ending)))
                    return true;
            }
            return false;
        };
        for (const char *const name : {"target.linux-64.tasks.", "target.linux.tasks.", "target.unix.tasks.", "tasks."}) {
            if (holds(part + QLatin1String(name)))
                tables << part + QLatin1String(name);
        }
        const QString features = part + QStringLiteral("feature.");
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (!it.key().startsWith(features))
                continue;
            const QString table =
                features + it.key().mid(features.size()).section(u'.', 0, 0) + QStringLiteral(".tasks.");
            if (!tables.contains(table) && holds(table))
                tables << table;
        }
        return tables;
    }
    /// An environment that has the feature.
    QString environmentWith(const QString &feature) const
    {
        const QString environments = part + QStringLiteral("environments.");
        QStringList found;
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (it.key().startsWith(environments) && it.value().contains(u'"' + feature + u'"'))
                found << it.key().mid(environments.size()).section(u'.', 0, 0);
        }
        found.sort();
        return found.value(0);
    }
};

/// A task with the tasks before it.
struct PixiTask {
    QString command; ///< empty for an alias
    QString folder;  ///< where it runs, below the project's; empty: there
    QString environment;
    QStringList before;
    QHash<QString, QString> variables;
};

PixiTask taskOf(const PixiProject &project, const QString &name, const QString &table)
{
    PixiTask task;
    const QString key = table + name;
    const auto value = [&](const char *ending) { return project.values.value(key + QLatin1String(ending)); };
    task.command = value("").isEmpty() ? value(".cmd") : value("");
    if (value("").startsWith(u'[')) { // an alias
        task.before = tomlStrings(task.command, QStringLiteral("task"));
        task.command.clear();
    } else if (task.command.startsWith(u'[')) { // words instead of a line
        task.command = tomlStrings(task.command).join(u' ');
    }
    for (const char *const ending : {".depends-on", ".depends_on"}) {
        const QString told = value(ending);
        if (told.startsWith(u'['))
            task.before += tomlStrings(told, QStringLiteral("task"));
        else if (!told.isEmpty())
            task.before << told;
    }
    for (QString &one : task.before) // behind a name may stand its arguments
        one = one.section(u' ', 0, 0);
    task.environment = value(".default-environment");
    task.folder = value(".cwd");
    for (auto it = project.values.cbegin(); it != project.values.cend(); ++it) {
        if (it.key().startsWith(key + QStringLiteral(".env.")))
            task.variables.insert(it.key().mid(key.size() + 5), it.value());
    }
    if (task.environment.isEmpty() && table.contains(QLatin1String("feature.")))
        task.environment = project.environmentWith(
            table.section(QStringLiteral("feature."), 1).section(u'.', 0, 0));
    return task;
}
} // namespace

/// What a task or a program is run with: its environment of the project, or none.
CommandEvaluator::Flow CommandEvaluator::enterPixi(const QString &project, const QString &name,
                                                   const ShellWords &words, ShellState &state)
{
    const QString prefix =
        project + QStringLiteral("/.pixi/envs/") + (name.isEmpty() ? QStringLiteral("default") : name);
    if (file(prefix, state).kind == ImageFile::Kind::Missing)
        return withoutEnvironment(prefix, words, state);
    ShellState own = state;
    own.exportTo(QStringLiteral("CONDA_PREFIX"), prefix);
    own.exportTo(QStringLiteral("PIXI_PROJECT_ROOT"), project);
    enter(prefix + QStringLiteral("/bin"), own, false);
    const Flow flow = runWords(words, own, true);
    state.status = own.status;
    return flow == Flow::Found ? flow : Flow::Next;
}

/// `pixi run`: .pixi/envs/NAME of the nearest pixi.toml, or pyproject.toml with a part for pixi; a task
/// after those that it depends on.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runPixi(const ShellWords &words,
                                                                ShellState &state)
{
    const QStringList withValue{QStringLiteral("-e"), QStringLiteral("--environment"),
                                QStringLiteral("--manifest-path"), QStringLiteral("-m"),
                                QStringLiteral("--color"), QStringLiteral("-p"), QStringLiteral("--platform")};
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    const QString verb = global.next < words.size() ? words[global.next].text : QString();
    const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
    state.status = Tri::Unknown;
    PixiProject project;
    QString manifest = options.has("--manifest-path") || options.has("-m")
                           ? options.value("--manifest-path", "-m")
                           : global.value("--manifest-path", "-m");
    if (manifest.isEmpty())
        manifest = state.value(QStringLiteral("PIXI_PROJECT_MANIFEST"));
    QString path;
    if (!manifest.isEmpty()) {
        path = absolute(manifest, state);
        if (file(path, state).kind == ImageFile::Kind::Folder)
            path += QStringLiteral("/pixi.toml");
        project.folder = folderName(path);
    } else {
        // The nearest of either; in one folder pixi.toml comes first.
        const QString own = nearest(QStringLiteral("pixi.toml"), state.folder, state);
        const QString shared = nearest(
            QStringLiteral("pyproject.toml"), state.folder, state,
            [](const QString &text) { return text.contains(QLatin1String("[tool.pixi")); });
        project.folder = shared.size() > own.size() ? shared : own;
        path = project.folder + (shared.size() > own.size() ? QStringLiteral("/pyproject.toml")
                                                            : QStringLiteral("/pixi.toml"));
        if (project.folder.isEmpty())
            project.folder = nearest(QStringLiteral("mojoproject.toml"), state.folder, state);
        if (project.folder.isEmpty())
            project.folder = state.folder;
    }
    if (path.endsWith(QLatin1String("/pyproject.toml")))
        project.part = QStringLiteral("tool.pixi.");
    QString name = options.value("-e", "--environment");
    if (name.isEmpty() && !state.value(QStringLiteral("PIXI_IN_SHELL")).isEmpty())
        name = state.value(QStringLiteral("PIXI_ENVIRONMENT_NAME"));
    if (verb == QLatin1String("shell-hook")) {
        const QString prefix =
            project.folder + QStringLiteral("/.pixi/envs/") + (name.isEmpty() ? QStringLiteral("default") : name);
        say(QStringLiteral("export CONDA_PREFIX=") + prefix + QStringLiteral(" PATH=") + prefix +
            QStringLiteral("/bin:$PATH\n"));
        return Flow::Next;
    }
    const ShellWords rest = wordsFrom(words, options.next);
    if (verb != QLatin1String("run") && verb != QLatin1String("r")) {
        sayUnknown();
        return Flow::Next;
    }
    if (rest.empty())
        return Flow::Next;
    const auto held = text(path, state);
    if (held && m_budget.spend(held->size()))
        project.values = tomlValues(*held);
    const QString asked = rest.front().text;
    if (options.has("-x") || options.has("--executable") || project.tablesOf(asked).isEmpty())
        return enterPixi(project.folder, name, rest, state);
    // In the order in which they are started: what a task depends on comes before it.
    QStringList order;
    QStringList open{asked};
    while (!open.isEmpty() && order.size() < 100 && m_budget.spend(8 + project.values.size())) {
        const QString next = open.last();
        const QStringList tables = project.tablesOf(next);
        QStringList before =
            tables.isEmpty() || options.has("--skip-deps") ? QStringList() : taskOf(project, next, tables.first()).before;
        before.removeIf([&](const QString &one) { return order.contains(one) || open.contains(one); });
        if (!before.isEmpty()) {
            open << before.last();
            for (qsizetype i = before.size() - 2; i >= 0; --i)
                open << before[i];
            continue;
        }
        open.removeLast();
        if (!order.contains(next))
            order << next;
    }
    for (const QString &one : order) {
        const QStringList tables = project.tablesOf(one);
        if (tables.isEmpty())
            continue;
        const PixiTask task = taskOf(project, one, tables.first());
        if (task.command.isEmpty() || !m_budget.spend(task.command.size()))
            continue;
        ShellState own = state;
        // A task runs in the project's folder, a program where it is called.
        own.folder = task.folder.isEmpty() ? project.folder : absolute(project.folder + u'/' + task.folder, state);
        for (auto it = task.variables.cbegin(); it != task.variables.cend(); ++it)
            own.exportTo(it.key(), it.value());
        const ShellWords line = taskWords(task.command, one == asked ? rest : ShellWords{{one}});
        const Flow flow = enterPixi(project.folder, name.isEmpty() ? task.environment : name, line, own);
        state.status = own.status;
        if (flow == Flow::Found)
            return flow;
    }
    return Flow::Next;
}

} // namespace gearaudit
