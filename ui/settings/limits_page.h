#pragma once

#include "ui/settings/setting_numbers.h"

#include <QWidget>

namespace gearaudit
{

/// The settings' page of how long an image may take and how much of the computer.
class LimitsPage : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsPage(const Settings &settings, QWidget *parent = nullptr);

    void read(Settings &settings) const { m_numbers.read(settings); }

Q_SIGNALS:
    void changed();

private:
    SettingNumbers m_numbers;
};

} // namespace gearaudit
