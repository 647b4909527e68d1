// The part of the walk that enters virtual and conda environments.
#include "core/images/command/command_walk.h"

#include "core/images/command/shell_words.h"
#include "core/images/facts/interpreter_name.h"

namespace gearaudit
{

bool CommandWalk::runEnvironmentTool(const Words &words, ShellState &state)
{
    const QString tool = fileName(words.front().text);
    static const QStringList condas{QStringLiteral("conda"), QStringLiteral("mamba"),
                                    QStringLiteral("micromamba")};
    static const QStringList projects{QStringLiteral("poetry"), QStringLiteral("pipenv"),
                                      QStringLiteral("uv"), QStringLiteral("pdm")};
    if (!condas.contains(tool) && !projects.contains(tool))
        return false;
    const size_t verb = passOptions(words, 1,
                                    {QStringLiteral("-C"), QStringLiteral("--directory"),
                                     QStringLiteral("-P"), QStringLiteral("--project")});
    if (verb >= words.size())
        return true;
    if (condas.contains(tool)) {
        if (words[verb].text == QLatin1String("activate")) {
            activateConda(verb + 1 < words.size() ? words[verb + 1].text : QString(), state);
            return true;
        }
        if (words[verb].text != QLatin1String("run"))
            return true;
        const QStringList withValue{QStringLiteral("-n"), QStringLiteral("--name"),
                                    QStringLiteral("-p"), QStringLiteral("--prefix"),
                                    QStringLiteral("--cwd")};
        const size_t program = passOptions(words, verb + 1, withValue);
        ShellState own = state;
        QString name;
        for (size_t i = verb + 1; i + 1 < program; ++i) {
            if (withValue.mid(0, 4).contains(words[i].text))
                name = words[i + 1].text;
        }
        activateConda(name, own);
        if (program < words.size())
            run(after(words, program), own);
        return true;
    }
    if (words[verb].text != QLatin1String("run"))
        return true;
    const size_t program = passOptions(words, verb + 1,
                                       {QStringLiteral("--with"), QStringLiteral("--python"),
                                        QStringLiteral("-p"), QStringLiteral("--project"),
                                        QStringLiteral("--directory"), QStringLiteral("--extra"),
                                        QStringLiteral("--group"), QStringLiteral("--env-file")});
    ShellState own = state;
    note(folders, absolute(QStringLiteral(".venv/bin"), state));
    if (const auto environment = projectEnvironment(tool, state))
        enter(*environment, own);
    if (program < words.size())
        run(after(words, program), own);
    return true;
}

/// Where the tool's own rules would find the project's environment; none means PATH's interpreter.
std::optional<QString> CommandWalk::projectEnvironment(const QString &tool,
                                                       const ShellState &state) const
{
    const auto variable = [&state](const char *name) {
        return state.variables.value(QLatin1String(name));
    };
    const QString active = variable("VIRTUAL_ENV");
    if (!active.isEmpty() && tool != QLatin1String("uv") &&
        holdsInterpreter(active + QStringLiteral("/bin")))
        return active + QStringLiteral("/bin");
    const QString own = variable("UV_PROJECT_ENVIRONMENT");
    const QString project =
        tool == QLatin1String("uv") && !own.isEmpty() ? own : QStringLiteral(".venv");
    const QString inProject = absolute(project + QStringLiteral("/bin"), state);
    if (holdsInterpreter(inProject))
        return inProject;
    const QString home = variable("HOME");
    QString parent;
    if (tool == QLatin1String("poetry") &&
        variable("POETRY_VIRTUALENVS_CREATE").toLower() != QLatin1String("false")) {
        parent = variable("POETRY_VIRTUALENVS_PATH");
        if (parent.isEmpty()) {
            const QString cache = variable("POETRY_CACHE_DIR");
            parent = (cache.isEmpty() ? home + QStringLiteral("/.cache/pypoetry") : cache) +
                     QStringLiteral("/virtualenvs");
        }
    } else if (tool == QLatin1String("pipenv")) {
        parent = variable("WORKON_HOME");
        if (parent.isEmpty())
            parent = home + QStringLiteral("/.local/share/virtualenvs");
    }
    const QStringList environments =
        parent.isEmpty() || !m_budget.spend(64) ? QStringList() : m_world.environmentsBelow(parent);
    // Which of several is the project's is written in a hash of its path.
    if (environments.size() == 1)
        return environments.first();
    return std::nullopt;
}

bool CommandWalk::holdsInterpreter(const QString &binFolder) const
{
    return m_world.isInterpreter(binFolder + QStringLiteral("/python")) ||
           m_world.isInterpreter(binFolder + QStringLiteral("/python3"));
}

void CommandWalk::enter(const QString &binFolder, ShellState &state)
{
    const QString before = state.variables.value(QStringLiteral("PATH"));
    if (!m_budget.spend(state.path.size() + before.size() + binFolder.size()))
        return;
    note(folders, binFolder);
    state.path.prepend(binFolder);
    state.variables.insert(QStringLiteral("PATH"), state.path.join(u':'));
    state.variables.insert(QStringLiteral("VIRTUAL_ENV"), folderName(binFolder));
    for (const QString &name : {QStringLiteral("/python"), QStringLiteral("/python3")}) {
        if (m_world.isInterpreter(binFolder + name)) {
            note(named, binFolder + name);
            return;
        }
    }
}

void CommandWalk::activateConda(const QString &name, ShellState &state)
{
    if (!m_budget.spend(64))
        return;
    if (const auto folder = m_world.condaFolder(name.isEmpty() ? QStringLiteral("base") : name)) {
        enter(*folder, state);
        state.variables.remove(QStringLiteral("VIRTUAL_ENV"));
    } else if (name.startsWith(u'/')) {
        note(folders, name + QStringLiteral("/bin"));
    }
}

} // namespace gearaudit
