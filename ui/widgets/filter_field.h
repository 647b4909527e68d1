#pragma once

#include <QLineEdit>
#include <QTimer>

namespace gearaudit
{

/// A field for a filter's text: tells it when typing pauses, Return tells it at once, Escape clears
/// it, Down leaves for the rows.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

Q_SIGNALS:
    void filterChanged(const QString &text);
    void leaveForRows();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_pause;
    QString m_told;
};

} // namespace gearaudit
