#include "ui/words/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// Q_INIT_RESOURCE declares a function and so must stand outside every namespace.
static void initialiseTranslations() { Q_INIT_RESOURCE(translations); }

namespace gearaudit
{

namespace
{
/// The program's own texts, with every count in them as the locale writes numbers: Qt's %n would
/// write 14000 beside 14,000.
class CountingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        QString text = QTranslator::translate(context, source, disambiguation, n);
        return n < 0 ? text : text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    }
};
} // namespace

QString installTranslators(QCoreApplication &application, const QLocale &locale)
{
    initialiseTranslations();
    const QString folder = QStringLiteral(":/i18n");
    auto own = std::make_unique<CountingTranslator>(&application);
    const bool found = own->load(locale, QStringLiteral("gear-audit"), QStringLiteral("_"), folder)
        || own->load(QStringLiteral("gear-audit_en"), folder);
    if (!found)
        return {};
    const QString language = own->language();

    // Buttons and shortcuts of Qt's dialogs; only in the language of the rest of the window.
    auto qt = std::make_unique<QTranslator>(&application);
    if (qt->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt.release());
    application.installTranslator(own.release());
    return language;
}

} // namespace gearaudit
