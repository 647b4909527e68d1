#pragma once

#include "core/settings/settings.h"

#include <QObject>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace gearaudit
{

class FieldsLayout;

/// The number fields, choices and tick boxes of a settings page, as the table of settings has them: each
/// bound to its member and held to the range that is accepted for it.
class SettingNumbers : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Words {
        QString caption; ///< with its mnemonic
        QString unit;    ///< " s"; may be empty, as for a tick box
        QString hint;    ///< what it is for; beneath the field
        /// Of a choice: each of its words in the file, and what is shown for it.
        std::vector<std::pair<QString, QString>> choices = {};
    };
    /// By the settings' keys.
    using WordsByKey = std::map<QString, Words>;

    /// Adds a row at the form's end for each number, choice and each yes or no of the section; `words`
    /// must have all of them. The fields are named as the last part of their keys.
    void add(FieldsLayout &form, SettingSection section, const WordsByKey &words);

    void show(const Settings &settings);
    void read(Settings &settings) const;

Q_SIGNALS:
    void changed();

private:
    template <class Box>
    Box *makeBox(FieldsLayout &form, const Setting &setting, const Words &words);
    void add(FieldsLayout &form, const Setting &setting, const Words &words, int Settings::*number);
    void add(FieldsLayout &form, const Setting &setting, const Words &words,
             double Settings::*number);
    void add(FieldsLayout &form, const Setting &setting, const Words &words, bool Settings::*yes);
    void add(FieldsLayout &form, const Setting &setting, const Words &words, QString Settings::*choice);
    void addRow(FieldsLayout &form, const Setting &setting, QWidget &box, const Words &words) const;

    std::vector<std::pair<QSpinBox *, int Settings::*>> m_integers;
    std::vector<std::pair<QDoubleSpinBox *, double Settings::*>> m_reals;
    std::vector<std::pair<QCheckBox *, bool Settings::*>> m_ticks;
    std::vector<std::pair<QComboBox *, QString Settings::*>> m_choices;
};

} // namespace gearaudit
