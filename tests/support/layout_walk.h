#pragma once

#include <QFont>
#include <QStringList>
#include <QTranslator>

#include <vector>

class QWidget;

namespace gearaudit::test
{

// Walks what is visible of a window, a dialog or a page, as its user's eyes and Tab key do, and tells
// what is wrong with its layout, a line each. Main thread; what is walked is shown.

/// How the program looks while it is walked.
struct Look {
    int points = 9;             ///< of the application's font
    QString language;           ///< "de", of our own translations; empty: English
    bool isRightToLeft = false; ///< mirrored

    /// "24 pt, de, right to left".
    QString name() const;
};

/// 9, 14 and 24 pt, in English and in German; and right to left.
std::vector<Look> allLooks();

/// Gives the application that look, to what is made while it lives.
class LookScope
{
public:
    explicit LookScope(const Look &look);
    ~LookScope();
    LookScope(const LookScope &) = delete;
    LookScope &operator=(const LookScope &) = delete;

private:
    QFont m_font;
    Qt::LayoutDirection m_direction;
    QTranslator m_translator;
};

/// Text that is not shown whole and that no tooltip gives: of labels, buttons, fields, tabs, headers
/// and rows of lists.
QStringList cutTexts(QWidget &top);

/// Controls and labels that lie outside what they are in and that no scrolling brings into view.
QStringList outsiders(QWidget &top);

/// Siblings that lie over each other. Those named as `overlays` (object names) may.
QStringList overlaps(QWidget &top, const QStringList &overlays = {});

/// Everything of the three above.
QStringList layoutFaults(QWidget &top, const QStringList &overlays = {});

/// Presses Tab from where the focus is until it comes round, in the active window: a focus that
/// cannot be seen, that stands where nothing is in view, or that goes against the reading order.
QStringList focusFaults(QWidget &top);

/// Mnemonics that two visible controls of one window have.
QStringList sharedMnemonics(const QWidget &top);

/// Makes the window this large, as far as it can be; what it says of it that it cannot.
QStringList resizeFaults(QWidget &top, const QSize &size);

} // namespace gearaudit::test
