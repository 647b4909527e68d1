#include "core/images/facts/image_history.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace gearaudit
{

namespace
{
constexpr qsizetype longestCommand = 200;
constexpr qsizetype mostRead = 64 * 1024;
constexpr qsizetype longestName = 300;
constexpr size_t mostLayers = 1000; ///< engines make at most 127

QString withoutSecrets(QString text)
{
    static const QRegularExpression inAddress(QStringLiteral("://[^/\\s@'\"]*@"));
    static const QRegularExpression named(
        QStringLiteral("(?i)([\\w-]*(?:token|passw(?:or)?d|secret|api_?-?key|access_?-?key|credential|auth)[\\w-]*"
                       "[\"']?\\s*[=:]\\s*[\"']?(?:(?:bearer|basic|token)\\s+)?)[^\\s\"'&;|]+"));
    static const QRegularExpression option(
        QStringLiteral("(?i)(--?[\\w-]*(?:token|passw(?:or)?d|secret|api-?key)[\\w-]*\\s+)[^\\s-][^\\s]*"));
    static const QRegularExpression known(
        QStringLiteral("\\b(gh[pousr]_\\w{8,}|github_pat_\\w{8,}|glpat-[\\w-]{8,}|pypi-[\\w-]{16,}|AKIA[A-Z0-9]{12,})"));
    text.replace(inAddress, QStringLiteral("://***@"));
    text.replace(named, QStringLiteral("\\1***"));
    text.replace(option, QStringLiteral("\\1***"));
    text.replace(known, QStringLiteral("***"));
    return text;
}

/// Without what can be seen by nobody, on one line.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Other_Surrogate)
            c = u' ';
    }
    return text.simplified();
}
} // namespace

QString layerCommand(const QString &createdBy)
{
    // "|2 NAME=value NAME=value /bin/sh -c …": build arguments, which may hold anything.
    static const QRegularExpression arguments(QStringLiteral("\\A(RUN )?\\|\\d+ .*?(?=/\\S*sh\\b(?: -\\S+)* -\\w*c )"));
    static const QRegularExpression noArguments(QStringLiteral("\\A(RUN )?\\|\\d+ .*\\z"));
    static const QRegularExpression shell(QStringLiteral("\\A(?:RUN )?/\\S*sh(?: -o \\w+| -\\w+)*? -\\w*c "));
    static const QRegularExpression buildkit(QStringLiteral("\\s*# buildkit\\z"));
    QString text = oneLine(createdBy.left(mostRead));
    text.remove(buildkit);
    text.replace(arguments, QStringLiteral("RUN "));
    if (text.contains(noArguments))
        return {};
    if (const auto found = shell.match(text); found.hasMatch()) {
        text = text.mid(found.capturedLength()).trimmed();
        const QString none = QStringLiteral("#(nop)");
        text = text.startsWith(none) ? text.mid(none.size()).trimmed() : QStringLiteral("RUN ") + text;
    }
    text = withoutSecrets(text);
    return text.size() > longestCommand ? text.left(longestCommand - 1) + QChar(0x2026) : text;
}

std::vector<ImageLayer> imageLayers(const QJsonObject &config)
{
    std::vector<ImageLayer> layers;
    for (const QJsonValue &id :
         config.value(QLatin1String("rootfs")).toObject().value(QLatin1String("diff_ids")).toArray()) {
        if (layers.size() < mostLayers)
            layers.push_back({oneLine(id.toString().left(longestName)), {}});
    }
    QStringList commands;
    for (const QJsonValue &step : config.value(QLatin1String("history")).toArray()) {
        const QJsonObject made = step.toObject();
        if (!made.value(QLatin1String("empty_layer")).toBool() && commands.size() <= qsizetype(layers.size()))
            commands << made.value(QLatin1String("created_by")).toString();
    }
    if (commands.size() == qsizetype(layers.size())) {
        for (size_t i = 0; i < layers.size(); ++i)
            layers[i].command = layerCommand(commands[qsizetype(i)]);
    }
    return layers;
}

BaseImage baseImage(const QJsonObject &annotations)
{
    const auto said = [&](const char *key) {
        const QString text = annotations.value(QLatin1String(key)).toString().section(QLatin1String("@sha256:"), 0, 0);
        return text.size() > longestName || text.contains(u'@') ? QString() : withoutSecrets(oneLine(text));
    };
    static const QRegularExpression sum(QStringLiteral("\\Asha\\d+:[0-9a-f]{32,128}\\z"));
    BaseImage base{said("org.opencontainers.image.base.name"), said("org.opencontainers.image.base.digest")};
    if (!base.digest.contains(sum))
        base.digest.clear();
    return base;
}

} // namespace gearaudit
