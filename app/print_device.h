#pragma once

#include "app/terminal.h"

#include <QIODevice>

namespace gearaudit
{

/// Hands what is written on to the terminal, which outlives it.
class PrintDevice : public QIODevice
{
public:
    explicit PrintDevice(const Terminal &terminal) : m_terminal(terminal)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        return m_terminal.print(QByteArray(data, static_cast<qsizetype>(size))) ? size : -1;
    }

private:
    const Terminal &m_terminal;
};

} // namespace gearaudit
