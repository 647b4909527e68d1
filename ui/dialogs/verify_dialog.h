#pragma once

#include "core/base/result.h"
#include "core/images/both/verify_image.h"

#include <QDialog>

#include <functional>
#include <stop_token>

class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace gearaudit
{

/// Asks for an image, looks into it by the engine and by its layers, and shows where the two differ.
/// Closing it stops the work.
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    /// Looks into an image and calls back later on the main thread, unless `receiver` has gone by then.
    using Verify = std::function<void(const QString &image, const QString &command, QObject *receiver,
                                      std::stop_token stop,
                                      std::function<void(const Result<ImageVerification> &)> done)>;
    explicit VerifyDialog(Verify verify, QWidget *parent = nullptr);
    ~VerifyDialog() override;

    /// What is proposed.
    void setImage(const QString &image, const QString &command);

private:
    void start();
    void take(const Result<ImageVerification> &verified);
    void showState();

    Verify m_verify;
    QLineEdit *m_image;
    QLineEdit *m_command;
    QPushButton *m_start;
    QProgressBar *m_busy;
    QPlainTextEdit *m_answer;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace gearaudit
