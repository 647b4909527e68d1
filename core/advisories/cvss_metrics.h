#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

// How a CVSS vector is read. Internal to cvssBaseScore().

namespace gearaudit
{

/// A metric that a version of CVSS has.
struct CvssMetric {
    enum class Kind {
        Base,  ///< has to be there
        Other, ///< may be there; the base score is the same with it
    };
    const char *name;
    const char *values; ///< with spaces between them
    Kind kind;
};

/// The values of a vector.
class CvssValues
{
public:
    /// The first letter of a base metric's value, which tells them apart.
    QChar of(const char *name) const;

private:
    friend std::optional<CvssValues> readCvss(const QString &vector, std::span<const CvssMetric> metrics);
    explicit CvssValues(std::span<const CvssMetric> metrics) : m_metrics(metrics), m_values(metrics.size()) {}

    std::span<const CvssMetric> m_metrics;
    std::vector<QString> m_values; ///< null: not there
};

/// What stands behind the first slash: metrics that there are, each at most once and with a value of its
/// own, all of the base among them; none for anything else. In any order, as section 6 of 3.1 has it;
/// 4.0 sets one, but what a vector says is clear without. `metrics` outlive the values.
std::optional<CvssValues> readCvss(const QString &vector, std::span<const CvssMetric> metrics);

/// cvssBaseScore() for "CVSS:4.0/…".
std::optional<double> cvss4BaseScore(const QString &vector);

} // namespace gearaudit
