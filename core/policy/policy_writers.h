#pragma once

#include "core/policy/policy.h"

#include <QByteArray>
#include <QString>

namespace gearaudit
{

/// What a check came to, and of what.
struct PolicyReport {
    std::vector<RuleResult> results;
    std::vector<CheckedFile> files;
    QString program; ///< the version of gear-audit
};

/// {"passed", "rules": [{"name", "level", "filter", "sentence", "gears": [{"file", "site", "gear", "version",
/// "image", "what": […]}]}]}
QByteArray policyJson(const PolicyReport &report);
/// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0): a result for each gear and rule.
QByteArray policySarif(const PolicyReport &report);
/// JUnit's XML: a suite for each rule, a failed case for each gear that breaks one of the level error.
QByteArray policyJunit(const PolicyReport &report);

/// What of a gear breaks a rule, in a few words: "/opt/venv/bin/python: requests 2.19.0 (CVE-2018-18074)".
/// At most so many packages; the rest is counted.
QString findingText(const PolicyFinding &finding, const CheckedFile &file, int most = 5);

} // namespace gearaudit
