// conda, mamba, micromamba: environments by name or prefix (docs.conda.io, "Managing
// environments").
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/facts/interpreter_name.h"

namespace gearaudit
{

std::optional<QString> CommandEvaluator::condaRoot(const ShellState &state)
{
    for (const char *const name : {"MAMBA_ROOT_PREFIX", "CONDA_ROOT", "_CONDA_ROOT"}) {
        const QString root = state.value(QLatin1String(name));
        if (root.startsWith(u'/') && state.isKnown(QLatin1String(name)))
            return root;
    }
    const QString program = state.value(QStringLiteral("CONDA_EXE"));
    if (program.startsWith(u'/'))
        return folderName(folderName(program));
    for (const char *const name : {"conda", "mamba"}) {
        const Found found = find(QLatin1String(name), state);
        if (!found.path.isEmpty() && found.file.kind == ImageFile::Kind::File)
            return folderName(
                folderName(found.file.target.isEmpty() ? found.path : found.file.target));
    }
    if (m_world.condaFolder && m_budget.spend(64)) {
        if (const auto folder = m_world.condaFolder(QStringLiteral("base")))
            return folderName(*folder);
    }
    return std::nullopt;
}

std::optional<QString> CommandEvaluator::condaPrefix(const QString &name, const ShellState &state)
{
    if (name.contains(u'/'))
        return absolute(name, state);
    const auto root = condaRoot(state);
    if (name.isEmpty() || name == QLatin1String("base") || name == QLatin1String("root"))
        return root;
    QStringList parents;
    for (const char *const variable : {"CONDA_ENVS_PATH", "CONDA_ENVS_DIRS"})
        parents += state.value(QLatin1String(variable)).split(u':', Qt::SkipEmptyParts);
    if (root)
        parents << *root + QStringLiteral("/envs");
    const QString home = state.value(QStringLiteral("HOME"));
    parents << home + QStringLiteral("/.conda/envs");
    for (const QString &parent : parents) {
        const QString prefix = parent + u'/' + name;
        if (file(prefix, state).kind == ImageFile::Kind::Folder)
            return prefix;
    }
    if (m_world.condaFolder && m_budget.spend(64)) {
        if (const auto folder = m_world.condaFolder(name))
            return folderName(*folder);
    }
    for (const QString &parent : parents) {
        if (file(parent + u'/' + name, state).kind == ImageFile::Kind::Unknown && root)
            return parent + u'/' + name;
    }
    return std::nullopt;
}

void CommandEvaluator::activateConda(const QString &name, ShellState &state)
{
    if (!m_budget.spend(64))
        return;
    const auto prefix = condaPrefix(name, state);
    const auto kind = prefix ? file(*prefix, state).kind : ImageFile::Kind::Missing;
    if (!prefix || kind == ImageFile::Kind::Missing || kind == ImageFile::Kind::Dangling) {
        // Before the image is known nothing is missing.
        if (prefix)
            fails(CannotStart::Why::NoEnvironment, *prefix, state);
        else
            doubt(), state.status = Tri::Unknown;
        return;
    }
    // One environment takes the other's place.
    const QString before = state.value(QStringLiteral("CONDA_PREFIX"));
    QString path = state.value(QStringLiteral("PATH"));
    if (!before.isEmpty() && path.startsWith(before + QStringLiteral("/bin:"))) {
        path.remove(0, before.size() + 5);
        state.variables[QStringLiteral("PATH")].values = {path};
    }
    enter(*prefix + QStringLiteral("/bin"), state, false);
    state.exportTo(QStringLiteral("CONDA_PREFIX"), *prefix);
    state.exportTo(QStringLiteral("CONDA_DEFAULT_ENV"),
                   name.isEmpty() ? QStringLiteral("base") : name);
}

std::optional<CommandEvaluator::Flow> CommandEvaluator::runConda(const ShellWords &words,
                                                                 ShellState &state)
{
    const QStringList withValue{QStringLiteral("-n"),
                                QStringLiteral("--name"),
                                QStringLiteral("-p"),
                                QStringLiteral("--prefix"),
                                QStringLiteral("--cwd"),
                                QStringLiteral("-r"),
                                QStringLiteral("--root-prefix"),
                                QStringLiteral("-e"),
                                QStringLiteral("--env"),
                                QStringLiteral("--label"),
                                QStringLiteral("-a"),
                                QStringLiteral("--attach")};
    const LauncherOptions global = launcherOptions(words, 1, withValue);
    const QString verb = global.next < words.size() ? words[global.next].text : QString();
    ShellState own = state;
    if (const QString root = global.value("-r", "--root-prefix"); !root.isEmpty())
        own.set(QStringLiteral("MAMBA_ROOT_PREFIX"), root);
    state.status = Tri::Unknown;
    if (verb == QLatin1String("activate")) {
        const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
        const QString asked = options.value("-n", "--name") + options.value("-p", "--prefix");
        if (options.next < words.size() && !words[options.next].known) {
            doubt();
            return Flow::Next;
        }
        activateConda(options.next < words.size() ? words[options.next].text : asked, state);
        return Flow::Next;
    }
    if (verb == QLatin1String("deactivate")) {
        const QString start = state.value(QStringLiteral("CONDA_PREFIX")) + QStringLiteral("/bin:");
        const QString path = state.value(QStringLiteral("PATH"));
        if (path.startsWith(start))
            state.variables[QStringLiteral("PATH")].values = {path.mid(start.size())};
        state.variables.remove(QStringLiteral("CONDA_PREFIX"));
        state.status = Tri::Yes;
        return Flow::Next;
    }
    if (verb == QLatin1String("run")) {
        const LauncherOptions options = launcherOptions(words, global.next + 1, withValue);
        if (const QString root = options.value("-r", "--root-prefix"); !root.isEmpty())
            own.set(QStringLiteral("MAMBA_ROOT_PREFIX"), root);
        QString name = options.value("-n", "--name");
        if (name.isEmpty())
            name = options.value("-p", "--prefix");
        const QString active = own.value(QStringLiteral("CONDA_PREFIX"));
        if (name.isEmpty() && !active.isEmpty())
            name = active;
        if (const QString folder = options.value("--cwd"); !folder.isEmpty())
            changeFolder({{QStringLiteral("cd")}, {folder}}, own);
        const size_t failed = failures.size();
        for (size_t i = global.next + 1; i + 1 < options.next; ++i) {
            // micromamba's: what the program has besides.
            const bool isOwn = words[i].text == QLatin1String("-e") || words[i].text == QLatin1String("--env");
            if (isOwn && words[i + 1].text.contains(u'='))
                assignWord(words[i + 1].text, words[i + 1].known, own, true);
        }
        activateConda(name, own);
        if (failures.size() > failed) {
            state.status = Tri::No;
            return Flow::Next;
        }
        const Flow flow = options.next < words.size()
                              ? runWords(wordsFrom(words, options.next), own, true)
                              : Flow::Next;
        state.status = own.status;
        return flow == Flow::Found ? flow : Flow::Next;
    }
    // The hook defines the shell function, which is known here without it.
    if (verb.startsWith(QLatin1String("shell")) || verb == QLatin1String("init")) {
        say({});
        state.status = Tri::Yes;
        return Flow::Next;
    }
    const bool asksForRoot = verb == QLatin1String("info") && global.next + 2 == words.size() &&
                             words.back().text == QLatin1String("--base");
    const auto root = asksForRoot ? condaRoot(own) : std::nullopt;
    say(root.value_or(QString()) + u'\n', root.has_value());
    return Flow::Next;
}

} // namespace gearaudit
