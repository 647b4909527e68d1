#include "ui/settings/setting_numbers.h"

#include "ui/settings/field_note.h"
#include "ui/settings/page_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
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
} // namespace

void SettingNumbers::add(QGridLayout &grid, SettingSection section, const WordsByKey &words)
{
    for (const Setting &setting : settingsTable()) {
        if (setting.section != section)
            continue;
        std::visit(
            [&](auto member) {
                constexpr bool isText = std::is_same_v<decltype(member), QString Settings::*>;
                if (!isText || *setting.choices != '\0') // other texts have fields of their own kind
                    add(grid, setting, words.at(QLatin1String(setting.key)), member);
            },
            setting.member);
    }
}

void SettingNumbers::addRow(QGridLayout &grid, QWidget &box, const Words &words) const
{
    auto *note = new FieldNote(&box);
    note->say(FieldNote::Kind::Hint, words.hint);
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(&box);
    line->addWidget(note, 1);
    line->addStretch();
    const int row = grid.rowCount();
    grid.addWidget(makeCaption(words.caption, box), row, 0);
    grid.addWidget(cell, row, 1);
}

template <class Box>
Box *SettingNumbers::makeBox(QGridLayout &grid, const Setting &setting, const Words &words)
{
    auto *box = new Box;
    box->setObjectName(nameOf(setting));
    using Value = decltype(box->value());
    box->setRange(Value(setting.least), Value(setting.most));
    box->setSuffix(words.unit);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 22);
    addRow(grid, *box, words);
    connect(box, &Box::valueChanged, this, &SettingNumbers::changed);
    return box;
}

void SettingNumbers::add(QGridLayout &grid, const Setting &setting, const Words &words,
                         int Settings::*number)
{
    m_integers.emplace_back(makeBox<QSpinBox>(grid, setting, words), number);
}

void SettingNumbers::add(QGridLayout &grid, const Setting &setting, const Words &words,
                         double Settings::*number)
{
    auto *box = makeBox<QDoubleSpinBox>(grid, setting, words);
    box->setDecimals(1);
    m_reals.emplace_back(box, number);
}

void SettingNumbers::add(QGridLayout &grid, const Setting &setting, const Words &words,
                         bool Settings::*yes)
{
    auto *box = new QCheckBox(words.caption);
    box->setObjectName(nameOf(setting));
    grid.addWidget(box, grid.rowCount(), 1);
    connect(box, &QCheckBox::toggled, this, &SettingNumbers::changed);
    m_ticks.emplace_back(box, yes);
}

void SettingNumbers::add(QGridLayout &grid, const Setting &setting, const Words &words,
                         QString Settings::*choice)
{
    auto *box = new QComboBox;
    box->setObjectName(nameOf(setting));
    for (const auto &[word, shown] : words.choices)
        box->addItem(shown, word);
    addRow(grid, *box, words);
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
