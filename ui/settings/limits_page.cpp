#include "ui/settings/limits_page.h"

#include "ui/settings/page_layout.h"
#include "ui/words/plain_tooltip.h"

#include <QGridLayout>
#include <QPushButton>

namespace gearaudit
{

LimitsPage::LimitsPage(const Settings &settings, QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *column = makeSettingsColumn(*this);
    QGridLayout *times = addSettingsSection(*column, tr("Time"));
    m_numbers.add(*times, "imageSeconds", &Settings::imageSeconds,
                  {tr("An i&mage:"), tr(" s"), tr("To examine all of it, once it is there.")});
    m_numbers.add(
        *times, "interpreterSeconds", &Settings::interpreterSeconds,
        {tr("A Python or &pip:"), tr(" s"), tr("One that hangs costs only its own answer.")});
    m_numbers.add(*times, "pullMinutes", &Settings::pullMinutes,
                  {tr("A &download:"), tr(" min"), tr("Of one image.")});
    QGridLayout *container = addSettingsSection(*column, tr("Container"));
    m_numbers.add(*container, "memory", &Settings::memoryMb,
                  {tr("Memor&y:"), tr(" MB"), tr("What needs more is ended.")});
    m_numbers.add(*container, "processes", &Settings::processes,
                  {tr("Pro&cesses:"), {}, tr("At the same time.")});
    m_numbers.add(*container, "output", &Settings::outputMb,
                  {tr("O&utput:"), tr(" MB"), tr("What it may print; the rest is not read.")});
    column->addStretch(1);
    auto *restore = new QPushButton(tr("&Restore Defaults"));
    restore->setObjectName(QStringLiteral("restoreLimits"));
    restore->setAutoDefault(false);
    restore->setToolTip(plainTooltip(tr("Brings back the defaults of this page")));
    connect(restore, &QPushButton::clicked, this, [this] { m_numbers.show(Settings()); });
    column->addWidget(restore, 0, Qt::AlignLeft);
    m_numbers.show(settings);
    connect(&m_numbers, &SettingNumbers::changed, this, &LimitsPage::changed);
}

} // namespace gearaudit
