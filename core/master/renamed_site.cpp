#include "core/master/renamed_site.h"

#include "core/base/json_reader.h"

#include <nlohmann/json.hpp>

namespace gearaudit
{

namespace
{
QByteArray quoted(const QString &text)
{
    return jsonLine(nlohmann::ordered_json(text.toStdString()));
}
} // namespace

MasterDocument withSiteRenamed(MasterDocument document, const QString &from, const QString &to)
{
    MasterDocument renamed = document;
    renamed.keep([&](const QString &site, const QString &) { return site == from; });
    document.keep([&](const QString &site, const QString &) { return site != from; });
    // In the text, where a number is what was written. No text of it has a line break, so that a
    // site's own line and its gears' "site" are known by their indent.
    const QByteArray siteLine = "  " + quoted(from) + ": {";
    const QByteArray fieldLine = "      \"site\": " + quoted(from);
    QByteArray text;
    for (const QByteArray &line : renamed.serialise().split('\n')) {
        if (line.startsWith(siteLine))
            text += "  " + quoted(to) + line.mid(siteLine.size() - 3);
        else if (line == fieldLine || line == fieldLine + ',')
            text += "      \"site\": " + quoted(to) + line.mid(fieldLine.size());
        else
            text += line;
        text += '\n';
    }
    if (const auto parsed = MasterDocument::parse(text, from))
        document.add(*parsed);
    return document;
}

} // namespace gearaudit
