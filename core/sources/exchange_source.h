#pragma once

#include "core/sources/exchange_folder.h"
#include "core/sources/gear_source.h"
#include "core/sources/git_address.h"

namespace gearaudit
{

class ProcessRunner;

/// The Gear Exchange: a local folder, which is read in place, or a git address, which is cloned
/// (shallow) below `cacheFolder` and brought up to date by each list(). When the address cannot be
/// reached the last copy is used, with a note. An address that git would take for an option or a
/// command is Refused. `runner` must outlive it.
class ExchangeSource : public GearSource
{
public:
    ExchangeSource(QString folderOrAddress, QString cacheFolder, ProcessRunner &runner);
    Result<GearListing> list(std::stop_token stop, const SourceProgress &progress) override;
    /// Where its files are, or will be once it is listed: see exchangeRoot().
    QString folder() const;

private:
    QString m_address;
    QString m_cacheFolder;
    ProcessRunner &m_runner;
};

} // namespace gearaudit
