#include "core/images/probe_script.h"

#include "core/base/resources.h"
#include "core/images/command_interpreter.h"

#include <QFile>
#include <QRegularExpression>

namespace gearaudit
{

namespace
{
/// What the platform gives a gear whose manifest sets none (see domain.md of the audit's notes: the
/// image's own PATH is not carried over).
constexpr auto platformPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

QByteArray quoted(QByteArray value)
{
    value.replace('\0', "");
    value.replace("'", "'\\''");
    return '\'' + value + '\'';
}

QByteArray quoted(const QString &value) { return quoted(value.toUtf8()); }

QByteArray resource(const QString &name)
{
    ensureResources();
    QFile file(QStringLiteral(":/probe/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names that no shell can assign, or that assigning would end the subshell or change how it works.
bool isForProgramsOnly(const QString &name)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    static const QRegularExpression own(
        QStringLiteral("^(BASH.*|SHELLOPTS|POSIXLY_CORRECT|E?UID|E?GID|PPID|PWD|OLDPWD|IFS|OPT.*|ENV|"
                       "_|KSH_VERSION|SECONDS|RANDOM|LINENO|PS[1-4]|FCEDIT|TMOUT)$"));
    return identifier.match(name).hasMatch() && !own.match(name).hasMatch();
}

QString value(const Environment &environment, const QString &name)
{
    for (const EnvironmentVariable &variable : environment) {
        if (variable.name == name)
            return variable.value;
    }
    return {};
}

QByteArray path(const Environment &environment)
{
    const QString own = value(environment, QStringLiteral("PATH"));
    static const QString stray = QStringLiteral("PATH=");
    const QString plain = own.startsWith(stray) ? own.mid(stray.size()) : own;
    return plain.isEmpty() ? QByteArray(platformPath) : plain.toUtf8();
}

QByteArray lines(const QStringList &items)
{
    QStringList plain = items;
    plain.removeIf([](const QString &item) { return item.contains(QLatin1Char('\n')); });
    return plain.join(QLatin1Char('\n')).toUtf8();
}

QByteArray contextFunction(int number, const ProbeContext &context)
{
    const CommandHints hints = commandHints(context);
    const QString home = value(context.environment, QStringLiteral("HOME"));
    return "context_" + QByteArray::number(number) + "() {\npath=" + quoted(path(context.environment))
        + "\nhome=" + (home.isEmpty() ? QByteArray("${HOME-}") : quoted(home)) + "\nnamed="
        + quoted(lines(hints.folders)) + "\nprograms=" + quoted(lines(hints.programs)) + "\n}\n";
}

QByteArray environmentFunction(int number, const Environment &environment)
{
    QByteArray text = "environment_" + QByteArray::number(number) + "() {\nexport PATH="
        + quoted(path(environment)) + '\n';
    for (const EnvironmentVariable &variable : environment) {
        if (variable.name != QLatin1String("PATH") && isForProgramsOnly(variable.name))
            text += "export " + variable.name.toUtf8() + '=' + quoted(variable.value) + '\n';
    }
    // What makes an interpreter stop, chatter or write, and says nothing about what is installed.
    text += "unset PYTHONVERBOSE PYTHONINSPECT PYTHONDEBUG PYTHONPROFILEIMPORTTIME PYTHONWARNINGS "
            "PYTHONSTARTUP PYTHONDUMPREFS PYTHONBREAKPOINT\n"
            "export PYTHONIOENCODING=utf-8 PYTHONDONTWRITEBYTECODE=1\n}\n";
    return text;
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

QByteArray probeScript(const QByteArray &nonce, const std::vector<ProbeContext> &contexts,
                       const ProbeLimits &limits)
{
    QByteArray numbers;
    QByteArray groups;
    QByteArray functions;
    for (int i = 0; i < int(contexts.size()); ++i) {
        numbers += ' ' + QByteArray::number(i);
        functions += contextFunction(i, contexts[i]);
        if (environmentNumber(contexts, i) != i)
            continue;
        groups += ' ' + QByteArray::number(i);
        functions += environmentFunction(i, contexts[i].environment);
    }
    // ulimit counts in blocks of 512 bytes. The braces make the shell read all before it runs any.
    return "{\nnonce=" + quoted(nonce) + "\nroot=" + quoted(limits.root)
        + "\nlimit=" + QByteArray::number(qint64(limits.perInterpreter.count()))
        + "\nbytes=" + QByteArray::number(limits.bytesPerAnswer)
        + "\nblocks=" + QByteArray::number(limits.bytesPerAnswer / 512)
        + "\ncontexts='" + numbers.trimmed() + "'\ngroups='" + groups.trimmed()
        + "'\nprogram=" + quoted(resource(QStringLiteral("probe.py"))) + '\n' + functions
        + resource(QStringLiteral("probe.sh")) + "}\n";
}

} // namespace gearaudit
