#include "core/export/package_url.h"

#include "core/images/layers/image_place.h"

#include <QUrl>

namespace gearaudit
{

namespace
{

/// Everything but letters, digits and - . _ ~ as the specification wants it, save the given ones.
QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

/// Whether an address can be told to others: what an image calls one may be anything.
bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && !text.contains(QLatin1Char('%'));
}

QString qualifier(const DirectOrigin &origin)
{
    const QString address = originAddress(origin);
    if (!isAddress(address))
        return {};
    for (const char *system : {"git+", "hg+", "svn+", "bzr+"}) {
        if (address.startsWith(QLatin1String(system)))
            return QStringLiteral("?vcs_url=") + encoded(address, ":/");
    }
    if (address.startsWith(QStringLiteral("http")))
        return QStringLiteral("?download_url=") + encoded(address, ":/");
    return {};
}

} // namespace

QString packageUrl(const InstalledPackage &installed)
{
    QString name = installed.package.name.toLower();
    name.replace(QLatin1Char('_'), QLatin1Char('-'));
    QString url = QStringLiteral("pkg:pypi/") + encoded(name);
    if (!installed.package.version.isEmpty())
        url += QLatin1Char('@') + encoded(installed.package.version);
    return url + qualifier(installed.origin);
}

QString imageUrl(const QString &image)
{
    const auto reference = referenceOfImage(image);
    if (!reference)
        return {};
    const QString version = reference->tag.isEmpty() ? reference->digest : reference->tag;
    QString url = QStringLiteral("pkg:docker/") + encoded(reference->repository, "/") +
                  QLatin1Char('@') + encoded(version, ":");
    if (reference->host != QStringLiteral("docker.io"))
        url += QStringLiteral("?repository_url=") + encoded(reference->host, ":");
    return url;
}

} // namespace gearaudit
