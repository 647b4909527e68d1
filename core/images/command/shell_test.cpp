// Conditions: `test`, `[ … ]` and `[[ … ]]`, decided where files and values decide them.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/shell_glob.h"

namespace gearaudit
{

namespace
{
Tri toTri(bool holds)
{
    return holds ? Tri::Yes : Tri::No;
}
Tri opposite(Tri tri)
{
    return tri == Tri::Unknown ? tri : toTri(tri == Tri::No);
}
Tri both(Tri a, Tri b)
{
    if (a == Tri::No || b == Tri::No)
        return Tri::No;
    return a == Tri::Yes && b == Tri::Yes ? Tri::Yes : Tri::Unknown;
}
Tri either(Tri a, Tri b)
{
    return opposite(both(opposite(a), opposite(b)));
}

/// A recursive descent over the words of one condition.
class Condition
{
public:
    using Unary = std::function<Tri(QChar what, const QString &operand)>;
    Condition(const ShellWords &words, bool isExtended, Unary unary, ReadingBudget &budget)
        : m_words(words), m_isExtended(isExtended), m_unary(std::move(unary)), m_budget(budget)
    {
    }

    Tri read()
    {
        if (m_words.empty())
            return Tri::No;
        const Tri holds = readOr();
        return m_at < m_words.size() ? Tri::Unknown : holds;
    }

private:
    bool is(const char *text, size_t ahead = 0) const
    {
        return m_at + ahead < m_words.size() && m_words[m_at + ahead].known &&
               m_words[m_at + ahead].text == QLatin1String(text);
    }
    Tri readOr()
    {
        Tri holds = readAnd();
        while (is(m_isExtended ? "||" : "-o")) {
            ++m_at;
            holds = either(holds, readAnd());
        }
        return holds;
    }
    Tri readAnd()
    {
        Tri holds = readNot();
        while (is(m_isExtended ? "&&" : "-a")) {
            ++m_at;
            holds = both(holds, readNot());
        }
        return holds;
    }
    Tri readNot()
    {
        bool isNot = false;
        while (is("!") && m_at + 1 < m_words.size()) {
            ++m_at;
            isNot = !isNot;
        }
        const Tri holds = readOne();
        return isNot ? opposite(holds) : holds;
    }
    Tri readOne()
    {
        if (m_at >= m_words.size() || !m_budget.spend(1) || ++m_depth > 60)
            return Tri::Unknown;
        if (is("(") && m_at + 1 < m_words.size()) {
            ++m_at;
            const Tri holds = readOr();
            if (is(")"))
                ++m_at;
            --m_depth;
            return holds;
        }
        --m_depth;
        const ShellWord &first = m_words[m_at];
        if (m_at + 2 < m_words.size() && isBinary(m_words[m_at + 1])) {
            m_at += 3;
            return compare(first, m_words[m_at - 2].text, m_words[m_at - 1]);
        }
        if (m_at + 1 < m_words.size() && first.known && first.text.size() == 2 &&
            first.text[0] == u'-' && first.text != QLatin1String("-a") &&
            first.text != QLatin1String("-o")) {
            const ShellWord &operand = m_words[m_at + 1];
            m_at += 2;
            if (first.text[1] == u'v')
                return m_unary(u'v', operand.text);
            if (!operand.known)
                return Tri::Unknown;
            if (first.text[1] == u'z' || first.text[1] == u'n')
                return toTri(operand.text.isEmpty() == (first.text[1] == u'z'));
            return m_unary(first.text[1], operand.text);
        }
        ++m_at;
        return first.known ? toTri(!first.text.isEmpty()) : Tri::Unknown;
    }
    bool isBinary(const ShellWord &word) const
    {
        static const QStringList operators{
            QStringLiteral("="),   QStringLiteral("=="),  QStringLiteral("!="),
            QStringLiteral("=~"),  QStringLiteral("-eq"), QStringLiteral("-ne"),
            QStringLiteral("-lt"), QStringLiteral("-le"), QStringLiteral("-gt"),
            QStringLiteral("-ge"), QStringLiteral("-nt"), QStringLiteral("-ot"),
            QStringLiteral("-ef"), QStringLiteral("<"),   QStringLiteral(">")};
        return word.known && operators.contains(word.text);
    }
    Tri compare(const ShellWord &left, const QString &op, const ShellWord &right) const
    {
        if (!left.known || !right.known || op == QLatin1String("=~"))
            return Tri::Unknown;
        if (op == QLatin1String("=") || op == QLatin1String("==") || op == QLatin1String("!=")) {
            const bool isSame = m_isExtended ? matchesGlob(right.text, left.text, m_budget)
                                             : left.text == right.text;
            return toTri(isSame == (op != QLatin1String("!=")));
        }
        bool isLeft = false;
        bool isRight = false;
        const qint64 a = left.text.trimmed().toLongLong(&isLeft);
        const qint64 b = right.text.trimmed().toLongLong(&isRight);
        if (op.size() != 3 || !isLeft || !isRight)
            return Tri::Unknown;
        const QString name = op.mid(1);
        return toTri(name == QLatin1String("eq")   ? a == b
                     : name == QLatin1String("ne") ? a != b
                     : name == QLatin1String("lt") ? a < b
                     : name == QLatin1String("le") ? a <= b
                     : name == QLatin1String("gt") ? a > b
                                                   : a >= b);
    }

    const ShellWords &m_words;
    bool m_isExtended;
    Unary m_unary;
    ReadingBudget &m_budget;
    size_t m_at = 0;
    int m_depth = 0;
};
} // namespace

Tri CommandEvaluator::test(const ShellWords &words, bool isExtended, const ShellState &state)
{
    const auto unary = [&](QChar what, const QString &operand) {
        if (what == u'v')
            return toTri(state.variables.contains(operand));
        return testFile(what, operand, state);
    };
    return Condition(words, isExtended, unary, m_budget).read();
}

Tri CommandEvaluator::testFile(QChar what, const QString &path, const ShellState &state)
{
    using Kind = ImageFile::Kind;
    if (what == u't') // there is no terminal
        return Tri::No;
    if (!QStringLiteral("aefdxrwsLh").contains(what))
        return Tri::Unknown;
    if (path.isEmpty())
        return Tri::No;
    if (!path.startsWith(u'/') && !state.isFolderKnown)
        return Tri::Unknown;
    const QString whole = absolute(path, state);
    const ImageFile there = file(whole, state);
    if (there.kind == Kind::Unknown) {
        note(files, whole);
        return Tri::Unknown;
    }
    if (there.kind == Kind::Missing)
        return Tri::No;
    if (what == u'L' || what == u'h')
        return there.kind == Kind::Dangling || (!there.target.isEmpty() && there.target != whole)
                   ? Tri::Unknown
                   : Tri::No;
    if (there.kind == Kind::Dangling)
        return Tri::No;
    switch (what.unicode()) {
    case 'f': return toTri(there.kind == Kind::File);
    case 'd': return toTri(there.kind == Kind::Folder);
    case 'x': return toTri(there.kind == Kind::Folder || there.isExecutable);
    case 'w': return Tri::Unknown;
    case 's': {
        const auto held = text(whole, state);
        return there.kind == Kind::Folder ? Tri::Yes
               : held                     ? toTri(!held->isEmpty())
                                          : Tri::Unknown;
    }
    default: return Tri::Yes;
    }
}

} // namespace gearaudit
