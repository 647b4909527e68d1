// Words after expansion: parameters, substitutions, splitting, names of files.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/shell_glob.h"

#include <QDir>

namespace gearaudit
{

namespace
{
constexpr qsizetype longestWord = 64 * 1024;
constexpr size_t mostWords = 4000;
} // namespace

/// Words that are being made, the last of them not yet ended.
struct CommandEvaluator::Fields {
    ReadingBudget &budget;
    ShellWords words = {};
    std::vector<QString> patterns = {}; ///< the same, with what is quoted escaped
    ShellWord word = {};
    QString pattern = {};
    bool hasWord = false;

    void add(const QString &text, bool isQuoted)
    {
        if (word.text.size() + text.size() > longestWord) {
            budget.leaveOut();
            word.known = false;
            return;
        }
        if (!budget.spend(1 + text.size()))
            return;
        word.text += text;
        pattern += isQuoted ? escapedGlob(text) : text;
    }
    void addUnknown()
    {
        word.known = false;
        hasWord = true;
    }
    void finish()
    {
        if (!hasWord || words.size() >= mostWords)
            return;
        words.push_back(word);
        patterns.push_back(pattern);
        word = {};
        pattern.clear();
        hasWord = false;
    }
    /// An expansion outside quotes is split again where it holds blanks.
    void addSplit(const QString &text)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size() && !budget.isSpent(); ++i) {
            const bool isBlank =
                i < text.size() && (text[i] == u' ' || text[i] == u'\t' || text[i] == u'\n');
            if (i < text.size() && !isBlank)
                continue;
            if (i > from) {
                add(text.mid(from, i - from), false);
                hasWord = true;
            }
            if (i < text.size())
                finish();
            from = i + 1;
        }
    }
};

ShellWords CommandEvaluator::expand(const std::vector<WordSyntax> &words, ShellState &state)
{
    ShellWords expanded;
    for (const WordSyntax &word : words) {
        Fields fields{m_budget};
        expandParts(word, state, fields, true);
        fields.finish();
        for (size_t i = 0; i < fields.words.size() && expanded.size() < mostWords; ++i) {
            bool known = fields.words[i].known;
            if (known && hasGlob(fields.patterns[i])) {
                const QStringList found = withPathNames(fields.patterns[i], state, known);
                for (const QString &name : found)
                    expanded.push_back({name});
                if (known && !found.isEmpty())
                    continue;
                fields.words[i].known = known;
            }
            expanded.push_back(fields.words[i]);
        }
    }
    return expanded;
}

ShellWord CommandEvaluator::expandOne(const WordSyntax &word, ShellState &state, bool isPattern)
{
    Fields fields{m_budget};
    expandParts(word, state, fields, false);
    fields.hasWord = true;
    fields.finish();
    ShellWord joined;
    for (size_t i = 0; i < fields.words.size(); ++i) {
        if (i > 0)
            joined.text += u' ';
        joined.text += isPattern ? fields.patterns[i] : fields.words[i].text;
        joined.known = joined.known && fields.words[i].known;
    }
    return joined;
}

void CommandEvaluator::expandParts(const WordSyntax &word, ShellState &state, Fields &fields,
                                   bool splits)
{
    for (size_t i = 0; i < word.size() && !m_budget.isSpent(); ++i) {
        const WordPart &part = word[i];
        switch (part.kind) {
        case WordPart::Kind::Literal:
            fields.hasWord = true;
            if (i == 0 && !part.quoted && part.text.startsWith(u'~')) {
                const qsizetype slash = part.text.indexOf(u'/');
                const QString user = part.text.mid(1, (slash < 0 ? part.text.size() : slash) - 1);
                const QString rest = slash < 0 ? QString() : part.text.mid(slash);
                const bool isWhole = slash >= 0 || word.size() == 1;
                if (isWhole && (user.isEmpty() || user == QLatin1String("root"))) {
                    fields.add(user.isEmpty() ? state.value(QStringLiteral("HOME"))
                                              : QStringLiteral("/root"),
                               true);
                    fields.add(rest, false);
                    break;
                }
            }
            fields.add(part.text, part.quoted);
            break;
        case WordPart::Kind::Unknown: fields.addUnknown(); break;
        case WordPart::Kind::Command: {
            const ShellWord said = substitution(*part.command, state);
            if (!said.known)
                fields.addUnknown();
            else if (part.quoted || !splits)
                fields.add(said.text, true), fields.hasWord = true;
            else
                fields.addSplit(said.text);
            break;
        }
        case WordPart::Kind::Parameter: expandParameter(part, state, fields, splits); break;
        }
    }
}

/// What a parameter holds before its operator.
ShellVariable CommandEvaluator::parameter(const WordPart &part, const ShellState &state,
                                          bool &isSet)
{
    ShellVariable found;
    isSet = true;
    bool isNumber = false;
    const int number = part.text.toInt(&isNumber);
    if (part.text == QLatin1String("@") || part.text == QLatin1String("*")) {
        found.isArray = true;
        found.known = state.areArgumentsKnown;
        for (const ShellWord &word : state.arguments) {
            m_budget.spend(1 + word.text.size() / 8);
            found.values << word.text;
            found.known = found.known && word.known;
        }
        isSet = !found.values.isEmpty();
    } else if (part.text == QLatin1String("#")) {
        found.values << QString::number(state.arguments.size());
        found.known = state.areArgumentsKnown;
    } else if (isNumber && number == 0) {
        found.values << state.zero;
    } else if (isNumber) {
        const size_t index = size_t(number) - 1;
        isSet = index < state.arguments.size();
        found.known = state.areArgumentsKnown && (!isSet || state.arguments[index].known);
        if (isSet)
            found.values << state.arguments[index].text;
    } else if (part.text == QLatin1String("?")) {
        found.known = state.status != Tri::Unknown;
        found.values << (state.status == Tri::Yes ? QStringLiteral("0") : QStringLiteral("1"));
    } else if (part.text == QLatin1String("PWD")) {
        found.known = state.isFolderKnown;
        found.values << state.folder;
    } else if (part.text == QLatin1String("BASH_SOURCE")) {
        found.values << state.source;
        isSet = !state.source.isEmpty();
    } else {
        const auto own = state.variables.constFind(part.text);
        isSet = own != state.variables.cend();
        static const QStringList ofShell{QStringLiteral("$"),        QStringLiteral("!"),
                                         QStringLiteral("-"),        QStringLiteral("RANDOM"),
                                         QStringLiteral("SECONDS"),  QStringLiteral("HOSTNAME"),
                                         QStringLiteral("LINENO"),   QStringLiteral("PPID"),
                                         QStringLiteral("BASH"),     QStringLiteral("BASH_VERSION"),
                                         QStringLiteral("UID"),      QStringLiteral("EUID"),
                                         QStringLiteral("FUNCNAME"), QStringLiteral("OLDPWD")};
        if (isSet)
            found = *own;
        else if (part.text == QLatin1String("OSTYPE"))
            found.values << QStringLiteral("linux-gnu"), isSet = true;
        else if (part.text == QLatin1String("IFS"))
            found.values << QStringLiteral(" \t\n"), isSet = true;
        else if (ofShell.contains(part.text))
            found.values << QString(), found.known = false, isSet = true;
        m_budget.spend(found.values.size());
    }
    if (part.index == QLatin1String("@") || part.index == QLatin1String("*")) {
        found.isArray = true;
    } else if (part.text != QLatin1String("@") && part.text != QLatin1String("*")) {
        bool isIndex = part.index.isEmpty();
        const int index = isIndex ? 0 : part.index.toInt(&isIndex);
        if (!isIndex)
            found.known = false;
        const qsizetype at = index < 0 ? found.values.size() + index : index;
        isSet = isSet && at >= 0 && at < found.values.size();
        found.values = isSet ? QStringList{found.values.at(at)} : QStringList();
        found.isArray = false;
    }
    return found;
}

void CommandEvaluator::expandParameter(const WordPart &part, ShellState &state, Fields &fields,
                                       bool splits)
{
    bool isSet = false;
    ShellVariable held = parameter(part, state, isSet);
    const QString &op = part.op;
    const bool isForEmpty = op.startsWith(u':') && op.size() == 2;
    const QString kind = isForEmpty ? op.mid(1) : op;
    if (kind == QLatin1String("-") || kind == QLatin1String("=") || kind == QLatin1String("+") ||
        kind == QLatin1String("?")) {
        const bool isHeld = isSet && (!isForEmpty || !held.values.join(QString()).isEmpty());
        if (!held.known)
            return fields.addUnknown();
        if (isHeld ? kind == QLatin1String("+") : kind != QLatin1String("+")) {
            if (kind == QLatin1String("=")) {
                const ShellWord made = expandOne(part.operand, state);
                state.set(part.text, made.text, made.known);
            }
            fields.hasWord = fields.hasWord || part.quoted;
            if (splits && !part.quoted) {
                // Its own quotes hold.
                Fields inner{m_budget};
                expandParts(part.operand, state, inner, true);
                inner.finish();
                for (size_t i = 0; i < inner.words.size(); ++i) {
                    if (i > 0)
                        fields.finish();
                    fields.add(inner.words[i].text, false);
                    fields.word.known = fields.word.known && inner.words[i].known;
                    fields.hasWord = true;
                }
                return;
            }
            return expandParts(part.operand, state, fields, false);
        }
        if (kind == QLatin1String("+"))
            held.values.clear();
    } else if (op == QLatin1String("length")) {
        const qsizetype size = held.isArray ? held.values.size() : held.values.value(0).size();
        held.isArray = false;
        held.values = {QString::number(size)};
    } else if (op == QLatin1String("!")) {
        const WordPart other{WordPart::Kind::Parameter, part.quoted, held.values.value(0), {}, {}};
        const bool wasKnown = held.known;
        held = parameter(other, state, isSet);
        held.known = held.known && wasKnown;
    } else if (op == QLatin1String("@")) {
        held.known = false;
    } else if (!op.isEmpty()) {
        const bool isCut = op.startsWith(u'#') || op.startsWith(u'%');
        const ShellWord operand = expandOne(part.operand, state, op != QLatin1String(":"));
        const ShellWord other = expandOne(part.replacement, state);
        held.known = held.known && operand.known && other.known;
        for (QString &value : held.values) {
            if (isCut) {
                value = withoutMatch(value, operand.text, op.startsWith(u'%'), op.size() == 2,
                                     m_budget);
            } else if (op.startsWith(u'/')) {
                value = withReplacement(
                    value, operand.text, other.text, op == QLatin1String("//"),
                    op.size() == 2 && op != QLatin1String("//") ? op[1] : QChar(), m_budget);
            } else if (op == QLatin1String(":")) {
                bool isFrom = false;
                bool isLength = true;
                qsizetype from = operand.text.section(u':', 0, 0).trimmed().toInt(&isFrom);
                const QString lengthText = operand.text.section(u':', 1);
                qsizetype length =
                    operand.text.contains(u':') ? lengthText.toInt(&isLength) : value.size();
                held.known = held.known && isFrom && isLength && !held.isArray;
                from = from < 0 ? std::max<qsizetype>(0, value.size() + from) : from;
                length = length < 0 ? value.size() - from + length : length;
                value = value.mid(from, std::max<qsizetype>(0, length));
            } else if (operand.text.isEmpty()) {
                const bool isUpper = op.startsWith(u'^');
                const QString changed = isUpper ? value.toUpper() : value.toLower();
                value = op.size() == 2 ? changed : changed.left(1) + value.mid(1);
            } else {
                held.known = false;
            }
        }
    }
    if (!held.known)
        return fields.addUnknown();
    const bool isList =
        held.isArray && part.text != QLatin1String("*") && part.index != QLatin1String("*");
    if (!held.isArray || (!isList && part.quoted) || !splits) {
        const QString text = held.values.join(u' ');
        if (part.quoted || !splits) {
            fields.add(text, part.quoted || op.isEmpty() == false);
            fields.hasWord = fields.hasWord || part.quoted;
        } else {
            fields.addSplit(text);
        }
        return;
    }
    for (qsizetype i = 0; i < held.values.size(); ++i) {
        if (i > 0)
            fields.finish();
        if (part.quoted)
            fields.add(held.values[i], true), fields.hasWord = true;
        else
            fields.addSplit(held.values[i]);
    }
}

/// The files that a pattern names; the pattern stays where there are none.
QStringList CommandEvaluator::withPathNames(const QString &pattern, const ShellState &state,
                                            bool &known)
{
    QStringList found{pattern.startsWith(u'/') ? QStringLiteral("/") : QString()};
    for (const QString &part : pattern.split(u'/', Qt::SkipEmptyParts)) {
        QStringList next;
        for (const QString &before : found) {
            const QString folder = before.isEmpty() ? state.folder : absolute(before, state);
            const QString joined =
                before.isEmpty() || before.endsWith(u'/') ? before : before + u'/';
            if (!hasGlob(part)) {
                const QString path = joined + unescapedGlob(part);
                const ImageFile there = file(absolute(path, state), state);
                known = known && there.kind != ImageFile::Kind::Unknown;
                if (there.kind != ImageFile::Kind::Missing)
                    next << path;
                continue;
            }
            const auto names = entries(folder, state);
            if (!names) {
                known = known && file(folder, state).kind == ImageFile::Kind::Missing;
                continue;
            }
            for (const QString &name : *names) {
                if (!m_budget.spend(1 + name.size()))
                    return {};
                if (name.startsWith(u'.') == part.startsWith(u'.') &&
                    matchesGlob(part, name, m_budget))
                    next << joined + name;
            }
        }
        found = next;
    }
    return found;
}

/// `$(…)`: what it prints, where that can be told.
ShellWord CommandEvaluator::substitution(const ShellNode &command, ShellState &state)
{
    Output output;
    Output *const outer = std::exchange(m_output, &output);
    const int conditions = std::exchange(m_conditions, 0);
    const Flow flow = runApart(command, state);
    m_output = outer;
    m_conditions = conditions;
    m_hasFound = m_hasFound || flow == Flow::Found;
    while (output.text.endsWith(u'\n'))
        output.text.chop(1);
    return {output.text, output.known};
}

} // namespace gearaudit
