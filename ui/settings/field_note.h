#pragma once

#include <QWidget>

class QLabel;

namespace gearaudit
{

class PlainLabel;

/// What there is to say about a field, beneath it: a hint, or what is wrong, with a sign. It is the
/// field's description for assistive technology too. Takes no room while there is nothing to say.
class FieldNote : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Hint, Problem };

    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    void clear() { say(Kind::Hint, {}); }
    QString text() const;
    bool isProblem() const { return m_isProblem; }

private:
    QWidget *m_field;
    QLabel *m_sign;
    PlainLabel *m_hint;
    PlainLabel *m_problem;
    bool m_isProblem = false;
};

} // namespace gearaudit
