#include "core/images/command/watched_start.h"

#include "core/images/facts/interpreter_name.h"

#include <QDir>

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Options of an interpreter that take the next argument (cmdline in the manual of Python).
bool takesValue(const QString &option)
{
    return option == QLatin1String("-W") || option == QLatin1String("-X") || option == QLatin1String("-Q") ||
           option == QLatin1String("--check-hash-based-pycs");
}

/// "-Im" is -I and -m.
bool endsIn(const QString &option, QChar letter)
{
    if (option.size() < 2 || !option.endsWith(letter) || option.startsWith(QLatin1String("--")))
        return false;
    const QStringView before = QStringView(option).mid(1, option.size() - 2);
    return std::all_of(before.begin(), before.end(),
                       [](QChar one) { return QStringLiteral("bBdEhiIOPqRsStuvx3").contains(one); });
}

/// Whether the name is an interpreter of the findings, and the file that ran the one it ends at. A
/// process whose file is not known is taken by its name.
bool isIt(const QString &name, const SeenStart &seen, const InterpreterIndex &index, const ProbeFacts &facts)
{
    const int number = index.at(name);
    if (number == 0)
        return false;
    if (seen.interpreter == 0 && seen.program.isEmpty())
        return true;
    if (number == seen.interpreter || index.at(seen.program) == number)
        return true;
    const SeenInterpreter &found = facts.interpreters.at(number);
    const auto sameFile = [&](const QString &path) { return !path.isEmpty() && path == seen.program; };
    if (sameFile(found.real))
        return true;
    // An environment's own is a link to, or a copy of, the file that ran.
    bool isTold = false;
    for (const InterpreterAnswer &answer : found.answers) {
        if (sameFile(answer.real))
            return true;
        isTold = isTold || !answer.real.isEmpty();
    }
    const SeenFile file = facts.files.value(name);
    return sameFile(file.target) || (found.environment && !isTold);
}

/// The interpreter that knows itself by this prefix and whose file is the one that ran; empty for none.
QString ofPrefix(const QString &prefix, const SeenStart &seen, const ProbeFacts &facts)
{
    for (const auto &[number, found] : facts.interpreters) {
        for (const InterpreterAnswer &answer : found.answers) {
            const bool isFile = answer.real == seen.program || found.real == seen.program;
            if (!seen.program.isEmpty() && answer.prefix == prefix && isFile)
                return found.paths.value(0);
        }
    }
    return {};
}

QString cleanPath(const QString &path, const QString &folder)
{
    return QDir::cleanPath(path.startsWith(u'/') ? path : folder + u'/' + path);
}
} // namespace

QString watchedInterpreter(const SeenStart &seen, const ProbeFacts &facts)
{
    if (!seen.failure.isEmpty())
        return {};
    const InterpreterIndex index(facts);
    const QString folder = seen.folder.isEmpty() ? facts.workingFolder : seen.folder;
    const QString home = seen.environment.value(QStringLiteral("HOME"), facts.home);
    // A wrapper tells the one that it starts who it is.
    if (const QString told = seen.environment.value(QStringLiteral("NIX_PYTHONEXECUTABLE")); index.at(told) != 0)
        return told;
    for (const char *const name : {"NIX_PYTHONPREFIX", "PYTHONHOME"}) {
        const QString prefix = seen.environment.value(QLatin1String(name)).section(u':', 0, 0);
        const QString found = prefix.isEmpty() ? QString() : ofPrefix(prefix, seen, facts);
        if (!found.isEmpty())
            return found;
    }
    const QString own = seen.arguments.value(0);
    if (own.contains(u'/')) {
        const QString name = cleanPath(own, folder);
        if (isIt(name, seen, index, facts))
            return name;
    } else if (!own.isEmpty()) {
        for (const QString &entry : seen.environment.value(QStringLiteral("PATH")).split(u':')) {
            // As bash takes it: a tilde is the home.
            const bool isHome = entry == QLatin1String("~") || entry.startsWith(QLatin1String("~/"));
            const QString where = isHome ? home + entry.mid(1) : entry;
            const QString name = cleanPath((where.isEmpty() ? QString() : where + u'/') + own, folder);
            if (index.at(name) == 0)
                continue;
            if (isIt(name, seen, index, facts))
                return name;
            break; // the first of that name is what its PATH has; a shim of it has other words
        }
    }
    const QString active = seen.environment.value(QStringLiteral("VIRTUAL_ENV"));
    for (const char *name : {"/bin/python", "/bin/python3"}) {
        if (!active.isEmpty() && isIt(active + QLatin1String(name), seen, index, facts))
            return active + QLatin1String(name);
    }
    if (index.at(seen.program) != 0)
        return seen.program;
    const auto same = facts.interpreters.find(seen.interpreter);
    return same == facts.interpreters.end() ? QString() : same->second.paths.value(0);
}

QString scriptOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &one = arguments[i];
        if (takesValue(one))
            ++i;
        else if (endsIn(one, u'm'))
            return QStringLiteral("-m ") + arguments.value(i + 1);
        else if (endsIn(one, u'c'))
            return QStringLiteral("-c");
        else if (one == QLatin1String("--"))
            return arguments.value(i + 1);
        else if (!one.startsWith(u'-') && !one.isEmpty())
            return one;
        else if (one == QLatin1String("-"))
            return {};
    }
    return {};
}

CommandStart weighStart(CommandReading &reading, const ProbeFacts &facts, int context)
{
    CommandStart start;
    const InterpreterIndex index(facts);
    const auto seen = facts.starts.find(context);
    const bool isWatched = seen != facts.starts.end();
    const QString watched = isWatched ? watchedInterpreter(*seen, facts) : QString();
    const QString read = reading.inUse;
    if (watched.isEmpty()) {
        start.known = read.isEmpty() ? QString() : QStringLiteral("read");
        start.script = reading.script;
        if (isWatched)
            start.why = !seen->failure.isEmpty()
                            ? seen->failure
                            : QStringLiteral("its command started %1, which is none of the Pythons that were found")
                                  .arg(seen->program.isEmpty() ? seen->arguments.value(0) : seen->program);
        if (read.isEmpty()) {
            const QString reason = reasonLine(reading.why);
            const bool isBoth = !start.why.isEmpty() && !reason.isEmpty();
            start.why += (isBoth ? QStringLiteral("; ") : QString()) + reason;
        }
        return start;
    }
    const QString script = scriptOf(seen->arguments);
    start.script = script.isEmpty() ? reading.script : script;
    const bool isSame = watched == read || (index.at(read) != 0 && index.at(read) == index.at(watched));
    start.known = read.isEmpty() ? QStringLiteral("watched")
                  : isSame       ? QStringLiteral("both")
                                 : QStringLiteral("disagree");
    if (!isSame)
        start.read = read;
    if (!isSame || read.isEmpty()) {
        reading.inUse = watched;
        reading.started = watched;
        reading.script = start.script;
        reading.isSure = true;
        reading.why = {};
        if (!reading.named.contains(watched))
            reading.named << watched;
    }
    return start;
}

} // namespace gearaudit
