#pragma once

#include "core/images/facts/probe_facts.h"

#include <QString>

// Internal to the reading of the probe's lines.

namespace gearaudit
{

/// The first word of a line, which is taken off it. What is left may hold spaces: paths come last.
QString takeWord(QString &line);

/// Of the words of `-V`; Python 2.7 and older say them on stderr, PyPy adds its own line.
QString versionIn(const QString &words);

/// Puts the script's notes into words. The facts must outlive it, their interpreters unchanged.
class ProbeNotes
{
public:
    explicit ProbeNotes(const ProbeFacts &facts) : m_facts(facts), m_index(facts) {}

    /// One English line of "stopped 20 /usr/bin/python3"; empty for what is no note.
    QString sentence(QString note, int environment) const;

private:
    QString failure(const QString &path, const QString &status, int environment) const;
    /// An interpreter that said who it is failed at its pip.
    QString subject(const QString &path, int environment) const;

    const ProbeFacts &m_facts;
    const InterpreterIndex m_index;
};

} // namespace gearaudit
