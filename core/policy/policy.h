#pragma once

#include "core/base/result.h"
#include "core/export/ask_file.h"
#include "core/filter/filter_expression.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace gearaudit
{

/// How much a broken rule matters; the words are those of SARIF.
enum class RuleLevel { Error, Warning, Note };
QString ruleLevelName(RuleLevel level);

/// Something that must not be found.
struct PolicyRule {
    QString name; ///< "exploited": unique in its policy, lower case
    QString filter; ///< as it was written
    FilterExpression expression;
    RuleLevel level = RuleLevel::Error;
    QString sentence; ///< what it means that something is found
};
using Policy = std::vector<PolicyRule>;

/// The rules that stand in resources/policy/default.json, as a text to begin one's own with.
QByteArray defaultPolicyText();
/// Reads {"rules": [{"name", "filter", "level", "sentence"}]}. Stage::Policy, Malformed with the rule's name
/// or place, for anything that is not understood: a rule that is passed over would be a pass.
Result<Policy> parsePolicy(const QByteArray &json, const QString &subject);
Result<Policy> readPolicy(const QString &path);

/// Whether a rule asks of known faults, so that it says nothing without a database.
bool needsAdvisories(const Policy &policy);

/// A gear that breaks a rule.
struct PolicyFinding {
    std::size_t file = 0; ///< its place among the files
    quint32 gear = 0; ///< its number in the report
    std::vector<MatchRow> rows; ///< what of it, as narrow as the filter names it; not empty
};

/// A rule and what breaks it, in the order of the files.
struct RuleResult {
    PolicyRule rule;
    std::vector<PolicyFinding> findings;

    bool isBroken() const { return !findings.empty(); }
};

/// A file that is checked.
struct CheckedFile {
    QString file;
    PackedSnapshot report; ///< never null
    FaultsSnapshot faults; ///< null: there is no database
};

/// Asks every rule of every file. Pure.
std::vector<RuleResult> checkPolicy(const Policy &policy, std::span<const CheckedFile> files, QDate today);

/// Whether a rule of the level error is broken.
bool isPassed(std::span<const RuleResult> results);

} // namespace gearaudit
