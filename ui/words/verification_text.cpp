#include "ui/words/verification_text.h"

#include "ui/words/status_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gearaudit
{

namespace
{
struct VerificationText {
    Q_DECLARE_TR_FUNCTIONS(VerificationText)
};

QString headline(const ImageVerification &image)
{
    if (!isAnswer(image.status))
        return QStringLiteral("%1: %2").arg(image.image, statusText(image.status));
    if (!image.isCompared)
        return VerificationText::tr("%1: not compared").arg(image.image);
    if (image.differences.isEmpty())
        return VerificationText::tr("%1: both found the same, Pythons: %2", "image, number")
            .arg(image.image)
            .arg(QLocale().toString(qulonglong(image.findings.pythons.size())));
    return VerificationText::tr("%1: differences: %2", "image, number")
        .arg(image.image)
        .arg(QLocale().toString(qulonglong(image.differences.size())));
}
} // namespace

QString verificationText(const ImageVerification &image)
{
    QString text = headline(image) + QLatin1Char('\n');
    for (const QString &line : image.differences)
        text += QStringLiteral("  %1\n").arg(line);
    if (!image.reason.isEmpty())
        text += QStringLiteral("  (%1)\n").arg(image.reason);
    return text;
}

} // namespace gearaudit
