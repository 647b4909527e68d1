// hatch (hatch.pypa.io, "Environments" and "Configuring Hatch").
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/toml_values.h"
#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
/// What hatch.toml says of environments, else pyproject.toml; an environment has what its template has.
class HatchEnvironments
{
public:
    HatchEnvironments(const QHash<QString, QString> &own, const QHash<QString, QString> &project)
        : m_own(own), m_project(project)
    {
    }

    QString value(QString name, const QString &key) const
    {
        for (int step = 0; step < 10; ++step) {
            const QString found = here(name, key);
            if (!found.isEmpty())
                return found;
            const QString above = here(name, QStringLiteral("template"));
            const bool isDetached = here(name, QStringLiteral("detached")) == QLatin1String("true");
            const QString next = above.isEmpty() && !isDetached ? QStringLiteral("default") : above;
            if (next == name || next.isEmpty())
                break;
            name = next;
        }
        return {};
    }

private:
    QString here(const QString &name, const QString &key) const
    {
        const QString last = QStringLiteral("envs.") + name + u'.' + key;
        return m_own.value(last, m_project.value(QStringLiteral("tool.hatch.") + last));
    }
    const QHash<QString, QString> &m_own;
    const QHash<QString, QString> &m_project;
};
} // namespace

/// Where an environment of the project lies; see VirtualEnvironment of hatch.
QString CommandEvaluator::hatchPrefix(const QString &project, const QString &plain, const QString &name,
                                      const QString &kind, const QString &data, const ShellState &state)
{
    const QString home = state.value(QStringLiteral("HOME"));
    QString config = state.value(QStringLiteral("HATCH_CONFIG"));
    if (config.isEmpty()) {
        const QString xdg = state.value(QStringLiteral("XDG_CONFIG_HOME"));
        config = (xdg.isEmpty() ? home + QStringLiteral("/.config") : xdg) + QStringLiteral("/hatch/config.toml");
    }
    const auto held = text(config, state);
    const auto values = held ? tomlValues(*held) : QHash<QString, QString>();
    const auto expanded = [&](QString path) {
        if (path.startsWith(u'~'))
            path.replace(0, 1, home);
        path.replace(QLatin1String("$HOME"), home);
        return path.startsWith(u'/') ? path : project + u'/' + path;
    };
    QString parent = values.value(QStringLiteral("dirs.env.") + kind);
    if (parent.isEmpty()) {
        QString all = data.isEmpty() ? state.value(QStringLiteral("HATCH_DATA_DIR")) : data;
        if (all.isEmpty())
            all = values.value(QStringLiteral("dirs.data"));
        if (all.isEmpty()) {
            const QString xdg = state.value(QStringLiteral("XDG_DATA_HOME"));
            all = (xdg.isEmpty() ? home + QStringLiteral("/.local/share") : xdg) + QStringLiteral("/hatch");
        }
        parent = all + QStringLiteral("/env/") + kind;
    }
    parent = absolute(expanded(parent), state);
    const QString last = name == QLatin1String("default") ? plain : name;
    const bool isFlat =
        parent.startsWith(project + u'/') || parent == home + QStringLiteral("/.virtualenvs");
    return isFlat ? parent + u'/' + last
                  : parent + u'/' + plain + u'/' + environmentHash(project, 8) + u'/' + last;
}

/// `hatch run ENVIRONMENT:command`, in the project's folder.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runHatch(const ShellWords &words,
                                                                 ShellState &state)
{
    const QStringList withValue{QStringLiteral("-e"), QStringLiteral("--env"), QStringLiteral("-p"),
                                QStringLiteral("--project"), QStringLiteral("--data-dir"),
                                QStringLiteral("--cache-dir"), QStringLiteral("--config")};
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    state.status = Tri::Unknown;
    const QString verb = global.next < words.size() ? words[global.next].text : QString();
    const bool asks = verb == QLatin1String("env") && global.next + 1 < words.size() &&
                      words[global.next + 1].text == QLatin1String("find");
    if (verb != QLatin1String("run") && !asks) {
        sayUnknown();
        return Flow::Next;
    }
    const LauncherOptions options = launcherOptions(words, global.next + (asks ? 2 : 1), withValue);
    ShellWords rest = wordsFrom(words, options.next);
    if (rest.empty() && !asks)
        return Flow::Next;
    QString name = global.has("-e") || global.has("--env")
                       ? global.value("-e", "--env")
                       : state.value(QStringLiteral("HATCH_ENV"));
    if (asks && !rest.empty())
        name = rest.front().text;
    if (name.isEmpty())
        name = QStringLiteral("default");
    static const QRegularExpression before(QStringLiteral("^[A-Za-z0-9_.-]*:"));
    if (!asks && rest.front().text.contains(before)) {
        const QString whole = rest.front().text;
        if (const QString own = whole.section(u':', 0, 0); !own.isEmpty())
            name = own;
        rest.front().text = whole.section(u':', 1);
    }
    QString project = nearest(QStringLiteral("pyproject.toml"), state.folder, state);
    if (project.isEmpty())
        project = nearest(QStringLiteral("hatch.toml"), state.folder, state);
    if (project.isEmpty())
        project = state.folder;
    const auto valuesOf = [&](const char *file) {
        const auto held = text(project + QLatin1String(file), state);
        return held && m_budget.spend(held->size()) ? tomlValues(*held) : QHash<QString, QString>();
    };
    const auto inProject = valuesOf("/pyproject.toml");
    const auto inHatch = valuesOf("/hatch.toml");
    const HatchEnvironments environments(inHatch, inProject);
    // A script may be lines, and its line another script.
    for (int step = 0; step < 5 && !rest.empty(); ++step) {
        QString command =
            environments.value(name, QStringLiteral("scripts.") + rest.front().text);
        if (command.startsWith(u'['))
            command = tomlStrings(command).value(0);
        if (command.startsWith(QLatin1String("- ")))
            command.remove(0, 2);
        if (command.isEmpty() || !m_budget.spend(command.size()))
            break;
        command.replace(QLatin1String("{root}"), project);
        const QString next = command.section(u' ', 0, 0);
        const bool isAnother =
            !environments.value(name, QStringLiteral("scripts.") + next).isEmpty() && next != rest.front().text;
        if (!isAnother) {
            rest = filledTask(command, rest);
            break;
        }
        rest.front().text = next;
    }
    QString kind = environments.value(name, QStringLiteral("type"));
    if (kind.isEmpty())
        kind = QStringLiteral("virtual");
    const QString variable =
        QStringLiteral("HATCH_ENV_TYPE_") + QString(kind).toUpper().replace(u'-', u'_') + QStringLiteral("_PATH");
    QString prefix = state.value(variable);
    if (prefix.isEmpty())
        prefix = environments.value(name, QStringLiteral("path"));
    if (!prefix.isEmpty()) {
        prefix = prefix.startsWith(u'/') ? prefix : project + u'/' + prefix;
    } else {
        static const QRegularExpression separators(QStringLiteral("[-_.]+"));
        QString plain = inProject.value(QStringLiteral("project.name"), fileName(project)).toLower();
        plain.replace(separators, QStringLiteral("-"));
        prefix = hatchPrefix(project, plain, name, kind, global.value("--data-dir"), state);
    }
    prefix = absolute(prefix, state);
    if (asks) {
        say(prefix + u'\n');
        state.status = Tri::Yes;
        return Flow::Next;
    }
    ShellState own = state;
    own.folder = project;
    if (file(prefix, own).kind == ImageFile::Kind::Missing)
        return withoutEnvironment(prefix, rest, own);
    return runIn(prefix + QStringLiteral("/bin"), rest, own);
}

} // namespace gearaudit
