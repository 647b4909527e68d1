#include "core/sources/exchange_source.h"

#include "core/sources/git_checkout.h"

#include <QDir>

namespace gearaudit
{

namespace
{

/// A folder as typed into a field, where no shell has replaced the home folder.
QString expandHome(const QString &folder)
{
    if (folder == QStringLiteral("~") || folder.startsWith(QStringLiteral("~/")))
        return QDir::homePath() + folder.mid(1);
    return folder;
}

} // namespace

ExchangeSource::ExchangeSource(QString folderOrAddress, QString cacheFolder, ProcessRunner &runner)
    : m_address(folderOrAddress.trimmed()), m_cacheFolder(std::move(cacheFolder)), m_runner(runner)
{
}

Result<GearListing> ExchangeSource::list(std::stop_token stop, const SourceProgress &progress)
{
    if (m_address.isEmpty()) {
        return Unexpected{Error{Stage::Source, Code::NotFound, m_address,
                                QStringLiteral("no folder or git address is given")}};
    }
    if (!looksLikeGitAddress(m_address))
        return readExchangeFolder(expandHome(m_address));

    GitCheckout checkout(m_address, m_cacheFolder, m_runner);
    const auto copy = checkout.update(stop, progress);
    if (!copy)
        return Unexpected{copy.error()};
    auto listing = readExchangeFolder(copy->folder);
    if (!listing) {
        auto error = listing.error();
        error.subject = addressWithoutSecrets(m_address);
        return Unexpected{error};
    }
    listing->source = addressWithoutSecrets(m_address);
    listing->notes.insert(listing->notes.begin(), copy->notes.begin(), copy->notes.end());
    return listing;
}

QString ExchangeSource::folder() const
{
    return exchangeRoot(looksLikeGitAddress(m_address) ? GitCheckout(m_address, m_cacheFolder, m_runner).folder()
                                                       : expandHome(m_address));
}

} // namespace gearaudit
