#include "core/images/layers/registry_rules.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QRegularExpression>

#include <algorithm>

namespace gearaudit
{

namespace
{
const QString hub = QStringLiteral("docker.io");

/// Qt knows the public suffixes, but tells them only by which cookies it would take.
class CookieRules : public QNetworkCookieJar
{
public:
    bool takes(const QString &domain, const QString &host) const
    {
        QNetworkCookie cookie("name", "value");
        cookie.setDomain(u'.' + domain);
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(host);
        return validateCookie(cookie, url);
    }
};

QHostAddress addressOf(const QString &host)
{
    QHostAddress address(host);
    bool isIpv4 = false;
    const quint32 mapped = address.toIPv4Address(&isIpv4); // also of ::ffff:127.0.0.1
    return isIpv4 ? QHostAddress(mapped) : address;
}

/// An address, written as such, that means something only here or in a private network.
bool isInner(const QString &host)
{
    if (isLoopback(host) || host.endsWith(QLatin1String(".localhost")))
        return true;
    static const QStringList networks{
        QStringLiteral("0.0.0.0/8"),      QStringLiteral("10.0.0.0/8"),     QStringLiteral("100.64.0.0/10"),
        QStringLiteral("169.254.0.0/16"), QStringLiteral("172.16.0.0/12"),  QStringLiteral("192.168.0.0/16"),
        QStringLiteral("224.0.0.0/3"),    QStringLiteral("::/128"),         QStringLiteral("fe80::/10"),
        QStringLiteral("fc00::/7"),       QStringLiteral("ff00::/8")};
    const QHostAddress address = addressOf(host);
    return !address.isNull() && std::any_of(networks.begin(), networks.end(), [&](const QString &network) {
        return address.isInSubnet(QHostAddress::parseSubnet(network));
    });
}

QString authorityOf(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).section(u'@', -1).toLower();
}

/// The longest end that both names have in common, of whole parts: "docker.io".
QString commonDomain(const QString &left, const QString &right)
{
    QStringList a = left.split(u'.'), b = right.split(u'.'), common;
    while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last() && !a.last().isEmpty()) {
        common.prepend(a.takeLast());
        b.removeLast();
    }
    return common.join(u'.');
}
} // namespace

QStringList hostsOf(const QString &setting)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return setting.toLower().split(between, Qt::SkipEmptyParts);
}

bool isHostAndPort(const QString &text)
{
    const QUrl url(QStringLiteral("https://") + text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !text.contains(u'@')
        && !text.endsWith(u':') && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool namesHost(const QStringList &hosts, const QString &hostAndPort)
{
    const QString wanted = hostAndPort.toLower();
    static const QRegularExpression port(QStringLiteral(":[0-9]+\\z"));
    return hosts.contains(wanted) || hosts.contains(QString(wanted).remove(port));
}

std::vector<RegistryMirror> mirrorsOf(const QString &setting, QStringList *wrong)
{
    std::vector<RegistryMirror> mirrors;
    for (const QString &one : hostsOf(setting)) {
        const qsizetype equals = one.indexOf(u'=');
        const QString target = one.mid(equals + 1);
        const qsizetype slash = target.indexOf(u'/');
        RegistryMirror mirror{one.left(std::max<qsizetype>(equals, 0)), target.left(slash),
                              slash < 0 ? QString() : target.mid(slash + 1)};
        while (mirror.folder.endsWith(u'/'))
            mirror.folder.chop(1);
        ImageReference probe{mirror.registry, QStringLiteral("a/b"), {}, {}};
        mirror.registry = canonicalReference(probe).host;
        const QString name = mirror.host + u'/' + (mirror.folder.isEmpty() ? QString() : mirror.folder + u'/')
            + QStringLiteral("a");
        const auto parsed = parseImageReference(name);
        const auto registry = parseImageReference(mirror.registry + QStringLiteral("/a/b"));
        const bool isRight = equals > 0 && parsed && registry && registry->host == mirror.registry
            && parsed->host == mirror.host;
        if (isRight)
            mirrors.push_back(mirror);
        else if (wrong)
            *wrong << one;
    }
    return mirrors;
}

ImageReference atMirror(const ImageReference &reference, const RegistryMirror &mirror)
{
    ImageReference there = reference;
    there.host = mirror.host;
    if (!mirror.folder.isEmpty())
        there.repository.prepend(mirror.folder + u'/');
    return there;
}

ImageReference canonicalReference(ImageReference reference)
{
    reference.host = reference.host.toLower();
    if (reference.host == QLatin1String("index.docker.io") || reference.host == QLatin1String("registry-1.docker.io"))
        reference.host = hub;
    if (reference.host == hub && !reference.repository.contains(u'/'))
        reference.repository.prepend(QLatin1String("library/"));
    return reference;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || addressOf(host).isLoopback();
}

bool mayRedirect(const QUrl &from, const QUrl &to, const QStringList &plain)
{
    if (!to.isValid() || to.host().isEmpty())
        return false;
    const auto mayBePlain = [&](const QUrl &url) {
        return isLoopback(url.host()) || namesHost(plain, authorityOf(url));
    };
    const bool isHttp = to.scheme() == QLatin1String("http");
    if (!isHttp && to.scheme() != QLatin1String("https"))
        return false;
    if (isHttp && !(from.scheme() == QLatin1String("http") && mayBePlain(from) && mayBePlain(to)))
        return false;
    // A host's name may stand for an inner address: many stores are reached so. An address may not.
    return isInner(from.host()) || namesHost(plain, authorityOf(from)) || !isInner(to.host());
}

bool mayHaveLogin(const QUrl &registry, const QUrl &realm, const QStringList &allowed)
{
    const bool isSafe = realm.scheme() == QLatin1String("https")
        || (realm.scheme() == QLatin1String("http") && registry.scheme() == QLatin1String("http"));
    if (!isSafe)
        return false;
    const QString own = registry.host().toLower(), other = realm.host().toLower();
    if (own == other || namesHost(allowed, authorityOf(realm)))
        return !own.isEmpty();
    if (realm.scheme() != QLatin1String("https") || !QHostAddress(own).isNull() || !QHostAddress(other).isNull())
        return false;
    const QString domain = commonDomain(own, other);
    const CookieRules rules;
    return domain.contains(u'.') && rules.takes(domain, own) && rules.takes(domain, other)
        // An identical host is always taken, so that a suffix which is a host itself needs another one.
        && rules.takes(domain, QStringLiteral("other.") + domain);
}

Result<QString> platformOfSetting(const QString &setting)
{
    QStringList parts = setting.trimmed().toLower().split(u'/');
    if (parts.size() == 1)
        parts.prepend(QStringLiteral("linux"));
    static const QRegularExpression word(QStringLiteral("\\A[a-z0-9_.-]+\\z"));
    bool isRight = parts.size() == 2 || parts.size() == 3;
    for (const QString &part : parts)
        isRight = isRight && word.match(part).hasMatch();
    if (!isRight)
        return Unexpected{Error{Stage::Settings, Code::Malformed, QStringLiteral("layers/platform"),
                                QStringLiteral("“%1” is no platform such as linux/amd64").arg(setting.left(100))}};
    if (parts[1] == QLatin1String("x86_64") || parts[1] == QLatin1String("x86-64"))
        parts[1] = QStringLiteral("amd64");
    else if (parts[1] == QLatin1String("aarch64"))
        parts[1] = QStringLiteral("arm64");
    return parts.join(u'/');
}

} // namespace gearaudit
