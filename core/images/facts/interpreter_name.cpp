#include "core/images/facts/interpreter_name.h"

#include <QRegularExpression>

namespace gearaudit
{

bool isInterpreterName(const QString &name)
{
    static const QRegularExpression rule(
        QStringLiteral(R"(^(python|pypy)([23][0-9.]*[dmut]{0,3})?(-dbg|-debug)?$)"));
    return rule.match(name).hasMatch();
}

QString fileName(const QString &path)
{
    return path.section(QLatin1Char('/'), -1);
}

QString folderName(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash > 0 ? path.left(slash) : QStringLiteral("/");
}

} // namespace gearaudit
