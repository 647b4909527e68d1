#pragma once

#include <QString>

class QCheckBox;
class QLabel;
class QPushButton;
class QWidget;

namespace gearaudit
{

class FieldsLayout;

// What the pages of the settings have in common: captions and fields side by side where there is room
// for both, else one above the other, so that nothing is cut at any font.

/// Makes `page` a form that scrolls where the dialog is small, and returns it.
FieldsLayout *makeSettingsForm(QWidget &page);

/// Adds a heading.
void addSettingsSection(FieldsLayout &form, const QString &heading);

/// Adds a caption, its field, and a note beneath that. `cell` is what the field is in, or the field
/// itself; `note` may be null.
void addSettingsRow(FieldsLayout &form, const QString &caption, QWidget &field, QWidget &cell, QWidget *note);

/// Adds a box to tick, with its words beside it, on several lines where one is too short.
void addSettingsTick(FieldsLayout &form, const QString &caption, QCheckBox &box);

/// Adds what has no caption, beneath the fields.
void addSettingsCell(FieldsLayout &form, QWidget &cell);

/// Adds the button that brings back the defaults of the page.
QPushButton *addRestoreButton(FieldsLayout &form, const QString &name);

/// What stands before a field and gives it its name and its mnemonic.
QLabel *makeCaption(const QString &text, QWidget &field);

/// The object name of headings.
inline constexpr char sectionName[] = "section";

} // namespace gearaudit
