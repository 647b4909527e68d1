#include "core/settings/settings_damage.h"

#include "core/base/regular_file.h"

#include <QSet>
#include <QUtf8StringView>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qint64 largest = 4'000'000; ///< thousands of instances

/// Whether a line goes on in the next one, as QSettings takes it.
bool goesOn(const QByteArray &line)
{
    qsizetype slashes = 0;
    while (slashes < line.size() && line[line.size() - 1 - slashes] == '\\')
        ++slashes;
    return slashes % 2 == 1;
}

/// What stands in the file beside keys of its own: how many instances there are, and how many it says.
struct Counted {
    QSet<int> entries;
    int size = -1; ///< none is told

    void take(const QByteArray &key, const QByteArray &value)
    {
        bool isNumber = false;
        if (key == "instances/size") {
            const int told = value.toInt(&isNumber);
            size = isNumber ? told : size;
        } else if (key.startsWith("instances/")) {
            const int number = key.mid(10).split('\\').first().toInt(&isNumber);
            if (isNumber)
                entries.insert(number);
        }
    }
};
} // namespace

QString damageOfSettingsText(const QByteArray &content)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return QStringLiteral("it is written in UTF-16");
    if (content.startsWith("\xef\xbb\xbf"))
        return QStringLiteral("it begins with a byte order mark");
    if (content.contains('\0'))
        return QStringLiteral("it holds bytes that are no text");
    if (!QUtf8StringView(content).isValidUtf8())
        return QStringLiteral("it holds bytes that are no UTF-8");
    QByteArray section = "General";
    QSet<QByteArray> keys;
    Counted counted;
    bool isContinued = false;
    for (const QByteArray &raw : content.split('\n')) {
        const QByteArray line = raw.trimmed();
        const bool wasContinued = std::exchange(isContinued, goesOn(line));
        if (wasContinued || line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            if (!line.endsWith(']'))
                return QStringLiteral("a section's name is cut: %1").arg(QString::fromUtf8(line.left(40)));
            section = line.mid(1, line.size() - 2);
            continue;
        }
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0)
            return QStringLiteral("a line of it is no setting: %1").arg(QString::fromUtf8(line.left(40)));
        const QByteArray key = section + '/' + line.left(equals).trimmed();
        if (keys.contains(key))
            return QStringLiteral("the setting %1 stands twice in it").arg(QString::fromUtf8(key.left(80)));
        keys.insert(key);
        counted.take(key, line.mid(equals + 1).trimmed());
    }
    const bool isOpenEnded = !content.isEmpty() && !content.endsWith('\n');
    const bool lacksSize = counted.size < 0 && !counted.entries.isEmpty() && isOpenEnded;
    if (lacksSize || counted.size > counted.entries.size())
        return QStringLiteral("instances are missing in it: it was cut");
    return {};
}

QString damageOfSettings(const QString &path)
{
    const auto content = readRegularFile(path, largest, Stage::Settings);
    if (content)
        return damageOfSettingsText(*content);
    if (content.error().code == Code::NotFound)
        return {};
    return content.error().detail.isEmpty() ? QStringLiteral("it may not be read") : content.error().detail;
}

} // namespace gearaudit
