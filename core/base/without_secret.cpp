#include "core/base/without_secret.h"

namespace gearaudit
{

QString withoutSecret(QString text, const Secret &secret)
{
    if (secret.isEmpty())
        return text;
    const QString hidden = QStringLiteral("***");
    // A host's name in an address comes in small letters, whatever it was.
    text.replace(QString::fromUtf8(secret.reveal()), hidden, Qt::CaseInsensitive);
    return text.replace(QString::fromLatin1(secret.reveal().toPercentEncoding()), hidden,
                        Qt::CaseInsensitive);
}

} // namespace gearaudit
