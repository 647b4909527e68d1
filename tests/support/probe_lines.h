#pragma once

#include "core/images/facts/probe_facts.h"

#include <QByteArray>

namespace gearaudit
{

/// Builds what the probe's script prints, for tests of those who read it.
class ProbeLines
{
public:
    static const QByteArray nonce;

    /// A line of ours: "python 1 /usr/bin/python3".
    ProbeLines &line(const QByteArray &text);
    /// Several of them.
    ProbeLines &lines(std::initializer_list<QByteArray> texts);
    /// What was captured, as the script shows it.
    ProbeLines &show(const QByteArray &name, const QByteArray &content);
    /// Any other bytes.
    ProbeLines &raw(const QByteArray &bytes);

    QByteArray output() const { return m_output; }
    /// Between a start and an end.
    QByteArray whole() const;
    ProbeFacts facts() const;

private:
    QByteArray m_output;
};

/// What an interpreter answers, line by line.
struct AnswerLines {
    QByteArray version = "3.11.2";
    QByteArray prefix = "/usr";
    QByteArray real = "/usr/bin/python3.11";
    QByteArray base = {}; ///< the prefix when empty
    bool conda = false;
    QByteArray implementation = "CPython";
    QByteArray folder =
        {}; ///< of its packages; lib/pythonX.Y/site-packages of the prefix when empty
    QByteArrayList packages = {}; ///< "numpy==1.2", by metadata
    QByteArray pip = {};          ///< its pip's version; no pip when empty
    QByteArray freeze = {};       ///< what pip lists
    QByteArray pipAt = {};        ///< the folder of its module; below `folder` when empty

    QByteArray text() const;
};

} // namespace gearaudit
