#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace gearaudit
{

/// A field to type or paste a key into. The key is not in the field's text, which holds a dot for
/// each character: neither copying, nor assistive technology, nor a forgotten use of text() gets at
/// it.
class KeyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent = nullptr);
    ~KeyEdit() override;

    bool isBlank() const { return m_typed.isEmpty(); }
    /// What is in the field so far.
    Secret typed() const { return Secret(m_typed.toUtf8()); }
    /// What was typed or pasted; the field is empty afterwards.
    Secret take();

Q_SIGNALS:
    void typedChanged(); ///< by the user
    /// There is something to take: it was pasted, or the field is left or confirmed.
    void entered();

private:
    void moveTyped(const QString &text);
    void tellIfAny();
    void wipe();

    QString m_typed;
    bool m_isMoving = false;
};

} // namespace gearaudit
