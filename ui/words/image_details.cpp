#include "ui/words/image_details.h"

#include "core/model/package_name.h"
#include "ui/words/details_section.h"

namespace gearaudit
{

void addImageContents(Details &details, const ImageFacts &facts)
{
    Section tools(DetailsText::tr("Tools"));
    for (const auto &tool : facts.tools)
        tools.add(tool.name, DetailsText::tr("%1, by %2", "version, the file that tells")
                                 .arg(tool.version.isEmpty() ? DetailsText::tr("version not known") : tool.version,
                                      tool.path));
    for (const auto &conda : facts.conda)
        tools.add(DetailsText::tr("Conda, %1", "a channel").arg(conda.channel.isEmpty() ? conda.prefix : conda.channel),
                  conda.packages);
    tools.addTo(details);
    Section layers(DetailsText::tr("Layers"));
    for (std::size_t i = 0; i < facts.layers.size(); ++i) {
        const auto &layer = facts.layers[i];
        layers.add(QString::number(i), layer.command.isEmpty() ? layer.digest : layer.command);
    }
    layers.addTo(details);
}

BroughtPackage broughtBy(const PythonFinding &python, const QString &package)
{
    const QString name = normalizedPackageName(package);
    for (const auto &layer : python.installedBy) {
        for (const QString &one : layer.packages.split(QStringLiteral(", "))) {
            if (normalizedPackageName(one.section(QLatin1Char(' '), 0, 0)) == name)
                return {layer.layer, one.section(QLatin1Char(' '), 1).toLongLong()};
        }
    }
    return {};
}

QString layerText(const ImageFacts &facts, const QString &layer)
{
    const auto number = layer.toUInt();
    if (layer.isEmpty() || number >= facts.layers.size())
        return layer;
    const auto &known = facts.layers[number];
    return DetailsText::tr("%1: %2", "a layer's number, the command that made it")
        .arg(layer, known.command.isEmpty() ? known.digest : known.command);
}

} // namespace gearaudit
