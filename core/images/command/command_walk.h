#pragma once

#include "core/images/command/shell_reader.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace gearaudit
{

/// What a walk may ask of the image. Before an image is known, the answers are "no" and empty.
struct CommandWorld {
    std::function<bool(const QString &path)> isInterpreter;
    std::function<std::optional<QString>(const QString &path)> text;
    /// The bin folder of a conda environment, by its name or prefix.
    std::function<std::optional<QString>(const QString &name)> condaFolder;
    /// The bin folders below a folder of environments that hold an interpreter, in order.
    std::function<QStringList(const QString &parent)> environmentsBelow;
};

/// What the shell that starts a gear has at one point of its text.
struct ShellState {
    QString workingFolder;
    QStringList path; ///< absolute folders
    ShellVariables variables;
};

/// Follows shell text as far as it can be followed without running it, up to the first interpreter.
/// Text of strangers: bounded in length, in depth and in work, whatever it says.
class CommandWalk
{
public:
    CommandWalk(CommandWorld world, ShellState state);

    void walk(const QString &text);
    /// Whether a bound was reached, so that an interpreter may have been missed.
    bool isCut() const { return m_budget.isCut() && interpreter.isEmpty(); }

    QString interpreter; ///< the first that is started
    QStringList named; ///< interpreters by path or of an environment, whether or not they are there
    QStringList shebangs;
    QStringList
        folders; ///< of environments that are activated or run in, and of named interpreters
    QStringList programs; ///< that were started and are none: absolute, or names not found on PATH

private:
    using Words = std::vector<ShellWord>;

    void walk(const QString &text, ShellState &state);
    void run(Words words, ShellState &state);
    bool runBuiltin(const Words &words, ShellState &state);
    bool runPrefix(const Words &words, ShellState &state);
    bool runEnvironmentTool(const Words &words, ShellState &state);
    bool runShell(const Words &words, ShellState &state);
    void runProgram(const ShellWord &program, ShellState &state);
    void runText(const QString &path, const QString &text, ShellState &state);
    void assign(const QString &word, ShellState &state);
    void source(const Words &words, ShellState &state);
    void enter(const QString &binFolder, ShellState &state);
    void activateConda(const QString &name, ShellState &state);
    std::optional<QString> projectEnvironment(const QString &tool, const ShellState &state) const;
    bool holdsInterpreter(const QString &binFolder) const;
    std::optional<QString> find(const QString &program, const ShellState &state) const;
    QString absolute(const QString &path, const ShellState &state) const;

    void note(QStringList &list, const QString &path);

    CommandWorld m_world;
    ShellState m_state;
    mutable ReadingBudget m_budget; ///< looking something up costs as well
    int m_depth = 0;                ///< of texts within each other
    int m_nesting = 0;              ///< of programs that start the next
    int m_commands = 0;
};

} // namespace gearaudit
