#pragma once

#include <QDialog>

namespace gearaudit
{

/// Tells how to sign in to registries, which is the container engine's task: a command for each, to be
/// copied into a terminal. No password goes through this program.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    /// Hosts; what stands in them is shown as it is.
    explicit SignInDialog(const QStringList &registries, QWidget *parent = nullptr);
};

} // namespace gearaudit
