#include "core/policy/judgements.h"

#include "core/base/json_shape.h"
#include "core/base/atomic_file.h"
#include "core/base/json_reader.h"
#include "core/base/regular_file.h"
#include "core/policy/open_vex.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>
#include <QRegularExpression>

namespace gearaudit
{

namespace
{
using nlohmann::ordered_json;

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr int mostProblems = 100;
constexpr qsizetype longestText = 2000;

Error problem(const QString &place, const QString &what)
{
    return {Stage::Policy, Code::Malformed, place, what};
}

QString text(const ordered_json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() || !found->is_string() ? QString() : jsonText(*found).left(longestText);
}

const QStringList &keys()
{
    static const QStringList all{QStringLiteral("fault"), QStringLiteral("package"), QStringLiteral("version"),
                                 QStringLiteral("gears"), QStringLiteral("status"),  QStringLiteral("justification"),
                                 QStringLiteral("reason"), QStringLiteral("author"), QStringLiteral("until")};
    return all;
}

/// One line, or why it says nothing. What is misspelt must not widen what is judged: an unknown key is a
/// mistake too.
Result<FaultJudgement, QString> judgementOf(const ordered_json &object)
{
    if (!object.is_object())
        return Unexpected{QStringLiteral("it is no JSON object")};
    for (const auto &item : object.items()) {
        const QString key = QString::fromStdString(item.key());
        if (!keys().contains(key))
            return Unexpected{QStringLiteral("the key “%1” is none of %2").arg(key.left(40), keys().join(QStringLiteral(", ")))};
        const bool isList = key == QLatin1String("gears");
        if (isList ? !item.value().is_array() : !item.value().is_string())
            return Unexpected{QStringLiteral("“%1” has to be a %2").arg(key, isList ? QStringLiteral("list of texts") : QStringLiteral("text"))};
    }
    FaultJudgement judgement;
    judgement.fault = text(object, "fault").trimmed();
    if (judgement.fault.isEmpty())
        return Unexpected{QStringLiteral("“fault” is missing: the name of a fault, such as CVE-2023-32681")};
    judgement.package = text(object, "package");
    judgement.version = text(object, "version");
    if (const auto gears = object.find("gears"); gears != object.end()) {
        for (const auto &gear : *gears) {
            if (!gear.is_string())
                return Unexpected{QStringLiteral("“gears” has to be a list of texts")};
            judgement.gears << jsonText(gear).left(longestText);
        }
        if (judgement.gears.isEmpty())
            return Unexpected{QStringLiteral("“gears” names none; without it all gears are meant")};
    }
    judgement.status = text(object, "status");
    if (judgement.status.isEmpty())
        judgement.status = QStringLiteral("not_affected");
    if (!judgementStatuses().contains(judgement.status))
        return Unexpected{QStringLiteral("“status” has to be one of %1").arg(judgementStatuses().join(QStringLiteral(", ")))};
    judgement.justification = text(object, "justification");
    if (!judgement.justification.isEmpty() && !judgementJustifications().contains(judgement.justification))
        return Unexpected{QStringLiteral("“justification” has to be one of %1")
                              .arg(judgementJustifications().join(QStringLiteral(", ")))};
    judgement.reason = text(object, "reason");
    judgement.author = text(object, "author");
    const QString until = text(object, "until");
    judgement.until = QDate::fromString(until, Qt::ISODate);
    if (!until.isEmpty() && !judgement.until.isValid())
        return Unexpected{QStringLiteral("“until” has to be a day such as 2027-03-31")};
    return judgement;
}

Judgements readLines(const QByteArray &content, const QString &path)
{
    Judgements judgements;
    int number = 0;
    const auto tell = [&](const QString &what) {
        if (judgements.problems.size() < mostProblems)
            judgements.problems.push_back(problem(QStringLiteral("%1:%2").arg(path).arg(number), what));
    };
    for (const QByteArray &raw : content.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto json = parseOrderedJson(line, path);
        if (!json) {
            tell(json.error().detail);
            continue;
        }
        auto judgement = judgementOf(*json);
        if (!judgement) {
            tell(judgement.error());
            continue;
        }
        judgement->place = QStringLiteral("%1:%2").arg(path).arg(number);
        judgements.list.push_back(std::move(*judgement));
    }
    return judgements;
}
} // namespace

QStringList judgementStatuses()
{
    return {QStringLiteral("not_affected"), QStringLiteral("fixed"), QStringLiteral("under_investigation"),
            QStringLiteral("affected")};
}

QStringList judgementJustifications()
{
    return {QStringLiteral("component_not_present"), QStringLiteral("vulnerable_code_not_present"),
            QStringLiteral("vulnerable_code_not_in_execute_path"),
            QStringLiteral("vulnerable_code_cannot_be_controlled_by_adversary"),
            QStringLiteral("inline_mitigations_already_exist")};
}

QString judgementsBeside(const QString &masterPath)
{
    return QFileInfo(masterPath).path() + QStringLiteral("/judgements.jsonl");
}

Result<Judgements> readJudgements(const QString &path)
{
    const auto content = readRegularFile(path, largestFile, Stage::Policy);
    if (!content) {
        if (content.error().code == Code::NotFound)
            return Judgements();
        return Unexpected{content.error()};
    }
    if (const QString odd = oddShapeOfJson(*content); !odd.isEmpty())
        return Unexpected{Error{Stage::Policy, Code::Malformed, path, odd}};
    QByteArray text = *content;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (isOpenVex(text))
        return readOpenVex(text, path);
    Judgements judgements = readLines(text, path);
    // A file of something else entirely is not a hundred mistakes.
    if (judgements.list.empty() && judgements.problems.size() > 1 && text.trimmed().startsWith('{') && text.contains("\n  "))
        return Unexpected{Error{Stage::Policy, Code::Malformed, path,
                                QStringLiteral("it is neither judgements, a JSON object on each line, nor a document of "
                                               "OpenVEX")}};
    return judgements;
}

Result<void> addJudgement(const QString &path, const FaultJudgement &judgement)
{
    const auto content = readRegularFile(path, largestFile, Stage::Policy);
    if (!content && content.error().code != Code::NotFound)
        return Unexpected{content.error()};
    QByteArray text = content ? *content : QByteArray();
    if (isOpenVex(text))
        return Unexpected{Error{Stage::Policy, Code::Refused, path,
                                QStringLiteral("it is a document of OpenVEX, to which no line can be added")}};
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    ordered_json object;
    const auto add = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value.toStdString();
    };
    add("fault", judgement.fault);
    add("package", judgement.package);
    add("version", judgement.version);
    for (const QString &gear : judgement.gears)
        object["gears"].push_back(gear.toStdString());
    add("status", judgement.status);
    add("justification", judgement.justification);
    add("reason", judgement.reason);
    add("author", judgement.author);
    if (judgement.until.isValid())
        add("until", judgement.until.toString(Qt::ISODate));
    if (const auto checked = judgementOf(object); !checked)
        return Unexpected{problem(path, checked.error())};
    return writeAtomically(path, text + jsonLine(object).trimmed() + '\n');
}

} // namespace gearaudit
