#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace gearaudit
{

/// A program to run by argument list, never through a shell.
struct ProcessRequest {
    QString program; ///< an absolute path
    QStringList arguments;
    QByteArray input; ///< written to its standard input, which is then closed
    bool keepInputOpen = false; ///< close standard input only when it ends (docker system dial-stdio)
    std::vector<std::pair<QString, QString>> environment; ///< on top of this program's own
    QStringList unset; ///< variables of this program's own that it does not get
    QString workingDirectory;
    std::chrono::milliseconds limit{30'000}; ///< zero: none
    std::chrono::milliseconds silence{0};    ///< TimedOut after so long without any output; zero: never
    std::chrono::milliseconds stopGrace{0};  ///< it may still start and run for so long after a stop
    qint64 outputCap = 4 * 1024 * 1024; ///< bytes of each stream kept; more ends it as TooMuch
    /// Called with each piece of standard output as it comes. When set, `output` stays empty and
    /// the cap counts what was handed over. Returning false ends the program as Stopped.
    std::function<bool(const QByteArray &)> onOutput;
    /// The same for standard error, beside `errorOutput`, which is still collected (its last part).
    std::function<void(const QByteArray &)> onError;
};

enum class ProcessEnd {
    Exited, ///< by itself; `exitCode` holds
    Crashed,
    NotStarted,
    TimedOut,
    Stopped, ///< by the stop token or onOutput
    TooMuch, ///< more output than the cap
};

struct ProcessOutcome {
    ProcessEnd end = ProcessEnd::NotStarted;
    int exitCode = -1;
    QByteArray output;
    QByteArray errorOutput;
    QString startError; ///< the system's words, when NotStarted

    bool succeeded() const { return end == ProcessEnd::Exited && exitCode == 0; }
};

/// The world of processes. run() blocks until the process has ended or was killed, with all that it
/// started and left in its process group, and reads both streams while it runs; it is called from pool threads, never from the window's.
class ProcessRunner
{
public:
    virtual ~ProcessRunner() = default;
    virtual ProcessOutcome run(const ProcessRequest &request, std::stop_token stop) = 0;
};

} // namespace gearaudit
