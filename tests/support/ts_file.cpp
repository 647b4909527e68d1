#include "tests/support/ts_file.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace gearaudit::test
{

QStringList translatedLanguages()
{
    QStringList languages;
    const QDir folder(QStringLiteral(GEAR_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("gear-audit_*.ts")}, QDir::Files, QDir::Name))
        languages << name.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    languages.removeAll(QStringLiteral("en"));
    return languages;
}

int pluralForms(const QString &language)
{
    return language == QLatin1String("ja") ? 1 : 2;
}

QString translationFile(const QString &language)
{
    return QStringLiteral(GEAR_SOURCE_DIR "/translations/gear-audit_%1.ts").arg(language);
}

std::vector<TsMessage> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<TsMessage> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.emplace_back();
            messages.back().isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.back().isPlural) {
                const QString text = xml.readElementText();
                if (!text.trimmed().isEmpty())
                    messages.back().forms << text;
            }
        } else if (xml.name() == QLatin1String("numerusform")) {
            const QString text = xml.readElementText();
            if (!text.trimmed().isEmpty())
                messages.back().forms << text;
        }
    }
    return messages;
}

} // namespace gearaudit::test
