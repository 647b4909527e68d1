#include "ui/words/import_text.h"

#include "ui/words/instance_text.h"

#include <QCoreApplication>
#include <QDir>

namespace gearaudit
{

namespace
{

constexpr std::size_t named = 6;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// "a, b and 3 more".
template <class Items, class Name>
QString names(const Items &items, const QString &separator, Name name)
{
    QStringList list;
    for (std::size_t i = 0; i < items.size() && i < named; ++i)
        list << name(items[i]);
    if (items.size() > named)
        list << ImportText::tr("and %n more", nullptr, int(items.size() - named));
    return list.join(separator);
}

} // namespace

QString importText(const KeyImport &import, const QString &file)
{
    QStringList lines;
    if (import.taken.empty())
        lines << ImportText::tr("Nothing was taken.");
    else
        lines << ImportText::tr("%n instance(s) taken: %1. Press OK or Apply to keep them.",
                                nullptr, int(import.taken.size()))
                     .arg(names(import.taken, QStringLiteral(", "), [](const TakenSite &site) {
                         return site.isNew ? site.instance.name
                                           : ImportText::tr("%1 (its key)").arg(site.instance.name);
                     }));
    if (!import.refused.empty())
        lines << ImportText::tr("Not taken:") + QLatin1Char('\n') +
                     names(import.refused, QStringLiteral("\n"), refusedText);
    if (!import.taken.empty())
        lines << ImportText::tr("Once they are kept, better remove the file: whoever can read it "
                                "can use the keys in it. %1")
                     .arg(QDir::toNativeSeparators(file));
    return lines.join(QLatin1Char('\n'));
}

} // namespace gearaudit
