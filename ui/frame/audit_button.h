#pragma once

#include <QToolButton>

namespace gearaudit
{

class AuditController;

/// Audit, with more of the kind in its menu, and why it is disabled.
class AuditButton : public QToolButton
{
    Q_OBJECT
public:
    explicit AuditButton(AuditController &controller, QWidget *parent = nullptr);

    /// Shows the controller's state; called when it has changed.
    void refresh();
    /// The sign alone where there is little room.
    void showWords(bool words);

protected:
    void changeEvent(QEvent *event) override;

private:
    AuditController &m_controller;
};

} // namespace gearaudit
