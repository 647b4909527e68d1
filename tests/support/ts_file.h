#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gearaudit::test
{

/// A text in translations/*.ts.
struct TsMessage {
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool isPlural = false;
    bool finished = true;
};

/// Every language that the program speaks but English, which has its plurals alone: "de", "ja".
QStringList translatedLanguages();
/// How many plural forms the language has.
int pluralForms(const QString &language);
QString translationFile(const QString &language);
/// Empty where the file cannot be read.
std::vector<TsMessage> readMessages(const QString &path);

} // namespace gearaudit::test
