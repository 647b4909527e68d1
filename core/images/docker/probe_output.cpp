#include "core/images/docker/probe_output.h"

#include "core/images/command/command_interpreter.h"
#include "core/images/command/watched_start.h"
#include "core/images/docker/probe_script.h"
#include "core/images/facts/probe_facts.h"
#include "core/images/facts/probe_frames.h"
#include "core/images/pythons/python_pairing.h"

namespace gearaudit
{

ProbeReading readProbeOutput(const QByteArray &output, const QByteArray &nonce,
                             const std::vector<ProbeContext> &contexts,
                             const EnvironmentVariables &, ReadingTime &time)
{
    const ProbeFrames frames = readProbeFrames(output, nonce);
    const ProbeFacts facts = readProbeFacts(frames, time);
    ProbeReading reading;
    reading.started = frames.started;
    reading.finished = frames.finished;
    reading.notes = facts.notes;
    const ImageFacts beside = readImageEvidence(facts.evidence);
    for (int i = 0; i < int(contexts.size()); ++i) {
        if (!time.spend())
            break;
        const int environment = environmentNumber(contexts, i);
        CommandReading command = readCommand(contexts[i], i, environment, facts);
        reading.starts.push_back(weighStart(command, facts, i));
        reading.commandNotes << noteOf(command);
        reading.contextNotes.push_back(facts.notesOf.value(environment));
        reading.late.push_back(facts.late.contains(environment));
        reading.killed.push_back(facts.killed.contains(environment));
        reading.findings.push_back(pairPythons(facts, {i, environment, command}, &time));
        reading.findings.back().image = beside;
        reading.findings.back().image.cut = facts.cut + beside.cut;
    }
    reading.isOver = time.isOver();
    return reading;
}

ProbeReading readProbeOutput(const QByteArray &output, const QByteArray &nonce,
                             const std::vector<ProbeContext> &contexts,
                             const EnvironmentVariables &image)
{
    ReadingTime endless;
    return readProbeOutput(output, nonce, contexts, image, endless);
}

} // namespace gearaudit
