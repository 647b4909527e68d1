#pragma once

#include <QString>

#include <optional>

namespace gearaudit
{

/// How bad a fault is, by the words of FIRST's qualitative scale
/// (https://www.first.org/cvss/v3.1/specification-document, section 5); ordered. Malicious is a class
/// above them: the package itself is the attack.
enum class Severity { Unknown, None, Low, Medium, High, Critical, Malicious };
constexpr int severityCount = static_cast<int>(Severity::Malicious) + 1;

/// "unknown", "none", "low"…, and back, ignoring case.
QString severityName(Severity severity);
std::optional<Severity> severityFromName(const QString &name);

/// The word for a base score, 0.0 to 10.0.
Severity severityOfScore(double score);

/// The base score of a CVSS vector, 3.0, 3.1 or 4.0 ("CVSS:3.1/AV:N/…"), computed by FIRST's
/// specifications; none for a text that is no whole vector of these.
std::optional<double> cvssBaseScore(const QString &vector);

} // namespace gearaudit
