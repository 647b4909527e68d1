#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace gearaudit
{

/// A number of a version: decimal digits without leading zeros, "0" for nothing. PEP 440 sets no
/// upper bound, so it is kept as text; ordered by compareNumbers.
using VersionNumber = std::string;

/// Negative, zero or positive as `left` is the smaller, the same or the greater number.
int compareNumbers(const VersionNumber &left, const VersionNumber &right);

/// A version as PEP 440 reads it (https://peps.python.org/pep-0440, and its successor on
/// packaging.python.org, "Version specifiers"): [N!]N(.N)*[{a|b|rc}N][.postN][.devN][+local], in
/// any of the spellings that the appendix permits (v1.0, 1.0-1, 1.0.Alpha-2, 1.0c1, 1.0_rev3…).
struct Version {
    /// Before and after a release; the numbers are those of the order a < b < rc.
    enum class Pre { Alpha = 1, Beta = 2, Candidate = 3 };
    struct PreRelease {
        Pre phase = Pre::Alpha;
        VersionNumber number;

        bool operator==(const PreRelease &) const = default;
    };

    VersionNumber epoch = "0";
    std::vector<VersionNumber> release; ///< as written: 1.0 and 1.0.0 differ here
    std::optional<PreRelease> pre;
    std::optional<VersionNumber> post;
    std::optional<VersionNumber> dev;
    std::vector<std::string> local; ///< lower case, numbers without leading zeros

    /// None for a text that is no version, or has more than 100,000 characters. White space around it
    /// does not count.
    static std::optional<Version> parse(const QString &text);

    /// The normal form: "1!2.0rc1.post2.dev3+ubuntu.1".
    QString text() const;
    /// An alpha, beta or candidate, or a development release of anything.
    bool isPreRelease() const { return pre || dev; }

    /// Bytes that compare (memcmp, or QByteArray's <) as the versions are ordered, and are equal
    /// for equal versions (1.0 and 1.0.0; v1 and 1).
    QByteArray key() const;

    bool operator==(const Version &) const = default; ///< the same spelling, not the same order
};

/// The key to order installed versions by, for every text: that of the version, or for a text that
/// is none a key below all versions, ordered by the text among its like. For many rows: make it
/// once for each distinct text and compare ranks.
QByteArray versionKey(const QString &text);

/// Negative, zero or positive, by versionKey. Zero does not mean the same text.
int compareVersions(const QString &left, const QString &right);

} // namespace gearaudit
