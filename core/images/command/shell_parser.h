#pragma once

#include "core/images/command/reading_budget.h"
#include "core/images/command/shell_syntax.h"

#include <QStringList>

namespace gearaudit
{

/// Takes shell text apart as bash does: a command at a time, so that what stands before a mistake
/// is still read. Takes any text; bounded in depth, and by the budget.
class ShellParser
{
public:
    /// The budget must outlive the parser. `depth` is of texts around this one.
    ShellParser(QString text, ReadingBudget &budget, int depth = 0);

    /// The next complete command of the text; null at its end, or where it is no shell text.
    ShellNodePtr next();
    bool hasFailed() const { return m_failed; }

private:
    enum class Stop { Word, DoubleQuote, Brace, Slash, End };
    struct Pending {
        QString delimiter;
        bool isQuoted;
        bool isIndented;
        std::shared_ptr<WordSyntax> body;
    };

    QChar at(qsizetype ahead = 0) const;
    bool isAtEnd() const { return m_at >= m_text.size() || m_failed || m_budget.isSpent(); }
    void fail();
    bool take(QLatin1String text);
    void skipBlanks();
    void skipLines();
    void readHereDocuments();
    QString reservedWord() const;
    bool takeReserved(QLatin1String word);
    bool isAtListEnd() const;

    ShellNodePtr list();
    ShellNodePtr andOr();
    ShellNodePtr pipeline();
    ShellNodePtr command();
    ShellNodePtr compound(const QString &word);
    ShellNodePtr simple();
    ShellNodePtr test();
    ShellNodePtr ifCommand();
    ShellNodePtr loop(ShellNode::Kind kind);
    ShellNodePtr forCommand();
    ShellNodePtr caseCommand();
    ShellNodePtr function(const QString &name);
    ShellNodePtr arithmetic();
    bool assignment(ShellNode &node);
    bool redirection(ShellNode &node);
    void redirections(ShellNode &node);

    WordSyntax word(Stop stop = Stop::Word);
    void parts(WordSyntax &into, Stop stop, bool quoted);
    void literal(WordSyntax &into, const QString &text, bool quoted);
    void dollar(WordSyntax &into, bool quoted);
    void brace(WordSyntax &into, bool quoted);
    void backquote(WordSyntax &into, bool quoted);
    void ansiQuotes(WordSyntax &into);
    void skipBalanced(QChar open, QChar close);

    QString m_text;
    ReadingBudget &m_budget;
    qsizetype m_at = 0;
    int m_depth;
    bool m_failed = false;
    std::vector<Pending> m_hereDocuments;
};

} // namespace gearaudit
