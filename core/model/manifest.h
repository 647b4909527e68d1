#pragma once

#include "core/base/result.h"
#include "core/model/gear_record.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class QJsonObject;

namespace gearaudit
{

/// One variable of a gear's `environment`. Values are as written, odd ones included.
struct EnvironmentVariable {
    QString name;
    QString value;

    bool operator==(const EnvironmentVariable &) const = default;
};
using EnvironmentVariables = std::vector<EnvironmentVariable>;

/// How a gear asks for an API key: an input whose `base` is "api-key" (the text alone is not
/// enough). Read-only only when every such input is.
enum class ApiKeyUse { None, ReadOnly, ReadWrite };
/// "none", "read-only", "read-write": the names in the master JSON.
QString apiKeyName(ApiKeyUse use);

/// The parts of a gear's manifest that an audit uses. Read tolerantly: a missing, null or mistyped
/// part is empty, a number is taken as its text, and all but command and environment are trimmed.
struct Manifest {
    QString name;
    QString label;
    QString version;  ///< free text
    QString category; ///< custom.gear-builder.category
    QString license, author, maintainer, source, url;
    QString command;
    EnvironmentVariables environment; ///< sorted by name
    QString dockerImage;     ///< custom.docker-image
    QString builderImage;    ///< custom.gear-builder.image
    QByteArray defaults;     ///< the config.json that the platform would write of its options' defaults; empty without
    ApiKeyUse apiKey = ApiKeyUse::None;
    std::optional<int> uid, gid; ///< custom.flywheel.uid and gid
    bool invalid = false;        ///< custom.flywheel.invalid

    bool operator==(const Manifest &) const = default;
};

/// Reads a manifest's JSON, with or without the wrapper of manifest_document.h, which has its errors.
Result<Manifest> parseManifest(const QByteArray &json, const QString &subject);
/// The same for a manifest inside another document, such as an instance's gear.
Result<Manifest> readManifest(const QJsonObject &manifest, const QString &subject);

/// The part of it that goes into the master JSON's `manifest`; `created` is the source's to add.
ManifestFacts manifestFacts(const Manifest &manifest);

} // namespace gearaudit
