#include "core/policy/policy.h"

#include "core/base/json_reader.h"
#include "core/base/regular_file.h"
#include "core/base/resources.h"
#include "core/filter/filter_parser.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{
using nlohmann::ordered_json;

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr std::size_t mostRules = 1000;
constexpr std::array levels{RuleLevel::Error, RuleLevel::Warning, RuleLevel::Note};

QString text(const ordered_json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() || !found->is_string() ? QString() : jsonText(*found);
}

/// A rule, or what is wrong with it.
Result<PolicyRule, QString> ruleOf(const ordered_json &object)
{
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("filter"), QStringLiteral("level"),
                                  QStringLiteral("sentence")};
    static const QRegularExpression nameForm(QStringLiteral("^[a-z0-9][a-z0-9._-]{0,79}$"));
    if (!object.is_object())
        return Unexpected{QStringLiteral("it is no JSON object")};
    for (const auto &item : object.items()) {
        const QString key = QString::fromStdString(item.key());
        if (!keys.contains(key))
            return Unexpected{QStringLiteral("the key “%1” is none of %2").arg(key.left(40), keys.join(QStringLiteral(", ")))};
        if (!item.value().is_string())
            return Unexpected{QStringLiteral("“%1” has to be a text").arg(key)};
    }
    PolicyRule rule;
    rule.name = text(object, "name");
    if (!nameForm.match(rule.name).hasMatch())
        return Unexpected{QStringLiteral("“name” has to be of lower-case letters, digits and dashes")};
    rule.filter = text(object, "filter");
    if (rule.filter.trimmed().isEmpty())
        return Unexpected{QStringLiteral("“filter” is missing: everything would break it")};
    const auto filter = parseFilter(rule.filter);
    if (!filter)
        return Unexpected{QStringLiteral("its filter “%1” cannot be read at “%2”")
                              .arg(rule.filter.left(200),
                                   rule.filter.mid(filter.error().range.start, filter.error().range.length).left(60))};
    rule.expression = *filter;
    const QString level = text(object, "level");
    const auto known = std::find_if(levels.begin(), levels.end(),
                                    [&](RuleLevel each) { return ruleLevelName(each) == level; });
    if (known == levels.end())
        return Unexpected{QStringLiteral("“level” has to be error, warning or note")};
    rule.level = *known;
    rule.sentence = text(object, "sentence");
    if (rule.sentence.isEmpty())
        rule.sentence = rule.filter;
    return rule;
}
} // namespace

QString ruleLevelName(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Error: return QStringLiteral("error");
    case RuleLevel::Warning: return QStringLiteral("warning");
    case RuleLevel::Note: return QStringLiteral("note");
    }
    return {};
}

QByteArray defaultPolicyText()
{
    ensureResources();
    QFile file(QStringLiteral(":/policy/default.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Policy> parsePolicy(const QByteArray &json, const QString &subject)
{
    const auto wrong = [&](const QString &what) {
        return Unexpected{Error{Stage::Policy, Code::Malformed, subject, what}};
    };
    const auto read = parseOrderedJson(json, subject);
    if (!read)
        return wrong(read.error().detail);
    const auto rules = read->is_object() ? read->find("rules") : read->end();
    if (!read->is_object() || rules == read->end() || !rules->is_array())
        return wrong(QStringLiteral("it has no list “rules”"));
    if (rules->empty())
        return wrong(QStringLiteral("it has no rules: nothing could be broken"));
    if (rules->size() > mostRules)
        return wrong(QStringLiteral("it has more than %1 rules").arg(mostRules));
    Policy policy;
    QSet<QString> names;
    for (const auto &item : *rules) {
        auto rule = ruleOf(item);
        const QString place = QStringLiteral("rule %1").arg(policy.size() + 1);
        if (!rule)
            return wrong(QStringLiteral("%1: %2").arg(place, rule.error()));
        if (names.contains(rule->name))
            return wrong(QStringLiteral("%1: another rule is called “%2” too").arg(place, rule->name));
        names.insert(rule->name);
        policy.push_back(std::move(*rule));
    }
    return policy;
}

Result<Policy> readPolicy(const QString &path)
{
    const auto content = readRegularFile(path, largestFile, Stage::Policy);
    if (!content)
        return Unexpected{content.error()};
    return parsePolicy(*content, path);
}

bool needsAdvisories(const Policy &policy)
{
    return std::any_of(policy.begin(), policy.end(),
                       [](const PolicyRule &rule) { return asksOfFaults(rule.expression); });
}

std::vector<RuleResult> checkPolicy(const Policy &policy, std::span<const CheckedFile> files, QDate today)
{
    std::vector<RuleResult> results;
    for (const PolicyRule &rule : policy) {
        RuleResult result{rule, {}};
        for (std::size_t file = 0; file < files.size(); ++file) {
            const CheckedFile &checked = files[file];
            const auto matches = findMatches(rule.expression, *checked.report, {today, checked.faults});
            for (const MatchRow &row : matchRows(matches, *checked.report)) {
                auto &findings = result.findings;
                if (findings.empty() || findings.back().file != file || findings.back().gear != row.gear)
                    findings.push_back({file, row.gear, {}});
                findings.back().rows.push_back(row);
            }
        }
        results.push_back(std::move(result));
    }
    return results;
}

bool isPassed(std::span<const RuleResult> results)
{
    return std::none_of(results.begin(), results.end(), [](const RuleResult &result) {
        return result.rule.level == RuleLevel::Error && result.isBroken();
    });
}

} // namespace gearaudit
