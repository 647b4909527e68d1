// pdm (pdm-project.org, "Working with virtual environments" and "PDM scripts").
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/toml_values.h"
#include "core/images/facts/interpreter_name.h"

#include <QCryptographicHash>

namespace gearaudit
{

namespace
{
QString pathHash(const QString &path)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Md5);
    return QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding)).left(8);
}
} // namespace

/// A setting: the environment's variable, the project's pdm.toml, the user's config.toml.
QString CommandEvaluator::pdmSetting(const QString &key, const char *variable, const QString &project,
                                     const ShellState &state)
{
    if (const QString own = state.value(QLatin1String(variable)); !own.isEmpty())
        return own;
    const QString xdg = state.value(QStringLiteral("XDG_CONFIG_HOME"));
    const QString config =
        (xdg.isEmpty() ? state.value(QStringLiteral("HOME")) + QStringLiteral("/.config") : xdg) +
        QStringLiteral("/pdm/config.toml");
    for (const QString &path : {project + QStringLiteral("/pdm.toml"), config}) {
        const auto held = text(path, state);
        const QString value = held && m_budget.spend(held->size()) ? tomlValues(*held).value(key) : QString();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

/// The interpreter of the project: the saved one, an active environment's, one in the project, one that
/// is kept for it in the user's folder. Empty where there is none.
QString CommandEvaluator::pdmPython(const QString &project, const QString &venv, const ShellState &state)
{
    const auto variable = [&state](const char *name) { return state.value(QLatin1String(name)); };
    QString parent = pdmSetting(QStringLiteral("venv.location"), "PDM_VENV_LOCATION", project, state);
    if (parent.isEmpty()) {
        const QString xdg = variable("XDG_DATA_HOME");
        parent = (xdg.isEmpty() ? variable("HOME") + QStringLiteral("/.local/share") : xdg) +
                 QStringLiteral("/pdm/venvs");
    }
    if (parent.startsWith(u'~'))
        parent.replace(0, 1, variable("HOME"));
    const QString start = fileName(project) + u'-' + pathHash(project) + u'-';
    const auto pythonOf = [](const QString &prefix) { return prefix + QStringLiteral("/bin/python"); };
    const bool isInProject = venv == QLatin1String("in-project");
    if (!venv.isEmpty() && !isInProject)
        return pythonOf(parent + u'/' + start + venv);
    if (venv.isEmpty()) {
        QString saved = variable("PDM_PYTHON");
        if (saved.isEmpty())
            saved = text(project + QStringLiteral("/.pdm-python"), state).value_or(QString()).trimmed();
        if (saved.isEmpty()) {
            const auto old = text(project + QStringLiteral("/.pdm.toml"), state);
            saved = old ? tomlValues(*old).value(QStringLiteral("python.path")) : QString();
        }
        if (!saved.isEmpty() && !isOn(variable("PDM_IGNORE_SAVED_PYTHON")))
            return absolute(saved, state);
        const QString useVenv = pdmSetting(QStringLiteral("python.use_venv"), "PDM_USE_VENV", project, state);
        if (!useVenv.isEmpty() && !isOn(useVenv))
            return {};
        const bool isBase = variable("CONDA_DEFAULT_ENV") == QLatin1String("base");
        const QString active = state.variables.contains(QStringLiteral("VIRTUAL_ENV"))
                                   ? variable("VIRTUAL_ENV")
                                   : variable("CONDA_PREFIX");
        if (!active.isEmpty() && !isBase && !isOn(variable("PDM_IGNORE_ACTIVE_VENV")))
            return pythonOf(active);
    }
    for (const char *const name : {"/.venv", "/venv", "/env"}) {
        const QString prefix = project + QLatin1String(name);
        const auto kind = file(pythonOf(prefix), state).kind;
        if (kind == ImageFile::Kind::File || kind == ImageFile::Kind::Dangling)
            return pythonOf(prefix);
    }
    for (const QString &name : entries(parent, state).value_or(QStringList())) {
        if (name.startsWith(start) && m_budget.spend(1))
            return pythonOf(parent + u'/' + name);
    }
    return {};
}

/// `pdm run`, and `pdm SCRIPT` where the project has a script of that name.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runPdm(const ShellWords &words,
                                                               ShellState &state)
{
    const QStringList withValue{QStringLiteral("-p"), QStringLiteral("--project"),
                                QStringLiteral("-c"), QStringLiteral("--config"),
                                QStringLiteral("--venv"), QStringLiteral("-k"), QStringLiteral("--skip")};
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    const QString verb = global.next < words.size() ? words[global.next].text : QString();
    state.status = Tri::Unknown;
    const bool isRun = verb == QLatin1String("run");
    const LauncherOptions options = launcherOptions(words, isRun ? global.next + 1 : global.next, withValue);
    ShellWords rest = wordsFrom(words, options.next);
    const auto chosen = [&](const char *name, const char *other) {
        const QString own = options.value(name, other);
        return own.isEmpty() ? global.value(name, other) : own;
    };
    QString project = chosen("-p", "--project");
    if (project.isEmpty())
        project = state.value(QStringLiteral("PDM_PROJECT"));
    project = project.isEmpty() ? nearest(QStringLiteral("pyproject.toml"), state.folder, state)
                                : absolute(project, state);
    if (project.isEmpty())
        project = state.folder;
    const auto held = text(project + QStringLiteral("/pyproject.toml"), state);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const auto isScript = [&](const QString &name) {
        const QString key = QStringLiteral("tool.pdm.scripts.") + name;
        return values.contains(key) || values.contains(key + QStringLiteral(".cmd")) ||
               values.contains(key + QStringLiteral(".shell")) ||
               values.contains(key + QStringLiteral(".call")) ||
               values.contains(key + QStringLiteral(".composite"));
    };
    if (rest.empty() || (!isRun && !isScript(verb))) {
        sayUnknown();
        return Flow::Next;
    }
    ShellState own = state;
    QString key = QStringLiteral("tool.pdm.scripts.") + rest.front().text;
    for (int step = 0; step < 5 && values.contains(key + QStringLiteral(".composite")); ++step) {
        // Of several the first is started first; it may be a script, too.
        const QStringList parts = tomlStrings(values.value(key + QStringLiteral(".composite")));
        if (parts.isEmpty())
            break;
        rest.clear();
        for (const QString &word : parts.first().split(u' ', Qt::SkipEmptyParts))
            rest.push_back({word});
        if (rest.empty())
            return Flow::Next;
        key = QStringLiteral("tool.pdm.scripts.") + rest.front().text;
    }
    if (isScript(rest.front().text)) {
        own.folder = project;
        for (const QString &from : {QStringLiteral("tool.pdm.scripts._.env."), key + QStringLiteral(".env.")}) {
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (it.key().startsWith(from) && m_budget.spend(1 + it.value().size()))
                    own.exportTo(it.key().mid(from.size()), it.value());
            }
        }
        for (const QString &name : {QStringLiteral("tool.pdm.scripts._.env_file"), key + QStringLiteral(".env_file"),
                                    key + QStringLiteral(".env_file.override")}) {
            if (values.contains(name))
                readDotenv(project + u'/' + values.value(name), own, name.endsWith(QLatin1String("override")));
        }
    }
    if (values.contains(key + QStringLiteral(".call"))) {
        rest = {{QStringLiteral("python")}, {QStringLiteral("-c")}, {rest.front().text}};
    } else {
        for (const char *const ending : {"", ".cmd", ".shell"}) {
            QString command = values.value(key + QLatin1String(ending));
            if (command.isEmpty() || !m_budget.spend(command.size()))
                continue;
            if (command.startsWith(u'['))
                command = tomlStrings(command).join(u' ');
            if (command.section(u' ', 0, 0).endsWith(QLatin1String(".py")))
                command.prepend(QStringLiteral("python "));
            rest = filledTask(command, rest);
            break;
        }
    }
    if (rest.front().text.endsWith(QLatin1String(".py")))
        rest = withPython(rest);
    const QString python = pdmPython(project, chosen("--venv", "--venv"), state);
    const QString prefix =
        python.isEmpty() ? project + QStringLiteral("/.venv") : folderName(folderName(python));
    note(folders, prefix + QStringLiteral("/bin"));
    const QString packages = project + QStringLiteral("/__pypackages__");
    const bool isEnvironment =
        !python.isEmpty() &&
        file(prefix + QStringLiteral("/pyvenv.cfg"), own).kind == ImageFile::Kind::File;
    if (!isEnvironment) {
        for (const QString &branch : entries(packages, own).value_or(QStringList()))
            enter(packages + u'/' + branch + QStringLiteral("/bin"), own, false);
    }
    // Before the image is known nothing is missing.
    const ImageFile there = file(python.isEmpty() ? prefix + QStringLiteral("/bin/python") : python, own);
    if (there.kind == ImageFile::Kind::Missing || (python.isEmpty() && m_world.file)) {
        if (file(packages, own).kind != ImageFile::Kind::Folder)
            return withoutEnvironment(prefix, rest, own);
        // Packages in the project's folder, for whatever Python PATH has.
        const Flow flow = runWords(rest, own, true);
        return flow == Flow::Found ? flow : Flow::Next;
    }
    // It starts that very file, whatever it is called.
    if (isInterpreterName(rest.front().text) && !python.isEmpty())
        rest.front().text = python;
    return runIn(prefix + QStringLiteral("/bin"), rest, own, isEnvironment);
}

} // namespace gearaudit
