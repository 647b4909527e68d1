#include "ui/settings/key_edit.h"

namespace gearaudit
{

namespace
{
constexpr QChar dot(0x2022);
constexpr int longest = 8192;
} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    // Also tells input methods to learn nothing, and turns copying, cutting and undoing off.
    setEchoMode(QLineEdit::Password);
    setMaxLength(longest);
    connect(this, &QLineEdit::textChanged, this, &KeyEdit::moveTyped);
    connect(this, &QLineEdit::editingFinished, this, &KeyEdit::tellIfAny);
}

KeyEdit::~KeyEdit()
{
    wipe();
}

Secret KeyEdit::take()
{
    Secret taken = typed();
    wipe();
    m_isMoving = true;
    clear();
    m_isMoving = false;
    return taken;
}

/// Everything but the dots is new and ends at the cursor, whatever it replaces.
void KeyEdit::moveTyped(const QString &text)
{
    if (m_isMoving)
        return;
    QString added = text;
    added.remove(dot);
    const qsizetype before = std::max<qsizetype>(cursorPosition() - added.size(), 0);
    const qsizetype behind = text.size() - cursorPosition();
    QString typed = m_typed.left(before) + added + m_typed.right(behind);
    wipe();
    m_typed.swap(typed);
    m_isMoving = true;
    setText(QString(m_typed.size(), dot));
    setCursorPosition(int(before + added.size()));
    m_isMoving = false;
    Q_EMIT typedChanged();
    if (added.size() > 1)
        tellIfAny();
}

void KeyEdit::tellIfAny()
{
    if (!isBlank())
        Q_EMIT entered();
}

void KeyEdit::wipe()
{
    m_typed.fill(QChar());
    m_typed.clear();
}

} // namespace gearaudit
