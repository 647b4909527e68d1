#include "core/export/difference_writers.h"

#include "core/base/json_reader.h"
#include "core/export/csv.h"

#include <QStringList>

#include <nlohmann/json.hpp>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

using Kind = ChangeKind;
using Subject = ChangeSubject;

QChar sign(Kind kind)
{
    switch (kind) {
    case Kind::Added: return QLatin1Char('+');
    case Kind::Removed: return QLatin1Char('-');
    case Kind::Up: return QLatin1Char('^');
    case Kind::Down: return QLatin1Char('v');
    case Kind::Changed: break;
    }
    return QLatin1Char('~');
}

/// What an image prints must not steer the reader's terminal.
QString shown(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString gearText(const GearName &gear)
{
    return shown(gear.site + QLatin1Char('/') + gear.key);
}

/// A value as a line has room for it: of a digest "sha256:" and twelve of its digits.
QString valueText(const Change &change, const QString &value)
{
    constexpr qsizetype enough = 19;
    return shown(change.subject == Subject::ImageDigest ? value.left(enough) : value);
}

QString changeText(const Change &change)
{
    QStringList words{QString(sign(change.kind)), changeSubjectName(change.subject)};
    if (!change.name.isEmpty())
        words.append(shown(change.name));
    if (change.kind == Kind::Added || change.kind == Kind::Removed)
        words.append(shown(change.before + change.after));
    else
        words << valueText(change, change.before) << QStringLiteral("->")
              << valueText(change, change.after);
    if (!change.python.isEmpty())
        words.append(QLatin1Char('(') + shown(change.python) + QLatin1Char(')'));
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString ownText(const GearDifference &gear)
{
    QString text = sign(gear.kind) + QLatin1Char(' ') + gearText(gear.name());
    if (gear.kind != Kind::Changed)
        return text + QLatin1Char(' ') + shown(gear.name().version) + QLatin1Char('\n');
    if (gear.before.site != gear.after.site)
        text += QStringLiteral(" <- ") + gearText(gear.before);
    text += QLatin1Char('\n');
    for (const auto &change : gear.changes)
        text += QStringLiteral("    ") + changeText(change) + QLatin1Char('\n');
    return text;
}

Json jsonOf(const QString &text)
{
    return text.toStdString();
}

Json jsonOf(const GearName &gear)
{
    auto json = Json::object();
    addKey(json, "site", jsonOf(gear.site));
    addKey(json, "gear", jsonOf(gear.key));
    addKey(json, "version", jsonOf(gear.version));
    return json;
}

Json jsonOf(const Change &change)
{
    auto json = Json::object();
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            addKey(json, key, jsonOf(text));
    };
    add("change", changeKindName(change.kind));
    add("subject", changeSubjectName(change.subject));
    add("python", change.python);
    add("name", change.name);
    add("before", change.before);
    add("after", change.after);
    return json;
}

Json jsonOf(const GearDifference &gear);
Json jsonOf(const SharedChange &shared);

template <class Value> Json arrayOf(const std::vector<Value> &values)
{
    auto array = Json::array();
    for (const auto &value : values)
        array.push_back(jsonOf(value));
    return array;
}

Json jsonOf(const GearDifference &gear)
{
    auto json = Json::object();
    addKey(json, "change", jsonOf(changeKindName(gear.kind)));
    addKey(json, "site", jsonOf(gear.name().site));
    addKey(json, "gear", jsonOf(gear.name().key));
    if (gear.kind != Kind::Added)
        addKey(json, "before", jsonOf(gear.before));
    if (gear.kind != Kind::Removed)
        addKey(json, "after", jsonOf(gear.after));
    addKey(json, "changes", arrayOf(gear.changes));
    return json;
}

Json jsonOf(const SharedChange &shared)
{
    auto json = Json::object();
    addKey(json, "gears", arrayOf(shared.gears));
    addKey(json, "changes", arrayOf(shared.changes));
    return json;
}

QByteArray csvLine(const GearName &gear, const Change &change, std::size_t gears)
{
    return csvRecord({changeKindName(change.kind), changeSubjectName(change.subject), gear.site,
                      gear.key, change.python, change.name, change.before, change.after,
                      QString::number(gears)});
}

} // namespace

QString changeKindName(ChangeKind kind)
{
    switch (kind) {
    case Kind::Added: return QStringLiteral("added");
    case Kind::Removed: return QStringLiteral("removed");
    case Kind::Up: return QStringLiteral("up");
    case Kind::Down: return QStringLiteral("down");
    case Kind::Changed: break;
    }
    return QStringLiteral("changed");
}

QString changeSubjectName(ChangeSubject subject)
{
    switch (subject) {
    case Subject::Gear: return QStringLiteral("gear");
    case Subject::Version: return QStringLiteral("version");
    case Subject::Image: return QStringLiteral("image");
    case Subject::ImageDigest: return QStringLiteral("image-digest");
    case Subject::Status: return QStringLiteral("status");
    case Subject::Sdk: return QStringLiteral("sdk");
    case Subject::System: return QStringLiteral("os");
    case Subject::Tool: return QStringLiteral("tool");
    case Subject::Python: return QStringLiteral("python");
    case Subject::InUse: return QStringLiteral("in-use");
    case Subject::Pip: return QStringLiteral("pip");
    case Subject::Fault: return QStringLiteral("fault");
    case Subject::KnownFault: return QStringLiteral("known-fault");
    case Subject::Package: break;
    }
    return QStringLiteral("package");
}

QByteArray differenceText(const Difference &difference)
{
    const auto groups = grouped(difference);
    QString text;
    for (const auto &shared : groups.shared) {
        for (const auto &change : shared.changes)
            text += changeText(change) + QLatin1Char('\n');
        for (const auto &gear : shared.gears)
            text += QStringLiteral("    ") + gearText(gear) + QLatin1Char('\n');
    }
    for (const auto &gear : groups.gears)
        text += ownText(gear);
    return text.toUtf8();
}

QByteArray differenceCsv(const Difference &difference)
{
    QByteArray csv =
        csvRecord({QStringLiteral("change"), QStringLiteral("subject"), QStringLiteral("site"),
                   QStringLiteral("gear"), QStringLiteral("python"), QStringLiteral("name"),
                   QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("gears")});
    const auto groups = grouped(difference);
    for (const auto &shared : groups.shared) {
        for (const auto &change : shared.changes) {
            for (const auto &gear : shared.gears)
                csv += csvLine(gear, change, shared.gears.size());
        }
    }
    for (const auto &gear : groups.gears) {
        for (const auto &change : gear.changes)
            csv += csvLine(gear.name(), change, 1);
    }
    return csv;
}

QByteArray differenceJson(const Difference &difference)
{
    auto json = Json::object();
    addKey(json, "gears", arrayOf(difference.gears));
    addKey(json, "shared", arrayOf(grouped(difference).shared));
    addKey(json, "same", difference.same);
    return jsonIndented(json) + '\n';
}

} // namespace gearaudit
