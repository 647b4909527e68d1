#include "core/images/facts/seen_start.h"

#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qsizetype longest = 65'536; ///< of what a process was started with
constexpr qsizetype mostArguments = 2000;

QList<QByteArray> stringsIn(const QByteArray &content)
{
    QList<QByteArray> strings = content.left(longest).split('\0');
    if (strings.last().isEmpty())
        strings.removeLast();
    return strings;
}
} // namespace

void readStartLine(SeenStart &start, const QString &line)
{
    const QString what = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (what == QLatin1String("saw")) {
        start.interpreter = rest.section(u' ', 0, 0).toInt();
        start.program = rest.section(u' ', 1);
        start.failure.clear();
    } else if (what == QLatin1String("ran")) {
        start.folder = rest;
    } else if (what == QLatin1String("late")) {
        start.failure = QStringLiteral("its command started no Python within %1 s").arg(rest.toInt());
    } else if (what == QLatin1String("ended")) {
        start.failure =
            QStringLiteral("its command ended with status %1 before a Python was seen").arg(rest.toInt());
    } else if (what == QLatin1String("lost")) {
        start.failure = QStringLiteral("its command did not let itself be watched");
    } else if (what == QLatin1String("bashless")) {
        start.failure = QStringLiteral("the image has no bash, which its PATH is written for");
    } else if (what == QLatin1String("blind")) {
        start.failure = QStringLiteral("the image does not let its processes be watched");
    }
}

void readStartArguments(SeenStart &start, const QByteArray &content)
{
    const QList<QByteArray> strings = stringsIn(content);
    for (const QByteArray &one : strings.first(std::min(strings.size(), mostArguments)))
        start.arguments << QString::fromUtf8(one);
}

void readStartEnvironment(SeenStart &start, const QByteArray &content)
{
    static const QSet<QByteArray> heeded{"VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "PATH", "HOME",
                                         "NIX_PYTHONEXECUTABLE", "NIX_PYTHONPREFIX"};
    for (const QByteArray &one : stringsIn(content)) {
        const qsizetype sign = one.indexOf('=');
        if (heeded.contains(one.left(sign)))
            start.environment.insert(QString::fromUtf8(one.left(sign)), QString::fromUtf8(one.mid(sign + 1)));
    }
}

} // namespace gearaudit
