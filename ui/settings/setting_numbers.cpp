#include "ui/settings/setting_numbers.h"

#include "ui/settings/field_note.h"
#include "ui/settings/page_layout.h"
#include "ui/views/fields_layout.h"
#include "ui/words/plain_tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QSpinBox>

namespace gearaudit
{

namespace
{
/// "imageSeconds" of "limits/imageSeconds".
QString nameOf(const Setting &setting)
{
    return QString::fromLatin1(setting.key).section(QLatin1Char('/'), -1);
}

/// "Default: 180 s.", as the field would show it.
QString presetText(const Setting &setting, const SettingNumbers::Words &words)
{
    const QLocale locale;
    const Settings preset;
    const QString shown = std::visit(
        [&](auto member) -> QString {
            const auto value = preset.*member;
            if constexpr (std::is_same_v<decltype(member), bool Settings::*>)
                return value ? SettingNumbers::tr("yes") : SettingNumbers::tr("no");
            else if constexpr (std::is_same_v<decltype(member), double Settings::*>)
                return locale.toString(value, 'f', 1) + words.unit;
            else if constexpr (std::is_same_v<decltype(member), int Settings::*>)
                return locale.toString(value) + words.unit;
            for (const auto &[word, text] : words.choices) {
                if (QVariant(word) == QVariant(value))
                    return text;
            }
            return {};
        },
        setting.member);
    return SettingNumbers::tr("Default: %1.").arg(shown);
}
} // namespace

void SettingNumbers::add(FieldsLayout &form, SettingSection section, const WordsByKey &words)
{
    for (const Setting &setting : settingsTable()) {
        if (setting.section != section)
            continue;
        std::visit(
            [&](auto member) {
                constexpr bool isText = std::is_same_v<decltype(member), QString Settings::*>;
                if (!isText || *setting.choices != '\0') // other texts have fields of their own kind
                    add(form, setting, words.at(QLatin1String(setting.key)), member);
            },
            setting.member);
    }
}

void SettingNumbers::addRow(FieldsLayout &form, const Setting &setting, QWidget &box, const Words &words) const
{
    auto *note = new FieldNote(&box);
    const QString preset = presetText(setting, words);
    note->say(FieldNote::Kind::Hint, words.hint.isEmpty() ? preset : words.hint + QLatin1Char(' ') + preset);
    const bool grows = box.sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(&box, grows ? 1 : 0);
    if (!grows)
        line->addStretch();
    addSettingsRow(form, words.caption, box, *cell, note);
}

template <class Box>
Box *SettingNumbers::makeBox(FieldsLayout &form, const Setting &setting, const Words &words)
{
    auto *box = new Box;
    box->setObjectName(nameOf(setting));
    using Value = decltype(box->value());
    box->setRange(Value(setting.least), Value(setting.most));
    box->setSuffix(words.unit);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 16);
    addRow(form, setting, *box, words);
    connect(box, &Box::valueChanged, this, &SettingNumbers::changed);
    return box;
}

void SettingNumbers::add(FieldsLayout &form, const Setting &setting, const Words &words,
                         int Settings::*number)
{
    m_integers.emplace_back(makeBox<QSpinBox>(form, setting, words), number);
}

void SettingNumbers::add(FieldsLayout &form, const Setting &setting, const Words &words,
                         double Settings::*number)
{
    auto *box = makeBox<QDoubleSpinBox>(form, setting, words);
    box->setDecimals(1);
    m_reals.emplace_back(box, number);
}

void SettingNumbers::add(FieldsLayout &form, const Setting &setting, const Words &words,
                         bool Settings::*yes)
{
    auto *box = new QCheckBox;
    box->setObjectName(nameOf(setting));
    box->setToolTip(plainTooltip(presetText(setting, words)));
    addSettingsTick(form, words.caption, *box);
    connect(box, &QCheckBox::toggled, this, &SettingNumbers::changed);
    m_ticks.emplace_back(box, yes);
}

void SettingNumbers::add(FieldsLayout &form, const Setting &setting, const Words &words,
                         QString Settings::*choice)
{
    auto *box = new QComboBox;
    box->setObjectName(nameOf(setting));
    for (const auto &[word, shown] : words.choices)
        box->addItem(shown, word);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto tell = [box](const QString &text) { box->setToolTip(plainTooltip(text)); };
    connect(box, &QComboBox::currentTextChanged, this, tell);
    tell(box->currentText());
    addRow(form, setting, *box, words);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingNumbers::changed);
    m_choices.emplace_back(box, choice);
}

void SettingNumbers::show(const Settings &settings)
{
    for (const auto &[box, number] : m_integers)
        box->setValue(settings.*number);
    for (const auto &[box, number] : m_reals)
        box->setValue(settings.*number);
    for (const auto &[box, yes] : m_ticks)
        box->setChecked(settings.*yes);
    for (const auto &[box, choice] : m_choices)
        box->setCurrentIndex(box->findData(settings.*choice));
}

void SettingNumbers::read(Settings &settings) const
{
    for (const auto &[box, number] : m_integers)
        settings.*number = box->value();
    for (const auto &[box, number] : m_reals) {
        // A value with more decimals than are shown stays as it is until it is changed.
        if (box->text() != box->prefix() + box->textFromValue(settings.*number) + box->suffix())
            settings.*number = box->value();
    }
    for (const auto &[box, yes] : m_ticks)
        settings.*yes = box->isChecked();
    for (const auto &[box, choice] : m_choices)
        settings.*choice = box->currentData().toString();
}

} // namespace gearaudit
