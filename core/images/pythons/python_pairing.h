#pragma once

#include "core/images/command/command_interpreter.h"
#include "core/images/facts/probe_facts.h"
#include "core/model/gear_record.h"

namespace gearaudit
{

/// One context to put findings together for.
struct PairingView {
    int context = 0;
    int environment = 0;    ///< the one its answers were given in
    CommandReading command; ///< what the command names and starts
};

/// Puts interpreters, pips and packages together for one gear. Pure. The rules:
/// - Interpreters are one where prefix and file are; so a shim or a wrapper is another name only.
/// - A virtual or conda environment is written by its own bin/python, any other by its file.
/// - A pip belongs to the interpreter that runs it, whose packages it manages; where its shebang
///   points nowhere, to the one whose prefix it stands in. Names of one pip in one folder (pip,
///   pip3) are one, written by the shortest.
/// - Where `python -m pip` works and no script does, `pip_dir` is the script of its prefix that
///   should, else the folder of the module.
/// - Order: gear PATH, image PATH, then what command and shebang name, then the rest by path.
/// Takes time in proportion to what was found; nothing is found when `time` is over.
ImageFindings pairPythons(const ProbeFacts &facts, const PairingView &view, ReadingTime *time = nullptr);

/// "", "_a", "_b" … "_z", "_aa": what sets the n-th holder of a key apart, from 0.
QString keySuffix(int n);

} // namespace gearaudit
