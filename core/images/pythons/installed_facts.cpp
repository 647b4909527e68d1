#include "core/images/pythons/installed_facts.h"

#include "core/images/pythons/environment_marker.h"
#include "core/model/package_name.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qsizetype mostBounds = 1000;
constexpr qsizetype longestBound = 300;

/// Whether a distribution of that id puts packages into site-packages by apk or rpm.
bool hasSitePackages(const QString &os)
{
    static const QSet<QString> known{
        QStringLiteral("alpine"),   QStringLiteral("wolfi"),      QStringLiteral("chainguard"),
        QStringLiteral("fedora"),   QStringLiteral("centos"),     QStringLiteral("rhel"),
        QStringLiteral("rocky"),    QStringLiteral("almalinux"),  QStringLiteral("ol"),
        QStringLiteral("amzn"),     QStringLiteral("scientific"), QStringLiteral("sles"),
        QStringLiteral("photon"),   QStringLiteral("mariner"),    QStringLiteral("azurelinux"),
        QStringLiteral("openEuler"), QStringLiteral("mageia")};
    return known.contains(os) || os.startsWith(QLatin1String("opensuse"));
}

bool isOfDistribution(const Distribution &found, const QString &os)
{
    static const QRegularExpression folder(
        QStringLiteral("^/usr/lib(?:64)?/python[23](?:\\.\\d+)?/(dist|site)-packages$"));
    static const QStringList installers{{}, QStringLiteral("debian"), QStringLiteral("rpm"), QStringLiteral("apk"),
                                        QStringLiteral("gpep517")};
    if (!found.folder.startsWith(QLatin1String("/usr/lib")))
        return false;
    const QString kind = folder.match(found.folder).captured(1);
    if (kind.isEmpty() || found.direct || !installers.contains(found.installer.section(u' ', 0, 0)))
        return false;
    return kind == u"dist" || hasSitePackages(os);
}

std::vector<const Distribution *> firstOfEach(const InterpreterAnswer &answer, QSet<QString> &names)
{
    std::vector<const Distribution *> first;
    for (const Distribution &found : answer.installed) {
        const QString name = normalizedPackageName(found.name);
        if (!names.contains(name)) {
            names.insert(name);
            first.push_back(&found);
        }
    }
    return first;
}

/// "urllib3<1.27,>=1.25.4" of a requirement that bounds an installed package from above; else empty.
QString boundIn(const QString &requirement, const QSet<QString> &installed, const MarkerEnvironment &environment)
{
    static const QRegularExpression whole(QStringLiteral(
        "^\\s*([A-Za-z0-9][A-Za-z0-9._-]*)\\s*(?:\\[[^\\]]*\\])?\\s*\\(?([^();@]+)\\)?\\s*(?:;(.*))?$"));
    static const QRegularExpression clause(QStringLiteral("^(~=|===?|!=|<=?|>=?)([^\\s<>=~!]+)$"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const auto match = whole.match(requirement);
    if (!match.hasMatch() || !installed.contains(normalizedPackageName(match.captured(1))))
        return {};
    const QStringList clauses = match.captured(2).remove(space).split(u',', Qt::SkipEmptyParts);
    bool isBound = false;
    for (const QString &one : clauses) {
        const QString op = clause.match(one).captured(1);
        if (op.isEmpty())
            return {};
        isBound = isBound || op.startsWith(u'<') || op.startsWith(u'=') || op.startsWith(u'~');
    }
    const QString marker = match.captured(3).trimmed();
    if (!isBound || (!marker.isEmpty() && markerHolds(marker, environment) == false))
        return {};
    return match.captured(1) + clauses.join(u',');
}

void sortByName(QStringList &lines)
{
    std::sort(lines.begin(), lines.end(), [](const QString &a, const QString &b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
}
} // namespace

QStringList ofDistribution(const InterpreterAnswer &answer, const QString &os)
{
    QStringList names;
    QSet<QString> seen;
    for (const Distribution *const found : firstOfEach(answer, seen)) {
        if (isOfDistribution(*found, os))
            names << found->name;
    }
    sortByName(names);
    return names;
}

QStringList boundsFromAbove(const InterpreterAnswer &answer)
{
    QStringList lines;
    QSet<QString> installed;
    const MarkerEnvironment environment{answer.version, answer.implementation};
    for (const Distribution *const found : firstOfEach(answer, installed)) {
        if (found->name.contains(u':') || found->name.contains(u' '))
            continue;
        for (const QString &requirement : found->requirements) {
            const QString bound = boundIn(requirement, installed, environment);
            const QString line = found->name + QStringLiteral(": ") + bound;
            if (!bound.isEmpty() && line.size() <= longestBound)
                lines << line;
        }
    }
    lines.removeDuplicates();
    sortByName(lines);
    return lines.mid(0, mostBounds);
}

} // namespace gearaudit
