#pragma once

#include <QLabel>

namespace gearaudit
{

/// A label that shows its text as it is, whatever marks it holds, and breaks its lines.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum Tone {
        Usual,
        Strong, ///< bold
        Quiet,  ///< a little paler; still with a contrast of 4.5 to 1 in Qt's own palettes
    };
    explicit PlainLabel(Tone tone = Usual, QWidget *parent = nullptr);

    /// Hides the label while there is nothing to say.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mixColour();

    Tone m_tone;
    bool m_mixing = false;
};

} // namespace gearaudit
