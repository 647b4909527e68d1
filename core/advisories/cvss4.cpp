#include "core/advisories/cvss_metrics.h"

#include <algorithm>
#include <array>
#include <cmath>

// The base score of CVSS 4.0 (https://www.first.org/cvss/v4.0/specification-document, section 8): a
// vector is of one of 270 classes ("macro vectors", by the equivalences EQ1 to EQ5 and EQ6, which goes
// with EQ3), each with a score of its own; within a class the score goes down with the distance from the
// worst vectors of the class, towards the scores of the classes below. For a base score what is not of
// the base is at its worst (E:A, CR:H, IR:H, AR:H, no safety), so 60 of the scores are all it takes.

namespace gearaudit
{

namespace
{

using Kind = CvssMetric::Kind;

constexpr CvssMetric metrics4[] = {
    {"AV", "N A L P", Kind::Base},     {"AC", "L H", Kind::Base},         {"AT", "N P", Kind::Base},
    {"PR", "N L H", Kind::Base},       {"UI", "N P A", Kind::Base},       {"VC", "H L N", Kind::Base},
    {"VI", "H L N", Kind::Base},       {"VA", "H L N", Kind::Base},       {"SC", "H L N", Kind::Base},
    {"SI", "H L N", Kind::Base},       {"SA", "H L N", Kind::Base},       {"E", "X A P U", Kind::Other},
    {"CR", "X H M L", Kind::Other},    {"IR", "X H M L", Kind::Other},    {"AR", "X H M L", Kind::Other},
    {"MAV", "X N A L P", Kind::Other}, {"MAC", "X L H", Kind::Other},     {"MAT", "X N P", Kind::Other},
    {"MPR", "X N L H", Kind::Other},   {"MUI", "X N P A", Kind::Other},   {"MVC", "X H L N", Kind::Other},
    {"MVI", "X H L N", Kind::Other},   {"MVA", "X H L N", Kind::Other},   {"MSC", "X H L N", Kind::Other},
    {"MSI", "X S H L N", Kind::Other}, {"MSA", "X S H L N", Kind::Other}, {"S", "X N P", Kind::Other},
    {"AU", "X N Y", Kind::Other},      {"R", "X A U I", Kind::Other},     {"V", "X D C", Kind::Other},
    {"RE", "X L M H", Kind::Other},    {"U", "X Clear Green Amber Red", Kind::Other},
};

/// EQ3 and EQ6 together, by the digits of the specification.
enum Impact { Impact00, Impact01, Impact10, Impact11, Impact21, impactCount };

struct MacroVector {
    std::size_t eq1 = 0; ///< 0 to 2
    std::size_t eq2 = 0; ///< 0 to 1
    Impact impact = Impact00;
    std::size_t eq4 = 1; ///< 1 to 2: 0 takes safety, which is not of the base
};

/// The scores of the classes with EQ5 at 0: by EQ1, EQ2, EQ4 from 1 on, and impact.
constexpr double scores[3][2][2][impactCount] = {
    {{{10.0, 9.6, 9.3, 9.2, 7.9}, {9.3, 9.0, 8.8, 8.0, 6.9}},
     {{9.5, 9.1, 9.2, 8.2, 7.1}, {9.2, 8.1, 8.4, 7.0, 6.3}}},
    {{{9.4, 8.9, 8.6, 7.6, 6.5}, {8.7, 7.5, 7.2, 5.7, 5.3}},
     {{9.0, 7.7, 7.4, 5.9, 5.8}, {7.7, 6.6, 6.1, 5.2, 2.3}}},
    {{{8.6, 7.4, 7.2, 5.7, 4.7}, {7.0, 5.4, 5.3, 3.6, 2.4}},
     {{7.3, 5.5, 6.1, 5.1, 2.4}, {5.4, 4.3, 4.6, 1.8, 1.0}}},
};

// How many steps a class is deep, by its digit.
constexpr std::array depth1{1, 4, 5};
constexpr std::array depth2{1, 2};
constexpr std::array<int, impactCount> depth3{7, 6, 8, 8, 10};
constexpr std::array depth4{6, 5, 4};

double scoreOf(const MacroVector &macro)
{
    return scores[macro.eq1][macro.eq2][macro.eq4 - 1][macro.impact];
}

using Three = std::array<int, 3>;
using Two = std::array<int, 2>;

/// How many steps the values of a vector are from the worst.
struct Steps {
    explicit Steps(const CvssValues &values)
        : reach{of(values, "AV", "NALP"), of(values, "PR", "NLH"), of(values, "UI", "NPA")},
          hurdles{of(values, "AC", "LH"), of(values, "AT", "NP")},
          own{of(values, "VC", "HLN"), of(values, "VI", "HLN"), of(values, "VA", "HLN")},
          others{of(values, "SC", "HLN"), of(values, "SI", "HLN"), of(values, "SA", "HLN")}
    {
    }
    static int of(const CvssValues &values, const char *name, const char *order)
    {
        int step = 0;
        while (order[step] != '\0' && values.of(name) != QLatin1Char(order[step]))
            ++step;
        return step;
    }

    Three reach;   ///< AV, PR, UI
    Two hurdles;   ///< AC, AT
    Three own;     ///< VC, VI, VA
    Three others;  ///< SC, SI, SA
};

bool hasWorst(const Three &steps)
{
    return std::find(steps.begin(), steps.end(), 0) != steps.end();
}

int sumOf(const Three &steps)
{
    return steps[0] + steps[1] + steps[2];
}

MacroVector macroVectorOf(const Steps &steps)
{
    constexpr int physical = 3;
    MacroVector macro;
    if (steps.reach != Three{0, 0, 0})
        macro.eq1 = hasWorst(steps.reach) && steps.reach[0] != physical ? 1 : 2;
    macro.eq2 = steps.hurdles == Two{0, 0} ? 0 : 1;
    // With all requirements high, EQ6 is 0 wherever an impact is high.
    if (steps.own[0] == 0 && steps.own[1] == 0)
        macro.impact = Impact00;
    else
        macro.impact = hasWorst(steps.own) ? Impact10 : Impact21;
    macro.eq4 = hasWorst(steps.others) ? 1 : 2;
    return macro;
}

/// The steps from the first of a class' worst vectors that is not below it in any metric.
template <class Values> int distance(const Values &steps, std::initializer_list<Values> worst)
{
    for (const Values &vector : worst) {
        int sum = 0;
        bool isAbove = true;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            isAbove = isAbove && steps[i] >= vector[i];
            sum += steps[i] - vector[i];
        }
        if (isAbove)
            return sum;
    }
    return 0;
}

int distance1(const MacroVector &macro, const Steps &steps)
{
    return macro.eq1 == 0 ? 0 : distance<Three>(steps.reach, {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
}

int distance2(const MacroVector &macro, const Steps &steps)
{
    return macro.eq2 == 0 ? 0 : distance<Two>(steps.hurdles, {{1, 0}, {0, 1}});
}

int distance3(const MacroVector &macro, const Steps &steps)
{
    return macro.impact == Impact00 ? sumOf(steps.own) : distance<Three>(steps.own, {{1, 0, 0}, {0, 1, 0}});
}

double score4(const Steps &steps)
{
    const MacroVector macro = macroVectorOf(steps);
    const double own = scoreOf(macro);
    // Below every class there is one of a lower EQ5, towards which there is no distance.
    double sum = 0;
    int below = 1;
    const auto add = [&](double next, int far, int depth) {
        sum += (own - next) * far / depth;
        ++below;
    };
    if (macro.eq1 < 2) {
        MacroVector next = macro;
        ++next.eq1;
        add(scoreOf(next), distance1(macro, steps), depth1[macro.eq1]);
    }
    if (macro.eq2 < 1) {
        MacroVector next = macro;
        ++next.eq2;
        add(scoreOf(next), distance2(macro, steps), depth2[macro.eq2]);
    }
    if (macro.impact != Impact21) {
        MacroVector left = macro, right = macro;
        left.impact = macro.impact == Impact00 ? Impact01 : Impact11;
        right.impact = macro.impact == Impact00 ? Impact10 : Impact11;
        add(std::max(scoreOf(left), scoreOf(right)), distance3(macro, steps), depth3[macro.impact]);
    }
    if (macro.eq4 < 2) {
        MacroVector next = macro;
        ++next.eq4;
        add(scoreOf(next), sumOf(steps.others), depth4[macro.eq4]);
    }
    // Half up, with what the machine's arithmetic takes from a half given back.
    constexpr double epsilon = 1e-6;
    return std::floor((std::clamp(own - sum / below, 0.0, 10.0) + epsilon) * 10.0 + 0.5) / 10.0;
}

} // namespace

std::optional<double> cvss4BaseScore(const QString &vector)
{
    const auto values = readCvss(vector, metrics4);
    if (!values)
        return std::nullopt;
    const Steps steps(*values);
    const Three none{2, 2, 2};
    return steps.own == none && steps.others == none ? 0.0 : score4(steps);
}

} // namespace gearaudit
