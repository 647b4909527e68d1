#pragma once

#include <QPointer>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace gearaudit
{

class PlainLabel;

/// A panel over the lower edge of a widget, above what it belongs to: opened by that, put away by
/// Escape, by a click elsewhere or by its ×, which gives the keyboard back to where it was. One that
/// can be pinned stays until it is put away.
class Popover : public QWidget
{
    Q_OBJECT
public:
    /// `ground` is what it lies over and its parent; it stands near `anchor`. Hidden at first.
    Popover(const QString &title, QWidget *content, QWidget &ground, QWidget &anchor);

    void makePinnable(const QString &objectName);
    bool isPinned() const;
    void setPinned(bool pinned);
    /// How wide it is, in em; as its content wishes where it is 0.
    void setEms(int width) { m_ems = width; }

    void open();
    void toggle();
    void putAway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    QWidget &m_ground;
    QWidget &m_anchor;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    PlainLabel *m_title;
    QToolButton *m_pin;
    QToolButton *m_close;
    QPointer<QWidget> m_before; ///< had the keyboard
    int m_ems = 0;
};

} // namespace gearaudit
