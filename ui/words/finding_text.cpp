#include "ui/words/finding_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString placeText(const QString &place)
{
    if (place == QLatin1String("gear-path"))
        return FindingText::tr("gear's PATH");
    if (place == QLatin1String("image-path"))
        return FindingText::tr("image's PATH");
    if (place == QLatin1String("command"))
        return FindingText::tr("command");
    if (place == QLatin1String("shebang"))
        return FindingText::tr("run script");
    if (place == QLatin1String("disk"))
        return FindingText::tr("disk");
    return place;
}

} // namespace

QString kindText(const QString &kind)
{
    if (kind == QLatin1String("system"))
        return FindingText::tr("system");
    if (kind == QLatin1String("venv"))
        return FindingText::tr("virtual environment");
    return kind;
}

QString foundOnText(const QStringList &foundOn)
{
    QStringList places;
    for (const QString &place : foundOn)
        places << placeText(place);
    return places.join(QStringLiteral(", "));
}

QString originText(const DirectOrigin &origin)
{
    QString text = origin.url.simplified();
    if (!origin.commit.isEmpty())
        text = FindingText::tr("%1 at %2", "address at commit").arg(text, origin.commit.left(12));
    return origin.editable ? FindingText::tr("%1 (editable)").arg(text) : text;
}

QString yesNoText(bool yes)
{
    return yes ? FindingText::tr("yes") : FindingText::tr("no");
}

} // namespace gearaudit
