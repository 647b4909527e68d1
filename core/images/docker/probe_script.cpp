#include "core/images/docker/probe_script.h"

#include "core/base/resources.h"
#include "core/images/command/command_interpreter.h"
#include "core/images/command/gear_path.h"
#include "core/images/facts/image_evidence.h"

#include <QFile>
#include <QRegularExpression>

namespace gearaudit
{

namespace
{
/// The argument that makes the script run.
constexpr auto containerWord = "in-a-container";

QByteArray quoted(QByteArray value)
{
    value.replace('\0', "");
    value.replace("'", "'\\''");
    return '\'' + value + '\'';
}

QByteArray quoted(const QString &value)
{
    return quoted(value.toUtf8());
}

QByteArray resource(const QString &name)
{
    ensureResources();
    QFile file(QStringLiteral(":/probe/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Not: names that no shell can assign, that would end the subshell or change how it works, and
/// settings of pip, which would change or end its list.
bool isForPrograms(const QString &name)
{
    static const QRegularExpression identifier(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    static const QRegularExpression own(QStringLiteral(
        "\\A(BASH.*|SHELLOPTS|POSIXLY_CORRECT|E?UID|E?GID|PPID|PWD|OLDPWD|IFS|OPT.*|ENV|"
        "_|PIP_.*|KSH_VERSION|SECONDS|RANDOM|LINENO|PS[1-4]|FCEDIT|TMOUT)\\z"));
    return identifier.match(name).hasMatch() && !own.match(name).hasMatch();
}

/// The names that the script's own variables may have: all are in small letters.
bool isInTheWay(const QString &name)
{
    static const QRegularExpression small(QStringLiteral("\\A[a-z][a-z0-9_]*\\z"));
    return small.match(name).hasMatch();
}

/// Once unset, what the script sets under the same name is its own and is not exported.
QByteArray clearance(const EnvironmentVariables &image)
{
    QByteArray names;
    for (const EnvironmentVariable &variable : image) {
        if (isInTheWay(variable.name))
            names += ' ' + variable.name.toLatin1();
    }
    return names.isEmpty() ? QByteArray() : "unset" + names + '\n';
}

QString value(const EnvironmentVariables &environment, const QString &name)
{
    for (const EnvironmentVariable &variable : environment) {
        if (variable.name == name)
            return variable.value;
    }
    return {};
}

QByteArray path(const EnvironmentVariables &environment)
{
    return gearPath(environment).toUtf8();
}

QByteArray lines(const QStringList &items)
{
    QStringList plain = items;
    plain.removeIf([](const QString &item) { return item.contains(QLatin1Char('\n')); });
    return plain.join(QLatin1Char('\n')).toUtf8();
}

QByteArray contextFunction(int number, int group, const ProbeContext &context, const QByteArray &root)
{
    const CommandHints hints =
        commandHints(context, QString::fromUtf8(root) + QStringLiteral("/flywheel/v0"));
    const QString home = value(context.environment, QStringLiteral("HOME"));
    return "context_" + QByteArray::number(number) +
           "() {\npath=" + quoted(path(context.environment)) +
           "\nhome=" + (home.isEmpty() ? QByteArray("${HOME-}") : quoted(home)) +
           "\nnamed=" + quoted(lines(hints.folders)) +
           "\nprograms=" + quoted(lines(hints.programs)) + "\nfiles=" + quoted(lines(hints.files)) +
           "\nconfig=" + quoted(context.config.isEmpty() ? QByteArray(R"({"config":{},"inputs":{},"destination":{}})") : context.config) +
           "\nown_group=" + QByteArray::number(group) + "\ncommand=" + quoted(context.command.left(16384)) + "\n}\n";
}

/// The environment of everything that is asked. What makes an interpreter or pip stop, chatter or
/// write is taken away, and what would change pip's list; it says nothing of what is installed.
QByteArray environmentFunction(const QByteArray &name, const EnvironmentVariables &image,
                               const EnvironmentVariables &environment)
{
    QByteArray text = "environment_" + name + "() {\n";
    if (name != "none")
        text += "export PATH=" + quoted(path(environment)) + '\n';
    else
        text += "export PATH=\"$image_path\"\n";
    for (const EnvironmentVariable &variable : image) {
        if (isInTheWay(variable.name))
            text += "export " + variable.name.toUtf8() + '=' + quoted(variable.value) + '\n';
    }
    for (const EnvironmentVariable &variable : environment) {
        if (variable.name != QLatin1String("PATH") && isForPrograms(variable.name))
            text += "export " + variable.name.toUtf8() + '=' + quoted(variable.value) + '\n';
    }
    return text +
           "unset PYTHONVERBOSE PYTHONINSPECT PYTHONDEBUG PYTHONPROFILEIMPORTTIME PYTHONWARNINGS "
           "PYTHONSTARTUP PYTHONDUMPREFS PIP_USER PIP_LOCAL PIP_ALL PIP_EXCLUDE PIP_PATH "
           "PIP_FORMAT "
           "PIP_REQUIREMENT PIP_EXCLUDE_EDITABLE PIP_REQUIRE_VIRTUALENV PIP_PYTHON PIP_LOG "
           "PIP_QUIET "
           "PIP_VERBOSE\n"
           "export PYTHONIOENCODING=utf-8 PYTHONDONTWRITEBYTECODE=1 PIP_CONFIG_FILE=/dev/null "
           "PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_PYTHON_VERSION_WARNING=1\n}\n";
}
/// Calls a function of the script with the places of the files that tell what an image has beside Python.
/// Patterns, so without quotes: they are our own.
QByteArray evidenceFunction(const QByteArray &name, const QByteArray &called, bool withText)
{
    QByteArray text = name + "() {\n" + called;
    for (const QByteArray &pattern : evidencePatterns(withText))
        text += " \"$root\"" + pattern;
    return text + "\n}\n";
}
} // namespace

int environmentNumber(const std::vector<ProbeContext> &contexts, int context)
{
    for (int i = 0; i < context; ++i) {
        if (contexts[i].environment == contexts[context].environment)
            return i;
    }
    return context;
}

int environmentCount(const std::vector<ProbeContext> &contexts)
{
    int count = 0;
    for (int i = 0; i < int(contexts.size()); ++i)
        count += environmentNumber(contexts, i) == i ? 1 : 0;
    return count;
}

QStringList probeShellArguments()
{
    return {QStringLiteral("-s"), QLatin1String(containerWord)};
}

QByteArray probeScript(const QByteArray &nonce, const std::vector<ProbeContext> &contexts,
                       const ProbeLimits &limits, const EnvironmentVariables &image)
{
    QByteArray numbers;
    QByteArray groups;
    QByteArray functions = environmentFunction("none", image, {});
    for (int i = 0; i < int(contexts.size()); ++i) {
        numbers += ' ' + QByteArray::number(i);
        functions += contextFunction(i, environmentNumber(contexts, i), contexts[i], limits.root);
        if (environmentNumber(contexts, i) != i)
            continue;
        groups += ' ' + QByteArray::number(i);
        functions += environmentFunction(QByteArray::number(i), image, contexts[i].environment);
    }
    // ulimit counts in blocks of 512 bytes. The braces make the shell read all before it runs any.
    return "{\n[ \"${1-}\" = " + QByteArray(containerWord) +
           " ] || { echo 'This is for containers of gear-audit only.' >&2; exit 64; }\n" +
           clearance(image) + "nonce=" + quoted(nonce) + "\nroot=" + quoted(limits.root) +
           "\nlimit=" + QByteArray::number(qint64(limits.perInterpreter.count())) +
           "\nbudget=" + QByteArray::number(qint64(limits.perEnvironment.count())) +
           "\nbytes=" + QByteArray::number(limits.bytesPerAnswer) +
           "\nwatching=" + QByteArray::number(qint64(limits.perWatch.count())) +
           "\nblocks=" + QByteArray::number(limits.bytesPerAnswer / 512) + "\ncontexts='" +
           numbers.trimmed() + "'\ngroups='" + groups.trimmed() +
           "'\n" + evidenceFunction("each_evidence", "tell_evidence_text", true) +
           evidenceFunction("each_program", "tell_evidence_name", false) + "program=" + quoted(resource(QStringLiteral("probe.py"))) + '\n' + functions +
           resource(QStringLiteral("ground.sh")) + resource(QStringLiteral("find.sh")) +
           resource(QStringLiteral("read.sh")) + resource(QStringLiteral("ask.sh")) +
           resource(QStringLiteral("beside.sh")) + resource(QStringLiteral("watch.sh")) +
           resource(QStringLiteral("main.sh")) + "}\n";
}

} // namespace gearaudit
