#include "ui/words/change_text.h"

#include "core/model/end_of_life.h"
#include "ui/words/finding_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gearaudit
{

namespace
{

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

QString changeKindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return ChangeText::tr("new");
    case ChangeKind::Removed: return ChangeText::tr("gone");
    case ChangeKind::Up: return ChangeText::tr("newer");
    case ChangeKind::Down: return ChangeText::tr("older");
    case ChangeKind::Changed: return ChangeText::tr("changed");
    }
    return {};
}

QString changeSubjectText(ChangeSubject subject)
{
    switch (subject) {
    case ChangeSubject::Gear: return ChangeText::tr("Gear");
    case ChangeSubject::Version: return ChangeText::tr("Version of the gear");
    case ChangeSubject::Image: return ChangeText::tr("Image");
    case ChangeSubject::ImageDigest: return ChangeText::tr("Image built anew");
    case ChangeSubject::Status: return ChangeText::tr("Status");
    case ChangeSubject::Sdk: return ChangeText::tr("SDK-enabled");
    case ChangeSubject::System: return ChangeText::tr("Operating system");
    case ChangeSubject::Tool: return ChangeText::tr("Tool");
    case ChangeSubject::Python: return ChangeText::tr("Python");
    case ChangeSubject::InUse: return ChangeText::tr("Python in use");
    case ChangeSubject::Pip: return ChangeText::tr("pip");
    case ChangeSubject::Package: return ChangeText::tr("Package");
    case ChangeSubject::Fault: return ChangeText::tr("Known fault");
    case ChangeSubject::KnownFault: return ChangeText::tr("Known since the database is newer");
    }
    return {};
}

QString changeKindSign(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return QStringLiteral("+");
    case ChangeKind::Removed: return QString(QChar(0x2212));
    case ChangeKind::Up: return QString(QChar(0x2191));
    case ChangeKind::Down: return QString(QChar(0x2193));
    case ChangeKind::Changed: break;
    }
    return QString(QChar(0x2260));
}

QString changedThingText(const Change &change)
{
    const QString what = changeSubjectText(change.subject);
    return change.name.isEmpty() ? what : what + QLatin1Char(' ') + change.name.simplified();
}

QString changeValueText(ChangeSubject subject, const QString &value)
{
    if (subject == ChangeSubject::Status && !value.isEmpty())
        return statusText(statusFromName(value));
    if (subject == ChangeSubject::Sdk || subject == ChangeSubject::InUse)
        return yesNoText(value == QLatin1String("yes"));
    if (subject == ChangeSubject::ImageDigest)
        return value.section(QLatin1Char(':'), -1).left(12);
    return value.simplified();
}

QString changeText(const Change &change)
{
    const QString what = changedThingText(change);
    const QString before = changeValueText(change.subject, change.before);
    const QString after = changeValueText(change.subject, change.after);
    if (change.kind == ChangeKind::Added || change.kind == ChangeKind::Removed) {
        const QString &version = change.kind == ChangeKind::Added ? after : before;
        return version.isEmpty() ? what : what + QLatin1Char(' ') + version;
    }
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? ChangeText::tr("none", "no value at all") : value;
    };
    return ChangeText::tr("%1: %2 → %3", "what changed: before → after")
        .arg(what, shown(before), shown(after));
}

QString gearNameText(const GearName &gear)
{
    const QString name = QStringLiteral("%1/%2").arg(gear.site.simplified(), gear.key.simplified());
    const QString version = gear.version.simplified();
    return version.isEmpty() || name.endsWith(QLatin1Char('(') + version + QLatin1Char(')'))
               ? name
               : name + QLatin1Char(' ') + version;
}

QString sdkStandingText(SdkStanding standing)
{
    switch (standing) {
    case SdkStanding::Unknown: return {};
    case SdkStanding::Same: return ChangeText::tr("fits the site's release");
    case SdkStanding::Behind: return ChangeText::tr("behind the site's release");
    case SdkStanding::Ahead: return ChangeText::tr("ahead of the site's release");
    }
    return {};
}

QString endOfLifeText(const QString &pythonVersion, QDate day)
{
    if (!isEndOfLife(pythonVersion, day).value_or(false))
        return {};
    const auto branch = pythonBranch(pythonVersion);
    if (!branch)
        return ChangeText::tr("past its end of life");
    return ChangeText::tr("past its end of life since %1", "a date")
        .arg(QLocale().toString(branch->end(), QLocale::ShortFormat));
}

} // namespace gearaudit
