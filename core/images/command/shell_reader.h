#pragma once

#include "core/images/command/reading_budget.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace gearaudit
{

using ShellVariables = QHash<QString, QString>;

/// A word after quotes and variables; not `known` where it holds what only running could tell: a
/// substitution, an argument, a variable that nobody set.
struct ShellWord {
    QString text;
    bool known = true;

    bool operator==(const ShellWord &) const = default;
};

/// Takes shell text apart into its simple commands, in the order they are written. Control flow is
/// passed over, not followed: of `if a; then b; fi` come a and b. Redirections, comments and
/// here-documents are left out. Takes any text; ends early when the budget is spent.
class ShellReader
{
public:
    explicit ShellReader(QString text) : m_text(std::move(text)), m_budget(m_own) {}
    /// The budget must outlive the reader.
    ShellReader(QString text, ReadingBudget &budget) : m_text(std::move(text)), m_budget(budget) {}
    ShellReader(const ShellReader &) = delete;
    ShellReader &operator=(const ShellReader &) = delete;

    /// The next command that has a word; none at the end. The variables are those of the moment.
    std::optional<std::vector<ShellWord>> next(const ShellVariables &variables);

private:
    struct Building;

    QChar at(qsizetype ahead = 0) const;
    bool readSeparator(Building &command);
    void readWord(Building &command, const ShellVariables &variables);
    void readRedirection(Building &command, const ShellVariables &variables);
    void readDollar(Building &command, const ShellVariables &variables, bool inQuotes);
    void readDoubleQuotes(Building &command, const ShellVariables &variables);
    void skipBalanced(QChar open, QChar close);
    void skipHereDocuments();

    QString m_text;
    ReadingBudget m_own;
    ReadingBudget &m_budget;
    qsizetype m_at = 0;
    int m_depth = 0;
    QStringList m_hereDocuments;
};

} // namespace gearaudit
