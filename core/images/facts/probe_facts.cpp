#include "core/images/facts/probe_facts.h"

#include "core/images/facts/freeze_reading.h"
#include "core/images/facts/interpreter_name.h"
#include "core/images/facts/probe_notes.h"

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
constexpr std::size_t mostNotesInAll = 2000;
constexpr qsizetype mostLinks = 20'000; ///< folders that are links, and environments that are told of
constexpr int ofTheImage = -1;    ///< in place of an environment's number
constexpr int mostFiles = 20'000; ///< that texts name
constexpr qsizetype longestWords = 4096; ///< of one that is asked for its version

/// What the image may say through us is short and on one line.
QString lastWords(const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.last().simplified().left(200);
}

/// Reads the lines. Their numbers come from the script, but the output may be damaged: none is used
/// as an index.
class FactsReader
{
public:
    explicit FactsReader(ReadingTime &time) : m_time(time) {}

    ProbeFacts read(const ProbeFrames &frames)
    {
        if (frames.isCut)
            cut(QStringLiteral("lines of the probe"));
        for (const QByteArray &line : frames.lines) {
            if (!m_time.spend())
                break;
            readLine(QString::fromUtf8(line));
        }
        std::erase_if(m_facts.interpreters,
                      [](const auto &item) { return item.second.paths.isEmpty(); });
        std::erase_if(m_facts.pips, [](const auto &item) { return item.second.paths.isEmpty(); });
        for (auto it = frames.captures.cbegin(); it != frames.captures.cend(); ++it) {
            if (!m_time.spend(1 + it.value().size() / 64))
                break;
            readCapture(QString::fromUtf8(it.key()), it.value());
        }
        const ProbeNotes words(m_facts);
        for (const auto &[environment, note] : m_notes) {
            if (!m_time.spend())
                break;
            const bool isOfAll = environment == ofTheImage;
            addOnce(isOfAll ? m_facts.notes : m_facts.notesOf[environment],
                    QStringLiteral("note %1").arg(environment), words.sentence(note, environment),
                    mostNotes);
        }
        for (const QString &what : m_facts.cut)
            m_facts.notes
                << QStringLiteral("there are too many %1, the rest was left out").arg(what);
        m_facts.cut += m_unfinished;
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
        if (m_seenCut.contains(what))
            return;
        m_seenCut.insert(what);
        m_facts.cut << what;
    }
    void addNote(int environment, const QString &note)
    {
        // What the script could not ask any more is said by a note of its own.
        const QString what = note.section(u' ', 0, 0);
        if (what == QLatin1String("many") && !m_unfinished.contains(QLatin1String("interpreters and pips")))
            m_unfinished << QStringLiteral("interpreters and pips");
        else if (what == QLatin1String("search") && !m_unfinished.contains(QLatin1String("the search of the disk")))
            m_unfinished << QStringLiteral("the search of the disk");
        if (what == QLatin1String("killed") && m_facts.killed.size() < mostLinks)
            m_facts.killed.insert(environment);
        if (m_notes.size() < mostNotesInAll)
            m_notes.push_back({environment, note});
    }

    void readLine(QString line)
    {
        const QString what = takeWord(line);
        if (what == QLatin1String("home"))
            m_facts.home = line;
        else if (what == QLatin1String("work"))
            m_facts.workingFolder = line;
        else if (what == QLatin1String("lies"))
            readLink(line);
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
            addNote(ofTheImage, line);
        else if (what == QLatin1String("watched"))
            readStart(line);
        else if (what == QLatin1String("note-of"))
            readNoteOf(line);
    }

    void readNoteOf(QString line)
    {
        const int environment = takeWord(line).toInt();
        if (line != QLatin1String("late"))
            addNote(environment, line);
        else if (m_facts.late.size() < mostLinks)
            m_facts.late.insert(environment);
    }
    void readStart(QString line)
    {
        const int context = takeWord(line).toInt();
        if (m_facts.starts.size() < mostFolders || m_facts.starts.contains(context))
            readStartLine(m_facts.starts[context], line);
    }
    void readLink(const QString &line)
    {
        if (m_facts.lies.size() < mostLinks)
            m_facts.lies.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
        else
            cut(QStringLiteral("folders that are links"));
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
        if (!kinds.contains(kind))
            return;
        if (m_facts.files.size() >= mostFiles)
            return cut(QStringLiteral("files that the command names"));
        const QString target = line.section(u'\t', 1);
        m_facts.files.insert(path, {kinds.value(kind), target == path ? QString() : target});
    }
    /// A folder, and behind a tab its names with slashes between them.
    void readNames(const QString &line)
    {
        if (m_facts.listings.size() < mostFolders)
            m_facts.listings.insert(line.section(u'\t', 0, 0),
                                    line.section(u'\t', 1).split(u'/', Qt::SkipEmptyParts));
        else
            cut(QStringLiteral("folders of environments"));
    }

    void addEvidence(const QString &path, const QByteArray &start)
    {
        if (m_facts.evidence.size() < mostEvidence)
            m_facts.evidence.insert(path, start.left(evidenceBytes));
        else if (!m_facts.evidence.contains(path))
            cut(QStringLiteral("files that tell of tools"));
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
        else if (answer.isUnfinished)
            m_unfinished << QStringLiteral("packages of %1").arg(shownPath(interpreter));
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

    ProbeFacts m_facts;
    std::vector<std::pair<int, QString>> m_notes; ///< with the environment that each is of
    QSet<std::pair<QString, QString>> m_seen;
    int m_names = 0;
    QSet<QString> m_seenCut;
    QStringList m_unfinished; ///< that ended early for another reason, which is told elsewhere
    ReadingTime &m_time;
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

ProbeFacts readProbeFacts(const ProbeFrames &frames, ReadingTime &time)
{
    return FactsReader(time).read(frames);
}

ProbeFacts readProbeFacts(const ProbeFrames &frames)
{
    ReadingTime endless;
    return readProbeFacts(frames, endless);
}

} // namespace gearaudit
