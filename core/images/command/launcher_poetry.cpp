// poetry: which environment is the project's (python-poetry.org/docs/configuration; the name by what
// it makes of a project's name and folder).
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/toml_values.h"
#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
bool isFalse(const std::optional<QString> &value)
{
    return value && (value->toLower() == QLatin1String("false") || *value == QLatin1String("0"));
}
} // namespace

/// The environment's, the project's poetry.toml, the user's config.toml, in this order.
std::optional<QString> CommandEvaluator::poetrySetting(const QString &key, const QString &project,
                                                       const ShellState &state)
{
    const QString variable =
        QStringLiteral("POETRY_") + QString(key).toUpper().replace(u'.', u'_').replace(u'-', u'_');
    if (state.variables.contains(variable) && state.isKnown(variable))
        return state.value(variable);
    const QString home = state.value(QStringLiteral("HOME"));
    const QString xdg = state.value(QStringLiteral("XDG_CONFIG_HOME"));
    QString own = state.value(QStringLiteral("POETRY_CONFIG_DIR"));
    if (own.isEmpty())
        own =
            (xdg.isEmpty() ? home + QStringLiteral("/.config") : xdg) + QStringLiteral("/pypoetry");
    for (const QString &path :
         {project + QStringLiteral("/poetry.toml"), own + QStringLiteral("/config.toml")}) {
        const auto held = text(path, state);
        if (!held) {
            if (file(path, state).kind == ImageFile::Kind::Unknown)
                note(files, path);
            continue;
        }
        m_budget.spend(held->size());
        const auto values = tomlValues(*held);
        if (values.contains(key))
            return values.value(key);
    }
    return std::nullopt;
}

/// The bin folder; none where poetry would make one, or run without.
std::optional<QString> CommandEvaluator::poetryEnvironment(const QString &folder,
                                                           const QString &project,
                                                           const ShellState &state, bool &isSure)
{
    const auto variable = [&state](const char *name) { return state.value(QLatin1String(name)); };
    const bool isVirtual = !variable("VIRTUAL_ENV").isEmpty();
    const QString active = variable(isVirtual ? "VIRTUAL_ENV" : "CONDA_PREFIX");
    // conda's base is not for projects, and one that was chosen by `poetry env use` comes before.
    const bool isActive = !active.isEmpty() && variable("CONDA_DEFAULT_ENV") != QLatin1String("base") &&
                          (!isVirtual || holdsInterpreter(active + QStringLiteral("/bin"), state));
    const auto activeOne = [&] { return std::optional(active + QStringLiteral("/bin")); };
    const QString root = project.isEmpty() ? folder : project;
    const QString inProject = root + QStringLiteral("/.venv");
    QString cache = poetrySetting(QStringLiteral("cache-dir"), root, state).value_or(QString());
    if (cache.isEmpty()) {
        const QString xdg = variable("XDG_CACHE_HOME");
        cache = (xdg.isEmpty() ? variable("HOME") + QStringLiteral("/.cache") : xdg) +
                QStringLiteral("/pypoetry");
    }
    QString parent = poetrySetting(QStringLiteral("virtualenvs.path"), root, state)
                         .value_or(QStringLiteral("{cache-dir}/virtualenvs"));
    parent.replace(QLatin1String("{cache-dir}"), cache);
    parent.replace(QLatin1String("{project-dir}"), root);
    if (parent.startsWith(u'~'))
        parent.replace(0, 1, variable("HOME"));
    parent = absolute(parent, state);
    const bool isInProject =
        !isFalse(poetrySetting(QStringLiteral("virtualenvs.in-project"), root, state)) &&
        (file(inProject, state).kind == ImageFile::Kind::Folder ||
         holdsInterpreter(inProject + QStringLiteral("/bin"), state));
    const QStringList names = entries(parent, state).value_or(QStringList());
    const auto held =
        project.isEmpty() ? std::nullopt : text(project + QStringLiteral("/pyproject.toml"), state);
    if (!held && isActive)
        return activeOne();
    if (!held && isInProject)
        return inProject + QStringLiteral("/bin");
    if (!held) {
        // Which of several is the project's is written in a hash of its name.
        isSure = false;
        const bool makesNone =
            isFalse(poetrySetting(QStringLiteral("virtualenvs.create"), root, state));
        return names.size() == 1 && !makesNone
                   ? std::optional(parent + u'/' + names.first() + QStringLiteral("/bin"))
                   : std::nullopt;
    }
    m_budget.spend(held->size());
    const auto values = tomlValues(*held);
    QString name = values.value(QStringLiteral("project.name"));
    if (const QString own = values.value(QStringLiteral("tool.poetry.name"));
        !own.isEmpty() && name.isEmpty())
        name = own;
    if (name.isEmpty())
        name = QStringLiteral("non-package-mode");
    static const QRegularExpression odd(QStringLiteral("[ $`!*@\"\\\\\\r\\n\\t]"));
    const ImageFile lying = file(project, state);
    const QString place = lying.target.isEmpty() ? project : lying.target;
    const QString base = name.toLower().replace(odd, QStringLiteral("_")).left(42) + u'-' +
                         environmentHash(place, 8);
    const auto chosen = text(parent + QStringLiteral("/envs.toml"), state);
    QString minor =
        chosen ? tomlValues(*chosen).value(base + QStringLiteral(".minor")) : QString();
    if (isActive && minor.isEmpty())
        return activeOne();
    if (isInProject)
        return inProject + QStringLiteral("/bin");
    QStringList own;
    for (const QString &entry : names) {
        if (entry.startsWith(base + QStringLiteral("-py")) && m_budget.spend(1))
            own << entry;
    }
    if (own.size() > 1) {
        if (minor.isEmpty() && m_world.branch) {
            // Else that of the Python which poetry itself runs in.
            const Found tool = find(QStringLiteral("poetry"), state);
            const auto script = tool.path.isEmpty() ? std::nullopt : text(tool.path, state);
            if (script && script->startsWith(QLatin1String("#!")))
                minor = m_world.branch(
                    script->section(u'\n', 0, 0).mid(2).trimmed().section(u' ', 0, 0));
        }
        const QString chosenName = base + QStringLiteral("-py") + minor;
        isSure = isSure && own.contains(chosenName);
        if (own.contains(chosenName))
            own = QStringList{chosenName};
    }
    return own.isEmpty() ? std::nullopt
                         : std::optional(parent + u'/' + own.first() + QStringLiteral("/bin"));
}

std::optional<CommandEvaluator::Flow> CommandEvaluator::runPoetry(const ShellWords &words,
                                                                  ShellState &state)
{
    const QStringList withValue{QStringLiteral("-C"), QStringLiteral("--directory"),
                                QStringLiteral("-P"), QStringLiteral("--project")};
    const LauncherOptions options = launcherOptions(words, 1, withValue);
    const QString verb = options.next < words.size() ? words[options.next].text : QString();
    ShellState own = state;
    if (const QString folder = options.value("-C", "--directory"); !folder.isEmpty())
        changeFolder({{QStringLiteral("cd")}, {folder}}, own);
    QString folder = own.folder;
    if (const QString project = options.value("-P", "--project"); !project.isEmpty())
        folder = absolute(project, own);
    state.status = Tri::Unknown;
    const bool asks = verb == QLatin1String("env") && options.next + 1 < words.size();
    if (verb != QLatin1String("run") && !asks) {
        sayUnknown();
        return Flow::Next;
    }
    const QString project = nearest(QStringLiteral("pyproject.toml"), folder, own);
    if (project.isEmpty() &&
        file(folder + QStringLiteral("/pyproject.toml"), own).kind == ImageFile::Kind::Missing)
        return fails(CannotStart::Why::NoProject, folder, state, QStringLiteral("pyproject.toml"));
    bool isSure = true;
    const auto environment = poetryEnvironment(folder, project, own, isSure);
    note(folders, (project.isEmpty() ? folder : project) + QStringLiteral("/.venv/bin"));
    if (!isSure)
        doubt();
    if (asks) {
        const QString what = words[options.next + 1].text;
        const QString last = words.back().text;
        const bool isPath = last == QLatin1String("-p") || last == QLatin1String("--path");
        const bool isPython = last == QLatin1String("-e") || last == QLatin1String("--executable");
        if (what == QLatin1String("activate"))
            say(QStringLiteral("source ") + environment.value_or(QString()) +
                    QStringLiteral("/activate\n"),
                environment.has_value());
        else
            say(!environment ? QString()
                : isPython   ? *environment + QStringLiteral("/python\n")
                             : folderName(*environment) + u'\n',
                environment && (isPath || isPython));
        state.status = environment ? Tri::Yes : Tri::Unknown;
        return Flow::Next;
    }
    const LauncherOptions run = launcherOptions(words, options.next + 1, withValue);
    ShellWords rest = wordsFrom(words, run.next);
    if (rest.empty())
        return Flow::Next;
    // A script of the project's own is a function that Python is started for.
    const auto held =
        project.isEmpty() ? std::nullopt : text(project + QStringLiteral("/pyproject.toml"), own);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const QString name = rest.front().text;
    if (values.contains(QStringLiteral("tool.poetry.scripts.") + name) ||
        (values.contains(QStringLiteral("project.scripts.") + name) && environment &&
         file(*environment + u'/' + name, own).kind == ImageFile::Kind::Missing))
        rest = {{QStringLiteral("python")}, {QStringLiteral("-c")}, {name}};
    if (environment)
        return runIn(*environment, rest, own);
    if (!isFalse(poetrySetting(QStringLiteral("virtualenvs.create"),
                               project.isEmpty() ? folder : project, own)) &&
        !project.isEmpty())
        return withoutEnvironment(project, rest, own);
    // Without an environment: what lies beside poetry's own Python, then PATH.
    const Found tool = find(words.front().text, own);
    const auto script = tool.path.isEmpty() ? std::nullopt : text(tool.path, own);
    QString python = script && script->startsWith(QLatin1String("#!"))
                         ? script->section(u'\n', 0, 0).mid(2).trimmed().section(u' ', 0, 0)
                         : QString();
    if (file(folderName(folderName(python)) + QStringLiteral("/poetry_env"), own).kind ==
        ImageFile::Kind::File) {
        static const QRegularExpression home(QStringLiteral("(?:^|\\n)home\\s*=\\s*(\\S+)"));
        const auto settings =
            text(folderName(folderName(python)) + QStringLiteral("/pyvenv.cfg"), own);
        python = home.match(settings.value_or(QString())).captured(1) + QStringLiteral("/python");
    }
    const QString beside = folderName(python) + u'/' + name;
    if (python.startsWith(u'/') && !name.contains(u'/')) {
        const ImageFile there = file(beside, own);
        if (there.kind == ImageFile::Kind::File && there.isExecutable)
            rest.front().text = beside;
    }
    const Flow flow = runWords(rest, own, true);
    state.status = own.status;
    return flow == Flow::Found ? flow : Flow::Next;
}

} // namespace gearaudit
