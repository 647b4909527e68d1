#pragma once

#include <QFrame>

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

private:
    PlainLabel *m_heading;
    PlainLabel *m_text;
};

} // namespace gearaudit
