#include "core/advisories/update/earlier_database.h"

#include "core/base/regular_file.h"

#include <QFile>

#include <cstdio>

namespace gearaudit
{

QString earlierAdvisoriesPath(const QString &database)
{
    return database + QStringLiteral(".previous");
}

void keepEarlierDatabase(const QString &database)
{
    const QString earlier = earlierAdvisoriesPath(database);
    const QString copy = earlier + QStringLiteral(".new");
    if (!isRegularOrAbsent(copy) || !isRegularOrAbsent(earlier))
        return;
    QFile::remove(copy);
    // Whoever reads the one kept before goes on with it.
    if (!QFile::copy(database, copy) ||
        std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(earlier).constData()) != 0)
        QFile::remove(copy);
}

} // namespace gearaudit
