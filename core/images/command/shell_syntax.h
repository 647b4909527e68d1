#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace gearaudit
{

struct ShellNode;
using ShellNodePtr = std::shared_ptr<const ShellNode>;

/// A piece of a word as it is written: `lib/$NAME"$(pwd)"` has three.
struct WordPart {
    enum class Kind {
        Literal,
        Parameter,
        Command, ///< a command substitution
        Unknown, ///< what is not evaluated: arithmetic, `<(…)`
    };
    Kind kind = Kind::Literal;
    bool quoted = false;
    QString text;  ///< a literal's; a parameter's name
    QString index; ///< of an array's element: "@", "*", "0"
    QString op;    ///< a parameter's: ":-", "##", "/"…, "length", "!" for an indirect one
    std::vector<WordPart> operand = {};     ///< what follows the operator
    std::vector<WordPart> replacement = {}; ///< the second half of `${A/x/y}`
    ShellNodePtr command = {};
};
using WordSyntax = std::vector<WordPart>;

struct AssignmentSyntax {
    QString name;
    bool appends = false;
    bool isArray = false; ///< `A=(…)`: its items, else its value
    WordSyntax value;
    std::vector<WordSyntax> items;
};

struct RedirectionSyntax {
    int descriptor = -1; ///< as written, -1 for none
    QString op;          ///< ">", ">>", "<", "<<" for a here-document, "<<<", ">&", "&>"
    std::shared_ptr<WordSyntax> target; ///< a here-document's text
};

struct CaseArm {
    std::vector<WordSyntax> patterns;
    ShellNodePtr body;
    bool fallsThrough = false; ///< ended by `;&`: the next one is run as well
};

/// One command of shell text, with what belongs to it. Value, shared where functions keep it.
struct ShellNode {
    enum class Kind {
        Simple,   ///< assignments, words
        Test,     ///< `[[ … ]]`: words
        Sequence, ///< children one after another
        AndOr,    ///< children, with "&&" or "||" before each but the first
        Not,
        Background,
        Pipeline,
        Group,
        Subshell,
        If,    ///< children: condition, body, condition, body…, and a body more for `else`
        While, ///< children: condition, body
        Until,
        For, ///< name, words, child: body
        Case,
        Function, ///< name, child: body
        Unknown,  ///< `(( … ))` and the like: ends as it likes
    };
    Kind kind = Kind::Simple;
    std::vector<AssignmentSyntax> assignments = {};
    std::vector<WordSyntax> words = {};
    std::vector<RedirectionSyntax> redirections = {};
    std::vector<ShellNodePtr> children = {};
    std::vector<QString> operators = {};
    std::vector<CaseArm> arms = {};
    QString name = {};
    bool isOverArguments = false; ///< a `for` without `in`
};

} // namespace gearaudit
