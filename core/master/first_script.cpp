#include "core/master/first_script.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{

/// The name at the end of what stood before "=="; empty where none is told.
QString nameIn(const QString &text)
{
    static const QRegularExpression announced(
        QStringLiteral(R"(\A#.*Editable.*\(([A-Za-z0-9][A-Za-z0-9._-]*)\z)"));
    static const QRegularExpression egg(
        QStringLiteral(R"(\A-e\s.*[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\z)"));
    for (const auto &pattern : {announced, egg}) {
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

bool isDamagedName(const QString &name)
{
    return name.startsWith(QLatin1Char('#')) || name.startsWith(QStringLiteral("-e "));
}

/// What stood behind "==", without the third sign and without what follows in the comment.
QString versionIn(QString text, bool isOfComment)
{
    if (const auto bracket = text.indexOf(QLatin1Char(')')); isOfComment && bracket >= 0)
        text.truncate(bracket);
    while (text.startsWith(QLatin1Char('=')))
        text.remove(0, 1);
    return text.trimmed();
}

} // namespace

std::optional<Package> repairedPackage(const QString &name, const QString &version)
{
    const bool isDamaged = isDamagedName(name);
    if (!isDamaged && !version.startsWith(QLatin1Char('=')))
        return std::nullopt;
    const Package repaired{isDamaged ? nameIn(name) : name,
                           versionIn(version, name.startsWith(QLatin1Char('#')))};
    if (repaired.name.isEmpty() || repaired.version.isEmpty())
        return std::nullopt;
    return repaired;
}

} // namespace gearaudit
