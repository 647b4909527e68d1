#include "tests/support/fake_process_runner.h"

#include <QFileInfo>

namespace gearaudit::test
{

namespace
{

QStringList wordsOf(const ProcessRequest &request)
{
    return QStringList{QFileInfo(request.program).fileName()} + request.arguments;
}

bool matches(const QStringList &wanted, const QStringList &words)
{
    qsizetype from = 0;
    for (const auto &word : wanted) {
        const auto index = words.indexOf(word, from);
        if (index < 0)
            return false;
        from = index + 1;
    }
    return true;
}

} // namespace

void FakeProcessRunner::on(const QStringList &words, Answer answer)
{
    const std::lock_guard guard(m_mutex);
    m_rules.insert(m_rules.begin(), Rule{words, std::move(answer)});
}

void FakeProcessRunner::on(const QStringList &words, const ProcessOutcome &outcome)
{
    on(words, [outcome](const ProcessRequest &, std::stop_token) { return outcome; });
}

ProcessOutcome FakeProcessRunner::run(const ProcessRequest &request, std::stop_token stop)
{
    Answer answer;
    {
        const std::lock_guard guard(m_mutex);
        m_requests.push_back(request);
        for (const auto &rule : m_rules) {
            if (matches(rule.words, wordsOf(request))) {
                answer = rule.answer;
                break;
            }
        }
    }
    if (!answer) {
        ProcessOutcome none;
        none.startError = QStringLiteral("no outcome is prepared for: ") +
                          wordsOf(request).join(QLatin1Char(' '));
        return none;
    }
    auto outcome = answer(request, stop);
    if (request.onError && !outcome.errorOutput.isEmpty())
        request.onError(outcome.errorOutput);
    if (request.onOutput && !outcome.output.isEmpty()) {
        if (!request.onOutput(outcome.output) && outcome.end == ProcessEnd::Exited)
            outcome.end = ProcessEnd::Stopped;
        outcome.output.clear();
    }
    return outcome;
}

std::vector<ProcessRequest> FakeProcessRunner::requests() const
{
    const std::lock_guard guard(m_mutex);
    return m_requests;
}

QStringList FakeProcessRunner::commandLines() const
{
    QStringList lines;
    for (const auto &request : requests())
        lines.append(wordsOf(request).join(QLatin1Char(' ')));
    return lines;
}

ProcessOutcome exited(int exitCode, const QByteArray &output, const QByteArray &errorOutput)
{
    auto outcome = ended(ProcessEnd::Exited, output, errorOutput);
    outcome.exitCode = exitCode;
    return outcome;
}

ProcessOutcome ended(ProcessEnd end, const QByteArray &output, const QByteArray &errorOutput)
{
    ProcessOutcome outcome;
    outcome.end = end;
    outcome.output = output;
    outcome.errorOutput = errorOutput;
    return outcome;
}

QString variable(const ProcessRequest &request, const QString &name)
{
    for (const auto &[key, value] : request.environment) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace gearaudit::test
