#include "core/images/facts/probe_facts.h"

#include "core/images/facts/freeze_reading.h"
#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{
// Bounds, for an image may hold any number of anything: nothing real comes near them.
constexpr int mostNames = 2000;   ///< of interpreters and pips
constexpr int mostFolders = 2000; ///< of one PATH
constexpr int mostNotes = 200;
constexpr int ofTheImage = -1;    ///< in place of an environment's number
constexpr int mostFiles = 20'000; ///< that texts name
constexpr qsizetype longestWords = 4096; ///< of one that is asked for its version

/// The first word of a line, which is taken off it. What is left may hold spaces: paths come last.
QString takeWord(QString &line)
{
    const qsizetype space = line.indexOf(u' ');
    const QString word = line.left(space);
    line = space < 0 ? QString() : line.mid(space + 1);
    return word;
}

/// What the image may say through us is short and on one line.
QString lastWords(const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.last().simplified().left(200);
}

/// Of the words of `-V`; Python 2.7 and older say them on stderr, PyPy adds its own line.
QString versionIn(const QString &words)
{
    static const QRegularExpression spoken(QStringLiteral("^Python (\\d+\\.\\d+[0-9A-Za-z.]*)"),
                                           QRegularExpression::MultilineOption);
    return spoken.match(words).captured(1);
}

/// Reads the lines. Their numbers come from the script, but the output may be damaged: none is used
/// as an index.
class FactsReader
{
public:
    ProbeFacts read(const ProbeFrames &frames)
    {
        for (const QByteArray &line : frames.lines)
            readLine(QString::fromUtf8(line));
        std::erase_if(m_facts.interpreters,
                      [](const auto &item) { return item.second.paths.isEmpty(); });
        std::erase_if(m_facts.pips, [](const auto &item) { return item.second.paths.isEmpty(); });
        for (auto it = frames.captures.cbegin(); it != frames.captures.cend(); ++it)
            readCapture(QString::fromUtf8(it.key()), it.value());
        for (const auto &[environment, note] : m_notes) {
            const bool isOfAll = environment == ofTheImage;
            addOnce(isOfAll ? m_facts.notes : m_facts.notesOf[environment],
                    QStringLiteral("note %1").arg(environment), sentence(note, environment),
                    mostNotes);
        }
        for (const QString &what : m_cut)
            m_facts.notes
                << QStringLiteral("there are too many %1, the rest was left out").arg(what);
        return std::move(m_facts);
    }

private:
    /// `scope` tells lists apart: searching a list for each of its items would take for ever.
    bool addOnce(QStringList &list, const QString &scope, const QString &item, int most)
    {
        if (item.isEmpty() || m_seen.contains({scope, item}))
            return true;
        if (list.size() >= most)
            return false;
        m_seen.insert({scope, item});
        list << item;
        return true;
    }
    /// "NUMBER PATH"
    template <class Seen>
    void addName(std::map<int, Seen> &found, const QString &kind, QString line)
    {
        const QString number = takeWord(line);
        QStringList &paths = found[number.toInt()].paths;
        const qsizetype before = paths.size();
        const int most = int(before) + mostNames - m_names;
        if (!addOnce(paths, kind + number, line, most))
            cut(QStringLiteral("names of interpreters and pips"));
        m_names += int(paths.size() - before);
    }
    void cut(const QString &what)
    {
        if (!m_cut.contains(what))
            m_cut << what;
    }

    void readLine(QString line)
    {
        const QString what = takeWord(line);
        if (what == QLatin1String("home"))
            m_facts.home = line;
        else if (what == QLatin1String("work"))
            m_facts.workingFolder = line;
        else if (what == QLatin1String("lies"))
            m_facts.lies.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
        else if (what == QLatin1String("dir"))
            readFolder(line);
        else if (what == QLatin1String("python"))
            addName(m_facts.interpreters, QStringLiteral("python"), line);
        else if (what == QLatin1String("real"))
            m_facts.interpreters[takeWord(line).toInt()].real = line;
        else if (what == QLatin1String("venv"))
            m_facts.interpreters[line.toInt()].environment = true;
        else if (what == QLatin1String("pip"))
            addName(m_facts.pips, QStringLiteral("pip"), line);
        else if (what == QLatin1String("runs"))
            readRuns(line);
        else if (what == QLatin1String("guarded"))
            m_facts.isGuarded = true;
        else if (what == QLatin1String("file"))
            readFile(line);
        else if (what == QLatin1String("names"))
            readNames(line);
        else if (what == QLatin1String("evidence"))
            addEvidence(line, {});
        else if (what == QLatin1String("note"))
            m_notes.push_back({ofTheImage, line});
        else if (what == QLatin1String("watched"))
            readStartLine(m_facts.starts[takeWord(line).toInt()], line);
        else if (what == QLatin1String("note-of"))
            readNoteOf(line);
    }

    void readNoteOf(QString line)
    {
        const int environment = takeWord(line).toInt();
        if (line == QLatin1String("late"))
            m_facts.late.insert(environment);
        else
            m_notes.push_back({environment, line});
    }

    /// "KIND PATH", and behind a tab where its links end.
    void readFile(QString line)
    {
        static const QHash<QString, SeenFile::Kind> kinds{
            {QStringLiteral("-"), SeenFile::Kind::Missing},
            {QStringLiteral("l"), SeenFile::Kind::Dangling},
            {QStringLiteral("f"), SeenFile::Kind::File},
            {QStringLiteral("x"), SeenFile::Kind::Program},
            {QStringLiteral("d"), SeenFile::Kind::Folder}};
        const QString kind = takeWord(line);
        const QString path = line.section(u'\t', 0, 0);
        if (!kinds.contains(kind) || m_facts.files.size() >= mostFiles)
            return;
        const QString target = line.section(u'\t', 1);
        m_facts.files.insert(path, {kinds.value(kind), target == path ? QString() : target});
    }
    /// A folder, and behind a tab its names with slashes between them.
    void readNames(const QString &line)
    {
        if (m_facts.listings.size() < mostFolders)
            m_facts.listings.insert(line.section(u'\t', 0, 0),
                                    line.section(u'\t', 1).split(u'/', Qt::SkipEmptyParts));
    }

    void addEvidence(const QString &path, const QByteArray &start)
    {
        if (m_facts.evidence.size() < mostEvidence)
            m_facts.evidence.insert(path, start.left(evidenceBytes));
    }

    void readFolder(QString line)
    {
        const bool image = takeWord(line) == QLatin1String("image");
        const int context = takeWord(line).toInt();
        QStringList &folders = image ? m_facts.imagePath : m_facts.gearPath[context];
        const QString scope = image ? QStringLiteral("image") : QString::number(context);
        if (!addOnce(folders, scope, line, mostFolders))
            cut(QStringLiteral("folders on a PATH"));
    }

    void readRuns(QString line)
    {
        SeenPip &pip = m_facts.pips[takeWord(line).toInt()];
        const QString word = takeWord(line);
        pip.target = line;
        if (word == QLatin1String("by"))
            pip.runs = SeenPip::Runs::Interpreter;
        else if (word == QLatin1String("dead"))
            pip.runs = SeenPip::Runs::Missing;
        else if (word == QLatin1String("env"))
            pip.runs = SeenPip::Runs::Name;
    }

    void readCapture(QString name, const QByteArray &content)
    {
        const QString what = takeWord(name);
        if (what == QLatin1String("text")) {
            m_facts.texts.insert(name, QString::fromUtf8(content));
            return;
        }
        if (what == QLatin1String("evidence"))
            return addEvidence(name, content);
        const auto start = m_facts.starts.find(name.toInt());
        if (start != m_facts.starts.end() && what == QLatin1String("watched-arguments"))
            return readStartArguments(*start, content);
        if (start != m_facts.starts.end() && what == QLatin1String("watched-environment"))
            return readStartEnvironment(*start, content);
        const int first = takeWord(name).toInt();
        const int second = name.toInt();
        const auto pip = m_facts.pips.find(second);
        if (pip != m_facts.pips.end() && what == QLatin1String("pip-version"))
            pip->second.versionWords.insert(first, wordsOf(content, pip->second.paths.first()));
        else if (pip != m_facts.pips.end() && what == QLatin1String("pip-freeze"))
            readFreezeOf(pip->second, first, content);

        const auto seen =
            m_facts.interpreters.find(what == QLatin1String("files") ? first : second);
        if (seen == m_facts.interpreters.end())
            return;
        SeenInterpreter &interpreter = seen->second;
        if (what == QLatin1String("answer"))
            readAnswer(interpreter, first, content);
        else if (what == QLatin1String("said") || what == QLatin1String("said-err"))
            interpreter.said[first] += wordsOf(content, interpreter.paths.first()) + u'\n';
        else if (what == QLatin1String("error"))
            interpreter.trouble.insert(first, lastWords(content));
        else if (what == QLatin1String("files"))
            readFiles(interpreter, content);
    }

    QString wordsOf(const QByteArray &content, const QString &path)
    {
        if (content.size() > longestWords)
            cut(QStringLiteral("words about the version of %1").arg(path.left(200)));
        return QString::fromUtf8(content.left(longestWords));
    }

    void readFiles(SeenInterpreter &interpreter, const QByteArray &content)
    {
        const QString &lying =
            interpreter.real.isEmpty() ? interpreter.paths.first() : interpreter.real;
        interpreter.files = readFilesBeside(content, fileName(lying));
        if (interpreter.files.isCut)
            cut(QStringLiteral("packages, or too long ones, beside %1")
                    .arg(shownPath(interpreter)));
    }

    void readAnswer(SeenInterpreter &interpreter, int environment, const QByteArray &content)
    {
        InterpreterAnswer answer = readInterpreterAnswer(content);
        if (answer.isCut)
            cut(QStringLiteral("packages, or too long ones, in %1").arg(shownPath(interpreter)));
        interpreter.answers.insert(environment, std::move(answer));
    }
    void readFreezeOf(SeenPip &pip, int environment, const QByteArray &content)
    {
        QString text = QString::fromUtf8(content);
        if (boundFreeze(text))
            cut(QStringLiteral("packages, or too long ones, by %1")
                    .arg(pip.paths.first().left(200)));
        pip.freeze.insert(environment, text);
    }
    static QString shownPath(const SeenInterpreter &interpreter)
    {
        return interpreter.paths.first().left(200);
    }

    QString sentence(QString note, int environment) const
    {
        const QString what = takeWord(note);
        if (what == QLatin1String("stopped")) {
            const QString seconds = takeWord(note);
            return QStringLiteral("%1 did not answer within %2 s").arg(subject(note, environment), seconds);
        }
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

    QString failure(const QString &path, const QString &status, int environment) const
    {
        const int number = m_facts.interpreterAt(path);
        const SeenInterpreter seen =
            number != 0 ? m_facts.interpreters.at(number) : SeenInterpreter();
        if (!versionIn(seen.said.value(environment)).isEmpty())
            return QStringLiteral("%1 does not run Python, all it tells is its version").arg(path);
        if (status == QLatin1String("0"))
            return QStringLiteral("%1 ended without an answer").arg(path);
        const QString trouble = seen.trouble.value(environment);
        const QString words = trouble.isEmpty() ? QString() : QStringLiteral(": ") + trouble;
        return QStringLiteral("%1 failed with status %2%3")
            .arg(subject(path, environment), status, words);
    }

    /// An interpreter that said who it is failed at its pip.
    QString subject(const QString &path, int environment) const
    {
        const int number = m_facts.interpreterAt(path);
        const bool isKnown =
            number != 0 &&
            m_facts.interpreters.at(number).answers.value(environment).identified;
        return isKnown ? path + QStringLiteral(" -m pip") : path;
    }

    ProbeFacts m_facts;
    std::vector<std::pair<int, QString>> m_notes; ///< with the environment that each is of
    QSet<std::pair<QString, QString>> m_seen;
    int m_names = 0;
    QStringList m_cut; ///< what there was too much of
};
} // namespace

InterpreterAnswer SeenInterpreter::answer(int context) const
{
    InterpreterAnswer known = answers.value(context);
    if (known.identified)
        return known;
    known.version = versionIn(said.value(context));
    if (known.version.isEmpty()) {
        known.version = files.version;
        known.evidence = files.evidence;
    }
    known.prefix = folderName(folderName(environment || real.isEmpty() ? paths.first() : real));
    known.base = known.prefix;
    known.conda = files.conda;
    known.installed = files.installed;
    if (said.value(context).contains(QLatin1String("PyPy")))
        known.implementation = QStringLiteral("PyPy");
    return known;
}

InterpreterIndex::InterpreterIndex(const ProbeFacts &facts) : m_facts(facts)
{
    const auto add = [this](const QString &path, int number) {
        if (number != 0 && !m_numbers.contains(path))
            m_numbers.insert(path, number);
    };
    for (const auto &[number, seen] : facts.interpreters) {
        for (const QString &path : seen.paths)
            add(path, number);
        if (number != 0 && !seen.real.isEmpty() && !m_real.contains(seen.real))
            m_real.insert(seen.real, number);
    }
}

int InterpreterIndex::at(const QString &path) const
{
    const QString lying = m_facts.physical(folderName(path)) + u'/' + fileName(path);
    int first = 0;
    for (const int number : {m_numbers.value(path), m_numbers.value(lying), m_real.value(lying)}) {
        if (number != 0 && (first == 0 || number < first))
            first = number;
    }
    return first;
}

int ProbeFacts::interpreterAt(const QString &path) const
{
    const QString lying = physical(folderName(path)) + u'/' + fileName(path);
    for (const auto &[number, seen] : interpreters) {
        if (seen.paths.contains(path) || seen.paths.contains(lying) || seen.real == lying)
            return number;
    }
    return 0;
}

ProbeFacts readProbeFacts(const ProbeFrames &frames)
{
    return FactsReader().read(frames);
}

} // namespace gearaudit
