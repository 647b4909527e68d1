#pragma once

#include "core/images/command/command_end.h"
#include "core/images/command/command_world.h"
#include "core/images/command/reading_budget.h"
#include "core/images/command/shell_state.h"

#include <functional>

namespace gearaudit
{

/// Follows shell text as bash would, without running anything: values that are known are followed,
/// a condition that files decide is decided, and where nothing decides both ways are. Ends each way
/// at the first interpreter. Text of strangers: bounded in length, in depth and in work, whatever
/// it says.
class CommandEvaluator
{
public:
    CommandEvaluator(CommandWorld world, ShellState state);

    /// Reads `bash -c text`.
    void evaluate(const QString &text);
    /// Whether a bound was reached, so that an interpreter may have been missed.
    bool isCut() const { return m_budget.isCut() && starts.empty(); }

    std::vector<StartedInterpreter> starts; ///< in the order in which they were found
    std::vector<CannotStart> failures;      ///< what cannot be started, in that order
    QStringList named; ///< interpreters by path or of an environment, whether or not they are there
    QStringList shebangs;
    QStringList folders;  ///< of environments that are entered, and of named interpreters
    QStringList programs; ///< that were started and are none: absolute, or names not found on PATH
    QStringList files;    ///< that nobody has looked at, but which would tell more
    /// Called with each simple command as it is started; for tests.
    std::function<void(const ShellWords &)> onCommand;

private:
    /// How a command leaves the text around it.
    enum class Flow { Next, Found, Exit, Return, Break, Continue };
    using Way = std::function<Flow(ShellState &)>;
    struct Output {
        QString text;
        bool known = true;
    };

    // Control flow: command_evaluator.cpp
    Flow runText(const QString &text, ShellState &state);
    Flow run(const ShellNode &node, ShellState &state);
    Flow runSequence(const ShellNode &node, ShellState &state);
    Flow runAndOr(const ShellNode &node, ShellState &state);
    Flow runPipeline(const ShellNode &node, ShellState &state);
    Flow runIf(const ShellNode &node, size_t from, ShellState &state);
    Flow runLoop(const ShellNode &node, ShellState &state);
    Flow runFor(const ShellNode &node, ShellState &state);
    Flow runCase(const ShellNode &node, ShellState &state);
    Flow runApart(const ShellNode &node, ShellState &state);
    Flow runRedirected(const std::vector<RedirectionSyntax> &redirections, ShellState &state,
                       const Way &way);
    Flow runCondition(const ShellNode &node, ShellState &state);
    Flow runEither(ShellState &state, const Way &one, const Way &other);
    void merge(ShellState &state, const ShellState &other);

    // Expansion: shell_expansion.cpp
    struct Fields;
    ShellWords expand(const std::vector<WordSyntax> &words, ShellState &state);
    ShellWord expandOne(const WordSyntax &word, ShellState &state, bool isPattern = false);
    void expandParts(const WordSyntax &word, ShellState &state, Fields &fields, bool splits);
    void expandParameter(const WordPart &part, ShellState &state, Fields &fields, bool splits);
    ShellVariable parameter(const WordPart &part, const ShellState &state, bool &isSet);
    QStringList withPathNames(const QString &pattern, const ShellState &state, bool &known);
    ShellWord substitution(const ShellNode &command, ShellState &state);
    void assign(const AssignmentSyntax &assignment, ShellState &state, bool isExported = false);
    void assignWord(const QString &word, bool known, ShellState &state, bool isExported);
    Tri test(const ShellWords &words, bool isExtended, const ShellState &state);
    Tri testFile(QChar what, const QString &path, const ShellState &state);

    // Commands: command_builtins.cpp, command_pure.cpp
    Flow runSimple(const ShellNode &node, ShellState &state);
    Flow runWords(ShellWords words, ShellState &state, bool isFile = false);
    std::optional<Flow> runBuiltin(const ShellWords &words, ShellState &state);
    std::optional<Flow> runVariableBuiltin(const ShellWords &words, ShellState &state);
    bool runPure(const QString &name, const ShellWords &words, ShellState &state);
    void changeFiles(const QString &name, const ShellWords &words, ShellState &state);
    Flow runFunction(const ShellNodePtr &body, const ShellWords &words, ShellState &state);
    Flow source(const ShellWords &words, ShellState &state);
    void changeFolder(const ShellWords &words, ShellState &state);
    void setOptions(const ShellWords &words, ShellState &state);
    void say(const QString &text, bool known = true);
    void sayUnknown() { say({}, false); }

    // Programs: command_programs.cpp, command_prefixes.cpp
    struct Found {
        ImageFile file;
        QString path;             ///< empty where it is not found
        bool isUncertain = false; ///< nobody has looked at a folder before it
    };
    /// `isToRead`: as `source` looks for a text, which need not be executable.
    Found find(const QString &program, const ShellState &state, bool isToRead = false);
    Flow runProgram(const ShellWords &words, ShellState &state);
    Flow runScript(const QString &path, const QString &text, const ShellWords &words,
                   ShellState &state, bool isInterpreter);
    Flow runShebang(const QString &path, const QString &line, const ShellWords &words,
                    ShellState &state);
    Flow runShellText(const QString &path, const QString &text, const ShellWords &words,
                      ShellState &state);
    Flow start(const QString &path, const ImageFile &file, const ShellWords &words,
               ShellState &state);
    Flow fails(CannotStart::Why why, const QString &path, ShellState &state,
               const QString &detail = {});
    std::optional<Flow> runPrefix(const ShellWords &words, ShellState &state);
    Flow runEnv(const ShellWords &words, ShellState &state);
    std::optional<Flow> runShell(const ShellWords &words, ShellState &state);
    void readLoginFiles(ShellState &state);

    // Launchers: command_launchers.cpp, launcher_….cpp
    std::optional<Flow> runLauncher(const ShellWords &words, ShellState &state);
    std::optional<Flow> runConda(const ShellWords &words, ShellState &state);
    std::optional<Flow> runPyenv(const ShellWords &words, ShellState &state);
    std::optional<Flow> runScl(const ShellWords &words, ShellState &state);
    std::optional<Flow> runModule(const ShellWords &words, ShellState &state);
    std::optional<Flow> runPoetry(const ShellWords &words, ShellState &state);
    std::optional<Flow> runPipenv(const ShellWords &words, ShellState &state);
    std::optional<Flow> runUv(const ShellWords &words, ShellState &state);
    std::optional<Flow> runPdm(const ShellWords &words, ShellState &state);
    std::optional<Flow> runPixi(const ShellWords &words, ShellState &state);
    std::optional<Flow> runHatch(const ShellWords &words, ShellState &state);
    std::optional<Flow> runRye(const ShellWords &words, ShellState &state);
    std::optional<Flow> runWorkon(const ShellWords &words, ShellState &state);
    Flow runUvTool(const ShellWords &words, ShellState &state);
    QString uvProject(const QString &start, const ShellState &state);
    QString pdmSetting(const QString &key, const char *variable, const QString &project,
                       const ShellState &state);
    QString pdmPython(const QString &project, const QString &venv, const ShellState &state);
    QString hatchPrefix(const QString &project, const QString &plain, const QString &name,
                        const QString &kind, const QString &data, const ShellState &state);
    Flow enterPixi(const QString &project, const QString &name, const ShellWords &words,
                   ShellState &state);
    std::optional<QString> moduleText(const QString &parent, const QString &name,
                                      const ShellState &state);
    bool loadModule(const QString &name, ShellState &state, int depth);
    void readDotenv(const QString &path, ShellState &state, bool isStronger);
    std::optional<QString> poetryEnvironment(const QString &folder, const QString &project,
                                             const ShellState &state, bool &isSure);
    std::optional<QString> pipenvEnvironment(const QString &folder, const ShellState &state);
    std::optional<QString> poetrySetting(const QString &key, const QString &project,
                                         const ShellState &state);
    QString pyenvRoot(const ShellState &state);
    Flow runPyenvProgram(const QString &name, const ShellWords &words, ShellState &state);
    Flow runIn(const QString &binFolder, const ShellWords &words, ShellState &state,
               bool isVirtual = true);
    void enter(const QString &binFolder, ShellState &state, bool isVirtual = true);
    void activateConda(const QString &name, ShellState &state);
    std::optional<QString> condaRoot(const ShellState &state);
    std::optional<QString> condaPrefix(const QString &name, const ShellState &state);
    QString nearest(const QString &name, const QString &folder, const ShellState &state,
                    const std::function<bool(const QString &text)> &counts = {});
    bool holdsInterpreter(const QString &binFolder, const ShellState &state);
    Flow withoutEnvironment(const QString &path, const ShellWords &words, ShellState &state);

    // The image: command_files.cpp
    ImageFile file(const QString &path, const ShellState &state);
    std::optional<QString> text(const QString &path, const ShellState &state);
    std::optional<QStringList> entries(const QString &folder, const ShellState &state);
    QString absolute(const QString &path, const ShellState &state);
    void note(QStringList &list, const QString &path);
    void doubt() { m_isSure = false; }

    CommandWorld m_world;
    ShellState m_state;
    ReadingBudget m_budget;
    Output *m_output = nullptr;         ///< where a substitution's words go
    const ShellWord *m_input = nullptr; ///< what the command is given to read, where it is known
    int m_depth = 0;                    ///< of texts, functions and programs within each other
    int m_commands = 0;
    int m_conditions = 0;    ///< around this command, in which a failure does not end a script
    bool m_hasFound = false; ///< an expansion has started an interpreter
    bool m_isSure = true;    ///< nothing was passed over that could lead elsewhere
};

} // namespace gearaudit
