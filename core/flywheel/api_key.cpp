#include "core/flywheel/api_key.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace gearaudit
{

namespace
{

constexpr qsizetype longest = 4096;

Unexpected<Error> malformed(const QString &detail)
{
    return Unexpected{Error{Stage::Instance, Code::Malformed, QStringLiteral("key"), detail}};
}

Unexpected<Error> refused(const char *field, const QString &detail)
{
    return Unexpected{Error{Stage::Instance, Code::Refused, QLatin1String(field), detail}};
}

bool takeStart(QString &text, const QString &start)
{
    if (!text.startsWith(start, Qt::CaseInsensitive))
        return false;
    text = text.mid(start.size()).trimmed();
    return true;
}

/// What a header can carry: printable ASCII, no space. Anything else came along in the pasting.
bool isPrintable(QChar c)
{
    return c > QChar(0x20) && c < QChar(0x7f);
}

/// What the colons separate; those of an IPv6 address in brackets do not.
QStringList partsOf(const QString &text)
{
    const auto end = text.startsWith(QLatin1Char('[')) ? text.indexOf(QStringLiteral("]:")) : -1;
    if (end < 0)
        return text.split(QLatin1Char(':'));
    return QStringList{text.left(end + 1)} + text.mid(end + 2).split(QLatin1Char(':'));
}

/// Reads the parts between host and key.
std::optional<QString> readMiddle(const QStringList &parts, InstanceAddress &address)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,5}\\z"));
    for (qsizetype index = 1; index + 1 < parts.size(); ++index) {
        const QString &part = parts[index];
        if (part == QLatin1String("__force_insecure")) {
            address.secure = false;
        } else if (!digits.match(part).hasMatch()) {
            return QStringLiteral("part %1 of its %2 parts is neither a port (1 to 5 digits) nor "
                                  "__force_insecure")
                .arg(index + 1)
                .arg(parts.size());
        } else if (address.port != 0) {
            return QStringLiteral("it names two ports");
        } else if (address.port = part.toInt(); address.port < 1 || address.port > 65535) {
            return QStringLiteral("its port is not between 1 and 65535");
        }
    }
    if (address.port == (address.secure ? 443 : 80))
        address.port = 0;
    return std::nullopt;
}

} // namespace

Secret ApiKey::text() const
{
    if (!address.isUsable())
        return key;
    const QByteArray port = address.port == 0 ? "" : ':' + QByteArray::number(address.port);
    const QByteArray may = address.secure ? ":" : ":__force_insecure:";
    return Secret(address.host.toLatin1() + port + may + key.reveal());
}

Result<ApiKey> parseApiKey(const Secret &pasted)
{
    QString text = QString::fromUtf8(pasted.reveal()).trimmed();
    if (!takeStart(text, QStringLiteral("bearer ")))
        takeStart(text, QStringLiteral("scitran-user "));
    if (takeStart(text, QStringLiteral("http://"))) {
        return refused("address", QStringLiteral("http:// would send it readable for everybody on "
                                                 "the way; use https://"));
    }
    if (text.size() > longest)
        return malformed(QStringLiteral("it is longer than any key"));
    const bool isAddress = takeStart(text, QStringLiteral("https://"));
    if (text.isEmpty())
        return malformed(QStringLiteral("it is empty"));
    if (!std::all_of(text.begin(), text.end(), isPrintable)) {
        return malformed(
            QStringLiteral("it holds a space, a line break or another character that no key has"));
    }

    const QStringList parts = partsOf(text);
    ApiKey key;
    key.key = Secret(parts.last().toLatin1());
    if (key.key.isEmpty())
        return malformed(QStringLiteral("nothing stands after its last ':'"));
    if (parts.last().startsWith(QStringLiteral("//")) || (parts.size() == 1 && isAddress))
        return malformed(QStringLiteral("it is an address without a key"));
    if (parts.size() == 1)
        return key;
    key.address.host = normalizedHost(parts.first());
    if (!key.address.isUsable())
        return malformed(QStringLiteral("what stands before its first ':' is no host name"));
    if (const auto wrong = readMiddle(parts, key.address))
        return malformed(*wrong);
    return key;
}

Result<void> checkKeyFor(const ApiKey &key, const InstanceAddress &address)
{
    if (key.address.isUsable() && key.address.host != address.host)
        return refused("key", QStringLiteral("it was made for another host than the address names, "
                                             "and is sent nowhere else"));
    if (!address.isUsable() || (!address.secure && key.address.secure))
        return refused("address",
                       QStringLiteral("the address begins with http://, which would send "
                                      "it readable for everybody on the way"));
    return {};
}

QByteArray authorizationHeader(const Secret &key)
{
    const QByteArray &text = key.reveal();
    return (text.size() == 57 ? QByteArray("Bearer ") : QByteArray("scitran-user ")) + text;
}

} // namespace gearaudit
