#pragma once

#include <QFrame>

class QLabel;

namespace gearaudit
{

class PlainLabel;

/// What is wrong with a filter, over what stands beneath the filter line, and what was likely meant,
/// as a link that takes it. Belongs to the window of the line, and lays out nothing.
class MistakePopover : public QFrame
{
    Q_OBJECT
public:
    /// `line` is what it stands beneath, and outlives it; hidden, to begin with.
    explicit MistakePopover(QWidget &line);

    /// `mended` is a whole filter; empty: nothing is likely.
    void say(const QString &mistake, const QString &mended);
    /// Beneath the line, within its window.
    void place();

Q_SIGNALS:
    void taken();

private:
    QWidget &m_line;
    PlainLabel *m_mistake;
    QLabel *m_meant;
};

} // namespace gearaudit
