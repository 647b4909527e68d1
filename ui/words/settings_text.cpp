#include "ui/words/settings_text.h"

#include "core/settings/instance_settings.h"
#include "core/settings/settings_damage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace gearaudit
{

namespace
{
struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

QString whatIsRead(const SettingRow &row)
{
    switch (row.kind) {
    case SettingRow::Kind::Whole:
        return SettingsText::tr("a whole number from %1 to %2").arg(row.least, row.most);
    case SettingRow::Kind::Real:
        return SettingsText::tr("a number from %1 to %2").arg(row.least, row.most);
    case SettingRow::Kind::YesNo: return SettingsText::tr("true or false");
    case SettingRow::Kind::Choice:
        return SettingsText::tr("one of %1").arg(row.choices.join(QStringLiteral(", ")));
    case SettingRow::Kind::Text: break;
    }
    return {};
}
} // namespace

QString passedOverText(const PassedOver &passedOver)
{
    const SettingRow &row = passedOver.row;
    if (row.kind == SettingRow::Kind::Text)
        return SettingsText::tr("The setting %1 is not used: it is a list. A text with a comma in "
                                "it stands in quotes.")
            .arg(row.key);
    const QString value = passedOver.value.simplified().left(40);
    if (row.preset.isEmpty()) // the number of instances has none: what stands there is read
        return SettingsText::tr("The setting %1 is not used: it takes %2, not “%3”.")
            .arg(row.key, whatIsRead(row), value);
    return SettingsText::tr("The setting %1 is not used: it takes %2, not “%3”. The default, %4, "
                            "counts.")
        .arg(row.key, whatIsRead(row), value, row.preset);
}

QStringList settingsNotes(const QSettings &store)
{
    QStringList notes;
    const QString obstacle = obstacleOfSettings(store.fileName());
    const QString file = obstacle.isEmpty() ? store.fileName() : obstacle;
    if (store.status() != QSettings::NoError || !obstacle.isEmpty()) {
        const QString why = damageOfSettings(file);
        notes << SettingsText::tr("The settings in %1 cannot be read as a whole. What cannot be "
                                  "read is as if it were not there.")
                         .arg(QDir::toNativeSeparators(file))
                + (why.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(why));
    }
    if (!obstacle.isEmpty())
        notes << SettingsText::tr("Nothing is saved there until the file is mended or moved away, so that "
                                  "what it holds is kept.");
    if (const QFileInfo there(file); there.isFile() && there.size() == 0)
        notes << SettingsText::tr("The file with the settings, %1, is empty.").arg(QDir::toNativeSeparators(file));
    for (const PassedOver &passedOver : settingsPassedOver(store))
        notes << passedOverText(passedOver);
    for (const PassedOver &passedOver : instancesPassedOver(store))
        notes << passedOverText(passedOver);
    return notes;
}

} // namespace gearaudit
