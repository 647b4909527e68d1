#include "core/export/export_requirements.h"

#include "core/model/gear_facts.h"
#include "core/model/package_name.h"
#include "core/model/version.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

bool isName(const QString &name)
{
    const auto isPart = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.").contains(c));
    };
    return !name.isEmpty() && name.front().isLetterOrNumber() && name.back().isLetterOrNumber() &&
           std::all_of(name.begin(), name.end(), isPart);
}

/// One word without quotes or a comment's sign.
bool isWord(const QString &text)
{
    const auto isPart = [](QChar c) {
        return c.isPrint() && !c.isSpace() && !QStringView(u"\"'`\\;").contains(c);
    };
    return !text.isEmpty() && text.front() != QLatin1Char('-') &&
           std::all_of(text.begin(), text.end(), isPart);
}

/// What pip would take for the end of a line is none: it breaks lines at more signs than white
/// space has.
QString comment(const InstalledPackage &installed)
{
    QString text = installed.package.name + QLatin1Char(' ') + installed.package.version;
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return QStringLiteral("# ") + text.simplified();
}

QString requirement(const InstalledPackage &installed)
{
    const auto &[name, version] = installed.package;
    if (!isName(name))
        return {};
    if (!installed.origin.url.isEmpty()) {
        const QString address = originAddress(installed.origin);
        if (!isWord(address))
            return {};
        return installed.origin.editable ? QStringLiteral("-e %1#egg=%2").arg(address, name)
                                         : QStringLiteral("%1 @ %2").arg(name, address);
    }
    if (Version::parse(version))
        return name + QStringLiteral("==") + version.trimmed();
    return isWord(version) ? name + QStringLiteral("===") + version : QString();
}

} // namespace

QByteArray requirementsText(const PythonFinding &python)
{
    auto packages = installedPackages(python);
    std::stable_sort(packages.begin(), packages.end(), [](const auto &left, const auto &right) {
        return normalizedPackageName(left.package.name) < normalizedPackageName(right.package.name);
    });
    QString text;
    for (const auto &installed : packages) {
        const QString line = requirement(installed);
        text += (line.isEmpty() ? comment(installed) : line) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace gearaudit
