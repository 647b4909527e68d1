#include "core/images/probe_facts.h"

#include "core/images/interpreter_name.h"

namespace gearaudit
{

namespace
{
/// The first word of a line, which is taken off it. What is left may hold spaces: paths come last.
QString takeWord(QString &line)
{
    const qsizetype space = line.indexOf(QLatin1Char(' '));
    const QString word = line.left(space);
    line = space < 0 ? QString() : line.mid(space + 1);
    return word;
}

void readRuns(const QString &word, const QString &target, SeenPip &pip)
{
    pip.target = target;
    if (word == QLatin1String("by"))
        pip.runs = SeenPip::Runs::Interpreter;
    else if (word == QLatin1String("dead"))
        pip.runs = SeenPip::Runs::Missing;
    else if (word == QLatin1String("env"))
        pip.runs = SeenPip::Runs::Name;
}

/// Numbers come from the script, but its output may be damaged: none is used as an index.
void readLine(QString line, ProbeFacts &facts)
{
    const QString what = takeWord(line);
    if (what == QLatin1String("home")) {
        facts.home = line;
    } else if (what == QLatin1String("lies")) {
        facts.lies.insert(line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1));
    } else if (what == QLatin1String("dir")) {
        const bool image = takeWord(line) == QLatin1String("image");
        const int context = takeWord(line).toInt();
        QStringList &path = image ? facts.imagePath : facts.gearPath[context];
        if (!path.contains(line))
            path << line;
    } else if (what == QLatin1String("python")) {
        SeenInterpreter &seen = facts.interpreters[takeWord(line).toInt()];
        if (!seen.paths.contains(line))
            seen.paths << line;
    } else if (what == QLatin1String("real")) {
        facts.interpreters[takeWord(line).toInt()].real = line;
    } else if (what == QLatin1String("venv")) {
        facts.interpreters[line.toInt()].environment = true;
    } else if (what == QLatin1String("pip")) {
        facts.pips[takeWord(line).toInt()].path = line;
    } else if (what == QLatin1String("runs")) {
        SeenPip &pip = facts.pips[takeWord(line).toInt()];
        const QString word = takeWord(line);
        readRuns(word, line, pip);
    }
}

void readCapture(QString name, const QByteArray &content, ProbeFacts &facts)
{
    const QString what = takeWord(name);
    if (what == QLatin1String("text")) {
        facts.texts.insert(name, QString::fromUtf8(content));
        return;
    }
    const int environment = takeWord(name).toInt();
    const int number = name.toInt();
    if (what == QLatin1String("answer")) {
        const auto seen = facts.interpreters.find(number);
        if (seen != facts.interpreters.end())
            seen->second.answers.insert(environment, readInterpreterAnswer(content));
    }
}
} // namespace

int ProbeFacts::interpreterAt(const QString &path) const
{
    const QString lying = physical(folderName(path)) + QLatin1Char('/') + fileName(path);
    for (const auto &[number, seen] : interpreters) {
        if (seen.paths.contains(path) || seen.paths.contains(lying) || seen.real == lying)
            return number;
    }
    return 0;
}

ProbeFacts readProbeFacts(const ProbeFrames &frames)
{
    ProbeFacts facts;
    for (const QByteArray &line : frames.lines)
        readLine(QString::fromUtf8(line), facts);
    std::erase_if(facts.interpreters, [](const auto &item) { return item.second.paths.isEmpty(); });
    std::erase_if(facts.pips, [](const auto &item) { return item.second.path.isEmpty(); });
    for (auto it = frames.captures.cbegin(); it != frames.captures.cend(); ++it)
        readCapture(QString::fromUtf8(it.key()), it.value(), facts);
    return facts;
}

} // namespace gearaudit
