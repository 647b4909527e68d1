#include "core/images/facts/freeze_reading.h"

#include "core/model/package_name.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{
struct Frozen {
    Package package;
    std::optional<DirectOrigin> direct;
};

class FreezeReader
{
public:
    explicit FreezeReader(const std::vector<Distribution> &installed)
    {
        for (const Distribution &found : installed) {
            const QString name = normalizedPackageName(found.name);
            if (!m_byName.contains(name))
                m_byName.insert(name, &found);
            if (found.direct)
                m_byUrl.insert(found.direct->url, &found);
        }
    }

    std::optional<Frozen> read(const QString &line)
    {
        static const QRegularExpression pinned(
            QStringLiteral(R"(^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?===?([^\s=]\S*)$)"));
        static const QRegularExpression addressed(
            QStringLiteral(R"(^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*@\s+(\S.*)$)"));
        static const QRegularExpression noted(
            QStringLiteral(R"(^\(([A-Za-z0-9][A-Za-z0-9._-]*)===?([^)\s]+)\))"));
        if (line.startsWith(QLatin1Char('#'))) {
            // The name of the editable install that follows; on its own it lists nothing.
            const qsizetype bracket = line.lastIndexOf(QLatin1Char('('));
            const auto match = bracket > 0 ? noted.match(line.mid(bracket)) : QRegularExpressionMatch();
            if (match.hasMatch() && line.left(bracket).contains(QLatin1String("Editable")))
                m_announced = Package{match.captured(1), match.captured(2)};
            return std::nullopt;
        }
        if (line.startsWith(QLatin1String("-e ")))
            return readEditable(line.mid(3).trimmed());
        m_announced.reset();
        if (const auto match = pinned.match(line); match.hasMatch()) {
            const Distribution *known = byName(match.captured(1));
            return Frozen{{match.captured(1), match.captured(2)},
                          known ? known->direct : std::nullopt};
        }
        if (const auto match = addressed.match(line); match.hasMatch())
            return readAddressed(match.captured(1), match.captured(2), false);
        return std::nullopt;
    }

private:
    const Distribution *byName(const QString &name) const
    {
        return m_byName.value(normalizedPackageName(name), nullptr);
    }

    Frozen readAddressed(const QString &name, const QString &address, bool editable) const
    {
        Frozen frozen{{name, {}}, readOrigin(address, editable)};
        if (const Distribution *known = byName(name)) {
            frozen.package = {known->name, known->version};
            if (known->direct) {
                frozen.direct = known->direct;
                frozen.direct->editable = frozen.direct->editable || editable;
            }
        }
        return frozen;
    }

    std::optional<Frozen> readEditable(const QString &target)
    {
        const std::optional<Package> announced = std::exchange(m_announced, std::nullopt);
        static const QRegularExpression egg(QStringLiteral(R"([#&]egg=([^&\s]+))"));
        if (announced) {
            Frozen frozen = readAddressed(announced->name, target, true);
            frozen.package.version = announced->version;
            return frozen;
        }
        if (const auto match = egg.match(target); match.hasMatch()) {
            // Old pips write the egg's whole name: name-1.0.dev_r12-py2.7.
            QString name = match.captured(1);
            for (int part = 0; part < 8 && !byName(name) && name.contains(QLatin1Char('-')); ++part)
                name.truncate(name.lastIndexOf(QLatin1Char('-')));
            return readAddressed(byName(name) ? name : match.captured(1), target, true);
        }
        const DirectOrigin origin = readOrigin(target, true);
        if (const Distribution *known = m_byUrl.value(origin.url, nullptr))
            return readAddressed(known->name, target, true);
        const QString folder = target.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
        if (folder.isEmpty())
            return std::nullopt;
        return readAddressed(folder, target, true);
    }

    static DirectOrigin readOrigin(const QString &address, bool editable)
    {
        DirectOrigin origin;
        origin.editable = editable;
        origin.url = address.section(QLatin1Char('#'), 0, 0);
        static const QRegularExpression vcs(QStringLiteral("^(git|hg|svn|bzr)\\+"));
        if (origin.url.contains(vcs)) {
            // The revision follows the last @ of the path; one before it belongs to the host.
            const qsizetype at = origin.url.lastIndexOf(QLatin1Char('@'));
            if (at > origin.url.lastIndexOf(QLatin1Char('/'))) {
                origin.commit = origin.url.mid(at + 1);
                origin.url.truncate(at);
            }
        } else if (origin.url.startsWith(QLatin1Char('/'))) {
            origin.url.prepend(QStringLiteral("file://"));
        }
        static const QRegularExpression subfolder(QStringLiteral("[#&](subdirectory=[^&\\s]+)"));
        if (const auto match = subfolder.match(address); match.hasMatch())
            origin.url += QLatin1Char('#') + match.captured(1);
        return origin;
    }

    QHash<QString, const Distribution *> m_byName;
    QHash<QString, const Distribution *> m_byUrl;
    std::optional<Package> m_announced;
};

void sortByName(std::vector<Package> &packages)
{
    std::stable_sort(packages.begin(), packages.end(), [](const Package &a, const Package &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
}
} // namespace

bool boundFreeze(QString &text)
{
    constexpr qsizetype longestLine = 4096;
    constexpr qsizetype mostLines = 20'000;
    QStringList lines = text.split(QLatin1Char('\n'));
    const qsizetype before = lines.size();
    lines.removeIf([](const QString &line) { return line.size() > longestLine; });
    if (lines.size() > mostLines + 1) // what ends with a line break has nothing behind it
        lines.resize(mostLines);
    if (lines.size() == before)
        return false;
    text = lines.join(QLatin1Char('\n'));
    return true;
}

FrozenPackages readFreeze(const QString &text, const std::vector<Distribution> &installed)
{
    FrozenPackages frozen;
    FreezeReader reader(installed);
    QSet<QString> seen;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const auto entry = reader.read(line.trimmed());
        if (!entry || seen.contains(entry->package.name))
            continue;
        seen.insert(entry->package.name);
        frozen.packages.push_back(entry->package);
        if (entry->direct)
            frozen.direct.insert(entry->package.name, *entry->direct);
    }
    sortByName(frozen.packages);
    return frozen;
}

std::vector<Package> packagesByMetadata(const std::vector<Distribution> &installed)
{
    static const QSet<QString> ownLibrary{QStringLiteral("python"), QStringLiteral("wsgiref"),
                                          QStringLiteral("argparse")};
    std::vector<Package> packages;
    QSet<QString> seen;
    for (const Distribution &found : installed) {
        const QString name = normalizedPackageName(found.name);
        if (seen.contains(name) || ownLibrary.contains(name))
            continue;
        seen.insert(name);
        packages.push_back({found.name, found.version});
    }
    sortByName(packages);
    return packages;
}

} // namespace gearaudit
