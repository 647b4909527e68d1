#pragma once

#include "core/gears/gear_source.h"

namespace gearaudit
{

class ProcessRunner;

/// Reads `gears/<organisation>/*.json` below a folder (or of a folder that is itself called gears).
/// A file that is no manifest becomes a Gear with a problem. Pure but for reading files.
Result<GearListing> readExchangeFolder(const QString &folder);

/// Whether git would take the address for an address and nothing else: not an option ("-…"), not a
/// remote helper ("ext::…"). Refused otherwise.
Result<void> checkGitAddress(const QString &address);

/// The Gear Exchange: a local folder, or a git address that is cloned (shallow) below `cacheFolder`
/// and brought up to date by each list(). When the address cannot be reached the last copy is used,
/// with a note.
class ExchangeSource : public GearSource
{
public:
    ExchangeSource(QString folderOrAddress, QString cacheFolder, ProcessRunner &runner);
    Result<GearListing> list(std::stop_token stop, const SourceProgress &progress) override;

private:
    Result<QString> checkOut(std::stop_token stop, const SourceProgress &progress,
                             std::vector<Error> &notes) const;

    QString m_address;
    QString m_cacheFolder;
    ProcessRunner &m_runner;
};

} // namespace gearaudit
