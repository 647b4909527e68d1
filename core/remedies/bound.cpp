#include "core/remedies/bound.h"

#include "core/model/package_name.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{

std::optional<SpecifierSet> clausesOf(const QString &text)
{
    static const QRegularExpression clause(QStringLiteral("^\\s*(~=|===?|!=|<=?|>=?)\\s*(\\S+)\\s*$"));
    std::vector<Specifier> clauses;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto match = clause.match(part);
        const auto op = match.hasMatch() ? operatorFromText(match.captured(1)) : std::nullopt;
        if (!op)
            return std::nullopt;
        auto specifier = Specifier::parse(*op, match.captured(2));
        if (!specifier)
            return std::nullopt;
        clauses.push_back(*std::move(specifier));
    }
    if (clauses.empty())
        return std::nullopt;
    return SpecifierSet(std::move(clauses));
}

} // namespace

std::optional<Bound> parseBound(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral("^([^\\s:]+):\\s+([A-Za-z0-9][A-Za-z0-9._-]*)\\s*(?:\\[[^\\]]*\\])?\\s*\\(?([^();]+)\\)?\\s*$"));
    const auto match = whole.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto versions = clausesOf(match.captured(3));
    if (!versions)
        return std::nullopt;
    const qsizetype behind = match.capturedStart(2);
    return Bound{match.captured(1), normalizedPackageName(match.captured(2)), *std::move(versions),
                 text.mid(behind).trimmed()};
}

} // namespace gearaudit
