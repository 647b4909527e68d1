#pragma once

class QLineEdit;

namespace gearaudit
{

/// Makes Announcer and GearsView known to assistive technology as what they are, what parts panes as what
/// parts, and tooltips as their text: Qt hands on their marks. Main thread; as often as one likes.
void installAccessibility();

/// A line's button that empties it, with a name: Qt gives it none.
void addClearButton(QLineEdit &line);

} // namespace gearaudit
