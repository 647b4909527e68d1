#include "core/base/without_secret.h"

namespace gearaudit
{

QString withoutSecret(QString text, const Secret &secret)
{
    if (secret.isEmpty())
        return text;
    const QString hidden = QStringLiteral("***");
    text.replace(QString::fromUtf8(secret.reveal()), hidden);
    return text.replace(QString::fromLatin1(secret.reveal().toPercentEncoding()), hidden);
}

} // namespace gearaudit
