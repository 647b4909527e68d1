#include "core/advisories/cvss_metrics.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace gearaudit
{

QChar CvssValues::of(const char *name) const
{
    for (std::size_t i = 0; i < m_metrics.size(); ++i) {
        if (std::strcmp(m_metrics[i].name, name) == 0)
            return m_values[i].isEmpty() ? QChar() : m_values[i].front();
    }
    return {};
}

std::optional<CvssValues> readCvss(const QString &vector, std::span<const CvssMetric> metrics)
{
    CvssValues read(metrics);
    const QStringList parts = vector.split(QLatin1Char('/'));
    if (parts.size() > static_cast<qsizetype>(metrics.size()) + 1)
        return std::nullopt;
    for (const QString &part : parts.mid(1)) {
        const auto colon = part.indexOf(QLatin1Char(':'));
        const QString name = part.left(colon);
        const auto metric = std::find_if(metrics.begin(), metrics.end(), [&](const CvssMetric &each) {
            return name == QLatin1String(each.name);
        });
        if (colon < 0 || metric == metrics.end())
            return std::nullopt;
        QString &value = read.m_values[static_cast<std::size_t>(metric - metrics.begin())];
        const QStringList allowed = QString::fromLatin1(metric->values).split(QLatin1Char(' '));
        if (!value.isNull() || !allowed.contains(part.mid(colon + 1)))
            return std::nullopt;
        value = part.mid(colon + 1);
    }
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (metrics[i].kind == CvssMetric::Kind::Base && read.m_values[i].isNull())
            return std::nullopt;
    }
    return read;
}

} // namespace gearaudit
