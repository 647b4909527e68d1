#include "core/images/docker/probe_output.h"

#include "core/images/command/command_interpreter.h"
#include "core/images/command/watched_start.h"
#include "core/images/docker/probe_script.h"
#include "core/images/facts/probe_facts.h"
#include "core/images/facts/probe_frames.h"
#include "core/images/pythons/python_pairing.h"

namespace gearaudit
{

namespace
{
/// What a gear's record says of a command that no interpreter was found for.
QString noteOf(const CommandReading &command)
{
    if (command.isCut)
        return QStringLiteral(
            "the gear's command is too long, too deep or without an end: it was not "
            "read to its end");
    const bool isTold = command.inUse.isEmpty() && command.why.why != CannotStart::Why::NotRead;
    return isTold ? reasonLine(command.why) : QString();
}
} // namespace

ProbeReading readProbeOutput(const QByteArray &output, const QByteArray &nonce,
                             const std::vector<ProbeContext> &contexts,
                             const EnvironmentVariables &)
{
    const ProbeFrames frames = readProbeFrames(output, nonce);
    const ProbeFacts facts = readProbeFacts(frames);
    ProbeReading reading;
    reading.started = frames.started;
    reading.finished = frames.finished;
    reading.notes = facts.notes;
    for (int i = 0; i < int(contexts.size()); ++i) {
        const int environment = environmentNumber(contexts, i);
        CommandReading command = readCommand(contexts[i], i, environment, facts);
        reading.starts.push_back(weighStart(command, facts, i));
        reading.commandNotes << noteOf(command);
        reading.contextNotes.push_back(facts.notesOf.value(environment));
        reading.late.push_back(facts.late.contains(environment));
        reading.findings.push_back(pairPythons(facts, {i, environment, command}));
    }
    return reading;
}

} // namespace gearaudit
