#pragma once

#include <QFrame>

class QPushButton;

namespace gearaudit
{

class PlainLabel;

/// What stands where there is nothing to list: a heading and a few lines that say what to do.
class EmptyState : public QFrame
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void say(const QString &heading, const QString &text);
    /// A button beneath; none where the text is empty.
    void offer(const QString &text);

Q_SIGNALS:
    /// The button was pressed.
    void chosen();

private:
    PlainLabel *m_heading;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace gearaudit
