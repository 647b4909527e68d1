#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <functional>

namespace gearaudit
{

/// How wide a stream's terminal is, in characters; 0 where it is none.
int terminalWidth(std::FILE *stream);

/// The text without what a terminal would act on. Line breaks stay.
QString terminalSafe(const QString &text);
/// The same of bytes of UTF-8 that come in pieces (CSV, JSON), one for one: controls but line breaks and
/// tabs are blanks. `isAfterLead` keeps a character that is cut between two pieces; false at first.
QByteArray terminalSafeBytes(const QByteArray &bytes, bool &isAfterLead);

/// Where a command writes to.
struct Terminal {
    /// A part of the result, as it is. False where it cannot be written: a full disk.
    std::function<bool(const QByteArray &)> print;
    /// A message, which gets a line break.
    std::function<void(const QString &)> say;
    int width = 0; ///< of the result's terminal; 0 where it goes elsewhere
};

/// Standard output and standard error.
Terminal standardTerminal();

} // namespace gearaudit
