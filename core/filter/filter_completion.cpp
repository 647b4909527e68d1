#include "core/filter/filter_completion.h"

#include "core/advisories/severity.h"
#include "core/filter/filter_key.h"
#include "core/model/end_of_life.h"
#include "core/model/package_name.h"
#include "core/model/specifier.h"
#include "core/model/version.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace gearaudit
{

namespace
{

using Kind = FilterToken::Kind;
using Tokens = std::vector<FilterToken>;

void sortNewestFirst(QStringList &versions)
{
    std::vector<std::pair<QByteArray, QString>> keyed;
    for (const auto &version : versions)
        keyed.emplace_back(versionKey(version), version);
    std::sort(keyed.begin(), keyed.end(), std::greater<>());
    versions.clear();
    for (const auto &entry : keyed)
        versions.append(entry.second);
}

/// Those that begin with a text, then those that have it elsewhere.
QStringList containing(QStringList choices, const QString &text)
{
    choices.sort(Qt::CaseInsensitive);
    QStringList beginning;
    QStringList others;
    for (const auto &choice : choices) {
        const auto at = choice.indexOf(text, 0, Qt::CaseInsensitive);
        if (at == 0)
            beginning.append(choice);
        else if (at > 0)
            others.append(choice);
    }
    return beginning + others;
}

/// The branches of interpreters' and pips' versions.
QStringList branchesOf(const QStringList &versions)
{
    QStringList branches;
    for (const auto &text : versions) {
        const auto version = Version::parse(pythonVersionText(text));
        if (!version || version->release.size() < 2)
            continue;
        branches.append(QString::fromStdString(version->release[0] + '.' + version->release[1]));
    }
    branches.removeDuplicates();
    sortNewestFirst(branches);
    return branches;
}

class Completer
{
public:
    Completer(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary,
              int maximum)
        : m_tokens(filterTokens(text)), m_vocabulary(vocabulary), m_maximum(maximum)
    {
        // The token that the cursor is in or behind; without one, the place itself.
        while (m_at < m_tokens.size() && m_tokens[m_at].range.end() < cursor)
            ++m_at;
        const auto &token = m_tokens[std::min(m_at, m_tokens.size() - 1)];
        const bool isInside = token.kind == Kind::Key && cursor < token.range.end();
        const bool isBegun = token.range.start < cursor && (isInside || isText(token.kind));
        if (isBegun) {
            m_range = token.range;
            m_begun = text.mid(token.range.start, cursor - token.range.start);
            if (token.kind == Kind::Quoted)
                m_begun = filterTokens(m_begun).front().text;
        } else {
            m_range = {cursor, 0};
            while (m_at < m_tokens.size() && m_tokens[m_at].range.start < cursor)
                ++m_at;
        }
    }

    TextRange range() const { return m_range; }

    /// Whether packages may stand there.
    bool arePackages() const
    {
        const FilterToken *before = m_at > 0 ? &m_tokens[m_at - 1] : nullptr;
        if (before == nullptr || (before->kind != Kind::Operator && before->kind != Kind::Key))
            return true;
        const bool touches = before->range.end() == m_range.start;
        const auto key = filterKeyFromName(before->text);
        return before->kind == Kind::Key &&
               (!touches || (key && filterKeyInfo(*key).value == FilterValue::Package));
    }

    QStringList candidates() const
    {
        const FilterToken *before = m_at > 0 ? &m_tokens[m_at - 1] : nullptr;
        if (before != nullptr && before->kind == Kind::Operator)
            return versions();
        const bool touches = before != nullptr && before->range.end() == m_range.start;
        if (before != nullptr && before->kind == Kind::Key && touches)
            return values(before->text);
        return words();
    }

private:
    static bool isText(Kind kind)
    {
        return kind == Kind::Word || kind == Kind::Quoted || kind == Kind::Version ||
               kind == Kind::Or || kind == Kind::And;
    }

    QStringList words() const
    {
        QStringList found;
        for (const auto &info : filterKeys()) {
            const QString key = QLatin1String(info.name) + QLatin1Char(':');
            if (key.startsWith(m_begun, Qt::CaseInsensitive))
                found.append(key);
        }
        if (!m_begun.isEmpty())
            found += packagesLike();
        if (m_at > 0 && QStringLiteral("or").startsWith(m_begun, Qt::CaseInsensitive))
            found.append(QStringLiteral("or"));
        return found;
    }

    QStringList packagesLike() const
    {
        if (m_vocabulary.packagesLike)
            return m_vocabulary.packagesLike(normalizedPackageName(m_begun), m_maximum);
        QSet<QString> names;
        for (const auto &name : m_vocabulary.packages)
            names.insert(normalizedPackageName(name));
        return containing({names.begin(), names.end()}, normalizedPackageName(m_begun));
    }

    QStringList values(const QString &keyName) const
    {
        const auto key = filterKeyFromName(keyName);
        if (!key)
            return {};
        const FilterKeyInfo &info = filterKeyInfo(*key);
        switch (info.value) {
        case FilterValue::Package: return packagesLike();
        case FilterValue::Version: return startingWithBegun(branchesOf(m_vocabulary.*info.known));
        case FilterValue::Flag: return written({QStringLiteral("yes"), QStringLiteral("no")});
        case FilterValue::Knowledge: return written(filterKnowledge());
        case FilterValue::Severity: return startingWithBegun(filterSeverities());
        case FilterValue::Number: break;
        case FilterValue::Status: return written(filterStatuses());
        case FilterValue::Bytes: break;
        case FilterValue::Start: return written(filterStarts());
        case FilterValue::Part:
        case FilterValue::Whole:
        case FilterValue::Tool:
            return info.known ? written(m_vocabulary.*info.known) : QStringList();
        }
        return {};
    }

    /// Those that have what was begun in them, as they are written in a filter.
    QStringList written(const QStringList &texts) const
    {
        QStringList found;
        for (const auto &text : containing(texts, m_begun))
            found.append(valueForFilter(text));
        return found;
    }

    QStringList versions() const
    {
        if (const auto key = comparedKey(); key && filterKeyInfo(*key).value == FilterValue::Severity)
            return startingWithBegun(filterSeverities().mid(0, severityCount - 1)); // not the unknown
        QStringList found = versionsOfSubject();
        // Of what is no version, only === can be asked.
        if (m_tokens[m_at - 1].text != operatorText(Specifier::Operator::Arbitrary))
            erase_if(found, [](const QString &text) { return !Version::parse(text); });
        sortNewestFirst(found);
        return startingWithBegun(found);
    }

    /// What stands right before the operator at the cursor, where that is a key.
    std::optional<FilterKey> comparedKey() const
    {
        const bool isAlone = m_at >= 2 && (m_at < 3 || m_tokens[m_at - 3].kind != Kind::Key ||
                                           m_tokens[m_at - 3].range.end() != m_tokens[m_at - 2].range.start);
        return isAlone ? filterKeyFromName(m_tokens[m_at - 2].text) : std::nullopt;
    }

    /// Of what stands before the operators and versions that lead to the cursor.
    QStringList versionsOfSubject() const
    {
        std::size_t i = m_at;
        const auto belongs = [&] {
            const Kind kind = m_tokens[i].kind;
            return kind == Kind::Operator || kind == Kind::Version || kind == Kind::Comma;
        };
        do {
            if (i == 0)
                return {};
            --i;
        } while (belongs());
        const auto &subject = m_tokens[i];
        const bool isValue = i > 0 && m_tokens[i - 1].kind == Kind::Key &&
                             m_tokens[i - 1].range.end() == subject.range.start;
        const auto key = isValue ? std::nullopt : filterKeyFromName(subject.text);
        if (key && filterKeyInfo(*key).value == FilterValue::Version)
            return m_vocabulary.*filterKeyInfo(*key).known;
        if (subject.kind == Kind::Key || !m_vocabulary.versionsOf)
            return {};
        return m_vocabulary.versionsOf(normalizedPackageName(subject.text));
    }

    QStringList startingWithBegun(const QStringList &choices) const
    {
        QStringList found;
        for (const auto &choice : choices) {
            if (choice.startsWith(m_begun, Qt::CaseInsensitive))
                found.append(choice);
        }
        return found;
    }

    Tokens m_tokens;
    const FilterVocabulary &m_vocabulary;
    int m_maximum;
    std::size_t m_at = 0; ///< of the token to replace, or of the one behind the cursor
    TextRange m_range;
    QString m_begun;
};

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor,
                                const FilterVocabulary &vocabulary, int maximum)
{
    const auto at = std::clamp<qsizetype>(cursor, 0, text.size());
    const Completer completer(text, at, vocabulary, maximum);
    return {completer.range(), completer.candidates().mid(0, maximum), completer.arePackages()};
}

} // namespace gearaudit
