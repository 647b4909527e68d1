#pragma once

#include <QPointer>
#include <QWidget>

namespace gearaudit
{

/// A frame around a field that a search has found, while the focus is in the search. Lies over it and
/// lets the mouse through.
class FieldMark : public QWidget
{
    Q_OBJECT
public:
    explicit FieldMark(QWidget *parent = nullptr);

    /// Around this one, which is scrolled into view; null: around none.
    void mark(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_field;
};

} // namespace gearaudit
