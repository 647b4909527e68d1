#pragma once

#include "core/insight/difference.h"
#include "core/model/sdk_standing.h"

#include <QString>

namespace gearaudit
{

/// What kind of change it is, in a word or two: "new", "gone", "newer", "older", "changed".
QString changeKindText(ChangeKind kind);

/// What a change is about, in a few words: "Package", "Image built anew".
QString changeSubjectText(ChangeSubject subject);

/// A sign for the kind, to stand before its word: "+", "↑".
QString changeKindSign(ChangeKind kind);

/// What a change is about with its name: "Package numpy".
QString changedThingText(const Change &change);

/// A change's `before` or `after` as people read it: a status in words, a digest's beginning.
QString changeValueText(ChangeSubject subject, const QString &value);

/// What changed in one line without the interpreter: "Package numpy: 1.21 → 1.26". Plain text; it
/// holds what images print.
QString changeText(const Change &change);

/// The gear with its site, and its version where there is one.
QString gearNameText(const GearName &gear);

/// How flywheel-sdk stands beside its site's release; empty where that is not known.
QString sdkStandingText(SdkStanding standing);

/// "3.8, past its end of life since 7 October 2024", for an interpreter's version on a day; empty
/// where it is not past it, or not known.
QString endOfLifeText(const QString &pythonVersion, QDate day);

} // namespace gearaudit
