#include "core/images/pythons/python_pairing.h"

#include "core/images/facts/freeze_reading.h"
#include "core/images/facts/interpreter_name.h"
#include "core/images/pythons/installed_facts.h"
#include "core/images/pythons/pip_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace gearaudit
{

namespace
{
/// One interpreter, under all names and numbers that it was seen by.
struct Interpreter {
    std::vector<int> numbers;
    QStringList paths;
    InterpreterAnswer answer;
    QString real;
    bool environment = false;
    bool isItself = false; ///< the answer is of the very file that it names
    PythonFinding finding;
    std::tuple<int, qsizetype, QString> order;
};

/// What a pip said that was run.
struct OwnAnswer {
    QString version;
    QString location;
    QString branch; ///< of the interpreter that it runs in
    QString freeze;

    bool operator==(const OwnAnswer &) const = default;
};

/// One pip: the names in one folder that run one interpreter.
struct PipGroup {
    QString folder;       ///< where it lies
    QString path;         ///< its shortest name
    int interpreter = -1; ///< whose packages it manages
    bool broken = false;  ///< its shebang points nowhere
    qsizetype order = 0;
    std::optional<OwnAnswer> own;
};

bool hasShorterName(const QString &a, const QString &b)
{
    const QString left = fileName(a);
    const QString right = fileName(b);
    return std::make_tuple(left.size(), left, a) < std::make_tuple(right.size(), right, b);
}

/// "3.11" of "3.11.2".
QString branch(const QString &version)
{
    return version.section(QLatin1Char('.'), 0, 1);
}

class Pairing
{
public:
    Pairing(const ProbeFacts &facts, const PairingView &view, ReadingTime &time)
        : m_facts(facts), m_index(facts), m_view(view), m_os(osOf(facts)),
          m_gearPlaces(placesOf(facts.gearPath.value(view.context))), m_imagePlaces(placesOf(facts.imagePath)),
          m_inUse(numbersOf({view.command.inUse})), m_named(numbersOf(view.command.named)),
          m_shebangs(numbersOf(view.command.shebangs)), m_time(time)
    {
    }

    ImageFindings run()
    {
        mergeInterpreters();
        for (Interpreter &interpreter : m_interpreters) {
            if (!m_time.spend())
                return {};
            describe(interpreter);
        }
        std::stable_sort(m_interpreters.begin(), m_interpreters.end(),
                         [](const auto &a, const auto &b) { return a.order < b.order; });
        indexInterpreters();
        groupPips();
        if (m_time.isOver())
            return {};
        for (int i = 0; i < int(m_interpreters.size()); ++i)
            addPips(i);
        return findings();
    }

private:
    static QString osOf(const ProbeFacts &facts)
    {
        ImageEvidence files;
        for (const QByteArray &path : osFiles()) {
            const auto found = facts.evidence.constFind(QString::fromLatin1(path));
            if (found != facts.evidence.cend())
                files.insert(found.key(), *found);
        }
        return readImageEvidence(files).os.id;
    }

    /// Whether an answer names the very file that it is of; an environment's is known by its prefix.
    static bool isOwnWord(const SeenInterpreter &seen, const InterpreterAnswer &answer)
    {
        if (!seen.environment)
            return !seen.real.isEmpty() && seen.real == answer.real;
        return std::any_of(seen.paths.begin(), seen.paths.end(), [&](const QString &path) {
            return folderName(folderName(path)) == answer.prefix;
        });
    }

    void mergeInterpreters()
    {
        // Whatever is searched for each of them is looked up: an image may have any number.
        QHash<std::pair<QString, QString>, std::size_t> byFile; ///< by prefix and file, where it answered
        for (const auto &[number, seen] : m_facts.interpreters) {
            if (!m_time.spend())
                return;
            const InterpreterAnswer answer = seen.answer(m_view.environment);
            const bool isItself = isOwnWord(seen, answer);
            const std::pair file(answer.prefix, answer.real);
            const bool isKnown = answer.identified && !answer.real.isEmpty();
            const auto known = isKnown ? byFile.constFind(file) : byFile.cend();
            if (known == byFile.cend()) {
                if (isKnown)
                    byFile.insert(file, m_interpreters.size());
                m_interpreters.push_back(
                    {{number}, seen.paths, answer, seen.real, seen.environment, isItself, {}, {}});
                continue;
            }
            Interpreter *const same = &m_interpreters[*known];
            same->numbers.push_back(number);
            same->paths += seen.paths;
            same->environment = same->environment || seen.environment;
            // What another file says for it, a wrapper or one that lies, counts less than its own word.
            if (same->answer.same || (isItself && !same->isItself && !answer.same)) {
                same->answer = answer;
                same->real = seen.real;
                same->isItself = isItself;
            }
        }
    }

    /// Where each folder lies, and its first place among them.
    QHash<QString, qsizetype> placesOf(const QStringList &folders) const
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < folders.size(); ++i) {
            if (const QString lies = m_facts.physical(folders[i]); !places.contains(lies))
                places.insert(lies, i);
        }
        return places;
    }

    qsizetype placeOf(const QString &folder, const QHash<QString, qsizetype> &places) const
    {
        m_time.spend();
        return places.value(m_facts.physical(folder), -1);
    }

    qsizetype placeOn(const QHash<QString, qsizetype> &places, const QStringList &paths) const
    {
        qsizetype place = -1;
        for (const QString &path : paths) {
            const qsizetype at = placeOf(folderName(path), places);
            if (at >= 0 && (place < 0 || at < place))
                place = at;
        }
        return place;
    }

    QSet<int> numbersOf(const QStringList &paths) const
    {
        QSet<int> numbers;
        for (const QString &path : paths) {
            if (!path.isEmpty())
                numbers.insert(m_index.at(path));
        }
        numbers.remove(0);
        return numbers;
    }

    static bool isOneOf(const QSet<int> &numbers, const Interpreter &interpreter)
    {
        const auto &own = interpreter.numbers;
        return std::any_of(own.begin(), own.end(), [&numbers](int number) { return numbers.contains(number); });
    }

    void indexInterpreters()
    {
        for (int i = 0; i < int(m_interpreters.size()); ++i) {
            for (const int number : m_interpreters[i].numbers)
                m_byNumber.insert(number, i);
            for (const QString &folder : m_interpreters[i].answer.path) {
                m_time.spend();
                m_onPath[folder].insert(i);
            }
        }
    }

    void describe(Interpreter &interpreter) const
    {
        const InterpreterAnswer &answer = interpreter.answer;
        PythonFinding &finding = interpreter.finding;
        finding.version = answer.version;
        finding.versionEvidence = answer.evidence;
        finding.prefix = answer.prefix;
        finding.kind = kind(interpreter);
        finding.path = ownPath(interpreter);
        finding.ofDistribution = ofDistribution(answer, m_os);
        finding.bounds = boundsFromAbove(answer);
        finding.inUse = isOneOf(m_inUse, interpreter);

        const qsizetype onGear = placeOn(m_gearPlaces, interpreter.paths);
        const qsizetype onImage = placeOn(m_imagePlaces, interpreter.paths);
        const bool byCommand = isOneOf(m_named, interpreter);
        const bool byShebang = isOneOf(m_shebangs, interpreter);
        if (onGear >= 0)
            finding.foundOn << QStringLiteral("gear-path");
        if (onImage >= 0)
            finding.foundOn << QStringLiteral("image-path");
        if (byCommand)
            finding.foundOn << QStringLiteral("command");
        if (byShebang)
            finding.foundOn << QStringLiteral("shebang");
        if (finding.foundOn.isEmpty())
            finding.foundOn << QStringLiteral("disk");
        const QString name =
            *std::min_element(interpreter.paths.begin(), interpreter.paths.end(), hasShorterName);
        // In one folder: the one that plain `python` starts, then python3, and pypy last.
        const QString shown = (fileName(name).startsWith(QLatin1String("pypy")) ? u'1' : u'0') +
                              fileName(name).rightJustified(40, u' ') + finding.path;
        if (onGear >= 0)
            interpreter.order = {0, onGear, shown};
        else if (onImage >= 0)
            interpreter.order = {1, onImage, shown};
        else
            interpreter.order = {byCommand ? 2 : byShebang ? 3 : 4, 0, finding.path};
    }

    static QString kind(const Interpreter &interpreter)
    {
        const InterpreterAnswer &answer = interpreter.answer;
        if (interpreter.environment || answer.base != answer.prefix)
            return QStringLiteral("venv");
        if (answer.conda)
            return QStringLiteral("conda");
        if (answer.implementation == QLatin1String("PyPy"))
            return QStringLiteral("pypy");
        if (answer.prefix.contains(QLatin1String("pyenv/versions/")))
            return QStringLiteral("pyenv");
        return QStringLiteral("system");
    }

    /// An environment is written by the name that its users start it by, which a link's end is not.
    static QString ownPath(const Interpreter &interpreter)
    {
        const QString environmentKind = kind(interpreter);
        const bool isEnvironment =
            environmentKind == QLatin1String("venv") || environmentKind == QLatin1String("conda");
        const QString real =
            interpreter.answer.real.isEmpty() ? interpreter.real : interpreter.answer.real;
        if (!isEnvironment && !real.isEmpty())
            return real;
        QStringList own = interpreter.paths;
        own.removeIf([&](const QString &path) {
            return !path.startsWith(interpreter.answer.prefix + u'/');
        });
        if (own.isEmpty())
            own = interpreter.paths;
        return *std::min_element(own.begin(), own.end(), hasShorterName);
    }

    int interpreterAt(const QString &path) const
    {
        const int number = m_index.at(path);
        return number != 0 ? m_byNumber.value(number, -1) : -1;
    }

    int interpreterByName(const QString &name)
    {
        const auto known = m_byName.constFind(name);
        return known != m_byName.cend() ? *known : *m_byName.insert(name, firstOnPath(name));
    }
    int firstOnPath(const QString &name) const
    {
        for (const QString &folder : m_facts.gearPath.value(m_view.context)) {
            if (!m_time.spend())
                break;
            const int found = interpreterAt(folder + QLatin1Char('/') + name);
            if (found >= 0)
                return found;
        }
        return -1;
    }

    qsizetype folderOrder(const QString &folder) const
    {
        const qsizetype onGear = placeOf(folder, m_gearPlaces);
        if (onGear >= 0)
            return onGear;
        const qsizetype onImage = placeOf(folder, m_imagePlaces);
        return m_facts.gearPath.value(m_view.context).size() + (onImage >= 0 ? onImage : m_facts.imagePath.size());
    }

    void groupPips()
    {
        for (const auto &[number, pip] : m_facts.pips) {
            if (!m_time.spend())
                return;
            PipGroup group;
            group.path = *std::min_element(pip.paths.begin(), pip.paths.end(), hasShorterName);
            group.folder = m_facts.physical(folderName(group.path));
            group.order = folderOrder(folderName(group.path));
            readOwnAnswer(pip, group);
            if (pip.runs == SeenPip::Runs::Interpreter)
                group.interpreter = interpreterAt(pip.target);
            else if (pip.runs == SeenPip::Runs::Name)
                group.interpreter = interpreterByName(pip.target);
            else if (pip.runs == SeenPip::Runs::Itself && group.own)
                group.interpreter = interpreterOfPip(*group.own);
            group.broken = group.interpreter < 0;
            if (group.broken)
                group.interpreter = interpreterOfPrefix(group.folder, fileName(group.path));
            // One that ran works, wherever it says that it lives.
            group.broken = group.broken && !group.own;
            addToGroup(group);
        }
        std::stable_sort(m_pips.begin(), m_pips.end(), [](const PipGroup &a, const PipGroup &b) {
            return std::tie(a.order, a.path) < std::tie(b.order, b.path);
        });
    }

    void readOwnAnswer(const SeenPip &pip, PipGroup &group) const
    {
        static const QRegularExpression words(
            QStringLiteral("^pip (\\S+)(?: from (.+?))?(?: \\(python ([0-9.]+)\\))?\\s*$"),
            QRegularExpression::MultilineOption);
        const auto match = words.match(pip.versionWords.value(m_view.environment));
        const auto freeze = pip.freeze.constFind(m_view.environment);
        if (match.hasMatch() && freeze != pip.freeze.cend())
            group.own = OwnAnswer{match.captured(1), match.captured(2), match.captured(3), *freeze};
    }

    void addToGroup(const PipGroup &pip)
    {
        for (PipGroup &known : m_pips) {
            if (known.folder != pip.folder || known.interpreter != pip.interpreter ||
                known.broken != pip.broken || known.own != pip.own)
                continue;
            known.order = std::min(known.order, pip.order);
            if (fileName(pip.path).size() < fileName(known.path).size())
                known.path = pip.path;
            return;
        }
        m_pips.push_back(pip);
    }

    /// Whose packages a pip manages that was run: of the interpreters that have its folder on their
    /// path, or else its prefix around it, the one of the branch that it names.
    int interpreterOfPip(const OwnAnswer &own) const
    {
        const QSet<int> holders = m_onPath.value(folderName(own.location));
        int best = -1;
        qsizetype bestScore = 0;
        for (int i = 0; i < int(m_interpreters.size()); ++i) {
            const InterpreterAnswer &answer = m_interpreters[i].answer;
            if (!own.branch.isEmpty() && branch(answer.version) != own.branch)
                continue;
            const bool onPath = holders.contains(i);
            const bool inPrefix =
                !answer.prefix.isEmpty() && own.location.startsWith(answer.prefix + u'/');
            // The nearest prefix around it wins, and of two with one path the prefix decides.
            const qsizetype score =
                (onPath ? 100000 : 0) + (inPrefix ? 1 + answer.prefix.size() : 0);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /// For a pip that cannot say: the interpreter of the prefix that it stands in, if its name does
    /// not ask for another version.
    int interpreterOfPrefix(const QString &folder, const QString &name) const
    {
        QString asked = name.mid(3);
        if (asked.startsWith(QLatin1Char('-')))
            asked = asked.mid(1);
        for (int i = 0; i < int(m_interpreters.size()); ++i) {
            const InterpreterAnswer &answer = m_interpreters[i].answer;
            if (folder == m_facts.physical(answer.prefix + QStringLiteral("/bin")) &&
                (asked.isEmpty() || answer.version == asked ||
                 answer.version.startsWith(asked + QLatin1Char('.'))))
                return i;
        }
        return -1;
    }

    /// Of a shim the program that it starts is the pip, where that was found.
    bool isShimOfAnother(const PipGroup &pip) const
    {
        return fileName(pip.folder) == QLatin1String("shims") &&
               std::any_of(m_pips.begin(), m_pips.end(), [&pip](const PipGroup &other) {
                   return other.interpreter == pip.interpreter && !other.broken &&
                          fileName(other.folder) != QLatin1String("shims");
               });
    }

    void addPips(int index)
    {
        const InterpreterAnswer answer = m_interpreters[index].answer;
        const bool works = answer.hasPip && answer.freeze;
        PythonFinding &finding = m_interpreters[index].finding;
        const auto add = [&](const QString &path, const QString &version, const FrozenPackages &frozen) {
            finding.pips.push_back({QStringLiteral("pip_") + branch(answer.version) +
                                        keySuffix(int(finding.pips.size())),
                                    path, version, frozen.packages, frozen.direct});
        };
        FrozenPackages own;
        if (works)
            own = readFreeze(*answer.freeze, answer.installed);
        for (const PipGroup &pip : m_pips) {
            if (pip.interpreter != index || pip.broken || isShimOfAnother(pip))
                continue;
            if (pip.own)
                add(pip.path, pip.own->version, readFreeze(pip.own->freeze, answer.installed));
            else if (works)
                add(pip.path, answer.pipVersion, own);
        }
        if (finding.pips.empty() && works && isOwnPipModule(answer))
            add(pathOfModule(index), answer.pipVersion, own);
        if (finding.pips.empty())
            finding.packages = packagesByMetadata(answer.installed);
    }

    /// What to write for a pip that only `python -m pip` reaches.
    QString pathOfModule(int index)
    {
        for (const PipGroup &pip : m_pips) {
            if (pip.interpreter == index)
                return pip.path;
        }
        // What is run, since a folder is no pip.
        const QString module = m_interpreters[index].answer.pipFolder + QStringLiteral("/__main__.py");
        m_pips.push_back({folderName(module), module, index, false, 0, {}});
        return module;
    }

    ImageFindings findings() const
    {
        ImageFindings found;
        QHash<QString, int> versions;
        for (const Interpreter &interpreter : m_interpreters) {
            // What does not answer and has nothing beside it that tells is no interpreter.
            if (interpreter.finding.version.isEmpty())
                continue;
            found.pythonDirs << interpreter.finding.path;
            PythonFinding finding = interpreter.finding;
            finding.key = QStringLiteral("python_") + finding.version +
                          keySuffix(versions[finding.version]++);
            found.pythons.push_back(finding);
        }
        for (const PipGroup &pip : m_pips) {
            if (!isShimOfAnother(pip))
                found.pipDirs << pip.path;
        }
        found.pipDirs.removeDuplicates();
        return found;
    }

    const ProbeFacts &m_facts;
    const InterpreterIndex m_index;
    const PairingView &m_view;
    const QString m_os; ///< the image's, by its id
    const QHash<QString, qsizetype> m_gearPlaces, m_imagePlaces; ///< of folders on the PATHs, by where they lie
    const QSet<int> m_inUse, m_named, m_shebangs;                ///< numbers of what the command starts and names
    QHash<int, int> m_byNumber;            ///< which of the interpreters has a number
    QHash<QString, QSet<int>> m_onPath;    ///< interpreters by the folders on their path
    QHash<QString, int> m_byName;          ///< what a name leads to on the gear's PATH
    ReadingTime &m_time;
    std::vector<Interpreter> m_interpreters;
    std::vector<PipGroup> m_pips;
};
} // namespace

QString keySuffix(int n)
{
    QString letters;
    for (; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'a' + (n - 1) % 26));
    return letters.isEmpty() ? letters : QLatin1Char('_') + letters;
}

ImageFindings pairPythons(const ProbeFacts &facts, const PairingView &view, ReadingTime *time)
{
    ReadingTime endless;
    return Pairing(facts, view, time ? *time : endless).run();
}

} // namespace gearaudit
