#pragma once

#include "app/terminal.h"

#include <QStringList>

namespace gearaudit::test
{

/// A terminal that keeps what is written to it. Must outlive what writes.
struct RecordingTerminal {
    QByteArray printed;
    QStringList said;
    int width = 0;
    bool isFull = false; ///< takes no result

    Terminal terminal()
    {
        return {[this](const QByteArray &bytes) {
                    if (!isFull)
                        printed += bytes;
                    return !isFull;
                },
                [this](const QString &text) { said.append(text); }, width};
    }
};

} // namespace gearaudit::test
