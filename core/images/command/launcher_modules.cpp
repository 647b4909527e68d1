// virtualenvwrapper (virtualenvwrapper.sh) and environment modules (modulefile(4); lmod.readthedocs.io).
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/command/module_file.h"
#include "core/images/facts/interpreter_name.h"

#include <QVersionNumber>

namespace gearaudit
{

/// `workon [-n] NAME`: below WORKON_HOME, and to the folder of the project that it was made for.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runWorkon(const ShellWords &words,
                                                                  ShellState &state)
{
    const auto variable = [&state](const char *name) { return state.value(QLatin1String(name)); };
    state.status = Tri::Yes;
    const LauncherOptions options = launcherOptions(words, 1, {});
    if (options.next >= words.size())
        return Flow::Next;
    QString name = words[options.next].text;
    if (name == QLatin1String("."))
        name = fileName(state.folder);
    QString parent = variable("WORKON_HOME");
    if (parent.isEmpty())
        parent = variable("HOME") + QStringLiteral("/.virtualenvs");
    else if (parent.startsWith(QLatin1String("~/")))
        parent.replace(0, 1, variable("HOME"));
    else if (!parent.startsWith(u'/'))
        parent = variable("HOME") + u'/' + parent;
    const QString folder = absolute(parent + u'/' + name, state);
    if (file(folder, state).kind == ImageFile::Kind::Missing)
        return fails(CannotStart::Why::NoEnvironment, folder, state);
    enter(folder + QStringLiteral("/bin"), state);
    const bool stays = options.has("-n") || options.has("--no-cd") ||
                       (variable("VIRTUALENVWRAPPER_WORKON_CD") == QLatin1String("0") &&
                        !options.has("-c") && !options.has("--cd"));
    const QString own = variable("VIRTUALENVWRAPPER_PROJECT_FILENAME");
    const auto project =
        stays ? std::nullopt : text(folder + u'/' + (own.isEmpty() ? QStringLiteral(".project") : own), state);
    if (project && !project->trimmed().isEmpty())
        changeFolder({{QStringLiteral("cd")}, {project->trimmed()}}, state);
    state.status = Tri::Yes;
    return Flow::Next;
}

/// The text of the file of a module: NAME or NAME.lua; of a folder its default, else its highest version.
std::optional<QString> CommandEvaluator::moduleText(const QString &parent, const QString &name,
                                                    const ShellState &state)
{
    const QString path = absolute(parent + u'/' + name, state);
    const auto textOf = [&](const QString &file) {
        auto held = text(file, state);
        return held ? held : text(file + QStringLiteral(".lua"), state);
    };
    if (auto held = textOf(path))
        return held;
    if (file(path, state).kind == ImageFile::Kind::Unknown) {
        note(files, path);
        note(files, path + QStringLiteral(".lua"));
    }
    if (auto held = textOf(path + QStringLiteral("/default")))
        return held;
    QString chosen;
    for (const char *const told : {"/.modulerc.lua", "/.version", "/.modulerc"}) {
        const auto held = text(path + QLatin1String(told), state);
        if (held && chosen.isEmpty())
            chosen = fileName(defaultModule(*held));
    }
    if (!chosen.isEmpty())
        return textOf(path + u'/' + chosen);
    QVersionNumber highest;
    for (const QString &entry : entries(path, state).value_or(QStringList())) {
        const QVersionNumber version = QVersionNumber::fromString(entry);
        if (entry.startsWith(u'.') || !m_budget.spend(1) || (!chosen.isEmpty() && version <= highest))
            continue;
        chosen = entry;
        highest = version;
    }
    return chosen.isEmpty() ? std::nullopt : text(path + u'/' + chosen, state);
}

/// Loads one module by the lines of its file that set variables, and those that it loads first.
bool CommandEvaluator::loadModule(const QString &name, ShellState &state, int depth)
{
    QStringList parents = state.value(QStringLiteral("MODULEPATH")).split(u':', Qt::SkipEmptyParts);
    if (parents.isEmpty())
        parents = QStringList{
            QStringLiteral("/etc/modulefiles"), QStringLiteral("/usr/share/modules/modulefiles"),
            QStringLiteral("/usr/share/Modules/modulefiles"), QStringLiteral("/usr/share/lmod/lmod/modulefiles"),
            QStringLiteral("/opt/modulefiles")};
    std::optional<QString> held;
    for (const QString &parent : parents) {
        if (!held)
            held = moduleText(parent, name, state);
    }
    if (!held || depth > 8 || !m_budget.spend(held->size()))
        return false;
    bool isWhole = true;
    for (const ModuleLine &line : moduleLines(*held)) {
        if (!m_budget.spend(8 + line.value.size()))
            return false;
        if (line.kind == ModuleLine::Kind::Load) {
            isWhole = loadModule(line.value, state, depth + 1) && isWhole;
            continue;
        }
        const QString before = state.value(line.name);
        const bool isAlone = line.kind == ModuleLine::Kind::Set || before.isEmpty();
        state.exportTo(line.name, isAlone                                  ? line.value
                                  : line.kind == ModuleLine::Kind::Prepend ? line.value + line.separator + before
                                                                           : before + line.separator + line.value);
    }
    return isWhole;
}

/// `module load NAME…`, `module use FOLDER…`, `ml NAME…`.
std::optional<CommandEvaluator::Flow> CommandEvaluator::runModule(const ShellWords &words,
                                                                  ShellState &state)
{
    state.status = Tri::Yes;
    const LauncherOptions options = launcherOptions(words, 1, {});
    size_t at = options.next;
    const QString verb = at < words.size() ? words[at].text : QString();
    static const QStringList loading{QStringLiteral("load"),     QStringLiteral("add"),
                                     QStringLiteral("try-load"), QStringLiteral("load-any"),
                                     QStringLiteral("swap"),     QStringLiteral("switch")};
    static const QStringList others{
        QStringLiteral("purge"), QStringLiteral("list"),  QStringLiteral("avail"),  QStringLiteral("av"),
        QStringLiteral("spider"), QStringLiteral("unload"), QStringLiteral("rm"),   QStringLiteral("show"),
        QStringLiteral("reset"), QStringLiteral("restore"), QStringLiteral("save"), QStringLiteral("is-loaded")};
    if (verb == QLatin1String("use") || verb == QLatin1String("unuse")) {
        QStringList parents =
            state.value(QStringLiteral("MODULEPATH")).split(u':', Qt::SkipEmptyParts);
        const LauncherOptions how = launcherOptions(words, at + 1, {});
        QStringList own;
        for (at = how.next; at < words.size() && own.size() < 100; ++at)
            own << absolute(words[at].text, state);
        parents.removeIf([&](const QString &one) { return own.contains(one); });
        const bool isLast = how.has("-a") || how.has("--append");
        if (verb == QLatin1String("use"))
            parents = isLast ? parents + own : own + parents;
        state.exportTo(QStringLiteral("MODULEPATH"), parents.join(u':'));
        return Flow::Next;
    }
    if (loading.contains(verb))
        at += verb.startsWith(QLatin1String("sw")) && words.size() - at > 2 ? 2 : 1;
    else if (words.front().text == QLatin1String("module") || others.contains(verb))
        return Flow::Next;
    for (; at < words.size(); ++at) {
        if (words[at].text.startsWith(u'-')) // `ml -NAME` unloads
            continue;
        if (!loadModule(words[at].text, state, 0)) {
            doubt();
            state.status = Tri::Unknown;
        }
    }
    return Flow::Next;
}

} // namespace gearaudit
