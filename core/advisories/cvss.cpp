#include "core/advisories/cvss_metrics.h"
#include "core/advisories/severity.h"

#include <algorithm>
#include <cmath>

// The base scores of CVSS 3.0 and 3.1, and which version a vector is of.

namespace gearaudit
{

namespace
{

using Kind = CvssMetric::Kind;

// Sections 2 to 4 of https://www.first.org/cvss/v3.1/specification-document; 3.0 has the same.
constexpr CvssMetric metrics3[] = {
    {"AV", "N A L P", Kind::Base},     {"AC", "L H", Kind::Base},       {"PR", "N L H", Kind::Base},
    {"UI", "N R", Kind::Base},         {"S", "U C", Kind::Base},        {"C", "H L N", Kind::Base},
    {"I", "H L N", Kind::Base},        {"A", "H L N", Kind::Base},      {"E", "X H F P U", Kind::Other},
    {"RL", "X U W T O", Kind::Other},  {"RC", "X C R U", Kind::Other},  {"CR", "X H M L", Kind::Other},
    {"IR", "X H M L", Kind::Other},    {"AR", "X H M L", Kind::Other},  {"MAV", "X N A L P", Kind::Other},
    {"MAC", "X L H", Kind::Other},     {"MPR", "X N L H", Kind::Other}, {"MUI", "X N R", Kind::Other},
    {"MS", "X U C", Kind::Other},      {"MC", "X H L N", Kind::Other},  {"MI", "X H L N", Kind::Other},
    {"MA", "X H L N", Kind::Other},
};

double weightOfImpact(QChar value)
{
    if (value == QLatin1Char('H'))
        return 0.56;
    return value == QLatin1Char('L') ? 0.22 : 0.0;
}

double weightOfAttackVector(QChar value)
{
    switch (value.unicode()) {
    case 'N': return 0.85;
    case 'A': return 0.62;
    case 'L': return 0.55;
    default: return 0.2;
    }
}

double weightOfPrivileges(QChar value, bool changesScope)
{
    switch (value.unicode()) {
    case 'N': return 0.85;
    case 'L': return changesScope ? 0.68 : 0.62;
    default: return changesScope ? 0.5 : 0.27;
    }
}

/// Section 8 of 3.0: the smallest number with one decimal that is not below it.
double roundedUp30(double value)
{
    return std::ceil(value * 10.0) / 10.0;
}

/// Appendix A of 3.1, which takes out what the machine's own arithmetic adds.
double roundedUp31(double value)
{
    const auto whole = std::llround(value * 100000.0);
    return whole % 10000 == 0 ? double(whole) / 100000.0 : double(whole / 10000 + 1) / 10.0;
}

double score3(const CvssValues &values, double (*roundedUp)(double))
{
    const auto value = [&](const char *name) { return values.of(name); };
    const bool changesScope = value("S") == QLatin1Char('C');
    const double base = 1 - (1 - weightOfImpact(value("C"))) * (1 - weightOfImpact(value("I"))) *
                                (1 - weightOfImpact(value("A")));
    const double impact = changesScope ? 7.52 * (base - 0.029) - 3.25 * std::pow(base - 0.02, 15)
                                       : 6.42 * base;
    if (impact <= 0)
        return 0;
    const double exploitability = 8.22 * weightOfAttackVector(value("AV")) *
                                  (value("AC") == QLatin1Char('L') ? 0.77 : 0.44) *
                                  weightOfPrivileges(value("PR"), changesScope) *
                                  (value("UI") == QLatin1Char('N') ? 0.85 : 0.62);
    return roundedUp(std::min((changesScope ? 1.08 : 1.0) * (impact + exploitability), 10.0));
}

} // namespace

std::optional<double> cvssBaseScore(const QString &vector)
{
    if (vector.startsWith(QLatin1String("CVSS:4.0/")))
        return cvss4BaseScore(vector);
    const bool is30 = vector.startsWith(QLatin1String("CVSS:3.0/"));
    if (!is30 && !vector.startsWith(QLatin1String("CVSS:3.1/")))
        return std::nullopt;
    const auto values = readCvss(vector, metrics3);
    if (!values)
        return std::nullopt;
    return score3(*values, is30 ? roundedUp30 : roundedUp31);
}

} // namespace gearaudit
