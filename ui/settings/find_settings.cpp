#include "ui/settings/find_settings.h"

#include "ui/settings/page_layout.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gearaudit
{

namespace
{

QString plain(QString caption)
{
    caption.remove(QLatin1Char('&'));
    if (caption.endsWith(QLatin1Char(':')))
        caption.chop(1);
    return caption;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<FoundSetting> findSettings(const QWidget &page, const QString &pageTitle, const QString &words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<FoundSetting> found;
    if (wanted.isEmpty())
        return found;
    QString heading;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page))
            continue;
        FoundSetting one;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->objectName() == QLatin1String(sectionName))
                heading = label->text();
            one = {label->buddy(), plain(label->text())};
        } else if (auto *button = qobject_cast<QPushButton *>(const_cast<QWidget *>(widget))) {
            one = {button, button->accessibleName().isEmpty() ? plain(button->text()) : button->accessibleName()};
        }
        if (!one.field || one.title.isEmpty() || !one.field->isEnabled())
            continue;
        const QString text = QStringList{one.title, one.field->accessibleName(), one.field->accessibleDescription(),
                                         one.field->toolTip(), heading, pageTitle}
                                 .join(QLatin1Char('\n'));
        if (hasAll(text, wanted))
            found.push_back(one);
    }
    // First what says so itself, then what only stands under such a heading.
    std::stable_partition(found.begin(), found.end(),
                          [&wanted](const FoundSetting &one) { return hasAll(one.title, wanted); });
    return found;
}

} // namespace gearaudit
