#pragma once

#include "core/base/error.h"

#include <QString>

namespace gearaudit
{

/// An Error in words for people, in the language of the installed translators. All plain text; it
/// may hold what a manifest, an image or a program printed, so show it as plain text.
struct ErrorWords {
    QString what;     ///< what happened, and where: one sentence
    QString whatToDo; ///< one or two sentences; empty where there is nothing sensible to say
    QString detail;   ///< what the other side said, in its own words, on one line; may be empty

    bool operator==(const ErrorWords &) const = default;
};

ErrorWords errorWords(const Error &error);

/// The words in one paragraph: what, detail, what to do. For a message box or a terminal.
QString oneParagraph(const ErrorWords &words);
QString errorText(const Error &error);

/// The words of an Error that ended nothing (Noted, Store::notes): what happened and how it goes
/// on.
QString noteText(const Error &note);

} // namespace gearaudit
