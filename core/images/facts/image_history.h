#pragma once

#include "core/model/gear_record.h"

#include <QJsonObject>

namespace gearaudit
{

/// The command that made a layer, as it stands in an image's history ("/bin/sh -c #(nop) ADD …", "RUN
/// /bin/sh -c … # buildkit"), as a Dockerfile has it: "RUN pip install numpy". On one line, shortened;
/// build arguments, passwords in addresses, and what is called a token, key or password are left out. Pure.
QString layerCommand(const QString &createdBy);

/// The layers of an image by its configuration: diff ids, and the commands of those steps of the history
/// that made one. Where there are not as many of these as layers, no command is told. Pure.
std::vector<ImageLayer> imageLayers(const QJsonObject &config);

/// The image that another was built on, by its manifest's annotations or its configuration's labels
/// (org.opencontainers.image.base.name, .digest); nothing where these are none of a name and a digest. Pure.
BaseImage baseImage(const QJsonObject &annotations);

} // namespace gearaudit
