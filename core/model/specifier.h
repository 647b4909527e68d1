#pragma once

#include "core/base/result.h"
#include "core/model/version.h"

#include <QString>

#include <vector>

namespace gearaudit
{

/// One clause of a version specifier, as PEP 440 defines them: `>=1.2`, `==1.24.*`, `~=2.2`,
/// `===anything`. Value; parse it once and ask it of each distinct version.
///
/// Where the rules leave room:
/// - Everything that is installed counts: a pre-release satisfies `>=1.0` like any other version.
///   (Installers pass over pre-releases that nobody asked for; an audit must not.)
/// - A text that is no version satisfies only `===`, as in the reference implementation; it is
///   neither below nor above a version, and not "another version" for `!=` either.
/// - `===` compares the texts as they are installed, ignoring case.
/// - `<V` leaves out the pre-releases of V itself, and `>V` its post-releases and local builds, by
///   the letter of the PEP: `>1.0.post1` takes 1.0.post2+local, `<1.0.post1` takes 1.0rc1.
class Specifier
{
public:
    enum class Operator {
        Compatible, ///< ~=
        Equal,      ///< ==, also with .*
        NotEqual,   ///< !=, also with .*
        LessOrEqual,
        GreaterOrEqual,
        Less,
        Greater,
        Arbitrary, ///< ===
    };
    /// Why an operator and a version make no specifier.
    enum class Problem {
        NoVersion,            ///< nothing after the operator
        NotAVersion,          ///< the text after the operator is not one by PEP 440
        WildcardNotAllowed,   ///< `.*` goes with == and != only
        WildcardNotInRelease, ///< `.*` after a development release or a local version
        LocalNotAllowed,      ///< a +local version goes with == and != only
        TooShort,             ///< ~= needs two numbers: ~=1.2
    };

    static Result<Specifier, Problem> parse(Operator op, const QString &version);

    /// Whether an installed version (none: it is no version) satisfies it; `text` is as installed.
    bool contains(const std::optional<Version> &installed, const QString &text) const;

    Operator op() const { return m_op; }
    /// The version's normal form, with `.*` where it was written; for === the text itself.
    QString versionText() const;
    QString text() const; ///< "~=2.2"

    bool operator==(const Specifier &) const = default;

private:
    bool matchesPrefix(const Version &installed) const;
    bool matchesEqual(const Version &installed) const;
    bool isPostReleaseOfThis(const Version &installed) const;

    Operator m_op = Operator::Equal;
    Version m_version;
    bool m_wildcard = false;
    QString m_arbitrary;
    QByteArray m_key; ///< of m_version; for < of its first pre-release, where it is none itself
};

/// Clauses that must all hold; none of them: always.
class SpecifierSet
{
public:
    SpecifierSet() = default;
    explicit SpecifierSet(std::vector<Specifier> clauses) : m_clauses(std::move(clauses)) {}

    bool isEmpty() const { return m_clauses.empty(); }
    const std::vector<Specifier> &clauses() const { return m_clauses; }
    bool contains(const QString &installed) const;

    bool operator==(const SpecifierSet &) const = default;

private:
    std::vector<Specifier> m_clauses;
};

/// "==", "~="…
QString operatorText(Specifier::Operator op);
std::optional<Specifier::Operator> operatorFromText(const QString &text);

/// A branch as people name it: every version that begins with these numbers ("2.7" is ==2.7.*).
/// NotAVersion for anything but a release's numbers; a `.*` at the end may be written.
Result<Specifier, Specifier::Problem> branchSpecifier(const QString &branch);

} // namespace gearaudit
