#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gearaudit
{

/// A folder that only this user can enter, with one config file for the engine's program, for as
/// long as the object lives. Used where a login cannot be handed over by the engine's API.
class PrivateConfig
{
public:
    /// NotWritable with the path.
    static Result<PrivateConfig> make(const QString &session, const QByteArray &config);
    PrivateConfig(PrivateConfig &&other) noexcept;
    PrivateConfig &operator=(PrivateConfig &&) = delete;
    ~PrivateConfig();

    const QString &folder() const { return m_folder; }
    QString file() const { return m_folder + QStringLiteral("/config.json"); }

    /// Removes the folders of runs that were killed.
    static void sweep();

private:
    explicit PrivateConfig(QString folder) : m_folder(std::move(folder)) {}
    QString m_folder;
};

} // namespace gearaudit
