#include "ui/settings/limits_page.h"

#include "ui/settings/page_layout.h"
#include "ui/views/fields_layout.h"

#include <QPushButton>

namespace gearaudit
{

LimitsPage::LimitsPage(const Settings &settings, QWidget *parent) : QWidget(parent)
{
    FieldsLayout *form = makeSettingsForm(*this);
    addSettingsSection(*form, tr("Time"));
    m_numbers.add(
        *form, SettingSection::Time,
        {{QStringLiteral("limits/imageSeconds"),
          {tr("An i&mage:"), tr(" s"), tr("To examine all of it, once it is there.")}},
         {QStringLiteral("limits/interpreterSeconds"),
          {tr("A Python or &pip:"), tr(" s"), tr("One that hangs costs only its own answer.")}},
         {QStringLiteral("limits/watchSeconds"),
          {tr("A gear's &start:"), tr(" s"), tr("To see which Python it starts; 0 starts no gear.")}},
         {QStringLiteral("limits/pullMinutes"),
          {tr("A &download:"), tr(" min"), tr("Of one image.")}},
         {QStringLiteral("limits/waitMinutes"),
          {tr("What is a&way:"), tr(" min"),
           tr("An engine or a registry that does not answer is asked again as long; 0 asks once.")}}});
    addSettingsSection(*form, tr("Container"));
    m_numbers.add(
        *form, SettingSection::Container,
        {{QStringLiteral("limits/memoryMb"),
          {tr("Memor&y:"), tr(" MB"), tr("What needs more is ended.")}},
         {QStringLiteral("limits/processes"), {tr("Pro&cesses:"), {}, tr("At the same time.")}},
         {QStringLiteral("limits/outputMb"),
          {tr("O&utput:"), tr(" MB"), tr("What it may print; the rest is not read.")}}});
    QPushButton *restore = addRestoreButton(*form, QStringLiteral("restoreLimits"));
    connect(restore, &QPushButton::clicked, this, [this] { m_numbers.show(Settings()); });
    m_numbers.show(settings);
    connect(&m_numbers, &SettingNumbers::changed, this, &LimitsPage::changed);
}

} // namespace gearaudit
