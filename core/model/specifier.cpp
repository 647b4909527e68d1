#include "core/model/specifier.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{

using Operator = Specifier::Operator;
using Problem = Specifier::Problem;

constexpr std::array<std::pair<Operator, const char *>, 8> operators{{
    {Operator::Compatible, "~="},
    {Operator::Equal, "=="},
    {Operator::NotEqual, "!="},
    {Operator::LessOrEqual, "<="},
    {Operator::GreaterOrEqual, ">="},
    {Operator::Less, "<"},
    {Operator::Greater, ">"},
    {Operator::Arbitrary, "==="},
}};

const QLatin1String wildcard(".*");

bool isEquality(Operator op)
{
    return op == Operator::Equal || op == Operator::NotEqual;
}

Version publicPart(Version version)
{
    version.local.clear();
    return version;
}

/// A release's numbers, with zeros where it has fewer: 1.1 matches 1.1.0.
VersionNumber numberAt(const Version &version, std::size_t i)
{
    return i < version.release.size() ? version.release[i] : VersionNumber("0");
}

bool sameRelease(const Version &left, const Version &right)
{
    const auto size = std::max(left.release.size(), right.release.size());
    for (std::size_t i = 0; i < size; ++i) {
        if (numberAt(left, i) != numberAt(right, i))
            return false;
    }
    return left.epoch == right.epoch;
}

bool releaseBegins(const Version &installed, const Version &prefix, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (numberAt(installed, i) != prefix.release[i])
            return false;
    }
    return installed.epoch == prefix.epoch;
}

std::optional<Problem> problemOf(Operator op, const Version &version, bool hasWildcard)
{
    if (hasWildcard && !isEquality(op))
        return Problem::WildcardNotAllowed;
    if (hasWildcard && (version.dev || !version.local.empty()))
        return Problem::WildcardNotInRelease;
    if (!version.local.empty() && !isEquality(op))
        return Problem::LocalNotAllowed;
    if (op == Operator::Compatible && version.release.size() < 2)
        return Problem::TooShort;
    return std::nullopt;
}

} // namespace

QString operatorText(Operator op)
{
    const auto *found = std::find_if(operators.begin(), operators.end(),
                                     [&](const auto &entry) { return entry.first == op; });
    return QLatin1String(found->second);
}

std::optional<Operator> operatorFromText(const QString &text)
{
    for (const auto &[op, name] : operators) {
        if (text == QLatin1String(name))
            return op;
    }
    return std::nullopt;
}

Result<Specifier, Problem> Specifier::parse(Operator op, const QString &version)
{
    Specifier specifier;
    specifier.m_op = op;
    const QString written = version.trimmed();
    if (written.isEmpty())
        return Unexpected{Problem::NoVersion};
    if (op == Operator::Arbitrary) {
        specifier.m_arbitrary = written;
        return specifier;
    }
    specifier.m_wildcard = written.endsWith(wildcard);
    const auto parsed =
        Version::parse(specifier.m_wildcard ? written.chopped(wildcard.size()) : written);
    if (!parsed)
        return Unexpected{Problem::NotAVersion};
    if (const auto problem = problemOf(op, *parsed, specifier.m_wildcard))
        return Unexpected{*problem};
    specifier.m_version = *parsed;
    specifier.m_key = parsed->key();
    if (op == Operator::Less && !parsed->isPreRelease()) {
        // Its first development release: every pre-release of it is above, whatever parts it has.
        Version first = *parsed;
        first.dev = "0";
        specifier.m_key = first.key();
    }
    return specifier;
}

bool Specifier::contains(const std::optional<Version> &installed, const QString &text) const
{
    if (m_op == Operator::Arbitrary)
        return text.trimmed().compare(m_arbitrary, Qt::CaseInsensitive) == 0;
    if (!installed)
        return false;
    const auto publicKey = [&] { return publicPart(*installed).key(); };
    switch (m_op) {
    case Operator::Equal: return matchesEqual(*installed);
    case Operator::NotEqual: return !matchesEqual(*installed);
    case Operator::LessOrEqual: return publicKey() <= m_key;
    case Operator::GreaterOrEqual: return publicKey() >= m_key;
    case Operator::Compatible:
        return publicKey() >= m_key &&
               releaseBegins(*installed, m_version, m_version.release.size() - 1);
    case Operator::Less: return publicKey() < m_key;
    case Operator::Greater: return publicKey() > m_key && !isPostReleaseOfThis(*installed);
    case Operator::Arbitrary: break;
    }
    return false;
}

bool Specifier::matchesPrefix(const Version &installed) const
{
    if (!m_version.pre && !m_version.post)
        return releaseBegins(installed, m_version, m_version.release.size());
    // Behind a pre- or post-release nothing of the release may follow, so it is all of it.
    return sameRelease(installed, m_version) && installed.pre == m_version.pre &&
           (!m_version.post || installed.post == m_version.post);
}

bool Specifier::matchesEqual(const Version &installed) const
{
    if (m_wildcard)
        return matchesPrefix(installed);
    if (m_version.local.empty())
        return publicPart(installed).key() == m_key;
    return installed.key() == m_key;
}

/// Of 1.0: 1.0.post1. Of 1.0a1: 1.0a1.post1. What is one itself has none.
bool Specifier::isPostReleaseOfThis(const Version &installed) const
{
    return !m_version.post && !m_version.dev && installed.post &&
           sameRelease(installed, m_version) && installed.pre == m_version.pre;
}

QString Specifier::versionText() const
{
    if (m_op == Operator::Arbitrary)
        return m_arbitrary;
    return m_version.text() + (m_wildcard ? QString(wildcard) : QString());
}

QString Specifier::text() const
{
    return operatorText(m_op) + versionText();
}

bool SpecifierSet::contains(const QString &installed) const
{
    const auto version = Version::parse(installed);
    return std::all_of(m_clauses.begin(), m_clauses.end(), [&](const Specifier &clause) {
        return clause.contains(version, installed);
    });
}

Result<Specifier, Problem> branchSpecifier(const QString &branch)
{
    QString numbers = branch.trimmed();
    if (numbers.isEmpty())
        return Unexpected{Problem::NoVersion};
    if (numbers.endsWith(wildcard))
        numbers.chop(wildcard.size());
    const auto version = Version::parse(numbers);
    if (!version || version->isPreRelease() || version->post || !version->local.empty())
        return Unexpected{Problem::NotAVersion};
    return Specifier::parse(Operator::Equal, numbers + wildcard);
}

} // namespace gearaudit
