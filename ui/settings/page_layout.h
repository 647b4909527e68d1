#pragma once

#include <QString>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace gearaudit
{

// What the pages of the settings have in common.

/// Makes `page` a column of sections that scrolls where the dialog is small, and returns it.
QVBoxLayout *makeSettingsColumn(QWidget &page);

/// Adds a heading with a grid beneath it: captions, then fields.
QGridLayout *addSettingsSection(QVBoxLayout &column, const QString &heading);

/// What stands before a field and gives it its name and its mnemonic.
QLabel *makeCaption(const QString &text, QWidget &field);

} // namespace gearaudit
