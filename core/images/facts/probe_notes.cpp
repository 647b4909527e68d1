#include "core/images/facts/probe_notes.h"

#include <QRegularExpression>

namespace gearaudit
{

/// The first word of a line, which is taken off it. What is left may hold spaces: paths come last.
QString takeWord(QString &line)
{
    const qsizetype space = line.indexOf(u' ');
    const QString word = line.left(space);
    line = space < 0 ? QString() : line.mid(space + 1);
    return word;
}

/// Of the words of `-V`; Python 2.7 and older say them on stderr, PyPy adds its own line.
QString versionIn(const QString &words)
{
    static const QRegularExpression spoken(QStringLiteral("^Python (\\d+\\.\\d+[0-9A-Za-z.]*)"),
                                           QRegularExpression::MultilineOption);
    return spoken.match(words).captured(1);
}

QString ProbeNotes::sentence(QString note, int environment) const
{
    const QString what = takeWord(note);
    if (what == QLatin1String("stopped")) {
        const QString seconds = takeWord(note);
        return QStringLiteral("%1 did not answer within %2 s").arg(subject(note, environment), seconds);
    }
    if (what == QLatin1String("killed"))
        return QStringLiteral("%1 was killed, most likely because it took more memory than it may")
            .arg(subject(note, environment));
    if (what == QLatin1String("failed")) {
        const QString status = takeWord(note);
        return failure(note, status, environment);
    }
    if (what == QLatin1String("plain"))
        return QStringLiteral("%1 answers only without the gear's environment").arg(note);
    if (what == QLatin1String("many"))
        return QStringLiteral(
            "there are more than 64 interpreters or pips, the rest was not asked");
    if (what == QLatin1String("search"))
        return QStringLiteral("the disk could not be searched to its end");
    if (what == QLatin1String("no-folder"))
        return QStringLiteral(
            "no folder of the image can be written to, nothing could be asked");
    if (what == QLatin1String("alive"))
        return QStringLiteral("what a program of the image had started could not be ended");
    return {};
}

QString ProbeNotes::failure(const QString &path, const QString &status, int environment) const
{
    const int number = m_index.at(path);
    // By reference: what it answered may be large, and there may be a note for each.
    static const SeenInterpreter none;
    const SeenInterpreter &seen = number != 0 ? m_facts.interpreters.at(number) : none;
    if (!versionIn(seen.said.value(environment)).isEmpty())
        return QStringLiteral("%1 does not run Python, all it tells is its version").arg(path);
    if (status == QLatin1String("0"))
        return QStringLiteral("%1 ended without an answer").arg(path);
    const QString trouble = seen.trouble.value(environment);
    const QString words = trouble.isEmpty() ? QString() : QStringLiteral(": ") + trouble;
    return QStringLiteral("%1 failed with status %2%3")
        .arg(subject(path, environment), status, words);
}

QString ProbeNotes::subject(const QString &path, int environment) const
{
    const int number = m_index.at(path);
    if (number == 0)
        return path;
    const auto &answers = m_facts.interpreters.at(number).answers;
    const auto answer = answers.constFind(environment);
    const bool isKnown = answer != answers.cend() && answer->identified;
    return isKnown ? path + QStringLiteral(" -m pip") : path;
}

} // namespace gearaudit
