#include "core/images/facts/interpreter_answer.h"

#include "core/images/facts/freeze_reading.h"
#include "core/images/facts/requirement_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr std::size_t mostDistributions = 20'000;
constexpr qsizetype mostFolders = 2000;
constexpr qsizetype longestText = 4096;
constexpr qsizetype longestInstaller = 64;

bool isLong(std::initializer_list<QString> texts)
{
    return std::any_of(texts.begin(), texts.end(),
                       [](const QString &text) { return text.size() > longestText; });
}

/// What is that long is no path, and no version.
void takeShort(std::initializer_list<QString *> texts, InterpreterAnswer &answer)
{
    for (QString *one : texts) {
        answer.isCut = answer.isCut || isLong({*one});
        one->truncate(longestText);
    }
}

void readIdentity(const QJsonObject &said, InterpreterAnswer &answer)
{
    const auto text = [&said](QLatin1String key) { return said.value(key).toString(); };
    answer.identified = true;
    answer.version = text(QLatin1String("version"));
    answer.implementation = text(QLatin1String("implementation"));
    answer.prefix = text(QLatin1String("prefix"));
    answer.base = text(QLatin1String("base"));
    answer.executable = text(QLatin1String("executable"));
    answer.real = text(QLatin1String("real"));
    answer.conda = said.value(QLatin1String("conda")).toInt() != 0;
    for (const QJsonValue &entry : said.value(QLatin1String("path")).toArray()) {
        if (answer.path.size() < mostFolders)
            answer.path << entry.toString().left(longestText);
        else
            answer.isCut = true;
    }
    takeShort({&answer.version, &answer.implementation, &answer.prefix, &answer.base,
               &answer.executable, &answer.real},
              answer);
}

void readDistribution(const QJsonArray &said, InterpreterAnswer &answer)
{
    Distribution found{said.at(0).toString(), said.at(1).toString(), said.at(2).toString(), {}};
    if (found.name.isEmpty())
        return;
    if (said.at(3).isString())
        found.direct = readDirectUrl(said.at(3).toString().toUtf8());
    found.installer = said.at(5).toString().left(longestInstaller);
    for (const QJsonValue &asked : said.at(6).toArray()) {
        if (found.requirements.size() < mostRequirements && mayBoundFromAbove(asked.toString().toUtf8()))
            found.requirements << asked.toString();
    }
    const DirectOrigin origin = found.direct.value_or(DirectOrigin());
    if (answer.installed.size() >= mostDistributions ||
        isLong({found.name, found.version, found.folder, origin.url, origin.commit})) {
        answer.isCut = true;
        return;
    }
    answer.installed.push_back(std::move(found));
}

/// An egg-link names the folder of a development install; its own metadata lies in that folder.
void readLinks(const QSet<QString> &folders, InterpreterAnswer &answer)
{
    for (Distribution &found : answer.installed) {
        if (!found.direct && folders.contains(found.folder))
            found.direct = DirectOrigin{QStringLiteral("file://") + found.folder, {}, true};
    }
}
} // namespace

std::optional<DirectOrigin> readDirectUrl(const QByteArray &json)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    DirectOrigin origin;
    origin.url = said.value(QLatin1String("url")).toString();
    if (origin.url.isEmpty())
        return std::nullopt;
    const QJsonObject vcs = said.value(QLatin1String("vcs_info")).toObject();
    origin.commit = vcs.value(QLatin1String("commit_id")).toString();
    const QString system = vcs.value(QLatin1String("vcs")).toString();
    if (!system.isEmpty() && !origin.url.startsWith(system + QLatin1Char('+')))
        origin.url.prepend(system + QLatin1Char('+'));
    const QString subfolder = said.value(QLatin1String("subdirectory")).toString();
    if (!subfolder.isEmpty())
        origin.url += QStringLiteral("#subdirectory=") + subfolder;
    const QJsonObject folder = said.value(QLatin1String("dir_info")).toObject();
    origin.editable = folder.value(QLatin1String("editable")).toBool();
    return origin;
}

InterpreterAnswer readInterpreterAnswer(const QByteArray &text)
{
    InterpreterAnswer answer;
    QSet<QString> links;
    bool hasAll = false;
    for (const QByteArray &line : text.split('\n')) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.contains(QLatin1String("version")) && said.contains(QLatin1String("prefix"))) {
            if (!answer.identified)
                readIdentity(said, answer);
        } else if (said.contains(QLatin1String("dist"))) {
            readDistribution(said.value(QLatin1String("dist")).toArray(), answer);
        } else if (said.contains(QLatin1String("link"))) {
            links.insert(said.value(QLatin1String("link")).toArray().at(1).toString());
        } else if (said.contains(QLatin1String("pip"))) {
            answer.pipVersion = said.value(QLatin1String("pip")).toString();
            answer.pipFolder = said.value(QLatin1String("at")).toString();
            takeShort({&answer.pipVersion, &answer.pipFolder}, answer);
            answer.hasPip = !answer.pipVersion.isEmpty();
        } else if (said.contains(QLatin1String("freeze"))) {
            if (said.value(QLatin1String("freeze")).toInt(1) == 0)
                answer.freeze = said.value(QLatin1String("text")).toString();
            answer.isCut = (answer.freeze && boundFreeze(*answer.freeze)) || answer.isCut;
        } else if (said.contains(QLatin1String("same"))) {
            answer.same = true;
        } else if (said.contains(QLatin1String("dists"))) {
            hasAll = true;
        }
    }
    const bool hasGoneOn = answer.hasPip || answer.freeze;
    answer.isUnfinished = answer.identified && !answer.same && !hasAll && !hasGoneOn && !answer.installed.empty();
    readLinks(links, answer);
    return answer;
}

} // namespace gearaudit
