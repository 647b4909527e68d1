#pragma once

#include "ui/views/painted_button.h"

namespace gearaudit
{

/// A figure that answers a question, with what it counts beneath it. A button where there is
/// something to show for it.
class FigureTile : public PaintedButton
{
    Q_OBJECT
public:
    explicit FigureTile(QWidget *parent = nullptr);

    /// `isWarning`: there is something to do about it.
    void setFigure(const QString &figure, const QString &caption, bool isWarning, bool isChoice);
    const QString &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// A caption takes more lines where it has less room.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void reached(); ///< by the keyboard or a click

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont figureFont() const;

    QString m_figure;
    QString m_caption;
    bool m_isWarning = false;
};

} // namespace gearaudit
