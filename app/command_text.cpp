#include "app/command_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};
} // namespace

QString programName()
{
    return QStringLiteral("gear-audit");
}

PrintCommand mistake(const QString &what, const QString &helpFor)
{
    const QString help = (programName() + QLatin1Char(' ') + helpFor).trimmed();
    return {CommandText::tr("gear-audit: %1\nSee “%2 --help”.\n").arg(what, help), 2};
}

} // namespace gearaudit
