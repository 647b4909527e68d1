#pragma once

#include "core/process/process_runner.h"

#include <QStringList>

#include <functional>
#include <mutex>
#include <vector>

namespace gearaudit::test
{

/// A ProcessRunner that starts nothing: it gives prepared outcomes and records what was asked.
/// Thread-safe.
class FakeProcessRunner : public ProcessRunner
{
public:
    using Answer = std::function<ProcessOutcome(const ProcessRequest &, std::stop_token)>;

    /// Answers requests whose program's file name and arguments contain these words in this order
    /// (others may stand between). The rule that was added last wins. The outcome's streams go to
    /// onOutput and onError where the request has them.
    void on(const QStringList &words, Answer answer);
    void on(const QStringList &words, const ProcessOutcome &outcome);

    ProcessOutcome run(const ProcessRequest &request, std::stop_token stop) override;

    std::vector<ProcessRequest> requests() const;
    /// Each request as "program-name argument argument…".
    QStringList commandLines() const;

private:
    struct Rule {
        QStringList words;
        Answer answer;
    };
    mutable std::mutex m_mutex;
    std::vector<Rule> m_rules;
    std::vector<ProcessRequest> m_requests;
};

/// Outcomes in short.
ProcessOutcome exited(int exitCode, const QByteArray &output = {},
                      const QByteArray &errorOutput = {});
ProcessOutcome ended(ProcessEnd end, const QByteArray &output = {},
                     const QByteArray &errorOutput = {});

/// The value of a variable in a request's environment; null if it is not set there.
QString variable(const ProcessRequest &request, const QString &name);

} // namespace gearaudit::test
