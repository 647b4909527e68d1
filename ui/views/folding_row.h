#pragma once

#include <QWidget>

class QBoxLayout;

namespace gearaudit
{

/// A text with controls at its end; they go beneath it where it would have too little room beside them,
/// and one beneath the other where not even they have it.
class FoldingRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes them all.
    FoldingRow(QWidget *text, const QList<QWidget *> &controls, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void fold();

    QWidget *m_controls;
    QBoxLayout *m_row;
};

} // namespace gearaudit
