#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace gearaudit
{

/// A column that scrolls where there is too little room: what a dialog or a page holds beside its
/// buttons, so that these stay in reach at any font and on any screen.
class ScrollBody : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollBody(QWidget *parent = nullptr);

    QVBoxLayout &column() const { return *m_column; }

    /// That of what it holds.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringIntoView(QWidget *inside);

    QVBoxLayout *m_column;
};

} // namespace gearaudit
