#pragma once

#include "core/images/facts/files_beside.h"
#include "core/images/facts/image_evidence.h"
#include "core/images/facts/interpreter_answer.h"
#include "core/images/facts/probe_frames.h"
#include "core/images/facts/reading_time.h"
#include "core/images/facts/seen_start.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace gearaudit
{

/// An interpreter as the script found it, and what it answered in each environment.
struct SeenInterpreter {
    QStringList paths;        ///< every name it was seen by, in the order of the search
    QString real;             ///< with links followed, where the image has the means
    bool environment = false; ///< a pyvenv.cfg stands beside or above it
    QHash<int, InterpreterAnswer> answers; ///< by environment
    QHash<int, QString> said; ///< what `-V` printed where there is no answer; by environment
    QHash<int, QString> trouble; ///< the last words of its stderr, where it failed; by environment
    FilesBeside files;        ///< where it did not answer

    /// What is known of it in an environment: its answer, else what it said and what lies beside
    /// it.
    InterpreterAnswer answer(int environment) const;
};

/// A pip as the script found it.
struct SeenPip {
    enum class Runs {
        Interpreter, ///< its shebang names one that is there: `target`
        Missing,     ///< its shebang names one that is not: `target`
        Name,        ///< its shebang looks `target` up on PATH
        Itself,      ///< cannot be told from its text: it was run
    };
    QStringList paths; ///< its names
    Runs runs = Runs::Itself;
    QString target;
    QHash<int, QString> versionWords; ///< of `pip --version`, where it was run; by environment
    QHash<int, QString> freeze;
};

/// A file as the script saw it, with links followed.
struct SeenFile {
    enum class Kind {
        Missing,
        Dangling, ///< a link to nothing
        File,     ///< not executable
        Program,
        Folder,
    };
    Kind kind = Kind::Missing;
    QString target; ///< where its links end, where the image has the means to tell
};

/// Everything that the script reports, before anything is put together.
struct ProbeFacts {
    QString home;                    ///< the container's own
    QString workingFolder;           ///< where the platform starts a gear
    QMap<int, QStringList> gearPath; ///< by context, each entry as an absolute folder
    QStringList imagePath;
    QHash<QString, QString> lies;                ///< folders that are links, and where they lie
    std::map<int, SeenInterpreter> interpreters; ///< by the script's number
    std::map<int, SeenPip> pips;
    QHash<QString, QString> texts;        ///< the beginning of what the command may start, by path
    QHash<QString, SeenFile> files;       ///< what the command and its texts name, by path
    QHash<QString, QStringList> listings; ///< the names in folders of environments, by path
    ImageEvidence evidence; ///< of what the image has beside its Pythons
    QStringList notes;             ///< of the image, one English line each
    QMap<int, QStringList> notesOf; ///< of what was asked in one environment, alike
    QMap<int, SeenStart> starts; ///< by context, where its command was watched
    QSet<int> late;                ///< environments whose time was up before all was asked
    QStringList cut; ///< what ends at a bound and not where the image's does: ImageFacts::cut
    QSet<int> killed; ///< environments in which a program was killed, most likely for its memory
    bool isGuarded = false; ///< what was asked could not look into the shell that asked it

    /// The folder itself, or where it lies.
    QString physical(const QString &folder) const { return lies.value(folder, folder); }
};

/// Which interpreter was seen under a path. The facts must outlive it, their interpreters unchanged.
class InterpreterIndex
{
public:
    explicit InterpreterIndex(const ProbeFacts &facts);
    /// Its number; 0 for none.
    int at(const QString &path) const;

private:
    const ProbeFacts &m_facts;
    QHash<QString, int> m_numbers; ///< by the names seen
    QHash<QString, int> m_real;    ///< by where links end
};

/// Pure. Where there is more than any image has (names, folders, packages), the rest is left out,
/// and a note and `cut` say so. Takes time in proportion to the text, and ends when `time` is over
/// with what it has.
ProbeFacts readProbeFacts(const ProbeFrames &frames, ReadingTime &time);
/// The same without an end.
ProbeFacts readProbeFacts(const ProbeFrames &frames);

} // namespace gearaudit
