#pragma once

#include "core/settings/settings.h"

#include <QObject>

#include <vector>

class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace gearaudit
{

/// The number fields of a settings page, each bound to its member of Settings and held to the range
/// that is accepted for it.
class SettingNumbers : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Words {
        QString caption; ///< with its mnemonic
        QString unit;    ///< " s"; may be empty
        QString hint;    ///< what it is for; beneath the field
    };
    /// Adds rows at the grid's end.
    void add(QGridLayout &grid, const char *name, int Settings::*number, const Words &words);
    void add(QGridLayout &grid, const char *name, double Settings::*number, const Words &words);

    void show(const Settings &settings);
    void read(Settings &settings) const;

Q_SIGNALS:
    void changed();

private:
    template <class Box, class T>
    Box *makeBox(QGridLayout &grid, const char *name, T Settings::*number, const Words &words);

    std::vector<std::pair<QSpinBox *, int Settings::*>> m_integers;
    std::vector<std::pair<QDoubleSpinBox *, double Settings::*>> m_reals;
};

} // namespace gearaudit
