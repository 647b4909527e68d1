#include "core/policy/open_vex.h"

#include "core/base/json_reader.h"

#include <nlohmann/json.hpp>

#include <QUrl>

#include <optional>

namespace gearaudit
{

namespace
{
using nlohmann::ordered_json;

QString text(const ordered_json &object, const char *key)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    return found == object.end() || !found->is_string() ? QString() : jsonText(*found).left(2000);
}

struct PackageUrl {
    QString name, version;
};

/// The package-url spec: pkg:pypi/NAME@VERSION?QUALIFIERS#SUBPATH, percent-encoded.
std::optional<PackageUrl> pypiPackage(QString url)
{
    if (!url.startsWith(QLatin1String("pkg:pypi/"), Qt::CaseInsensitive))
        return std::nullopt;
    url = url.mid(9).section(QLatin1Char('?'), 0, 0).section(QLatin1Char('#'), 0, 0);
    const auto decoded = [](const QString &part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    PackageUrl package{decoded(url.section(QLatin1Char('@'), 0, 0)), decoded(url.section(QLatin1Char('@'), 1, 1))};
    return package.name.isEmpty() ? std::nullopt : std::optional(package);
}

void addPackagesOf(const ordered_json &product, std::vector<PackageUrl> &packages)
{
    const auto consider = [&](const QString &url) {
        if (const auto package = pypiPackage(url))
            packages.push_back(*package);
    };
    if (product.is_string())
        return consider(jsonText(product));
    consider(text(product, "@id"));
    if (!product.is_object())
        return;
    if (const auto names = product.find("identifiers"); names != product.end())
        consider(text(*names, "purl"));
    if (const auto parts = product.find("subcomponents"); parts != product.end() && parts->is_array()) {
        for (const auto &part : *parts)
            addPackagesOf(part, packages);
    }
}

QString faultOf(const ordered_json &statement)
{
    const auto found = statement.find("vulnerability");
    if (found == statement.end())
        return {};
    return found->is_string() ? jsonText(*found) : text(*found, "name");
}
} // namespace

bool isOpenVex(const QByteArray &text)
{
    const QByteArray head = text.left(64 * 1024);
    return text.trimmed().startsWith('{') && head.contains("\"@context\"") && head.contains("openvex");
}

Result<Judgements> readOpenVex(const QByteArray &content, const QString &path)
{
    const auto json = parseOrderedJson(content, path);
    if (!json)
        return Unexpected{Error{Stage::Policy, json.error().code, path, json.error().detail}};
    const auto statements = json->find("statements");
    if (!json->is_object() || statements == json->end() || !statements->is_array())
        return Unexpected{Error{Stage::Policy, Code::Malformed, path, QStringLiteral("it has no list of statements")}};
    Judgements judgements;
    int number = 0;
    for (const auto &statement : *statements) {
        const QString place = QStringLiteral("%1: statement %2").arg(path).arg(++number);
        const auto tell = [&](const QString &what) {
            if (judgements.problems.size() < 100)
                judgements.problems.push_back({Stage::Policy, Code::Malformed, place, what});
        };
        FaultJudgement judgement;
        judgement.fault = statement.is_object() ? faultOf(statement) : QString();
        judgement.status = text(statement, "status");
        if (judgement.fault.isEmpty() || !judgementStatuses().contains(judgement.status)) {
            tell(QStringLiteral("it names no vulnerability, or its status is none of OpenVEX's"));
            continue;
        }
        judgement.justification = text(statement, "justification");
        judgement.reason = text(statement, "impact_statement");
        if (judgement.reason.isEmpty())
            judgement.reason = text(statement, "status_notes");
        judgement.author = text(statement, "supplier");
        if (judgement.author.isEmpty())
            judgement.author = text(*json, "author");
        judgement.place = place;
        std::vector<PackageUrl> packages;
        if (const auto products = statement.find("products"); products != statement.end() && products->is_array()) {
            for (const auto &product : *products)
                addPackagesOf(product, packages);
        }
        if (packages.empty())
            tell(QStringLiteral("it is about no package of PyPI (pkg:pypi/…)"));
        for (const PackageUrl &package : packages) {
            judgement.package = package.name;
            judgement.version = package.version;
            judgements.list.push_back(judgement);
        }
    }
    return judgements;
}

} // namespace gearaudit
