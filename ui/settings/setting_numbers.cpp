#include "ui/settings/setting_numbers.h"

#include "ui/settings/field_note.h"
#include "ui/settings/page_layout.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSpinBox>

namespace gearaudit
{

template <class Box, class T>
Box *SettingNumbers::makeBox(QGridLayout &grid, const char *name, T Settings::*number,
                             const Words &words)
{
    auto *box = new Box;
    box->setObjectName(QLatin1String(name));
    const auto [least, most] = acceptedRange(number);
    box->setRange(least, most);
    box->setSuffix(words.unit);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 22);
    auto *note = new FieldNote(box);
    note->say(FieldNote::Kind::Hint, words.hint);
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(box);
    line->addWidget(note, 1);
    line->addStretch();
    const int row = grid.rowCount();
    grid.addWidget(makeCaption(words.caption, *box), row, 0);
    grid.addWidget(cell, row, 1);
    connect(box, &Box::valueChanged, this, &SettingNumbers::changed);
    return box;
}

void SettingNumbers::add(QGridLayout &grid, const char *name, int Settings::*number,
                         const Words &words)
{
    m_integers.emplace_back(makeBox<QSpinBox>(grid, name, number, words), number);
}

void SettingNumbers::add(QGridLayout &grid, const char *name, double Settings::*number,
                         const Words &words)
{
    auto *box = makeBox<QDoubleSpinBox>(grid, name, number, words);
    box->setDecimals(1);
    m_reals.emplace_back(box, number);
}

void SettingNumbers::show(const Settings &settings)
{
    for (const auto &[box, number] : m_integers)
        box->setValue(settings.*number);
    for (const auto &[box, number] : m_reals)
        box->setValue(settings.*number);
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
}

} // namespace gearaudit
